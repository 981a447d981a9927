import rule from '../../../server/src/core/rules/wording/term-preferred';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('坚持从大处着眼,⟦从小处下手⟧。'),
      fixed: notice('坚持从大处着眼,从小处着手。'),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('𠮷河镇⟦上头 千条线⟧，下面一根针。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇上面千条线，下面一根针。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('打通⟦最后一里路⟧。'), fixed: notice('打通最后一公里。'), genre: 'notice' },
  ],
  good: [
    { text: notice('首次　效果明显。'), why: '不是这个词', genre: 'notice' },
    { text: notice('从小处着手，打通最后一公里。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
