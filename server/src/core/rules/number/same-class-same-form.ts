import { readNumber } from '../../document';
import { replaceFix } from '../../edits';
import { numberTexts } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/same-class-same-form',
    title: '同类数量一处用汉字、一处用阿拉伯数字',
    severity: 'info',
    basis: [{ norm: 'numerals', clause: '4.3', force: 'general', says: '同类别的数字宜采用同一种形式' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation:
      '“培训三期，参加120人、15场”，统计的数字有的用汉字、有的用阿拉伯数字，读起来不齐。并列的统计数，一般统一用阿拉伯数字。',
    remedy: '同一句里并列的统计数统一用阿拉伯数字。',
    exceptions: [
      {
        text: '“一个”“两个”“几次”和概数不提示。',
        example: { in: 'notice', text: '培训两期，参加120人、15场。' },
      },
      {
        text: '“三个代表”“五年规划”等定型词、序次（第三次）不提示。',
        example: { in: 'notice', text: '参加第三次检查，参加120人、15场。' },
      },
      {
        text: '数量词后面跟着事物名称的（三项行动、四个方面）多是概括，不提示。',
        example: { in: 'notice', text: '开展三个方面的工作，检查120人次、15场。' },
      },
    ],
    messages: { mixed: '同一句里的统计数多用阿拉伯数字，“{wrong}”建议统一写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '今年培训⟦三期⟧，参加120人、15场。',
          fixed: '今年培训3期，参加120人、15场。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '开展三项行动，检查学校120所、场馆15个，第三次通报。',
          why: '概括的说法和序次',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, start } of numberTexts(document)) {
      for (const sentence of text.matchAll(/[^。；！？\r\n]+/g)) {
        if (sentence[0].length > LONGEST || [...sentence[0].matchAll(ARABIC)].length < 2) continue;
        for (const match of sentence[0].matchAll(HAN)) {
          const [wrong, verb = '', number = '', unit = ''] = match;
          const value = readNumber(number);
          if (value === undefined) continue;
          const from = start + sentence.index + match.index + verb.length;
          const right = `${value}${unit}`;
          const span = { start: from, end: from + number.length + unit.length };
          const fixes = [replaceFix(`改为“${right}”`, span, right)];
          report({ message: 'mixed', data: { wrong: wrong.slice(verb.length), right }, span, fixes });
        }
      }
    }
  },
);

/** In UTF-16 code units: in a longer sentence the figures are of other things. */
const LONGEST = 160;
const UNIT = '(?:期|场次?|次|人次?|名|所|家|户|批次?|台次?|起|件|份|篇|册|班次|车次)';
const ARABIC = new RegExp(`\\d(?:[万亿])?(?:多|余)?${UNIT}`, 'g');
/** A verb, a Han numeral and its classifier at the end of a clause, where a count stands. */
const HAN = new RegExp(
  '((?:培训|举办|召开|开展|组织|检查|演练|抽查|排查|查处|受理|办结|印发|编发|发放|宣讲|巡查|整改|走访|慰问|救助|新增|新建|完成|调' +
    '解|约谈|通报)了?)([二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(' +
    UNIT +
    ')(?=[，、]|$)',
  'g',
);
