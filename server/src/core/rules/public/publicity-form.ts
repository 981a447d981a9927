import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'public/publicity-form',
    title: '公示缺少必要的内容',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '公示写明公示期起止、反映意见的方式和受理部门、电话' },
    ],
    genres: ['publicity'],
    fix: 'none',
    explanation:
      '公示是请大家提意见的。没有写公示到哪一天，或者请人反映却没有写受理部门、电话、地址，有意见的人找不到地方说，公示就走了形式。',
    remedy: '补上公示期的起止日期，受理部门和电话（地址、邮箱）。',
    exceptions: [
      {
        text: '还没有写完的草稿，不提示。',
        example: { text: '关于拟推荐人选的公示\n\n　　经研究，拟推荐王大山同志', genre: 'publicity' },
      },
    ],
    messages: {
      desk: '请人反映意见，却没有写受理部门的电话（地址、邮箱），请补上。',
      term: '没有写公示期，请补上起止日期。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '关于拟推荐人选的⟦公示⟧',
            '',
            '　　经研究，拟推荐王大山同志为优秀护林员人选，现予公示。',
            '　　如有异议，⟦请以书面形式向我局反映⟧。',
            '',
            '甲县林业局',
            '2024年9月9日',
            '',
          ),
          genre: 'publicity',
        },
      ],
      good: [
        {
          text: lines(
            '关于拟推荐人选的公示',
            '',
            '　　经研究，拟推荐王大山同志为优秀护林员人选，现予公示。公示期为2024年9月9日至9月13日。',
            '　　如有异议，请向局人事股反映。',
            '　　联系电话：5130227',
            '',
            '甲县林业局',
            '2024年9月9日',
            '',
          ),
          why: '写全了',
          genre: 'publicity',
        },
      ],
    },
  },
  ({ document, report }) => {
    if (!isFinished(document)) return;
    const { text, title, paragraphs } = document;
    const word = title?.genreWord ?? title;
    if (word && !/公示(?:期|时间|日期|自|从)|\d日(?:至|—|-|－)|个工作日/.test(text)) {
      report({ message: 'term', span: word.span });
    }
    if (/电话|邮箱|信箱|地址|\d{3,4}-?\d{7,8}|传真|来访地点|附件/.test(text)) return;
    for (const paragraph of paragraphs) {
      const match = ASKED.exec(paragraph.text);
      if (!match) continue;
      const start = paragraph.span.start + match.index;
      report({ message: 'desk', span: { start, end: start + match[0].length } });
      return;
    }
  },
);

const ASKED = /(?:请|可)[^，。；]{0,24}(?:反映|提出|反馈)/;
