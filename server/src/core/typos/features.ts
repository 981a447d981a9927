/** What is known of an edit, as numbers about 0 to 1: what the fitted weights are for. */
import { betterFit, POOR } from './company';
import { ALIKE, type Confusions, LISTED, NEAR_SOUND, PARTS, SAME_SOUND } from './confusions';
import type { TypoModel } from './model';
import { type Site, wordBetween } from './sites';
import { DUN, EDGE, FIRST } from './tokens';

/** How often the rest of the document has what stands at a place, and what may have been meant. */
export interface Repeats {
  /** With a neighbour; the more frequent of the two. */
  readonly own: number;
  readonly ownBetweenBoth: number;
  readonly meant: number;
  readonly meantBetweenBoth: number;
}

/** The repeats that speak most for an edit: what is below the bound even then need not be counted. */
export const MOST_SUSPICIOUS: Repeats = { own: 0, ownBetweenBoth: 0, meant: 9, meantBetweenBoth: 9 };

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const FUNCTION_CHARACTERS =
  '的地得了着过在是和与及或而之其以于为因由对从被把将就也都还又再更很最不没未所这那此该各他她它们我你';
/** Behind a name that is somebody's own to choose. */
const NAME_TAILS =
  /^[一-鿿]{0,4}(?:公司|集团|企业|厂|店|镇|乡|村|屯|寨|街道|社区|路|街|巷|桥|高速|大桥|水库|项目|小区|花园|大厦|广场|站|港|岛|山|河|江|湖|寺|学校|小学|中学|医院|先生|女士|同志|教授|院士|书记|主任|局长|县长|市长|省长|部长|族|苗|旗)/;

export interface Describer {
  readonly length: number;
  /** `text`: what the sentence's offsets refer to. */
  describe(site: Site, index: number, text: string, repeats: Repeats): Float32Array;
}

