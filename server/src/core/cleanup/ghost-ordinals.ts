/**
 * Ghosts of ordinals inside a paragraph (一是 一是要…。一是 由于…), as PDF files with a second text layer leave them:
 * beside the ordinal, further on in the same item, or in the middle of a word.
 */
import { isHan } from '../document/chars';
import type { Span } from '../document/types';
import type { Detector, Repair } from './types';
import type { ProtectedZones } from './zones';

/** Beside its original, adrift in the item, or splitting a word. */
export type GhostOrdinalKind = 'beside' | 'adrift' | 'splitting';

export const findGhostOrdinals: Detector = ({ text }, zones) => {
  const beside = [...ghostsBeside(text), ...writtenTwice(text)];
  const ghosts = [...beside, ...ghostsAdrift(text, beside)];
  ghosts.sort((a, b) => a.span.start - b.span.start);
  return ghosts.filter(({ span }) => !zones.meets(span, SKIPPED));
};

const SKIPPED: Parameters<ProtectedZones['meets']>[1] = ['block', 'code', 'link'];
const GAP = '[ \\u00a0\\t]';
const HAN_NUMBER = '[一二三四五六七八九十]';

/** An ordinal twice, with nothing but a gap between: the first of the two goes. */
const BESIDE = new RegExp(
  `(?<![一二三四五六七八九十\\d.])(${HAN_NUMBER}{1,2}[是要]|第${HAN_NUMBER}{1,2}[，,、：:]?|其${HAN_NUMBER}[，,]?|首先[，,]?|其次[，,]?|再次[，,]?|最后[，,]?|[（(]${HAN_NUMBER}{1,3}[）)]|${HAN_NUMBER}{1,3}、|\\d{1,2}[.．、](?!\\d)|[①-⑳])${GAP}+\\1(${GAP}*)(?![\\d一二三四五六七八九十])`,
  'g',
);

/**
 * An ordinal that was typed where one stood already, 一、一、 or （一）（一）: at the head of a line or a sentence, for within
 * one it may be anything.
 */
const TWICE = new RegExp(
  `(?<=^[ \\u3000\\t\\u00a0]{0,8}|[。；：！？;:])(第${HAN_NUMBER}{1,3}[，,、：:]|其${HAN_NUMBER}[，,]|[（(]${HAN_NUMBER}{1,3}[）)]、?|[（(]\\d{1,2}[）)]|${HAN_NUMBER}{1,3}[、．.]|\\d{1,2}[.．、]|[①-⑳])\\1(?![\\d一二三四五六七八九十]{1,3}[、.．）)])`,
  'gm',
);

function writtenTwice(text: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { 0: whole, 1: ordinal = '', index: start } of text.matchAll(TWICE)) {
    const end = start + whole.length;
    // 1.1. may be the first item under 1. And 1.1.5 is a number.
    if (/^\d+\.$/.test(ordinal) && (/^\d/.test(text.slice(end, end + 1)) || hasDecimalOrdinals(text)))
      continue;
    const edits = [{ span: { start, end: start + ordinal.length }, newText: '' }];
    repairs.push({ span: { start, end }, edits, automatic: true, kind: 'beside' satisfies GhostOrdinalKind });
  }
  return repairs;
}

/** Lines that begin with 1.2 or 2.3.1: the writer counts in figures and dots. */
function hasDecimalOrdinals(text: string): boolean {
  for (const [, first, second] of text.matchAll(DECIMAL_ORDINAL)) if (first !== second) return true;
  return false;
}

const DECIMAL_ORDINAL = /^[ \u3000\t\u00a0]{0,8}(\d{1,2})\.(\d{1,2})(?!\d|%)/gm;

/** 第一 第一季度: the second belongs to a word. */
const COUNTED = /^[季届次个名批章节条款部分阶步类产代线任务手时书]/;

