import { part } from './nodes';
import { type LineOrdinal, readOrdinal } from './ordinals';
import { isProvision, isRule } from './provisions';
import type { Row } from './rows';
import type { Ordinal, OrdinalStyle, Part } from './types';

/** Tells headings from items: both begin with an ordinal. */

const MAX_HEADING = 60;
const MAX_HEADING_SENTENCE = 28;
const MAX_RUN_IN = 36;
/** Labels behind which a colon gives a value, not a heading: 一、会议时间：5月6日. */
const LABEL =
  /(?:时间|地点|人员|对象|内容|主题|方式|单位|电话|联系|负责|牵头|范围|标准|依据|名称|地址|邮箱|数量|金额|日期|期限|主持|出席|列席|参加|原则|指标|节|假|元旦|日)[：:]/;
const LEVELS: Readonly<Record<OrdinalStyle, number>> = {
  'han-dun': 1,
  'han-paren': 2,
  'arabic-dot': 3,
  'arabic-paren': 4,
  circled: 5,
  markdown: 1,
  article: 3,
  chapter: 1,
};
/** A space between Han characters: a heading that pasting has run together with the text below it. */
const FUSED = /[\u4e00-\u9fff]\s+[\u4e00-\u9fffA-Z]/;
const MARKDOWN = /^(#{1,6})(?:\s+|$)/;
const BOLD = /^(\*\*|__)(?=\S)/;

/** What a line turns out to be. */
export interface HeadShape {
  readonly kind: 'heading' | 'runIn' | 'item' | 'plain';
  readonly ordinal?: Ordinal;
  readonly level: number;
  /** Where the words begin, in the file: behind the ordinal and the Markdown marks. */
  readonly contentStart: number;
  /** Of a heading: without ordinal and end mark. For a run-in heading it is cut by the caller's sentence. */
  readonly title?: Part;
}

export interface Neighbours {
  readonly above: Row | undefined;
  readonly below: Row | undefined;
}

/** What the levels of a document hang on. */
export interface LevelBase {
  /** The # of the document's title; 0 when it has none. */
  readonly titleHashes: number;
  /** The document is divided into 编 or 篇, so that 章 is one level down. */
  readonly hasBooks: boolean;
}

/** What `row` is, seen with the rows above and below it. */
export function headShape(
  source: string,
  row: Row,
  above: Row | undefined,
  below: Row | undefined,
  base: LevelBase,
): HeadShape {
  const head = row.text.length > 400 ? row.text.slice(0, 400) : row.text;
  const markdown = head.charCodeAt(0) === 0x23 ? MARKDOWN.exec(head) : null;
  const marks = markdown?.[0].length ?? 0;
  const bold = BOLD.exec(head.slice(marks, marks + 4))?.[1]?.length ?? 0;
  const ordinal = readOrdinal(head.slice(marks + bold, marks + bold + 32));
  const contentStart = row.start + marks + bold + (ordinal?.width ?? 0);
  const asOrdinal = ordinal === undefined ? undefined : toOrdinal(source, row.start + marks + bold, ordinal);
  const named = asOrdinal === undefined ? {} : { ordinal: asOrdinal };
  if (markdown !== null) {
    const level = Math.max(1, markdown[1]!.length - base.titleHashes);
    const title = headingTitle(source, contentStart, row.end);
    return { kind: 'heading', ...named, level, contentStart, title };
  }
  const styled = row.mark?.role === 'heading' && row.text.length <= MAX_HEADING;
  if (ordinal === undefined) {
    if (!styled) return { kind: 'plain', level: 0, contentStart: row.start };
    const title = headingTitle(source, row.start, row.end);
    return { kind: 'heading', level: row.mark?.level ?? 1, contentStart: row.start, title };
  }
  const level = levelOf(ordinal, base);
  const shape =
    row.text.length > 400
      ? longShape(head, marks + bold + ordinal.width, ordinal)
      : ordinalShape(head, marks + bold, ordinal, { above, below });
  // A style is the writer's word, but a sentence with more behind it has its heading run in.
  const kind = styled && shape !== 'runIn' ? 'heading' : shape;
  const title = kind === 'heading' ? { title: headingTitle(source, contentStart, row.end) } : {};
  return { kind, ...named, level, contentStart, ...title };
}

function toOrdinal(source: string, start: number, { style, value, length }: LineOrdinal): Ordinal {
  return { ...part(source, start, start + length), style, value };
}

function levelOf({ style, unit }: LineOrdinal, base: LevelBase): number {
  if (style !== 'chapter') return LEVELS[style];
  const shift = base.hasBooks ? 1 : 0;
  return unit === '章' ? 1 + shift : unit === '节' ? 2 + shift : 1;
}

function headingTitle(source: string, start: number, end: number): Part {
  let to = end;
  while (to > start && '。：:；;*_'.includes(source.charAt(to - 1))) to--;
  return part(source, Math.min(start, to), to);
}

/** The shape of a line longer than any heading: a run-in heading or an item. */
function longShape(head: string, from: number, ordinal: LineOrdinal): 'runIn' | 'item' {
  return ordinal.style !== 'article' && isRunIn(head.slice(from), ordinal) ? 'runIn' : 'item';
}

function ordinalShape(
  text: string,
  ordinalStart: number,
  ordinal: LineOrdinal,
  around: Neighbours,
): HeadShape['kind'] {
  const words = text.slice(ordinalStart + ordinal.width);
  if (ordinal.style === 'chapter')
    return words.length <= MAX_HEADING && !/第.{1,5}条/.test(words) ? 'heading' : 'item';
  if (words === '') return 'heading';
  const end = words.charAt(words.length - 1);
  const inner = words.slice(0, -1);
  const stops = /[。！？!?；;]/.test(inner);
  if (!stops) {
    if ('；;，,、'.includes(end)) return 'item';
    if ('：:'.includes(end)) return isLeadIn(inner, ordinal, around) ? 'heading' : 'item';
    if (!'。！？!?'.includes(end)) return isBareHeading(words, ordinal) ? 'heading' : 'item';
    return words.length <= MAX_HEADING_SENTENCE &&
      ordinal.style !== 'article' &&
      leadsOn(inner, ordinal, around)
      ? 'heading'
      : 'item';
  }
  if (ordinal.style === 'article' || '；;'.includes(end)) return 'item';
  return isRunIn(words, ordinal) ? 'runIn' : 'item';
}

/** A line without an end mark. */
function isBareHeading(words: string, ordinal: LineOrdinal): boolean {
  if (words.length > MAX_HEADING || LABEL.test(words)) return false;
  if (ordinal.style === 'article') return words.length <= 16;
  return !/[：:][^：:]{12,}/.test(words);
}

/** A short sentence alone on its line is a heading when the text below goes on from it, an item when its like follows. */
function leadsOn(words: string, ordinal: LineOrdinal, { above, below }: Neighbours): boolean {
  if (LABEL.test(words) || isRule(words) || /[：:]/.test(words) || isSibling(above, ordinal)) return false;
  if (below === undefined || below.kind !== 'line') return below !== undefined;
  const next = readOrdinal(below.text);
  if (next !== undefined) return LEVELS[next.style] > LEVELS[ordinal.style];
  if (isProvision(words)) return false;
  return below.text.length > words.length && /[。：:；;！？”）]$/.test(below.text);
}

/** A short line ending in a colon that leads into what stands below it, and is no item that only opens a list. */
function isLeadIn(words: string, ordinal: LineOrdinal, { above }: Neighbours): boolean {
  return (
    ordinal.style !== 'article' &&
    words.length <= 16 &&
    !/[，,]|以下|下列|如下|包括/.test(words) &&
    !isSibling(above, ordinal)
  );
}

/** Whether `row` begins with an ordinal of the same style: the lines are items of one list. */
function isSibling(row: Row | undefined, ordinal: LineOrdinal): boolean {
  return row !== undefined && row.kind === 'line' && readOrdinal(row.text)?.style === ordinal.style;
}

/** Whether the first sentence of a longer line reads as its heading: short, one thought, no colon. */
function isRunIn(words: string, ordinal: LineOrdinal): boolean {
  const stop = words.search(/[。！？!?；;：:“《（(]/);
  if (stop < 2 || stop > MAX_RUN_IN) return false;
  const mark = words.charAt(stop);
  if (mark !== '。' && mark !== '！' && mark !== '？') return runInPast(words, ordinal);
  return isThought(words.slice(0, stop), ordinal);
}

/** As `isRunIn`, for a first sentence with quotation or brackets in it. */
function runInPast(words: string, ordinal: LineOrdinal): boolean {
  const bare = words
    .slice(0, 80)
    .replace(/“[^”]{0,30}”|《[^》]{0,30}》|（[^）]{0,30}）|\([^)]{0,30}\)/g, (quoted) =>
      '×'.repeat(quoted.length),
    );
  const stop = bare.search(/[。！？!?；;：:“《（(]/);
  return (
    stop > 1 &&
    stop <= MAX_RUN_IN &&
    '。！？'.includes(bare.charAt(stop)) &&
    isThought(bare.slice(0, stop), ordinal)
  );
}

function isThought(sentence: string, ordinal: LineOrdinal): boolean {
  if (LABEL.test(`${sentence}：`) && sentence.length < 6) return false;
  if (FUSED.test(sentence) || isProvision(sentence)) return false;
  const commas = sentence.match(/[，,]/g)?.length ?? 0;
  const small = LEVELS[ordinal.style] >= 3;
  return commas <= (small ? 1 : 2) && sentence.length <= (small ? 30 : MAX_RUN_IN);
}
