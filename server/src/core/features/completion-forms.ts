/** Offers that come from what is known of a genre: openings, closing formulae, recipients, the title's last word. */
import { GENRES, type GenreId } from '@biganzi/shared';
import { GENRE_DEFINITIONS } from '../genres';
import { type Classification, type ClosingFormula, DIRECTION_NAMES, type Direction } from '../genres/types';
import type { Offer } from './completion-entry';
import type { Place } from './completion-place';

/** What the classifier found, without `unknown`. */
export interface Known {
  readonly genre?: GenreId;
  readonly subkind?: string;
  readonly direction?: Direction;
}

export function knownOf(classification: Classification | undefined): Known {
  if (classification === undefined || classification.genre === 'unknown') return {};
  const { genre, subkind, direction } = classification;
  const definition = GENRE_DEFINITIONS[genre];
  return { genre, ...(subkind ? { subkind } : {}), direction: direction ?? definition.directions[0] };
}

/** A form of words as a snippet: its ……, ${名称} and × become tab stops. */
export function snippetOf(text: string): string {
  let stop = 0;
  const next = (hint: string): string => `\${${++stop}:${hint}}`;
  return text.replace(/\$\{([^}]*)\}|……|×+/g, (found, name: string | undefined) => next(name ?? found));
}

export function openingOffers({ genre }: Known, { typed }: Place): readonly Offer[] {
  if (genre === undefined) return [];
  return GENRE_DEFINITIONS[genre].openings
    .filter((text) => text.startsWith(typed))
    .map((text) => ({
      label: text.replace(/\$\{([^}]*)\}/g, '$1'),
      kind: 'formula' as const,
      prefixes: [],
      body: snippetOf(text),
      detail: `${GENRES[genre].name}的开头`,
      rank: 10,
      layout: 'paragraph' as const,
    }));
}

/** The `when` of closing formulae that a subkind calls for. */
const CLOSING_OF_SUBKIND: Readonly<Record<string, string>> = {
  'letter.approval': '请求批准',
  'letter.reply': '答复',
  'letter.consult': '商洽',
  'letter.inquiry': '询问',
  'letter.inform': '告知',
  'report.situation': '情况',
  'report.submit': '报送',
  'notice.print': '印发',
  'notice.forward': '转发',
  'notice.deploy': '部署',
};

/** A line begins a closing formula with one of these. */
const BEGINS_CLOSING = /^(?:特|妥|当|可|此|以|请|专|现|盼|望|即|本|各|让|谢|祝|最|同|会|散|我)/;

/** The closing formulae of the genre that go on from what was typed, the likeliest first. */
export function closingOffers(
  { genre, subkind, direction }: Known,
  { typed, document }: Place,
): readonly Offer[] {
  if (genre === undefined || (typed !== '' && !BEGINS_CLOSING.test(typed))) return [];
  const announced = document.paragraphs.some(({ text }) => /如下：$/.test(text.trimEnd()));
  const wanted = subkind === undefined ? undefined : CLOSING_OF_SUBKIND[subkind];
  const toWhom = direction === undefined ? undefined : DIRECTION_NAMES[direction];
  const directed = genre === 'opinion' || genre === 'letter';
  const score = ({ text = '', when = '' }: ClosingFormula): number =>
    (wanted !== undefined && when.includes(wanted) ? -4 : 0) +
    (directed && toWhom !== undefined && when.includes(toWhom) ? -2 : 0) +
    (announced && repeatsOpening(text, genre) ? 3 : 0);
  return GENRE_DEFINITIONS[genre].closings
    .filter(({ text }) => text?.startsWith(typed))
    .toSorted((left, right) => score(left) - score(right))
    .map(({ text = '', when }) => ({
      label: text,
      kind: 'formula' as const,
      prefixes: [],
      body: snippetOf(text),
      detail:
        announced && repeatsOpening(text, genre)
          ? '开头已写“如下”，末尾一般不再重复'
          : `${GENRES[genre].name}的结束语${when ? `：${when}` : ''}`,
      rank: 10,
      layout: 'paragraph' as const,
    }));
}

/** 特此报告 says again what 报告如下 said; 特此请示，请批示 asks, so it does not. */
function repeatsOpening(text: string, genre: GenreId): boolean {
  return genre !== 'request' && genre !== 'reply' && /^(?:以上情况，)?(?:特此|专此)/.test(text);
}

const RECIPIENTS: Readonly<
  Record<'up' | 'down' | 'level' | 'answer', readonly (readonly [string, string])[]>
