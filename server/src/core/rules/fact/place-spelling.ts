import type { OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import { looksOrSoundsAlike } from '../../formulations/alike';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/place-spelling',
    title: '地名、单位名疑有两种写法',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '人名、地名、数字准确' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '落款是“石梁镇人民政府”，正文里成了“石粱镇”；前面写“聚源工地”，后面写“聚园工地”。后面的“镇”“工地”一样，' +
      '前面只差一个同音或形近的字，多半是同一个地方写错了。',
    remedy: '核对名称用字，全文统一；确是两个地方的，点“忽略”即可。',
    exceptions: [
      {
        text: '写在同一句里并列的，是两个地方，不提示。',
        example: { in: 'notice', text: '由石桥村、石乔村分别负责。' },
      },
      {
        text: '两种写法都不止一次的，可能是两个地方，不提示。',
        example: { in: 'notice', text: '石桥村已经完成，石桥村要巩固。\n　　石乔村没有完成，石乔村要抓紧。' },
      },
    ],
    messages: { differs: '这里写“{name}”，另一处写“{other}”，只差一个字，疑是同一处，请核对后统一。' },
    examples: {
      bad: [
        {
          text: lines(
            '石梁镇敬老院管理办法',
            '',
            '　　第一条　为规范管理，制定本办法。',
            '　　第二条　本办法由⟦石粱镇⟧民政办负责解释。',
            '',
            '石梁镇人民政府',
            '2023年12月20日',
            '',
          ),
          fixed:
            '石梁镇敬老院管理办法\n\n　　第一条　为规范管理，制定本办法。\n　　第二条　本办法由石梁镇民政办负责解释。\n\n石梁镇人民政府\n2023年12月20日\n',
          genre: 'notice',
        },
      ],
      good: [{ in: 'notice', text: '石桥村已经完成。\n　　石门村要抓紧。', why: '音、形都不近，是两个地方' }],
    },
  },
  ({ document, report }) => {
    const names = namesIn(document);
    const told = new Set<string>();
    const all = [...names];
    all.forEach(([name, places], index) => {
      for (const [other, elsewhere] of all.slice(index + 1)) {
        if (!isVariant(name, other) || (places.length > 1 && elsewhere.length > 1) || told.has(name))
          continue;
        if (places.some((at) => elsewhere.some((place) => areTogether(document, at, place)))) continue;
        told.add(other);
        const isFirst = places.length < elsewhere.length;
        const [wrong, right] = isFirst ? [name, other] : [other, name];
        const at = (isFirst ? places : elsewhere)[0]!;
        const rightAt = (isFirst ? elsewhere : places)[0]!;
        const span = { start: at, end: at + wrong.length };
        report({
          message: 'differs',
          data: { name: wrong, other: right },
          span,
          // Where neither is confirmed by a second place, they may be two.
          ...(places.length + elsewhere.length > 2 ? {} : { severity: 'info' as const }),
          related: [{ span: { start: rightAt, end: rightAt + right.length }, message: `这里写作“${right}”` }],
          fixes: [replaceFix(`改为“${right}”`, span, right)],
        });
      }
    });
  },
);

const SUFFIX =
  '(?:镇|乡|村|社区|街道|小区|工地|水库|大桥|公司|中学|小学|学校|医院|林场|农场|集团|县(?!委|级|域|城|直|内|外|里)|区(?!域|级|委|' +
  '直|内|外|间|别|分)|路(?!线|径|面|段|网|基)|河|大道|酒店|广场|矿|灌区|园区|项目|工程)';
const NAME = new RegExp(`(?=([\\u4e00-\\u9fff]{2})(${SUFFIX}))`, 'g');
/** Two characters before the last word that are no name: 各乡镇, 全县. */
const NO_STEM =
  /[各全本该某每两几这那其和与及在到由向从对为的了等于至据按将被把就都一二三四五六七八九十百千万多有无是不]/;

/** Words for kinds of places, with whatever stands before them: 解决农村, 全国城镇. */
const COMMON =
  /[农城乡山新古老][村镇乡]|[县下返][乡镇]|(?:城|地|山|灾|园|片|辖|景|校|库|疫|郊|牧|林|矿|灌|社|街|市|成|试验|实验|展|护|发)区|[道公铁马一]路|社区|[建成]城/;
/** Coincidences grow with the square of the text: a longer one is not compared. */
const LONGEST = 6000;

/** Two characters and what they are the name of, with their places. */
function namesIn({ text, span }: OfficialDocument): Map<string, number[]> {
  const found = new Map<string, number[]>();
  if (text.length > LONGEST) return found;
  for (const match of text.matchAll(NAME)) {
    const [, stem = '', suffix = ''] = match;
    const name = stem + suffix;
    if (NO_STEM.test(stem) || COMMON.test(name)) continue;
    const places = found.get(name);
    if (places) places.push(span.start + match.index);
    else found.set(name, [span.start + match.index]);
  }
  return found;
}

function isVariant(a: string, b: string): boolean {
  if (a.length !== b.length || a.slice(2) !== b.slice(2)) return false;
  const first = a.charAt(0) === b.charAt(0);
  const second = a.charAt(1) === b.charAt(1);
  if (first === second) return false;
  // Where the first differs, it may be the end of another word: 使用黄河, 在郑州黄河.
  return first && looksOrSoundsAlike(a.charAt(1), b.charAt(1));
}

/** In one sentence or one line. */
function areTogether({ text, span }: OfficialDocument, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return !/[。；！？\n]/.test(text.slice(from - span.start, to - span.start));
}
