import rule from '../../../server/src/core/rules/structure/hole-left';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper(
        '请⟦〔𠮷镇学校〕⟧开展检查。\n　　一、抓好⟦〔事项〕⟧。各校要压实责任，明确分工，按时报送情况，不得漏报、迟报、瞒报，确保取得实效，年底前完成。各校要及时总结经验，巩固提高。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'warning',
      name: 'CRLF, an astral character, a heading',
    },
    {
      text: '在全县教育工作会议上的讲话\n李明\n\n同志们：\n　　今天召开⟦〔会议〕⟧，主要任务是部署安全工作。安全工作做得怎么样，群众最有发言权，我们要时时放在心上，事事抓在手上，一天也不能松。\n',
      genre: 'speech',
      name: 'a speech',
    },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　为做好⟦〔时段〕⟧安全工作，请各校开展检查，于5月20日前报送⟦〔材料名称〕⟧，逾期不报的，在全县通报，并取消今年的评优资格。联系人王芳，电话另行通知，材料纸质版、电子版一并报送。\n　　特此通知。\n\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　为做好⟦〔时段〕⟧安全工作，请各校开展检查，于5月20日前报送⟦〔材料名称〕⟧，逾期不报的，在全县通报，并取消今年的评优资格。联系人王芳，电话另行通知，材料纸质版、电子版一并报送。\n　　特此通知。\n\n甲县教育局\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '在全县教育工作会议上的讲话\n李明\n\n同志们：\n　　特此通知。\r今天召开⟦〔会议〕⟧，',
      genre: 'speech',
    },
  ],
  good: [
    '',
    {
      text: paper('请〔一一〕、〔二二〕、〔三三〕、〔四四〕、〔五五〕、〔六六〕检查。'),
      why: '还在起草',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n〔主送机关〕：\n　　请各校压实责任，明确分工，按时报送情况，不得漏报、迟报、瞒报，确保取得实效，年底前完成。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      why: '主送机关还没有填',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请做好〔事项〕，各校要压实责任，明确分工，按时报送情况，不得漏报、迟报、瞒报。\n',
      why: '还没有写到署名',
      genre: 'notice',
    },
    {
      text: paper('按照甲政发〔2024〕6号文件和〔 2023 〕5号文件〔12〕办理。'),
      why: '年份和注释',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '\n各学校：\n　　为做好〔时段〕安全工作，请各校开展检查，于5月20日前报送〔材料名称〕，逾期不报的，在全县通报，并取消今年的评优资格。联系人王芳，电话另行通知，材料纸质版、电子版一并报送。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    { text: '在全县教育工作会议上的讲话\n李明\n\n同志们：\n　　今天召开〔会议〕，', genre: 'speech' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好××工作的通知\n\n各学校：\n　　为做好〔时段〕安全工作，请各校开展检查，于5月20日前报送情况，逾期不报的，在全县通报，并取消今年的评优资格。联系人王芳，电话另行通知，材料纸质版、电子版一并报送。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