export function createDescriber(model: TypoModel, confusions: Confusions): Describer {
  const surnames = new Set([...SURNAMES].map((one) => model.table[one.charCodeAt(0)]));
  const functional = new Set([...FUNCTION_CHARACTERS].map((one) => model.table[one.charCodeAt(0)]));
  const isHan = (id: number) => id >= FIRST;
  const logCount = (id: number) => Math.log2(1 + (model.singles[id] as number)) / 20;

  const describe = (site: Site, index: number, text: string, repeats: Repeats): number[] => {
    const { sentence, start, end, around } = site;
    const { tokens, offsets } = sentence;
    const edit = site.edits[index] as Site['edits'][number];
    const after = edit.around;
    const least = Math.min(edit.forward, edit.backward);
    const values: number[] = [
      edit.forward / 10,
      edit.backward / 10,
      least / 10,
      Math.max(0, least - 4) / 10,
      Math.max(0, least - 8) / 10,
      site.forward / 30,
      site.backward / 30,
      Math.min(site.forward, site.backward) / 30,
    ];
    for (let i = 0; i < 4; i++) {
      values.push(
        ((after.most[i] as number) - (around.most[i] as number)) / 8,
        (around.most[i] as number) / 8,
      );
      values.push(
        ((after.kept[i] as number) - (around.kept[i] as number)) / 4,
        (around.kept[i] as number) / 4,
      );
    }
    const longest = (kept: readonly number[]) =>
      kept.reduce((best, count, i) => (count > 0 ? i + 2 : best), 1);
    const [long, longAfter] = [longest(around.kept), longest(after.kept)];
    for (let n = 1; n <= 5; n++) values.push(long === n ? 1 : 0, longAfter === n ? 1 : 0);
    for (let n = 1; n <= 4; n++) values.push(around.ending === n ? 1 : 0, around.beginning === n ? 1 : 0);
    values.push(after.ending / 5, after.beginning / 5, around.ending === 1 && around.beginning === 1 ? 1 : 0);

    // The pair of characters; of two pairs, what both have.
    const size = Math.min(end - start, edit.tokens.length);
    let kinds = size === 0 ? 0 : 255;
    let rarest = 1;
    let rarestMeant = 1;
    for (let i = 0; i < size; i++) {
      const [own, meant] = [tokens[start + i] as number, edit.tokens[i] as number];
      if (own !== meant) kinds &= confusions.kindsOf(own, meant);
      rarest = Math.min(rarest, logCount(own));
      rarestMeant = Math.min(rarestMeant, logCount(meant));
    }
    for (const kind of [SAME_SOUND, NEAR_SOUND, ALIKE, LISTED, PARTS])
      values.push((kinds & kind) === 0 ? 0 : 1);
    const alsoAlike = (kinds & SAME_SOUND) !== 0 && (kinds & (ALIKE | LISTED | PARTS)) !== 0;
    const onlyNear = (kinds & SAME_SOUND) === 0 && (kinds & NEAR_SOUND) !== 0;
    values.push(alsoAlike ? 1 : 0, onlyNear ? 1 : 0, likenessOf(confusions, tokens, start, edit.tokens));
    values.push(rarest, rarestMeant, (tokens[start] as number) < FIRST ? 1 : 0);

    values.push(around.word / 4, after.word / 4, around.word === 0 && after.word > 0 ? 1 : 0);
    values.push(after.word > around.word ? 1 : 0, after.word < around.word ? 1 : 0, after.word >= 3 ? 1 : 0);

    for (const one of [around, after]) {
      values.push(one.wordLeft / 4, one.wordRight / 4, one.wordLeft + one.wordRight === 0 ? 1 : 0);
      values.push(one.fromLeft / 12, one.fromRight / 12, one.next / 12, one.previous / 12);
      values.push(Math.max(one.fromLeft, one.fromRight) / 12, Math.min(one.next, one.previous) / 12);
    }
    // Words that need nothing of the place.
    const row = { tokens, length: tokens.length };
    const wordBefore =
      start > 1 && (tokens[start - 1] as number) >= FIRST ? wordBetween(model, row, start - 1, -1) : 0;
    const wordBehind = (tokens[end] as number) >= FIRST ? wordBetween(model, row, end, 1) : 0;
    values.push(wordBefore / 4, wordBehind / 4, wordBefore > 0 && wordBehind > 0 ? 1 : 0);
    values.push(
      after.wordLeft > size && wordBefore > 0 ? 1 : 0,
      after.wordRight > size && wordBehind > 0 ? 1 : 0,
    );

    const before = tokens[start - 1] as number;
    const behind = tokens[end] as number;
    values.push(isHan(before) ? 0 : 1, isHan(behind) ? 0 : 1, !isHan(before) && !isHan(behind) ? 1 : 0);
    values.push(before === EDGE ? 1 : 0, behind === EDGE ? 1 : 0);
    values.push(surnames.has(before) || surnames.has(tokens[start - 2] as number) ? 1 : 0);
    values.push(surnames.has(tokens[start] as number) ? 1 : 0);
    const { length: chunk, listed } = chunkOf(tokens, start);
    values.push(chunk <= 2 ? 1 : 0, chunk === 3 ? 1 : 0, chunk === 4 ? 1 : 0, Math.min(chunk, 12) / 12);
    values.push(listed ? 1 : 0, listed && chunk <= 3 ? 1 : 0, listed && chunk === 4 ? 1 : 0);
    values.push(
      functional.has(tokens[start] as number) ? 1 : 0,
      functional.has(edit.tokens[0] as number) ? 1 : 0,
    );
    values.push(edit.tokens[0] === before || edit.tokens[edit.tokens.length - 1] === behind ? 1 : 0);
    values.push(tokens[start] === before || tokens[end - 1] === behind ? 1 : 0);
    const [from, to] = [offsets[start] as number, offsets[end] as number];
    values.push(isQuoted(text, from) ? 1 : 0, NAME_TAILS.test(text.slice(to, to + 8)) ? 1 : 0);

    const degree = (count: number) => Math.log2(1 + Math.min(count, 15)) / 4;
    values.push(repeats.own > 0 ? 1 : 0, degree(repeats.own));
    values.push(repeats.ownBetweenBoth > 0 ? 1 : 0, degree(repeats.ownBetweenBoth));
    values.push(repeats.meant > 0 ? 1 : 0, degree(repeats.meant));
    values.push(repeats.meantBetweenBoth > 0 ? 1 : 0, degree(repeats.meantBetweenBoth));

    const best = site.edits[index === 0 ? 1 : 0];
    const gain = edit.forward + edit.backward;
    values.push(best === undefined ? 1 : (gain - best.forward - best.backward) / 20, site.edits.length / 4);
    // Behind all others: a network that was fitted without them reads those before.
    const kin = kinshipOf(model, site, edit.tokens);
    values.push(kin / 15, kin > 0 ? 1 : 0, kin > 3 ? 1 : 0);
    for (const fit of [site.fit, edit.fit]) {
      const odds = clamp(fit?.odds ?? POOR, 12);
      values.push(odds / 8, Math.max(0, odds) / 4, Math.max(0, -odds) / 8, fit === undefined ? 1 : 0);
      values.push(fit?.length === 1 ? 1 : 0, fit?.length === 2 ? 1 : 0, (fit?.length ?? 0) > 2 ? 1 : 0);
      values.push(fit ? (model.words.costs[fit.word] as number) / 15 : 1, clamp(fit?.cost ?? 10, 20) / 10);
    }
    const better = betterFit(edit.fit, site.fit);
    const likelier = (edit.fit?.odds ?? POOR) - (site.fit?.odds ?? POOR);
    values.push(clamp(better, 15) / 8, clamp(likelier, 15) / 8, Math.max(0, likelier - 4) / 8);
    values.push(clamp((site.fit?.cost ?? 10) - (edit.fit?.cost ?? 10), 20) / 10);
    values.push(clamp(site.answer, 12) / 8, clamp(edit.answer, 12) / 8);
    values.push(clamp(edit.answer - site.answer, 15) / 8);
    values.push(clamp(likelier + edit.answer - site.answer, 20) / 8);
    values.push(...standing(model, site, edit));
    return values;
  };
  const length = DESCRIBED;
  return { length, describe: (...given) => Float32Array.from(describe(...given)) };
}

