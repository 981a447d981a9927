/** Spaces between Han characters, or between them and Chinese marks, in running text. */
import { isOrganName, isPersonName, readOrdinal } from '../document';
import type { SourceFile, Span } from '../document/types';
import { isInsideSentence, isLink } from '../language/text/seam-characters';
import { areShortClauses } from '../language/text/short-clauses';
import { type Block, fileBlocks } from './blocks';
import { findFusedHeadings } from './heading-fused';
import { repairsOf } from './repairs';
import type { Detector, Repair } from './types';

const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ud840-\\udfff〇';
const MARK = '，。、；：？！“”‘’（）《》〈〉〔〕【】…—';
/** One or two half-width spaces; more, or a full-width one, are layout. */
const GAP = '[ \\u00a0]{1,2}';
/** Half-width marks that another rule makes full-width count as Chinese ones where Han characters stand by. */
const HALFWIDTH = `(?<=[${HAN}][ ]?["()])${GAP}(?=[${HAN}，。、；：？！])|(?<=[${HAN}])${GAP}(?=["()][ ]?[${HAN}${MARK}])`;
const SPACE = new RegExp(`(?<=[${HAN}${MARK}])${GAP}(?=[${HAN}${MARK},;!?])|${HALFWIDTH}`, 'g');
/** What only running text has: a line with a label and a name has none. */
const IN_PROSE = /[，。、；！？,;!?]/;
const BREAK = /[ \u00a0\u3000\t，。、；：？！“”‘’（）《》〈〉〔〕【】…—,.;:?!"'()]/;
/** What text begins with. */
const LEADS = /[\p{Script=Han}“‘《（]/u;
const OPENING = /[“‘（《〈〔【]/;
const CLOSING = /[”’）》〉〕】]/;
/** Code units. A shorter line without a stop is a name, a row, a title. */
const MIN_PROSE = 12;
/** As far as one looks for the ends of the words on both sides. */
const MAX_SIDE = 40;
/** What is set off by a space on purpose. */
const LABELLED =
  /(?:^第[\d一二三四五六七八九十百〇]{1,6}[条章节款项编篇部分]{1,2}|^(?:附件|附表|图|表|注|专栏)[\d一二三四五六七八九十]{0,3}|[一二三四五六七八九十]{1,3}是)$/;
const DAY = /^(?:星期|周[一二三四五六日]|上午|下午|晚上|农历)/;
const LETTER = /[\p{Script=Han}\ud800-\udfff]/u;

interface Side {
  readonly text: string;
  /** What ends the side: a space, a mark, or nothing at the block's end. */
  readonly edge: string;
}

export const findCjkSpaces: Detector = (file, zones) => {
  const fused = repairsOf(findFusedHeadings, file).flatMap(({ edits }) =>
    edits.map(({ span }) => span.start),
  );
  const headings = new Set(fused);
  const repairs: Repair[] = [];
  for (const block of fileBlocks(file)) {
    if (!isProse(block)) continue;
    const { text, span: at } = block.node;
    if (text.indexOf(' ') < 0 && text.indexOf('\u00a0') < 0) continue;
    if (zones.meets(at, ['poem', 'names'])) continue;
    const gaps: Span[] = [];
    for (const match of text.matchAll(SPACE)) {
      const span = { start: at.start + match.index, end: at.start + match.index + match[0].length };
      if (headings.has(span.start) || zones.meets(span) || zones.meets(span, ['tail'])) continue;
      gaps.push({ start: match.index, end: match.index + match[0].length });
    }
    for (const gap of strayGaps(file, text, gaps)) {
      const span = { start: at.start + gap.start, end: at.start + gap.end };
      repairs.push({ span, edits: [{ span, newText: '' }], automatic: true, kind: kindOf(text, gap) });
    }
  }
  return repairs;
};

/** `bracket` beside a bracket, a quotation mark or a colon; `text` between words, or beside a mark that parts them. */
export type CjkSpaceKind = 'text' | 'bracket';

function kindOf(text: string, { start, end }: Span): CjkSpaceKind {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isWord = (char: string) => LETTER.test(char);
  const parts = (char: string) => isWord(char) || '，。、；！？,;!?'.includes(char);
  return (isWord(before) && parts(after)) || (parts(before) && isWord(after)) ? 'text' : 'bracket';
}

function isProse({ node }: Block): boolean {
  return node.kind === 'paragraph' && node.text.length >= MIN_PROSE && IN_PROSE.test(node.text);
}

/**
 * Those of the gaps that are strays, where one may be so only when its neighbour is gone (关 于 解决经费: first the last).
 * A text that is drawn apart from end to end is left as it is: whoever did that meant it.
 */
function strayGaps(file: SourceFile, text: string, gaps: readonly Span[]): Span[] {
  const gone = new Set<number>();
  let asked: Iterable<number> = gaps.keys();
  for (let pass = 0; pass < MAX_CHAIN; pass++) {
    const now = without(text, gaps, gone);
    const found = [...asked].filter((index) => {
      const { start, end } = gaps[index]!;
      const at = start - now.taken[index]!;
      return isStray(file, now.text, { start: at, end: at + end - start });
    });
    if (found.length === 0) return [...gone].sort((a, b) => a - b).map((index) => gaps[index]!);
    for (const index of found) gone.add(index);
    asked = new Set(
      found.flatMap((index) => [index - 1, index + 1]).filter((index) => index in gaps && !gone.has(index)),
    );
  }
  return [];
}

/** Gaps that fall one after the other. */
const MAX_CHAIN = 40;

/** The text without the gaps of these numbers, and how much is taken out before each gap. */
function without(
  text: string,
  gaps: readonly Span[],
  gone: ReadonlySet<number>,
): { readonly text: string; readonly taken: readonly number[] } {
  if (gone.size === 0) return { text, taken: gaps.map(() => 0) };
  let out = 0;
  let from = 0;
  const kept: string[] = [];
  const taken = gaps.map(({ start, end }, index) => {
    const before = out;
    if (gone.has(index)) {
      kept.push(text.slice(from, start));
      from = end;
      out += end - start;
    }
    return before;
  });
  return { text: kept.join('') + text.slice(from), taken };
}

/** Whether the space at `gap` of a block's text stands inside a phrase, with nothing to say for it. */
function isStray(file: SourceFile, text: string, gap: Span): boolean {
  const left = sideBefore(text, gap.start);
  const right = sideAfter(text, gap.end);
  const head = text.slice(0, gap.start);
  const ordinal = readOrdinal(text.slice(0, 32));
  if (ordinal && gap.start <= ordinal.width) return false;
  if (LABELLED.test(left.text) || LABELLED.test(right.text) || DAY.test(right.text)) return false;
  // A single character at the head of a paragraph has strayed there itself.
  if (head.length === 1 && LETTER.test(head) && LEADS.test(text.charAt(gap.end))) return false;
  if (left.text === '' || right.text === '') return markSide(text, gap);
  if (right.edge === '：' || right.edge === ':') return !isShort(right.text, 8);
  if (left.text === right.text) return false;
  if (right.text.length === 4 && areShortClauses(left.text.slice(-4), right.text)) return false;
  if (ordinal && endsHeading(text.slice(ordinal.width, gap.start), right)) return false;
  if (isRowOfWords(left, right) || isSlogan(left, right) || areOrgans(left, right)) return false;
  if (isByline(left, right) || isStandardName(text, gap, left)) return false;
  return !isSetApart(file, left, right);
}

/** A space beside a mark: strays too, unless the mark opens a line of its own. */
function markSide(text: string, gap: Span): boolean {
  const before = text.charAt(gap.start - 1);
  const after = text.charAt(gap.end);
  if (OPENING.test(before) && CLOSING.test(after)) return false;
  if (before === '：' || after === '—' || before === '—' || before === '…') return false;
  return !(OPENING.test(after) && isShort(text.slice(0, gap.start), 6));
}

/** What stands between an ordinal and the space may be a heading whose line end is lost. */
function endsHeading(words: string, right: Side): boolean {
  return (
    words.length <= MAX_SIDE &&
    !/[，。、；：！？,;:!? ]/.test(words) &&
    !isInsideSentence(words.slice(-1), right.text.charAt(0))
  );
}

function isShort(text: string, limit: number): boolean {
  return text.length <= limit;
}

/** Three and more short words with spaces between them: a list. */
function isRowOfWords(left: Side, right: Side): boolean {
  const isSpace = (edge: string) => /[ \u00a0\u3000\t]/.test(edge) && edge !== '';
  return (isSpace(left.edge) || isSpace(right.edge)) && isShort(left.text, 6) && isShort(right.text, 6);
}

/** 不忘初心 牢记使命: two halves of one length, set off as verse is, the second with a beginning of its own. */
function isSlogan(left: Side, right: Side): boolean {
  if (left.text.length !== right.text.length || left.text.length < 4) return false;
  if (left.edge === '' || right.edge === '') return false;
  return !isLink(right.text.charAt(0)) && !isInsideSentence(left.text.slice(-1), right.text.charAt(0));
}

/** A word or a name drawn apart: 张 三, 同 志. What stands elsewhere in the file without the space is no such word. */
function isSetApart(file: SourceFile, left: Side, right: Side): boolean {
  if (right.text.length !== 1) return false;
  const word = left.text.slice(-1) + right.text;
  if (left.text.length > 1 && !isPersonName(word)) return false;
  return !file.text.includes(word);
}

/** Organs that issue something together: （甲部 乙局令）, 《甲委办公厅 乙院办公厅印发〈…〉的通知》. */
function areOrgans(left: Side, right: Side): boolean {
  return isOrganName(left.text) && isOrganName(right.text.replace(ISSUED, ''));
}

const ISSUED = /(?:(?:联合)?(?:关于|印发|转发|发布).*|令|公告|通告|联合)$/;

/**
 * The parts of a standard's name are set apart by a space: 《食品安全国家标准 甲规范》, 《甲技术 乙要求》（GB/T 1—2020）.
 */
function isStandardName(text: string, gap: Span, left: Side): boolean {
  if (/(?:国家|行业|地方|团体)标准$/.test(left.text)) return true;
  const close = /^[^《》]{0,60}》[（(]?/.exec(text.slice(gap.end, gap.end + 64));
  if (!close) return false;
  const behind = gap.end + close[0].length;
  return (
    STANDARD_BEHIND.test(text.slice(behind, behind + 8)) ||
    STANDARD_BEFORE.test(text.slice(Math.max(0, gap.start - 96), gap.start))
  );
}

const STANDARD_BEHIND = /^(?:GB|DB|[A-Z]{2,4}\/)/;
const STANDARD_BEFORE = /(?:GB|DB|[A-Z]{2,4}\/)[^《》，。；]{2,20}《[^《》]{0,60}$/;

/** The line under a picture: 新华社记者 张三/摄. */
function isByline(left: Side, right: Side): boolean {
  return /(?:记者|通讯员)$/.test(left.text) && /^[\p{Script=Han}·]{2,6}[/／]?摄/u.test(right.text);
}

function sideBefore(text: string, end: number): Side {
  let at = end;
  while (at > 0 && end - at < MAX_SIDE && !BREAK.test(text.charAt(at - 1))) at--;
  const gap = /(\S?)[ \u00a0\u3000\t]{1,4}$/.exec(text.slice(Math.max(0, at - 5), at));
  // Behind a mark a space parts nothing.
  const edge = gap && gap[1] !== '' && BREAK.test(gap[1]!) ? gap[1]! : text.charAt(at - 1);
  return { text: text.slice(at, end), edge };
}

function sideAfter(text: string, start: number): Side {
  let at = start;
  while (at < text.length && at - start < MAX_SIDE && !BREAK.test(text.charAt(at))) at++;
  return { text: text.slice(start, at), edge: text.charAt(at) };
}
