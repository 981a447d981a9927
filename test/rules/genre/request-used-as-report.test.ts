import rule from '../../../server/src/core/rules/genre/request-used-as-report';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, body: string, eol = '\n'): string =>
  [title, '', '县人民政府：', body, '', '甲县水利局', '2024年5月6日', ''].join(eol);
const genre = 'request' as const;

testRule(rule, {
  bad: [
    {
      text: paper('甲县水利局关于蓄水情况的⟦请示⟧', '　　目前蓄水1.2亿立方米。\n　　专此报告。'),
      fixed: paper('甲县水利局关于蓄水情况的报告', '　　目前蓄水1.2亿立方米。\n　　专此报告。'),
      fixedBy: {
        补写请示事项: paper(
          '甲县水利局关于蓄水情况的请示',
          '　　目前蓄水1.2亿立方米。\n　　为此，恳请〔请示事项〕。\n　　妥否，请批示。',
        ),
      },
      genre,
    },
    {
      name: 'a line behind the closing',
      text: paper(
        '甲县水利局关于水位情况的⟦请示⟧',
        '　　目前水位平稳。\n　　特此报告。\n　　另：𠮷水河已经断流。',
      ),
      fixedBy: {
        补写请示事项: paper(
          '甲县水利局关于水位情况的请示',
          '　　目前水位平稳。\n　　为此，恳请〔请示事项〕。\n　　妥否，请批示。\n　　另：𠮷水河已经断流。',
        ),
      },
      genre,
    },
    {
      text: paper('甲县水利局关于𠮷水河水质情况的⟦请示⟧', '现将情况报告如下：水质良好。', '\r\n'),
      fixed: paper('甲县水利局关于𠮷水河水质情况的报告', '现将情况报告如下：水质良好。', '\r\n'),
      genre,
    },
    {
      text: paper(
        '甲县水利局关于防汛工作进展的⟦请示⟧',
        '　　现将有关情况请示如下：堤防加固已经完工。\n　　以上报告，请审阅。',
      ),
      genre,
      fixed: paper(
        '甲县水利局关于防汛工作进展的报告',
        '　　现将有关情况报告如下：堤防加固已经完工。\n　　以上报告，请审阅。',
      ),
    },
  ],
  good: [
    { text: paper('甲县水利局关于蓄水情况的请示', '　　蓄水不足，恳请帮助解决。\n　　特此报告。'), genre },
    { text: paper('甲县水利局关于蓄水情况的请示', '　　目前蓄水充足。\n　　妥否，请批示。'), genre },
    {
      text: '甲县水利局关于蓄水情况的请示\n\n县人民政府：\n　　现将情况报告如下：\n',
      genre,
      why: '还没写完',
    },
    // Each holds one part of a condition.
    {
      text: '\n县人民政府：\n　　入汛以来，我局坚持24小时值班，水情信息报送及时。\n　　特此报告。\n\n甲县水利局\n2024年8月6日\n',
      genre: 'request',
    },
  ],
});