/**
 * What stands where the word would be that an edit makes: how often these characters were seen together, how often they would
 * be by chance, and how often what was meant was.
 */
function standing(
  model: TypoModel,
  { sentence: { tokens }, start, end }: Site,
  edit: Site['edits'][number],
): number[] {
  const { fit } = edit;
  if (!fit || fit.end - fit.start < 2 || end - start !== edit.tokens.length) return [0, 0, 0, 0, 0, 0];
  const length = fit.end - fit.start;
  const own = tokens.subarray(fit.start, fit.end);
  const meant = Uint16Array.from(own);
  meant.set(edit.tokens, start - fit.start);
  const [seen, wouldBe] = [levelOf(model, own), levelOf(model, meant)];
  let chance = Math.log(model.total);
  for (const token of own) chance += Math.log((model.singles[token] as number) + 1) - Math.log(model.total);
  const unseen = seen === 0 ? 1 : 0;
  return [
    seen / 8,
    unseen,
    wouldBe / 8,
    clamp(chance, 12) / 8,
    (unseen * clamp(chance, 12)) / 8,
    length > 2 ? unseen : 0,
  ];
}

/** The level of a row of 2–4 tokens, and one more; 0 for one that was not kept. */
function levelOf(model: TypoModel, row: Uint16Array): number {
  for (let i = 0; i + 1 < row.length; i++) {
    if (!model.hasBigram(row[i] as number, row[i + 1] as number)) return 0;
  }
  if (row.length === 4 && (model.level(row, 0, 3) < 0 || model.level(row, 1, 3) < 0)) return 0;
  return model.level(row, 0, row.length) + 1;
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** How many numbers describe an edit. */
export const DESCRIBED = 150;

/** Of the word that stands at the place and the one that was meant; of the two words that one character is in, the more. */
function kinshipOf(model: TypoModel, { sentence, start, end }: Site, meant: readonly number[]): number {
  const { tokens } = sentence;
  const [first = 0, second = 0] = meant;
  const [before, own, next] = [start - 1, start, start + 1].map((at) => tokens[at] ?? EDGE) as [
    number,
    number,
    number,
  ];
  if (end - start !== meant.length) return 0;
  if (meant.length === 2) return model.kinship([own, next], [first, second]);
  return Math.max(model.kinship([before, own], [before, first]), model.kinship([own, next], [first, next]));
}

function likenessOf(
  confusions: Confusions,
  tokens: Uint16Array,
  start: number,
  meant: readonly number[],
): number {
  if (meant.length !== 1) return 0;
  const { ids, likeness } = confusions.of(tokens[start] as number);
  const index = ids.indexOf(meant[0] as number);
  return index < 0 ? 0 : (likeness[index] as number) / 31;
}

/**
 * The run of Han characters around a place: its length, and whether it stands in a list (、). Counted no further than anyone
 * asks, for a line may be endless.
 */
function chunkOf(tokens: Uint16Array, at: number): { length: number; listed: boolean } {
  let [from, to] = [at, at];
  while (at - from <= LONGEST_CHUNK && (tokens[from - 1] ?? EDGE) >= FIRST) from--;
  while (to - at <= LONGEST_CHUNK && (tokens[to] ?? EDGE) >= FIRST) to++;
  return { length: to - from, listed: tokens[from - 1] === DUN || tokens[to] === DUN };
}

/** Longer runs are all alike. */
const LONGEST_CHUNK = 40;

/** In UTF-16 code units: what so short a quotation holds is a name, a slogan or a pun. */
const LONGEST_PUN = 10;

/** Whether a place stands between quotation or title marks that hold few characters. */
export function isQuoted(text: string, at: number): boolean {
  for (let open = at - 1; open >= 0 && open >= at - LONGEST_PUN; open--) {
    const mark = text[open] as string;
    if (CLOSING.includes(mark)) return false;
    if (!OPENING.includes(mark)) continue;
    for (let close = at; close < text.length && close <= open + 1 + LONGEST_PUN; close++) {
      if (CLOSING.includes(text[close] as string)) return true;
    }
    return false;
  }
  return false;
}

const OPENING = '“‘《〈「『';
const CLOSING = '”’》〉」』';
