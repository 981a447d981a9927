/**
 * A heading run together with its text, nothing between them: 一、突出调查研究，提高服务的质量没有调查就…… Headings of one
 * level that end alike show where: 提高服务的质量 · 提高服务的成效 · 提高服务的能力. And a speaker's last words run on to the
 * last item. Only proposals: nothing here is certain.
 */
import { readOrdinal } from '../document';
import type { DocumentNode, OfficialDocument, SourceFile } from '../document/types';
import { mayBegin } from '../language/text/seam-characters';
import { fileBlocks, newLineAt } from './blocks';
import type { Detector, Repair } from './types';

/** A heading, or a paragraph that begins with an ordinal. */
interface Item {
  /** Behind the ordinal. */
  readonly words: string;
  /** Where the words begin, in the file. */
  readonly start: number;
  /** The line holds nothing but the heading. */
  readonly bare: boolean;
}

/** Code units: the longest heading looked for, the shortest common part, and the word that ends a heading. */
const MAX_HEADING = 36;
const MIN_COMMON = 5;
const TAIL = 2;
const MIN_TEXT = 24;
const MAX_ITEMS = 40;

export const findRunOnHeadings: Detector = (file) => {
  const groups = new Map<OfficialDocument, Map<string, Item[]>>();
  const repairs: Repair[] = [];
  for (const { node, document } of fileBlocks(file)) {
    if (node.kind !== 'heading' && node.kind !== 'paragraph') continue;
    const item = itemOf(node);
    if (item) {
      const styles = groups.get(document) ?? new Map<string, Item[]>();
      groups.set(document, styles);
      styles.set(item.style, [...(styles.get(item.style) ?? []), item]);
    }
    if (node.kind === 'paragraph') {
      const at = lastWords(node);
      if (at !== undefined) repairs.push(breakAt(file, at, 'lastWords'));
    }
  }
  for (const styles of groups.values()) {
    for (const items of styles.values()) {
      repairs.push(...seamsOf(items).map((at) => breakAt(file, at, 'heading')));
    }
  }
  return repairs.sort((a, b) => a.span.start - b.span.start);
};

function breakAt(file: SourceFile, at: number, kind: string): Repair {
  const edits = [{ span: { start: at, end: at }, newText: newLineAt(file, at) }];
  return { span: { start: at - TAIL, end: at + TAIL }, edits, automatic: false, kind };
}

function itemOf({ kind, text, span }: DocumentNode): (Item & { readonly style: string }) | undefined {
  const ordinal = readOrdinal(text.slice(0, 32));
  if (!ordinal || (ordinal.style !== 'han-dun' && ordinal.style !== 'han-paren')) return undefined;
  return {
    style: ordinal.style,
    words: text.slice(ordinal.width),
    start: span.start + ordinal.width,
    bare: kind === 'heading',
  };
}

/** Where the headings among `items` end that have text run on to them. */
function seamsOf(items: readonly Item[]): number[] {
  if (items.length < 2 || items.length > MAX_ITEMS || items.every(({ bare }) => bare)) return [];
  const common = commonEnding(items);
  if (common === undefined) return [];
  return items.flatMap(({ words, start, bare }) => {
    const at = endOfHeading(words, common);
    return !bare && at !== undefined && isRest(words.slice(at)) ? [start + at] : [];
  });
}

/** What most headings have before their last word: 提高服务的. The last words differ. */
function commonEnding(items: readonly Item[]): string | undefined {
  const heads = items.map(({ words }) => words.slice(0, MAX_HEADING));
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1];
    if (next === undefined) break;
    const common = longestCommon(head, next);
    if (common.length < MIN_COMMON || !common.endsWith('的')) continue;
    const having = items.filter(({ words, bare }) => {
      const end = endOfHeading(words, common);
      return end !== undefined && (!bare || end === words.length);
    });
    const tails = new Set(
      having.map(({ words }) => words.slice(0, endOfHeading(words, common)).slice(-TAIL)),
    );
    if (having.length >= 2 && having.length * 2 > items.length && tails.size >= 2) return common;
  }
  return undefined;
}

function endOfHeading(words: string, common: string): number | undefined {
  const at = words.indexOf(common);
  if (at < 0 || at + common.length + TAIL > MAX_HEADING) return undefined;
  const end = at + common.length + TAIL;
  return /^[^。！？；：!?;:]*$/.test(words.slice(0, end)) &&
    /^[\u3400-\u9fff]*$/.test(words.slice(end - TAIL, end))
    ? end
    : undefined;
}

/** Text goes on without a mark, and as a sentence of its own. */
function isRest(rest: string): boolean {
  return (
    rest.length >= MIN_TEXT &&
    /^[\u3400-\u9fff]{4}/.test(rest) &&
    mayBegin(rest.charAt(0)) &&
    /[。！？!?]/.test(rest)
  );
}

function longestCommon(a: string, b: string): string {
  let best = '';
  for (let i = 0; i < a.length; i++) {
    let j = i + best.length + 1;
    while (j <= a.length && b.includes(a.slice(i, j))) {
      best = a.slice(i, j);
      j++;
    }
  }
  return best;
}

const LAST_WORDS =
  /[。！][ ]?(?=以上(?:就)?是(?:我|本人|个人)[^。]{2,40}(?:感|得|体会|看法|认识|汇报|情况|发言|收获|思考|想法))/;

/** Where a speaker's last words begin, run on to a long item: 三是……。以上是我……的体会 */
function lastWords({ text, span }: DocumentNode): number | undefined {
  const match = LAST_WORDS.exec(text);
  if (!match || match.index < 60) return undefined;
  const before = text.slice(0, match.index);
  if (!readOrdinal(text.slice(0, 32)) && !/[二三四五六]是/.test(before)) return undefined;
  return span.start + match.index + match[0].length;
}
