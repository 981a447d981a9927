import { bodyLength } from '../../requests/report-nature';
import { lines } from '../papers';
import { defineRule } from '../types';

const LIMIT = 1500;

export default defineRule(
  {
    id: 'request/too-long',
    title: '请示篇幅偏长',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '请示一文一事，一般不超过1500字' }],
    genres: ['request'],
    fix: 'none',
    explanation:
      '请示一文一事，把缘由、依据、事项讲清楚即可，一般不超过1500字。篇幅太长，请求反而不突出。现行规定没有这个数字，只作参考，可以关闭。',
    remedy: '精简背景和过程，把论证材料、测算明细改作附件。',
    exceptions: [
      {
        text: '附件、表格不计字数。',
        example: {
          text: lines(
            '甲县水利局关于建设清河泵站的请示',
            '',
            '县人民政府：',
            `　　${'为保障灌溉，拟建设清河泵站一座。'.repeat(80)}`,
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      long: '正文约{count}字，请示一般不超过{limit}字。建议精简，或者把论证材料改作附件；最长的几段见相关位置。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局⟦关于建设清河泵站的请示⟧',
            '',
            '县人民政府：',
            `　　${'为保障灌溉，拟建设清河泵站一座。'.repeat(100)}`,
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document } = context;
    const { title } = document;
    const count = bodyLength(document);
    if (!title || count <= LIMIT) return;
    const longest = [...document.paragraphs].sort((a, b) => b.text.length - a.text.length).slice(0, 3);
    context.report({
      message: 'long',
      data: { count, limit: LIMIT },
      span: { start: title.issuer?.span.end ?? title.span.start, end: title.span.end },
      related: longest.map(({ span, text }) => ({ span, message: `这一段约${text.length}字` })),
    });
  },
);
