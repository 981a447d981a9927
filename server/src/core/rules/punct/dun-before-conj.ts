import { replaceFix } from '../../edits';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/dun-before-conj',
    title: '连词前的顿号',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.5',
        force: 'general',
        says: '并列词语之间有连词时，连词前一般不再用顿号',
      },
      { norm: 'custom', force: 'customary', says: '“甚至、特别是、尤其是”前面用逗号' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '“和、及、以及、或者”本身已经连接了前后两项，前面不再用顿号；“甚至、特别是、尤其是”前面的停顿比顿号长，用逗号。',
    remedy: '“和、及、以及、或者”前删去顿号；“甚至、特别是、尤其是”前改用逗号。',
    exceptions: [
      {
        text: '“和平、和谐、与会、与时俱进、及时、或许、并购”等词里的“和、与、及、或、并”不是连词，不提示。',
        example: {
          in: 'notice',
          text: '要促进公平、和谐，坚持守正、与时俱进，做到准确、及时。',
        },
      },
      {
        text: '“、与”多是“与某某协作”的“与”，不提示。',
        example: { in: 'notice', text: '各校要与家长、与社区协作。' },
      },
    ],
    messages: { drop: '“{word}”前面不再用顿号，建议删去。', comma: '“{word}”前面的停顿较长，建议用逗号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校、幼儿园⟦、⟧和培训机构要排查。',
          fixed: '各校、幼儿园和培训机构要排查。',
        },
        {
          in: 'notice',
          text: '不要灰心、泄气⟦、⟧甚至放弃。',
          fixed: '不要灰心、泄气，甚至放弃。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, CONJUNCTION)) {
      const word = match[1] ?? match[2] ?? match[3] ?? '';
      const span = { start, end: start + 1 };
      const comma = COMMA.includes(word);
      const fix = replaceFix(
        comma ? '改为逗号' : '删去顿号',
        span,
        comma ? '，' : '',
        comma ? 'suggest' : 'safe',
      );
      report({ message: comma ? 'comma' : 'drop', data: { word }, span, fixes: [fix] });
    }
  },
);

const COMMA: readonly string[] = ['甚至', '特别是', '尤其是'];
/** The lookaheads name the words that begin with the same character. */
const CONJUNCTION = inOrder(
  [
    /、/,
    anyOf([
      /(以及|或者|甚至|特别是|尤其是)/,
      inOrder([
        /(和)(?=[\u3400-\u9fff“《])/,
        /(?![平谐睦解气蔼煦缓风音声服美合顺亲好善悦田龙县谈会易盘乐约议而政林硕鸣为衷谁我你他她它])/,
      ]),
      /(及)(?=其他|有关|相关|各|其)/,
    ]),
  ],
  'g',
);
