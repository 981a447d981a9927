import rule from '../../../server/src/core/rules/number/increase-to-by';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇藏书由2000册增加到8000册，增加了⟦4倍⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇藏书由2000册增加到8000册，增加了3倍。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('经费从1.2亿元提高到3亿元，提高⟦2.5倍⟧。'),
      fixed: notice('经费从1.2亿元提高到3亿元，提高1.5倍。'),
      genre: 'notice',
    },
    { text: notice('经费由5000万元增加到4亿元，⟦翻了两番⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('经费由5000万元增加到1亿元，翻了一番。'), why: '相符', genre: 'notice' },
    { text: notice('经费由0.5亿元增加到1.2亿元，增长1.4倍。'), why: '相符', genre: 'notice' },
    { text: notice('学校由10所增加到30所，学生增长3倍多。'), why: '“多”不是确数', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
