import { isSpace } from './chars';
import { scanMarks } from './marks';
import { branch, part } from './nodes';
import { genreWordAtEnd, suffixOf } from './title-words';
import type { DocumentNode, Part, Title } from './types';

/** Takes a title apart: issuer, matter, genre word, suffix, second half. */

/** A text without its white space, and where each of its characters stands in the source. */
interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** The content of a title's line, Markdown marks left out. */
export interface TitleLine {
  readonly start: number;
  readonly end: number;
}

const DASH = /[—―─－-]{2,}|－|——/g;
/** What an issuer does with another's paper; the matter begins here. */
const PASSES_ON = /转发|批转|印发|转批/;

function compact(source: string, lines: readonly TitleLine[]): Compact {
  let text = '';
  const offsets: number[] = [];
  for (const line of lines) {
    for (let i = line.start; i < line.end; i++) {
      if (isSpace(source.charCodeAt(i))) continue;
      text += source.charAt(i);
      offsets.push(i);
    }
  }
  return { text, offsets };
}

/** 几 个 问 题 的 通 知: spaces that only spread a short line over the page. */
function isSpread(text: string): boolean {
  const pieces = text.split(/\s+/);
  return pieces.length >= 3 && pieces.every((piece) => piece.length === 1);
}

function plainLine(text: string): string {
  return isSpread(text) ? text.replace(/\s+/g, '') : text;
}

/** For each character whether it stands outside 《》 “” and brackets. */
function topLevel(text: string): boolean[] {
  const result: boolean[] = [];
  let depth = 0;
  for (const char of splitUnits(text)) {
    if ('《〈“‘「『（('.includes(char)) depth++;
    result.push(depth === 0);
    if ('》〉”’」』）)'.includes(char) && depth > 0) depth--;
  }
  return result;
}

function splitUnits(text: string): string[] {
  return text.split('');
}

/** Where the dashes between the halves of a double title stand in [start, end): not inside 《》, “” or brackets. */
export function findDashes(
  source: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number }[] {
  const dashes = [...source.slice(start, end).matchAll(DASH)];
  if (dashes.length === 0) return [];
  const marks = scanMarks(source, start, end).filter(({ closed }) => closed);
  return dashes
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((dash) => !marks.some(({ inner }) => inner.start <= dash.start && dash.end <= inner.end));
}

export interface TitleExtras {
  /** The index of the line that begins the second half of a double title, where it has a line of its own. */
  readonly subtitleLine?: number;
  /** Nodes inside the title: the number of an order. */
  readonly children: readonly DocumentNode[];
  /** The mark behind the last line. */
  readonly endMark?: TitleLine;
}

/** The title over `lines`. */
export function makeTitle(source: string, lines: readonly TitleLine[], extras: TitleExtras): Title {
  const { subtitleLine, children, endMark } = extras;
  const start = lines[0]!.start;
  const end = endMark?.end ?? lines[lines.length - 1]!.end;
  const node = branch(source, 'title', start, end, children);
  const parts = lines.map((line) => part(source, line.start, line.end));
  const plain = parts.map((line) => plainLine(line.text)).join('');
  const halves = splitHalves(source, lines, subtitleLine, parts);
  const main = compact(source, halves.main);
  const analysed = analyse(source, main);
  const second = halves.subtitle;
  const genreWord = analysed.genreWord ?? (second === undefined ? undefined : genreWordOf(source, second));
  return {
    ...node,
    plain,
    lines: parts,
    ...analysed,
    ...(genreWord === undefined ? {} : { genreWord }),
    ...(second === undefined ? {} : { subtitle: second }),
    ...(endMark === undefined ? {} : { endMark: part(source, endMark.start, endMark.end) }),
  };
}

function splitHalves(
  source: string,
  lines: readonly TitleLine[],
  subtitleLine: number | undefined,
  parts: readonly Part[],
): { main: readonly TitleLine[]; subtitle?: Part } {
  const end = lines[lines.length - 1]!.end;
  if (subtitleLine !== undefined && subtitleLine > 0) {
    const line = parts[subtitleLine]!;
    const [dashes] = findDashes(source, line.span.start, end);
    const from = dashes?.start === line.span.start ? dashes.end : line.span.start;
    return { main: lines.slice(0, subtitleLine), subtitle: part(source, from, end) };
  }
  const dashes = findDashes(source, lines[0]!.start, end);
  for (let i = 0; i < parts.length; i++) {
    const { span } = parts[i]!;
    const dash = dashes.find((one) => span.start <= one.start && one.end <= span.end);
    if (dash === undefined || dash.start === span.start) continue;
    const main = [...lines.slice(0, i), { start: span.start, end: dash.start }];
    return { main, subtitle: part(source, dash.end, end) };
  }
  return { main: lines };
}

function genreWordOf(source: string, half: Part): Part | undefined {
  const text = compact(source, [half.span]);
  return analyse(source, text).genreWord;
}

interface Analysed {
  issuer?: Part;
  matter?: Part;
  genreWord?: Part;
  suffix?: Part;
}

function analyse(source: string, { text, offsets }: Compact): Analysed {
  const slice = (from: number, to: number): Part => part(source, offsets[from]!, offsets[to - 1]! + 1);
  const result: Analysed = {};
  let end = text.length;
  const suffix = suffixOf(text);
  if (suffix !== '' && suffix.length < text.length) {
    result.suffix = slice(end - suffix.length, end);
    end -= suffix.length;
  }
  const order = /令[〔（(［[【]?\d{0,4}[〕）)］\]】]?第?\d{1,5}号$/.exec(text.slice(0, end));
  const body = text.slice(0, order === null ? end : order.index + 1);
  const word = genreWordAtEnd(body);
  const wordStart = word === undefined ? body.length : body.length - word.length;
  if (word !== undefined) result.genreWord = slice(wordStart, body.length);
  const outside = topLevel(body);
  const about = findOutside(body, '关于', outside);
  const passes = PASSES_ON.exec(body);
  const passed = passes !== null && outside[passes.index] === true ? passes.index : -1;
  let matterStart = -1;
  if (passed > 0 && (about < 0 || passed < about)) {
    result.issuer = slice(0, passed);
    matterStart = passed;
  } else if (about >= 0) {
    if (about > 0) result.issuer = slice(0, about);
    matterStart = about + 2;
    if (passed > matterStart) matterStart = about + 2;
  } else if (word !== undefined && wordStart > 0 && isBareIssuer(body.slice(0, wordStart))) {
    result.issuer = slice(0, wordStart);
  }
  if (matterStart >= 0) {
    const matterEnd = body.charAt(wordStart - 1) === '的' ? wordStart - 1 : wordStart;
    if (matterEnd > matterStart) result.matter = slice(matterStart, matterEnd);
  }
  return result;
}

function findOutside(text: string, word: string, outside: readonly boolean[]): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (outside[at] === true) return at;
  return -1;
}

const BARE_ISSUER =
  /^[\p{Script=Han}×]{2,40}(?:政府|国务院|委员会|银行|总局|部|局|厅|公司|法院|检察院|主席|司令部|办公厅)$/u;

/** 国务院 in 国务院令, ××市人民政府 in ××市人民政府公告. */
function isBareIssuer(text: string): boolean {
  return BARE_ISSUER.test(text) && text !== '政府';
}
