/**
 * 对偶, 回环, 对比 by alignment: two neighbouring members that share a frame and differ in what fills it, such as
 * 疑而不证，是在门外敲了一辈子门；证而不疑，是在屋里绕了一辈子圈. Members with figures or of paper words are lists, not art.
 */
import type { Span } from '../document/types';
import { ABSTRACT, EMPTY_PRAISE, HOLLOW } from './officialese';
import type { SpokenSentence } from './speech-text';

export interface Balance {
  readonly span: Span;
  /** 1: the frame is woven through both members; 0.3: they only begin or end alike. */
  readonly weight: number;
}

interface Member {
  readonly text: string;
  readonly start: number;
}

const SHORTEST = 3;
const LONGEST = 30;

export function balancesIn(sentences: readonly SpokenSentence[]): Balance[] {
  const found: Balance[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const halves = membersOf(sentence, /[；：]/);
    if (halves.length === 1) {
      const next = sentences[index + 1];
      if (next !== undefined && next.paragraph === sentence.paragraph && next.own.length <= LONGEST)
        halves.push(...membersOf(next, /[；：]/).slice(0, 1));
    }
    found.push(...pairsOf(halves), ...pairsOf(membersOf(sentence, /[，；：—]/)));
  }
  return found;
}

function membersOf({ own, span }: SpokenSentence, mark: RegExp): Member[] {
  const members: Member[] = [];
  let from = 0;
  for (let i = 0; i <= own.length; i++) {
    if (i < own.length && !mark.test(own.charAt(i))) continue;
    const text = own.slice(from, i).replace(/[。！？]["”]?$/, '');
    if (text.length > 0) members.push({ text, start: span.start + from });
    from = i + 1;
  }
  return members;
}

function pairsOf(members: readonly Member[]): Balance[] {
  const found: Balance[] = [];
  for (let i = 0; i + 1 < members.length; i++) {
    const [a, b] = [members[i]!, members[i + 1]!];
    const weight = balanceOf(a.text, b.text);
    if (weight === 0) continue;
    found.push({ span: { start: a.start, end: b.start + b.text.length }, weight });
    i++;
  }
  return found;
}

const FIGURE =
  /[\d□]|[二两三四五六七八九十百千万][户个名元块天年月日号点里米岁间次场座条件家人亩斤台]|第[一二三四五六七八九十]/;
export const PAPER = new RegExp(
  `${ABSTRACT.source}|${HOLLOW.source}|${EMPTY_PRAISE.source}|必须|坚决|务必|要求|工作|各(?:级|部门|单位)|原则|建设|发展|管理|局|部门|意义|希望|重要|应该|应当|需要|觉得|情况|方面|认真|做好|不一定|追究|高兴|自豪|说明|同志|群众|老百姓|基层|学习|提高|落实|问题|产业|合作|供给|体系|战略|平台|安全|利益|组织|教育|国家|民族|根本|处理|全国|社会|人才|这是|就是|形式|什么|顾问|国际|政策|制度|经济|政治|纪律|干部|中国|世界|同志|一定要|不要|不能`,
);
/** Members that begin with these are steps of a sentence, not halves of a figure. */
const STEP =
  /^(?:如果|只要|因为|所以|虽然|但是|可是|同志们|首先|其次|[一二三四]是|另外|当然|而是|既|不仅|不但|也|更|并|又|尤其|有些|有的是|要(?!素)|这样|不管|即使|无论|所谓|我(?:们)?(?:要|将|就)|把|请|有的)/;
const EMPTY = '的了是在也都就和与要我们你他她它这那有一不个着又再还把被给让，、';

function balanceOf(a: string, b: string): number {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < SHORTEST || longer > LONGEST || shorter < longer * 0.6 || a === b) return 0;
  // Most neighbours share nothing: that is told before anything dearer.
  const shared = sharedCharacters(a, b);
  if (shared < 1 || (shared < 2 && longer > 6)) return 0;
  if (/[？?]/.test(a) || FIGURE.test(a) || FIGURE.test(b) || STEP.test(a) || PAPER.test(a) || PAPER.test(b))
    return 0;
  if (/^(?:也|更|而是|而且|还|又)/.test(b) || isLink(a, b)) return 0;
  const { length, runs, content } = commonFrame(a, b);
  const share = (2 * length) / (a.length + b.length);
  if (share > 0.86) return 0;
  if (isShortPair(a, b)) return 0.8;
  const least = a.slice(0, 2) === b.slice(0, 2) ? 0.26 : 0.34;
  if (length < 2 || share < least || content === 0) return 0;
  // 书藏在家里……的富有: something differs before the frame and something after it.
  const oneEnded = runs === 1 && (a.charAt(0) === b.charAt(0) || a.slice(-1) === b.slice(-1));
  if (!oneEnded && (content >= 1 || length >= 3)) return 1;
  return share >= 0.4 ? 0.3 : 0;
}

/** 诚实就是地基，地基不牢: the second takes up where the first ends. */
const isLink = (a: string, b: string): boolean => a.endsWith(b.slice(0, 2));

/** How many characters of the first stand in the second. */
function sharedCharacters(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (b.includes(a.charAt(i))) count++;
  return count;
}

/** 墨是黑的，纸是白的; 纸会黄，墨会淡: of one length, three to six characters, one or two of them alike in the same place. */
function isShortPair(a: string, b: string): boolean {
  if (a.length !== b.length || a.length > 6) return false;
  let same = 0;
  for (let i = 1; i < a.length; i++) if (a.charAt(i) === b.charAt(i)) same++;
  return (
    same >= 1 && a.charAt(0) !== b.charAt(0) && same <= a.length - 2 && /[是会可能不有无在得要到见]/.test(a)
  );
}

/** The longest common subsequence: its length, in how many runs it stands, how many of its characters carry meaning. */
function commonFrame(a: string, b: string): { length: number; runs: number; content: number } {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? 1 + table[(i + 1) * width + j + 1]!
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  let [i, j, runs, content, last] = [0, 0, 0, 0, -2];
  while (i < a.length && j < b.length) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) {
      if (last !== i - 1) runs++;
      if (!EMPTY.includes(a.charAt(i))) content++;
      last = i;
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return { length: table[0]!, runs, content };
}
