import rule from '../../../server/src/core/rules/report/closing-missing';
import { testRule } from '../../support/rule-tester';

const paper = (last: string, eol = '\n', tail = `${eol}甲县民政局${eol}2024年1月20日${eol}`): string =>
  `甲县民政局关于冬春救助情况的报告${eol}${eol}县人民政府：${eol}${last}${eol}${tail}`;

testRule(rule, {
  bad: [
    {
      text: paper('　　发放棉被3200床。⟦救助困难群众1.1万人次。⟧'),
      fixed: paper('　　发放棉被3200床。救助困难群众1.1万人次。\n　　特此报告。'),
      genre: 'report',
    },
    {
      text: paper('⟦救助工作𠮷平稳。⟧', '\r\n'),
      fixed: paper('救助工作𠮷平稳。\r\n特此报告。', '\r\n'),
      genre: 'report',
    },
    {
      text: paper('　　一、基本情况\n　　⟦救助工作平稳。⟧'),
      fixed: paper('　　一、基本情况\n　　救助工作平稳。\n　　特此报告。'),
      genre: 'report',
    },
  ],
  good: [
    { text: paper('　　救助工作平稳。\n　　特此报告。'), genre: 'report' },
    { text: paper('　　救助工作平稳。', '\n', ''), genre: 'report', why: '还没写完' },
    { text: paper('　　救助工作平稳。\n　　以上报告，请审阅。'), genre: 'report' },
    {
      text: '关于财政工作的报告\n\n各位代表：\n　　让我们团结奋斗！\n\n甲县财政局\n2024年1月20日\n',
      genre: 'report',
      why: '向代表大会宣读的报告',
    },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n\n甲县教育局\n2024年9月3日\n',
      genre: 'report',
    },
    {
      text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　专此报告。\n　　全县中小学已于9月1日按时开学。\n\n甲县教育局\n2024年9月3日\n',
      genre: 'report',
    },
    {
      text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　全县中小学已于9月1日按时开学。\n　　“专此报告”。\n\n甲县教育局\n2024年9月3日\n',
      genre: 'report',
    },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民代表大会：\n　　全县中小学已于9月1日按时开学。\n\n甲县教育局\n2024年9月3日\n',
      genre: 'report',
    },
    {
      text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　全县中小学已于9月1日按时开学。\n　　恳请县政府拨付校舍维修经费30万元。\n\n甲县教育局\n2024年9月3日\n',
      genre: 'report',
    },
  ],
});
