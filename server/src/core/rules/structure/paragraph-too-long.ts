import type { Paragraph } from '../../document/types';
import { bodyIndent, lineEndOf } from '../../edits';
import { isSpeechGenre } from '../../speech/speech-genres';
import { lines } from '../papers';
import { defineRule } from '../types';

const LIMIT = 500;
const SPOKEN_LIMIT = 350;

export default defineRule(
  {
    id: 'structure/paragraph-too-long',
    title: '自然段过长',
    severity: 'info',
    offByDefault: '正式印发的报告和工作报告里，五百字以上的段落很常见；只供讲究层次、要求分段的单位开启。',
    basis: [{ norm: 'custom', force: 'customary', says: '一段说一层意思，段落不宜过长' }],
    genres: 'any',
    fix: 'mixed',
    options: {
      limit: { description: '公文里一段的字数上限', default: LIMIT },
      spokenLimit: { description: '讲话稿里一段的字数上限', default: SPOKEN_LIMIT },
    },
    explanation:
      '几层意思挤在一段里，五六百字不分段，层次看不出来，读的人也抓不住要点。段内没有明显分层处的，只提示，不给改法。',
    remedy: '在“一是、二是”或者“同时、此外、总之”这些地方另起一段。',
    exceptions: [
      {
        text: '法规条文、引用的原文不提示。',
        example: { in: 'notice', text: `第一条　${'要认真排查隐患。'.repeat(70)}` },
      },
    ],
    messages: { long: '这一段约{count}字，偏长，建议按层次分段。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text:
            '⟦各学校要开展检查。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '同时，要加强值守。⟧',
          fixed: lines(
            '各学校要开展检查。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。',
            '　　同时，要加强值守。',
          ),
        },
      ],
      good: [
        {
          in: 'notice',
          text: '各学校要开展检查。同时，要加强值守。',
          why: '不长',
        },
      ],
    },
  },
  ({ file, document, genre, options, report }) => {
    const limit = Number(isSpeechGenre(genre.genre) ? options.spokenLimit : options.limit);
    const newText = `${lineEndOf(file)}${bodyIndent(file, document)}`;
    for (const paragraph of document.paragraphs) {
      const count = paragraph.text.length;
      if (count <= limit || paragraph.ordinal?.style === 'article' || ARTICLE.test(paragraph.text)) continue;
      const edits = seams(paragraph).map((at) => ({ span: { start: at, end: at }, newText }));
      report({
        message: 'long',
        data: { count },
        span: paragraph.span,
        fixes: edits.length === 0 ? [] : [{ title: `分成${edits.length + 1}段`, kind: 'refactor', edits }],
      });
    }
  },
);

const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条/;
const TURN = /^(?:同时|此外|另外|总之|总而言之|综上所述)[，,]/;

/** Where a new layer of meaning begins: the members of one inline series, else the turning words. */
function seams({ sentences }: Paragraph): number[] {
  const later = sentences.slice(1);
  const numbered = later.filter(({ ordinal }) => ordinal !== undefined);
  const chosen = numbered.length > 1 ? numbered : later.filter(({ text }) => TURN.test(text));
  return chosen.map(({ span }) => span.start);
}
