/** Page numbers that were pasted along with the text, on lines of their own. */
import { readOrdinal } from '../document';
import { type Line, scanLines } from '../document/lines';
import type { SourceFile } from '../document/types';
import type { TextEdit } from '../findings';
import type { Detector, Repair } from './types';

export type PageNumberKind = 'number' | 'joined';

export const findPageNumbers: Detector = (file, zones) => {
  const lines = scanLines(file.text);
  const candidates = lines
    .map((line, index) => read(file.text, line, index))
    .filter((candidate) => candidate !== undefined)
    .filter(({ line }) => !zones.meets({ start: line.start, end: line.end }, ['block', 'code']));
  if (candidates.length === 0) return [];
  const pages = candidates.filter(isPage(file.text, lines, candidates));
  const removed = new Set(pages.map(({ index }) => index));
  return pages.map((page) => repair(file, lines, page, removed));
};

type Form = 'bare' | 'dashed' | 'worded' | 'fraction';

interface Candidate {
  readonly line: Line;
  /** Of the line among those that are not blank. */
  readonly index: number;
  readonly form: Form;
  readonly page: number;
  /** The count of pages, where it is told. */
  readonly of?: number;
}

const BARE = /^\d{1,4}$/;
const DASHED =
  /^[—–－-]{1,3}[ \u3000]?(\d{1,4})[ \u3000]?[—–－-]{1,3}$|^[·•][ \u3000]?(\d{1,4})[ \u3000]?[·•]$/;
const WORDED =
  /^[-—]?\s?第\s?(\d{1,4})\s?页\s?[-—]?(?:[ \u3000,，/／|（(]{0,3}共\s?(\d{1,4})\s?页[）)]?)?$|^[Pp](?:age|AGE)\s?(\d{1,4})(?:\s?(?:of|OF|\/)\s?(\d{1,4}))?$/;
const FRACTION = /^(\d{1,4})\s?[/／]\s?(\d{1,4})$/;

function read(text: string, line: Line, index: number): Candidate | undefined {
  if (line.end - line.start > 24) return undefined;
  const content = text.slice(line.start, line.end);
  if (BARE.test(content)) return { line, index, form: 'bare', page: Number(content) };
  const dashed = DASHED.exec(content);
  if (dashed) return { line, index, form: 'dashed', page: Number(dashed[1] ?? dashed[2]) };
  const worded = WORDED.exec(content);
  if (worded) {
    const of = worded[2] ?? worded[4];
    const page = Number(worded[1] ?? worded[3]);
    return { line, index, form: 'worded', page, ...(of === undefined ? {} : { of: Number(of) }) };
  }
  const fraction = FRACTION.exec(content);
  if (!fraction) return undefined;
  const [page, of] = [Number(fraction[1]), Number(fraction[2])];
  return page >= 1 && page <= of ? { line, index, form: 'fraction', page, of } : undefined;
}

/** In UTF-16 code units: two page numbers have most of a page between them. */
const MIN_PAGE = 150;
/** What a line must hold for its end to be a line's end in the middle of a sentence. */
const MIN_LINE = 15;

/**
 * A number is a page's where it cuts a sentence, or where it counts up with others of its form that stand a page
 * apart. Figures of a table pasted cell by cell and the numbers of sections do neither.
 */
function isPage(
  text: string,
  lines: readonly Line[],
  candidates: readonly Candidate[],
): (candidate: Candidate) => boolean {
  const pages = new Set<Candidate>();
  for (const chain of chainsOf(candidates)) {
    const cuts = chain.filter(({ index }) => cutsSentence(text, lines, index)).length;
    const doubtful = chain.filter(
      (candidate, i) => !cutsSentence(text, lines, candidate.index) && isDoubtful(text, lines, chain, i),
    ).length;
    const counts = chain.length > 1 && doubtful * 2 < chain.length;
    if (counts || (cuts > 0 && doubtful <= cuts)) for (const candidate of chain) pages.add(candidate);
  }
  return (candidate) => {
    if (candidate.form === 'dashed' || candidate.form === 'worded') return true;
    return pages.has(candidate);
  };
}

