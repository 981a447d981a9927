import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/increase-to-by',
    title: '倍数与前后数据不符',
    severity: 'hint',
    basis: [
      { norm: 'custom', force: 'customary', says: '“增长到几倍”包括原数，“增长几倍”只算增加的部分' },
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '内容、数字等准确' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '由10万增至30万，是“增长2倍”，或者说“是原来的3倍”。把“增长到3倍”写成“增长3倍”，多算了一倍；翻一番是原来的2倍，翻两番是4倍。',
    remedy: '按同句的两个数据核算，改倍数或者番数。',
    exceptions: [
      { text: '同一句里没有前后两个数据的，不提示。', example: { in: 'notice', text: '经费增长3倍。' } },
      {
        text: '两个数据单位不同的，不提示。',
        example: { in: 'notice', text: '由10人增至30万元，增长3倍。' },
      },
      {
        text: '四舍五入造成的出入，不提示。',
        example: { in: 'notice', text: '经费由3.1亿元增加到6.1亿元，翻了一番。' },
      },
    ],
    messages: {
      times: '由{from}到{to}，增加的部分是原数的{right}倍，这里写“{wrong}倍”，请核对。',
      double: '由{from}到{to}，是原来的{ratio}倍，与“翻{wrong}番”（原来的{claimed}倍）不符，请核对。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '在校学生由10万人增至30万人，增长⟦3倍⟧。',
          fixed: '在校学生由10万人增至30万人，增长2倍。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '在校学生由10万人增至30万人，增长2倍，翻了一番多。',
          why: '倍数相符；“一番多”不是确数',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, TIMES)) {
      const [, low = '', lowUnit = '', high = '', highUnit = '', wrong = '', times = ''] = match;
      const ratio = ratioOf(low, lowUnit, high, highUnit);
      if (ratio === undefined) continue;
      const digits = times.split('.')[1]?.length ?? 0;
      const right = (ratio - 1).toFixed(digits);
      if (Math.abs(ratio - 1 - Number(times)) < 0.51 * 10 ** -digits || Number(right) <= 0) continue;
      const place = { start: span.end - wrong.length, end: span.end };
      report({
        message: 'times',
        data: { from: low + lowUnit, to: high + highUnit, right, wrong: times },
        span: place,
        fixes: [replaceFix(`改为“${right}倍”`, place, `${right}倍`)],
      });
    }
    for (const { match, span } of numberMatches(document, DOUBLED)) {
      const [, low = '', lowUnit = '', high = '', highUnit = '', wrong = '', times = ''] = match;
      const ratio = ratioOf(low, lowUnit, high, highUnit);
      if (ratio === undefined) continue;
      const claimed = 2 ** ('一两三四'.indexOf(times) + 1);
      // 翻了一番 is said of what came near it.
      if (Math.abs(ratio / claimed - 1) < 0.1) continue;
      const place = { start: span.end - wrong.length, end: span.end };
      const data = { from: low + lowUnit, to: high + highUnit, wrong: times, claimed };
      report({ message: 'double', data: { ...data, ratio: Number(ratio.toFixed(2)) }, span: place });
    }
  },
);

const RISE =
  '[由从](?:[^，。；' +
  '\\d]{0,12})(\\d+(?:\\.\\d+)?)([万亿]?[\\u4e00-\\u9fff]{0,3}?)(?:增加?|增长|提高|提升|上升|扩大|扩?增|发展|升)[到至](?:[^，。；' +
  '\\d]{0,8})(\\d+(?:\\.\\d+)?)([万亿]?[\\u4e00-\\u9fff]{0,3})，';
const TIMES = new RegExp(
  `${RISE}[\\u4e00-\\u9fff]{0,4}(?:增加|增长|提高|提升|上升|扩大|增)了?(?:近|约)?((\\d+(?:\\.\\d+)?)倍)(?![多余])`,
  'g',
);
const DOUBLED = new RegExp(`${RISE}[\\u4e00-\\u9fff]{0,4}(翻了?([一两三四])番)(?![多半])`, 'g');

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The second figure over the first; undefined where they are figures of different things. */
function ratioOf(low: string, lowUnit: string, high: string, highUnit: string): number | undefined {
  const bare = (unit: string) => unit.replace(/^[万亿]/, '');
  const scale = (unit: string) => SCALES[unit.charAt(0)] ?? 1;
  // 由10增至30万: the scale stands once.
  const lowScale = lowUnit === '' ? scale(highUnit) : scale(lowUnit);
  if (lowUnit !== '' && bare(lowUnit) !== bare(highUnit)) return undefined;
  const from = Number(low) * lowScale;
  const to = Number(high) * scale(highUnit);
  return from > 0 && to > from ? to / from : undefined;
}
