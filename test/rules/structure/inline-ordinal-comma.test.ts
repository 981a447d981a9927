import rule from '../../../server/src/core/rules/structure/inline-ordinal-comma';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　问题有三：一是认识不足；二是措施不实。三⟦、⟧是督查不力。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　问题有三：一是认识不足；二是措施不实。三是督查不力。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。一是⟦：⟧加强领导。二是落实责任。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。一是加强领导。二是落实责任。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('要做到：一是⟦，⟧早发现；二是早处置。'),
      fixed: notice('要做到：一是早发现；二是早处置。'),
      genre: 'notice',
    },
    {
      text: notice('会议强调，一是明确责任，二是⟦，⟧严格检查。'),
      fixed: notice('会议强调，一是明确责任，二是严格检查。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('第一，要学习。第二，要检查。'), why: '需要逗号', genre: 'notice' },
    { text: notice('统一是，第二步才是。'), why: '词里的“一是”', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
