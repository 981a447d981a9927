import rule from '../../../server/src/core/rules/genre/summary-as-report';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, to: string, last: string, eol = '\n'): string =>
  [title, '', to, '　　2024年，我局安全度汛。', last, '', '甲县水利局', '2024年12月6日', ''].join(eol);
const genre = 'work-summary' as const;

testRule(rule, {
  bad: [
    {
      text: paper('甲县水利局2024年抗旱工作⟦总结⟧', '县人民政府：', '　　特此报告。'),
      fixed: paper('甲县水利局关于2024年抗旱工作情况的报告', '县人民政府：', '　　特此报告。'),
      genre,
    },
    {
      text: paper(
        '甲县水利局2024年𠮷水河治理工作⟦总结⟧',
        '县委、县人民政府：',
        '　　下一步继续努力。',
        '\r\n',
      ),
      fixed: paper(
        '甲县水利局关于2024年𠮷水河治理工作情况的报告',
        '县委、县人民政府：',
        '　　下一步继续努力。\r\n　　特此报告。',
        '\r\n',
      ),
      genre,
    },
    {
      text: paper('甲县水利局关于2024年工作的⟦总结⟧', '市水利局：', '　　特此报告。'),
      genre,
    },
  ],
  good: [
    { text: '甲县水利局2024年工作总结\n\n　　2024年，我局安全度汛。\n', genre, why: '内部存档' },
    {
      text: '2024年个人工作总结\n\n尊敬的领导：\n　　本人认真履职。\n\n张三\n2024年12月6日\n',
      genre,
      why: '个人总结',
    },
    {
      text: paper('甲县水利局关于2024年工作总结的报告', '县人民政府：', '　　特此报告。'),
      genre: 'report',
      why: '已是报告',
    },
  ],
});
