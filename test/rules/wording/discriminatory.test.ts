import rule from '../../../server/src/core/rules/wording/discriminatory';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('⟦乡下人⟧进城办事,要热情接待。'),
      fixed: notice('农村居民进城办事,要热情接待。'),
      severity: 'warning',
      genre: 'notice',
    },
    {
      text: notice('𠮷河街道登记⟦盲流⟧12人。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河街道登记流动人员12人。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('要疏解⟦低端人口⟧。'), fixed: notice('要疏解外来务工人员。'), genre: 'notice' },
    { text: notice('要教育引导⟦泼妇⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('个别干部把群众当刁民，　必须纠正。'), why: '批评这种看法', genre: 'notice' },
    { text: notice('要为老年人、残疾人设置爱心专座。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
