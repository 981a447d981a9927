import rule from '../../../server/src/core/rules/number/range-unit';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。增长⟦15-30%⟧，每户补助⟦1—3万⟧元。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。增长15%-30%，每户补助1万—3万元。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('占⟦0.5~1.5％⟧。'), fixed: notice('占0.5%~1.5%。'), genre: 'notice' },
    { text: notice('预计达到⟦10～20万⟧人。'), fixed: notice('预计达到10万～20万人。'), genre: 'notice' },
  ],
  good: [
    { text: notice('每人500~1万元，占15%~30%。'), why: '单位不同或者已写明', genre: 'notice' },
    { text: notice('A10-20万能表。'), why: '型号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
