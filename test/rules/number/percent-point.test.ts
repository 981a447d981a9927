import rule from '../../../server/src/core/rules/number/percent-point';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。入学率从90.5%上升至92%，上升了⟦1.5%⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。入学率从90.5%上升至92%，上升了1.5个百分点。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('失业率由5%下降到4%，下降⟦1%⟧。'),
      fixed: notice('失业率由5%下降到4%，下降1个百分点。'),
      genre: 'notice',
    },
    {
      text: notice('占比由30%增加到38%，增加了⟦8%⟧。'),
      fixed: notice('占比由30%增加到38%，增加了8个百分点。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('由40所增加到45所，增加5所。'), why: '不是百分数', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