function ghostsBeside(text: string): Repair[] {
  const repairs: Repair[] = [];
  for (const match of text.matchAll(BESIDE)) {
    const [whole, ordinal = '', gap = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (ordinal.startsWith('第') && COUNTED.test(text.slice(end, end + 1))) continue;
    const kept = end - gap.length - ordinal.length;
    const edits = [{ span: { start, end: kept }, newText: '' }];
    if (gap !== '' && isText(text, end)) edits.push({ span: { start: end - gap.length, end }, newText: '' });
    const span = { start, end: end - gap.length };
    repairs.push({ span, edits, automatic: true, kind: 'beside' satisfies GhostOrdinalKind });
  }
  return repairs;
}

/** Ordinals of a list that runs through a paragraph, and the heads of lines, where a list may begin anew. */
const ORDINAL = new RegExp(
  `(^[ \\u3000\\t\\u00a0]*)?(?<![一二三四五六七八九十第统唯之万周专同逐期])(?:(${HAN_NUMBER})(是|要)|(第|其)(${HAN_NUMBER})(?=[，,、]|${GAP}|$))`,
  'gm',
);

function ghostsAdrift(text: string, beside: readonly Repair[]): Repair[] {
  /** By series: the value of the item that runs, and whether a ghost of it was seen before. */
  const running = new Map<string, number>();
  const haunted = new Set(beside.map(({ span }) => seriesAt(text, span)));
  const repairs: Repair[] = [];
  let next = 0;
  let lineEnd = -1;
  for (const match of text.matchAll(ORDINAL)) {
    const indent = match[1];
    const start = match.index + (indent?.length ?? 0);
    const span = { start, end: match.index + match[0].length };
    const series = match[3] ?? match[4] ?? '';
    const value = VALUES.indexOf(match[2] ?? match[5] ?? '');
    while (next < beside.length && beside[next]!.span.end <= start) next++;
    const isBeside = next < beside.length && beside[next]!.span.start <= start;
    if (start > lineEnd) {
      // A paragraph that is not cut in a sentence begins afresh.
      if (lineEnd < 0 || indent !== undefined || !runsOn(text, lineEnd)) running.clear();
      lineEnd = endOfLine(text, start);
    }
    const adrift = !isBeside && indent === undefined && running.get(series) === value;
    running.set(series, value);
    const drift = adrift ? readDrift(text, span) : undefined;
    if (!drift) continue;
    const kind: GhostOrdinalKind = drift.splits ? 'splitting' : 'adrift';
    // Without another ghost near it, the list may simply be counted wrong.
    const automatic = drift.splits || haunted.has(series);
    repairs.push({ span, edits: [{ span: drift.cut, newText: '' }], automatic, kind });
  }
  return repairs;
}

const VALUES = ' 一二三四五六七八九十';

function seriesAt(text: string, { start }: Span): string {
  const ordinal = /^(?:[一二三四五六七八九十]{1,2}([是要])|([第其]))/.exec(text.slice(start, start + 3));
  return ordinal?.[1] ?? ordinal?.[2] ?? '';
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Whether the sentence that is cut at this line end runs on in the next line, or behind a page number. */
function runsOn(text: string, lineEnd: number): boolean {
  const before = text.slice(Math.max(0, lineEnd - 8), lineEnd);
  return /[\u4e00-\u9fff，、,]$/.test(before.trimEnd());
}

interface Drift {
  readonly cut: Span;
  /** A word is split: Han characters on both sides. */
  readonly splits: boolean;
}

/** The ghost with its gaps; undefined where no gap tells it from a word of the sentence. */
function readDrift(text: string, { start, end }: Span): Drift | undefined {
  let from = start;
  let to = end;
  while (IS_GAP.test(text.charAt(from - 1))) from--;
  if (/^[，,、]$/.test(text.charAt(to)) && text.charAt(start) !== '一') to++;
  const mark = to;
  while (IS_GAP.test(text.charAt(to))) to++;
  const atLineEnd = to === text.length || /[\r\n]/.test(text.charAt(to));
  if (from === start && to === mark && !atLineEnd) return undefined;
  if (from === start && atLineEnd) return undefined;
  const splits =
    from < start && isHan(text.charCodeAt(from - 1)) && (atLineEnd || isHan(text.charCodeAt(to)));
  // Between a letter or figure and the text a gap may stand.
  const cut = {
    start: isText(text, from - 1) ? from : start,
    end: atLineEnd || isText(text, to) ? to : mark,
  };
  return { cut, splits };
}

const IS_GAP = /^[ \u00a0\t]$/;

/** Chinese text, beside which no gap stands. */
function isText(text: string, at: number): boolean {
  return /^[\u3400-\u9fff“”‘’《》（）【】、。，；：？！,;:]$/.test(text.charAt(at));
}
