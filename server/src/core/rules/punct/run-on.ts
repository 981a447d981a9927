import { replaceFix } from '../../edits';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

/** Commas in a sentence, from which on it reads as run on. */
const MANY = 6;
const BEFORE = 3;

export default defineRule(
  {
    id: 'punct/run-on',
    title: '一逗到底',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '意思告一段落就用句号，不一逗到底' },
      { norm: 'punctuation', clause: '4.1', force: 'general', says: '句号表示句子末尾的停顿' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '前面几个分句已经说完一层意思，“随着”“总之”“此外”另起一层，中间还用逗号，句子就断不开，读起来透不过气。',
    remedy: '在“随着、总之、此外”前面用句号断开。',
    exceptions: [
      {
        text: '逗号不到六个的句子不提示。',
        example: { in: 'notice', text: '要排查，要整改，此外，要上报。' },
      },
      {
        text: '用分号分层的句子不提示。',
        example: { in: 'notice', text: '要排查，要整改，要值守；要上报，要通报，要公开，此外，要存档。' },
      },
      {
        text: '“因此、同时”在后面的分句开头可以用逗号，不提示。',
        example: {
          in: 'notice',
          text: '各校要提高认识，落实责任，排查隐患，限期整改，因此，要加强领导，明确分工，定期通报。',
        },
      },
    ],
    messages: { run: '这一句用了{count}个逗号，“{word}”另起一层意思，前面建议用句号断开。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校要提高认识，落实责任，排查隐患，限期整改⟦，⟧此外，食堂要留样，校车要年检，校门要值守。',
          fixed: '各校要提高认识，落实责任，排查隐患，限期整改。此外，食堂要留样，校车要年检，校门要值守。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { sentences } of document.paragraphs) {
      for (const { text, span } of sentences) {
        const masked = maskMentions(text, span.start, document.marks);
        const commas = [...masked.matchAll(/[，,]/g)];
        if (commas.length < MANY || /[；;：:]/.test(masked)) continue;
        const turn = commas.find(
          ({ index }, at) => at >= BEFORE && TURN.test(masked.slice(index + 1, index + 9)),
        );
        if (!turn) continue;
        const start = span.start + turn.index;
        const word = TURN.exec(masked.slice(turn.index + 1, turn.index + 9))![0];
        const at = { start, end: start + 1 };
        report({
          message: 'run',
          data: { count: commas.length, word },
          span: at,
          fixes: [replaceFix('改为句号', at, '。')],
        });
      }
    }
  },
);

const TURN = /^(?:随着|总之(?![，,]?[就都])|总而言之|综上所述|此外|另外|除此之外)/;
