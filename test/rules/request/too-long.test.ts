import rule from '../../../server/src/core/rules/request/too-long';
import { testRule } from '../../support/rule-tester';

const sentence = '为保障灌溉，拟建设清河泵站一座。';
const paper = (head: string, count: number, eol = '\n'): string =>
  [
    head,
    '',
    '县人民政府：',
    `　　${sentence.repeat(count)}`,
    '　　妥否，请批示。',
    '',
    '甲县水利局',
    '2024年5月6日',
    '',
  ].join(eol);
const genre = 'request' as const;

testRule(rule, {
  bad: [
    { text: paper('甲县水利局⟦关于建设泵站的请示⟧', 100), genre, name: '一般' },
    { text: paper('甲县水利局⟦关于建设𠮷水泵站的请示⟧', 100, '\r\n'), genre, name: 'CRLF' },
    { text: paper('⟦关于建设泵站的请示⟧', 100), genre, name: '没有发文机关' },
  ],
  good: [
    { text: paper('甲县水利局关于建设泵站的请示', 90), genre },
    {
      text: `${paper('甲县水利局关于建设泵站的请示', 10)}\n附件1\n\n论证材料\n\n　　${sentence.repeat(100)}\n`,
      genre,
      why: '附件不计',
    },
    { text: paper('甲县水利局关于建设泵站的报告', 100), genre: 'report', why: '不是请示' },
  ],
});
