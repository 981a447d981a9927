import rule from '../../../server/src/core/rules/number/fullwidth-digit';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。增长⟦５．５％⟧，共⟦１２⟧项。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。增长5.5%，共12项。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('约⟦３００⟧人。'), fixed: notice('约300人。'), genre: 'notice' },
    {
      text: notice('增长5⟦％⟧，占12%。'),
      fixed: notice('增长5%，占12%。'),
      genre: 'notice',
      severity: 'info',
    },
  ],
  good: [
    { text: notice('2024年增长5.5%。'), why: '半角', genre: 'notice' },
    { text: notice('增长百分之五。'), why: '汉字', genre: 'notice' },
    { text: notice('一、二年级．'), why: '点不在数字里', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
