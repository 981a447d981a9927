import rule from '../../../server/src/core/rules/number/sum-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　全年总产值⟦213.6亿元。其中，第一产业42.1亿元，增长4.2%；第二产业86.3亿元，增长6.4%；第三产业86.2亿元⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　资金来源为：⟦申请专项资金3000万元，财政配套1500万元，企业自筹2200万元，总投资6200万元⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。共检查学校⟦50所，其中小学30所、中学25所⟧。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('总计培训⟦300人，其中教师180人，学生100人⟧。'), genre: 'notice' },
    { text: notice('合计投入⟦12.5万元，其中设备8万元、材料5万元⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('共处理100件，其中重点件5件。'), why: '只举一项', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
