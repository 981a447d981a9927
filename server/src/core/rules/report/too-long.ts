import type { Paragraph } from '../../document/types';
import { bodyLength, isComprehensive } from '../../requests/report-nature';
import { addressesAssembly } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

const SPECIAL = 3000;
const COMPREHENSIVE = 5000;

export default defineRule(
  {
    id: 'report/too-long',
    title: '报告篇幅偏长',
    severity: 'info',
    basis: [
      {
        norm: 'party-request-report',
        clause: '第二十四条',
        force: 'general',
        says: '呈报党中央的综合报告一般在5000字以内，专项报告一般在3000字以内',
      },
      { norm: 'burden', clause: '第二条', force: 'general', says: '文件应当简短，少讲空话' },
    ],
    genres: ['report'],
    fix: 'none',
    explanation:
      '报告贵在简明。专项报告一般不超过3000字，综合报告一般不超过5000字；写得太长，上级不易抓住要点。',
    remedy: '删去过程性的叙述和重复的话，把数据表、典型材料改作附件。',
    exceptions: [
      {
        text: '附件、表格不计字数。',
        example: {
          text: lines(
            '甲县应急管理局关于防汛物资储备情况的报告',
            '',
            '县人民政府：',
            '　　物资已经清点入账。',
            '　　特此报告。',
            '',
            '　　附件：储备点清单',
            '',
            '甲县应急管理局',
            '2024年6月3日',
            '',
            '附件',
            '',
            '储备点清单',
            '',
            `　　${'储备点逐一清点入账，账物相符。'.repeat(210)}`,
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '向代表大会作的报告，以及计划、预算、决算、审计、调查一类的报告，内容多是应有的，不提示。',
        example: {
          text: lines(
            '甲县审计局关于2023年度县级预算执行审计情况的报告',
            '',
            '县人民政府：',
            `　　${'审计发现的问题已经逐项整改到位。'.repeat(205)}`,
            '　　特此报告。',
            '',
            '甲县审计局',
            '2024年6月3日',
            '',
          ),
          genre: 'report',
        },
      },
    ],
    messages: {
      long: '正文约{count}字，{kind}报告一般不超过{limit}字。建议精简，情况复杂的可以把材料改作附件；篇幅最大的几段见相关位置。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县应急管理局⟦关于防汛物资储备情况的报告⟧',
            '',
            '县人民政府：',
            `　　${'储备点逐一清点入账，账物相符。'.repeat(205)}`,
            '　　特此报告。',
            '',
            '甲县应急管理局',
            '2024年6月3日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '甲县应急管理局关于2024年工作情况的报告',
            '',
            '县人民政府：',
            `　　${'储备点逐一清点入账，账物相符。'.repeat(205)}`,
            '　　特此报告。',
            '',
            '甲县应急管理局',
            '2024年6月3日',
            '',
          ),
          why: '综合报告可以到5000字',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    const { title } = document;
    if (!title || addressesAssembly(document)) return;
    if (/政府工作|审计|调研|调查|考察|预算|决算|计划|规划|统计|评估/.test(title.plain)) return;
    const limit = isComprehensive(document) ? COMPREHENSIVE : SPECIAL;
    const count = bodyLength(document);
    if (count <= limit) return;
    const start = title.issuer ? title.issuer.span.end : title.span.start;
    context.report({
      message: 'long',
      data: { count, limit, kind: limit === SPECIAL ? '专项' : '综合' },
      span: { start, end: title.span.end },
      related: longest(document.paragraphs).map(({ span, text }) => ({
        span,
        message: `这一段约${text.length}字`,
      })),
    });
  },
);

function longest(paragraphs: readonly Paragraph[]): Paragraph[] {
  return [...paragraphs].sort((a, b) => b.text.length - a.text.length).slice(0, 3);
}
