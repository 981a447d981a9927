import rule from '../../../server/src/core/rules/wording/law-name';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, date = '2024年5月6日') =>
  `甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　${body}\n　　请遵照执行。\n\n甲县住房城乡建设局\n${date}\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      text: paper('根据⟦《物权法》⟧和有关规定，制定本办法。'),
      fixed: paper('根据《中华人民共和国民法典》物权编和有关规定，制定本办法。'),
      genre,
      severity: 'warning',
    },
    {
      name: 'an article of a repealed law has no ready fix',
      text: paper('根据⟦《中华人民共和国侵权责任法》⟧第六条，承担责任。'),
      genre,
    },
    {
      text: paper('根据⟦《中华人民共和国招投标法》⟧办理。'),
      fixed: paper('根据《中华人民共和国招标投标法》办理。'),
      genre,
    },
    {
      text: paper('根据⟦《中华人民共和国保密法》⟧办理。'),
      fixed: paper('根据《中华人民共和国保守国家秘密法》办理。'),
      genre,
    },
    { text: paper('对屡教不改的，⟦予以劳动教养⟧。'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河　一案，依照⟦《未成年保护法》⟧处理。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河　一案，依照《未成年人保护法》处理。').replace(/\n/g, '\r\n'),
      genre,
    },
    // Each holds one part of a condition.
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　“对屡教不改的”，⟦予以劳动教养⟧。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2024年5月6日\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　对屡教不改的（⟦予以劳动教养⟧的除外），从严处理。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　对屡教不改的，⟦予以劳动教养⟧，并“从严处理”。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('2021年1月1日民法典施行，《中华人民共和国婚姻法》同时废止。'), why: '叙述沿革', genre },
    { text: paper('根据《中华人民共和国劳动合同法》《中华人民共和国税收征收管理法》办理。'), genre },
    {
      text: paper('按照《最高人民法院关于适用〈中华人民共和国合同法〉若干问题的解释》办理。'),
      why: '标题里的法律名',
      genre,
    },
    { text: paper('原《中华人民共和国担保法》规定的期限不变。'), genre },
    { text: '', genre },
    // Each holds one part of a condition.
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　对屡教不改的，“予以劳动教养”。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　对屡教不改的，予以劳动教养。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2004年5月6日\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '甲县住房城乡建设局关于规范管理的通知\n\n各有关单位：\n　　2005年，对屡教不改的予以劳动教养。\n　　请遵照执行。\n\n甲县住房城乡建设局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