/** Numbers of one form that count up, one page left out at most. Years are no pages. */
function chainsOf(candidates: readonly Candidate[]): Candidate[][] {
  const chains: Candidate[][] = [];
  const open = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { form, page, of } = candidate;
    if (form === 'bare' && page >= 1900 && page <= 2100) continue;
    const key = (wanted: number) => `${form} ${of ?? ''} ${wanted}`;
    const chain = open.get(key(page - 1)) ?? open.get(key(page - 2)) ?? [];
    if (chain.length === 0) chains.push(chain);
    else open.delete(key(chain.at(-1)!.page));
    chain.push(candidate);
    open.set(key(page), chain);
  }
  return chains;
}

/** Too near to the page before, behind a line that is no sentence's end, or over a section's heading. */
function isDoubtful(text: string, lines: readonly Line[], chain: readonly Candidate[], i: number): boolean {
  const { line, index } = chain[i]!;
  const previous = chain[i - 1];
  if (previous && line.start - previous.line.end < MIN_PAGE) return true;
  const before = lines[index - 1];
  const end = before === undefined ? '' : text.slice(Math.max(before.start, before.end - 12), before.end);
  return (end !== '' && !FINISHED.test(end) && !DATE.test(end)) || headsSection(text, lines, index);
}

const DATE = /月[ ]?[\d×X]{1,2}[ ]?日$/;
const FINISHED = /[。！？!?：:；;…”’』」）)》】〉.\d]$/;
const CONTINUES = /^[\u4e00-\u9fff“‘《，、。；：,;]/;
/** What begins a new line however the one before it ends. */
const NEW_LINE =
  /^(?:附件|抄送|主题词|第[一二三四五六七八九十百\d]{1,4}[编篇章节条款]|[一二三四五六七八九十]是|此致|联系人)/;
/** The ghost of an ordinal at a line's end is no part of the sentence. */
const GHOST = /(?<![ \u00a0\t])[ \u00a0\t]+(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,]?)$/;

/** Whether the line before and the line behind are one sentence. */
function cutsSentence(text: string, lines: readonly Line[], index: number): boolean {
  const [before, behind] = [lines[index - 1], lines[index + 1]];
  if (!before || !behind || before.end - before.start < MIN_LINE) return false;
  const head = text.slice(before.start, before.end).replace(GHOST, '');
  const tail = text.slice(behind.start, Math.min(behind.end, behind.start + 40));
  if (FINISHED.test(head) || !/[\u4e00-\u9fff，、,]$/.test(head)) return false;
  if (!CONTINUES.test(tail) || NEW_LINE.test(tail) || readOrdinal(tail)) return false;
  // An indent begins a paragraph; two lines without a mark are a list or a heading and its text.
  if (/[\u3000\t]| {2}/.test(text.slice(behind.lineStart, behind.start))) return false;
  const whole = text.slice(behind.start, behind.end);
  return (
    /[，。；：、！？,;:!?]/.test(head) && (/[，。；：、！？,;:!?]/.test(whole) || whole.length >= MIN_LINE)
  );
}

/** A short line without a mark follows, and the one before is finished. */
function headsSection(text: string, lines: readonly Line[], index: number): boolean {
  const behind = lines[index + 1];
  if (!behind) return false;
  const content = text.slice(behind.start, Math.min(behind.end, behind.start + 40));
  return content.length <= 24 && !/[，。；：！？,;:]/.test(content);
}

function repair(
  file: SourceFile,
  lines: readonly Line[],
  page: Candidate,
  removed: ReadonlySet<number>,
): Repair {
  const { line, index } = page;
  const span = { start: line.start, end: line.end };
  const [before, behind] = [lines[index - 1], lines[index + 1]];
  const joins = cutsSentence(file.text, lines, index) && !removed.has(index + 1);
  const edit: TextEdit =
    joins && before && behind
      ? { span: { start: before.end, end: behind.start }, newText: '' }
      : { span: lineWithEnd(file.text, line), newText: '' };
  const kind: PageNumberKind = joins ? 'joined' : 'number';
  return { span, edits: [edit], automatic: true, kind };
}

/** The line and its end; at the end of the text, the line end before it. */
function lineWithEnd(text: string, { lineStart, end }: Line): TextEdit['span'] {
  const behind = /^[^\S\r\n]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 40));
  if (behind) return { start: lineStart, end: end + behind[0].length };
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart));
  return { start: lineStart - (before?.[0].length ?? 0), end: text.length };
}