> = {
  answer: [['${1:县××局}：', '来文单位，只主送一个']],
  up: [
    ['${1:××县人民政府}：', '一个直接上级机关，不写领导个人'],
    ['${1:××市××局}：', '上级主管部门'],
  ],
  down: [
    ['各乡镇人民政府，县政府各部门、各直属机构：', '同类之间用顿号，不同类之间用逗号'],
    ['各${1:县（市、区）}人民政府，市政府各部门、各直属机构：', '同类之间用顿号，不同类之间用逗号'],
    ['各科室、所属各单位：', '单位内部'],
  ],
  level: [['${1:××县××局}：', '对方机关的全称或规范化简称']],
};

const SALUTATIONS: readonly string[] = ['同志们：', '各位领导、同志们：', '各位代表：', '各位来宾、同志们：'];

export function addressOffers({ genre, direction }: Known, { typed }: Place): readonly Offer[] {
  if (genre === undefined) return [];
  const spoken = isSpoken(genre);
  if (!spoken && !isAddressed(genre)) return [];
  const way = genre === 'reply' ? 'answer' : direction === 'up' || direction === 'level' ? direction : 'down';
  const forms = spoken ? SALUTATIONS.map((text) => [text, '称谓，先尊后众'] as const) : RECIPIENTS[way];
  return forms
    .map(([body, detail]) => ({
      label: body.replace(/\$\{\d+:([^}]*)\}/g, '$1'),
      kind: 'formula' as const,
      prefixes: [],
      body,
      detail,
      rank: 5,
      layout: 'margin' as const,
    }))
    .filter(({ label }) => label.startsWith(typed));
}

const SPOKEN: readonly GenreId[] = ['speech', 'experience-sharing', 'address', 'emcee-script'];

/** Whether documents of the genre go to named organs. */
export function isAddressed(genre: GenreId): boolean {
  return GENRES[genre].family === 'statutory' && GENRE_DEFINITIONS[genre].recipients !== 'none';
}

export function isSpoken(genre: GenreId | undefined): boolean {
  return genre !== undefined && SPOKEN.includes(genre);
}

/** A matter that calls for a genre: the words that begin (or end) it, and the genre's words. */
const MATTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:表彰|表扬)/, ['通报', '决定']],
  [/^(?:印发|召开|举办|转发|批转|做好|开展|成立)/, ['通知']],
  [/^(?:同意|不同意)/, ['批复']],
  [/^报送/, ['报告']],
  [/^(?:商请|商洽|询问|征求|协助)/, ['函']],
  [/^提请审议/, ['议案']],
  [/^(?:增加|追加|拨付|解决|购置|建设|设立|调整|申请)/, ['请示', '函']],
  [/(?:管制|禁止|停水|停电|封闭)/, ['通告']],
  [/情况$/, ['报告', '通报']],
];

/** Words that follow 关于…的, the commonest first. */
const TITLE_WORDS: readonly string[] = [
  '通知',
  '报告',
  '请示',
  '函',
  '复函',
  '意见',
  '批复',
  '通报',
  '决定',
  '通告',
  '公告',
  '议案',
  '决议',
  '汇报',
  '调研报告',
  '情况说明',
  '倡议书',
];

/** The genre's word behind 关于…的 in a line that is becoming the title; the deciding genre first. */
export function titleOffers({ genre }: Known, { typed }: Place): readonly Offer[] {
  const line = /(关于|转发|批转|印发)([^。；：！？，]{2,}?)的([^的。；：！？，]{0,4})$/.exec(typed);
  if (line === null) return [];
  const [, verb = '', matter = '', begun = ''] = line;
  const subject = verb === '关于' ? matter : verb + matter;
  const called = MATTERS.flatMap(([pattern, words]) => (pattern.test(subject) ? words : []));
  const decided = genre === undefined ? [] : TITLE_WORDS.filter((word) => isWordOf(word, genre));
  const ordered = [...new Set([...decided, ...called, ...TITLE_WORDS])].filter((word) =>
    word.startsWith(begun),
  );
  return ordered
    .filter((word) => word !== begun)
    .map((word) => ({
      label: word,
      kind: 'phrase' as const,
      prefixes: [],
      body: word,
      detail: decided.includes(word) ? '文种，与正文相符' : '文种',
      rank: 0,
      replaces: begun.length,
      layout: 'inline' as const,
    }));
}

function isWordOf(word: string, genre: GenreId): boolean {
  const words: readonly string[] = GENRES[genre].titleWords;
  return words.includes(word);
}
