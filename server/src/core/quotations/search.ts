/** The search for lines of the classics in a text. */
import type { Span } from '../document/types';
import { type Alignment, exactRun, extend, isBreak } from './align';
import { type Characters, charactersOf, type Grams, hashOf } from './grams';
import { areLookAlikes } from './look-alikes';
import { decodeWork } from './store';
import type { Quotation, QuotationWork, Slip } from './types';

interface Candidate {
  readonly alignment: Alignment;
  readonly work: QuotationWork;
  readonly agreeing: number;
  readonly score: number;
}

/** A line with a slip agrees in at least so many characters; one that stands in no quotation marks in one more. */
const AGREEING_WITH_SLIP = 6;
const MAX_SLIPS = 2;
/** Of the works that have the same three characters; what so many have tells nothing. */
const MAX_CHAIN = 600;

export function search(store: string, works: Grams, text: string, quoted: readonly Span[]): Quotation[] {
  const characters = charactersOf(text);
  if (characters.length < 5) return [];
  const ranges = rangesOf(characters, quoted);
  const rows = new Map<number, QuotationWork>();
  const workAt = (place: number): QuotationWork => {
    const row = rowOf(works, place);
    let work = rows.get(row);
    if (!work) {
      work = decodeWork(store, works.rows[row]!);
      rows.set(row, work);
    }
    return work;
  };
  const candidates: Candidate[] = [];
  for (const run of runsIn(characters, works, ranges)) {
    const range = rangeAround(ranges, run);
    const exact = trim(run, characters, works, range);
    if (exact) push(candidates, exact, workAt);
    if (!range && run.end - run.start < 4) continue;
    const slipped = withSlips(run, characters, works, range);
    if (slipped) push(candidates, slipped, workAt);
  }
  candidates.sort((a, b) => b.score - a.score || a.alignment.workStart - b.alignment.workStart);
  const chosen: { best: Candidate; others: QuotationWork[] }[] = [];
  for (const candidate of candidates) {
    const { alignment } = candidate;
    const clash = chosen.find(
      ({ best }) => best.alignment.start < alignment.end && alignment.start < best.alignment.end,
    );
    if (!clash) chosen.push({ best: candidate, others: [] });
    else if (covers(candidate, clash.best)) clash.others.push(candidate.work);
  }
  return chosen
    .filter(({ best }) => isRecognised(best, characters, ranges))
    .sort((a, b) => a.best.alignment.start - b.best.alignment.start)
    .map(({ best, others }) => toQuotation(store, works, characters, text, best, others));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The quoted spans in characters; those within others left out. */
function rangesOf({ places, length }: Characters, quoted: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let from = 1;
  for (const { start, end } of [...quoted].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (from < length && places[from]! < start) from++;
    let to = from;
    while (to < length && places[to]! < end) to++;
    if (to > from) ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

function rangeAround(ranges: readonly Range[], { start, end }: Alignment): Range | undefined {
  return ranges.find(({ from, to }) => from < end && start < to);
}

/** Every longest run of three and more equal characters, four and more outside quotations. */
function runsIn(text: Characters, works: Grams, ranges: readonly Range[]): Alignment[] {
  const runs: Alignment[] = [];
  /** By diagonal: up to where it was followed. */
  const followed = new Map<number, number>();
  const { codes } = text;
  for (let at = 1; at + 2 < text.length; at++) {
    const a = codes[at]!;
    const b = codes[at + 1]!;
    const c = codes[at + 2]!;
    if (a === 0 || b === 0 || c === 0) continue;
    let place = works.heads[hashOf(a, b, c)]! - 1;
    for (let n = 0; place >= 0 && n < MAX_CHAIN; n++, place = works.previous[place]! - 1) {
      if (works.codes[place] !== a || works.codes[place + 1] !== b || works.codes[place + 2] !== c) continue;
      const diagonal = place - at;
      if ((followed.get(diagonal) ?? 0) > at) continue;
      const run = exactRun(text, works, at, place);
      followed.set(diagonal, run.end);
      if (run.end - run.start >= 4 || rangeAround(ranges, run)) runs.push(run);
    }
  }
  return runs;
}

/** The run cut back to whole clauses of the work, and of the text too where it is short. */
function trim(
  run: Alignment,
  text: Characters,
  works: Grams,
  range: Range | undefined,
): Alignment | undefined {
  // A quotation may end before the clause does: 金玉其外，败絮其中 leaves out 也哉.
  const isAll = range !== undefined && run.start <= range.from && range.to <= run.end;
  if (isAll && range.to - range.from >= WHOLE) return part(run, range.from, range.to);
  const strict = trimTo(run, works, (at) => isBreak(text, at) || at === range?.from || at === range?.to);
  const loose = trimTo(run, works);
  return strict && loose && strict.end - strict.start >= loose.end - loose.start ? strict : (loose ?? strict);
}

/** Characters of a quotation that need not be whole clauses of the work. */
const WHOLE = 6;

function part(run: Alignment, start: number, end: number): Alignment {
  const shift = run.workStart - run.start;
  return { start, end, workStart: start + shift, workEnd: end + shift, differences: [] };
}

function trimTo(
  run: Alignment,
  works: Grams,
  isTextBreak: (at: number) => boolean = () => true,
): Alignment | undefined {
  const shift = run.workStart - run.start;
  let { start, end } = run;
  while (start < end && !(isTextBreak(start) && isBreak(works, start + shift))) start++;
  while (end > start && !(isTextBreak(end) && isBreak(works, end + shift))) end--;
  if (end - start < 4) return undefined;
  // Without an edge in the text it has to be long to be no chance.
  if (isTextBreak(start + 1) && isTextBreak(start + 2) && end - start < 7) return undefined;
  return part(run, start, end);
}

/** The run lengthened over slips to whole clauses on both sides. */
function withSlips(
  run: Alignment,
  text: Characters,
  works: Grams,
  range: Range | undefined,
): Alignment | undefined {
  const room = range ?? { from: Math.max(1, run.start - 24), to: Math.min(text.length, run.end + 24) };
  for (let budget = MAX_SLIPS; budget > 0; budget--) {
    const found = extend(run, text, works, { ...room, budget });
    if (found.differences.length === 0) return undefined;
    const strict = (at: number) => isBreak(text, at) || at === range?.from || at === range?.to;
    // A look-alike is a slip wherever it stands: 要不以物喜，不以已悲地工作.
    const areSlips = found.differences.every((difference) => isLikelySlip(difference, text, works));
    const cut = cutToClauses(found, works, strict) ?? (areSlips ? cutToClauses(found, works) : undefined);
    if (cut && isSlip(cut, text, works, range !== undefined)) return cut;
  }
  return undefined;
}

function cutToClauses(
  found: Alignment,
  works: Grams,
  isEdge: (at: number) => boolean = () => true,
): Alignment | undefined {
  let { start, end, workStart, workEnd } = found;
  const first = found.differences[0]!;
  const last = found.differences.at(-1)!;
  while (start < first.start && !(isEdge(start) && isBreak(works, workStart))) {
    start++;
    workStart++;
  }
  while (end > last.end && !(isEdge(end) && isBreak(works, workEnd))) {
    end--;
    workEnd--;
  }
  const whole =
    isEdge(start) && isBreak(works, workStart) && isEdge(end) && isBreak(works, workEnd) && end > start;
  return whole ? { start, end, workStart, workEnd, differences: found.differences } : undefined;
}

function isSlip(found: Alignment, text: Characters, works: Grams, isQuoted: boolean): boolean {
  const { differences } = found;
  const agreeing = agreeingIn(found);
  if (agreeing < AGREEING_WITH_SLIP + (isQuoted ? 0 : 1)) return false;
  if (differences.length > 1 && agreeing < 9) return false;
  for (const difference of differences) {
    const clause = clauseAround(works, difference.workStart, difference.workEnd);
    const within = differences.filter((d) => d.workStart >= clause.from && d.workEnd <= clause.to).length;
    const length = clause.to - clause.from;
    if (within > (length >= 8 ? 2 : 1) || length < (agreeing >= 8 ? 3 : 4)) return false;
    if (!isQuoted && !isLikelySlip(difference, text, works)) return false;
  }
  return true;
}

/** Outside quotation marks words may be another's on purpose: only a slip of the pen is one. */
function isLikelySlip(
  { start, end, workStart, workEnd }: Alignment['differences'][number],
  text: Characters,
  works: Grams,
): boolean {
  return (
    end - start === 1 &&
    workEnd - workStart === 1 &&
    areLookAlikes(text.codes[start]!, works.codes[workStart]!)
  );
}

function clauseAround(works: Grams, start: number, end: number): Range {
  let from = start;
  while (!isBreak(works, from)) from--;
  let to = Math.max(end, from + 1);
  while (!isBreak(works, to)) to++;
  return { from, to };
}

function agreeingIn({ start, end, differences }: Alignment): number {
  return end - start - differences.reduce((sum, d) => sum + d.end - d.start, 0);
}

function push(candidates: Candidate[], alignment: Alignment, workAt: (place: number) => QuotationWork): void {
  const work = workAt(alignment.workStart);
  const agreeing = agreeingIn(alignment);
  const slips = alignment.differences.length;
  if (work.standing === 'tail' && (slips > 0 ? agreeing < 10 : agreeing < 7)) return;
  const score = agreeing * 4 - slips * 7 + (work.standing === 'tail' ? 0 : 2) + (work.variant ? 0 : 1);
  candidates.push({ alignment, work, agreeing, score });
}

/** Whether a second candidate says of the same place the same as the best one. */
function covers({ alignment }: Candidate, { alignment: best }: Candidate): boolean {
  return (
    alignment.start <= best.start &&
    best.end <= alignment.end &&
    alignment.differences.length <= best.differences.length
  );
}

/** Short lines are words of the language as much as quotations, unless they are quoted whole. */
function isRecognised({ alignment, agreeing, work }: Candidate, text: Characters, ranges: readonly Range[]) {
  if (alignment.differences.length > 0 || agreeing >= 7) return true;
  const isWhole = ranges.some(({ from, to }) => from === alignment.start && to === alignment.end);
  if (work.standing === 'tail') return isWhole;
  return isWhole || (agreeing >= 5 && isBreak(text, alignment.start) && isBreak(text, alignment.end));
}

function rowOf({ starts }: Grams, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function toQuotation(
  store: string,
  works: Grams,
  text: Characters,
  searched: string,
  { alignment, work, agreeing }: Candidate,
  others: readonly QuotationWork[],
): Quotation {
  const { start, end, workStart, workEnd, differences } = alignment;
  const place = (at: number) => text.places[at]!;
  const span = { start: place(start), end: place(end - 1) + 1 };
  // Marks of speech in the work are often half in the line.
  const line = store.slice(works.places[workStart], works.places[workEnd - 1]! + 1).replace(/[“”‘’]/g, '');
  const slips: Slip[] = differences.map((d) => {
    const at = d.end > d.start ? place(d.start) : place(d.start - 1) + 1;
    const until = d.end > d.start ? place(d.end - 1) + 1 : at;
    const right = d.workEnd > d.workStart ? store.charAt(works.places[d.workStart]!) : '';
    return { span: { start: at, end: until }, wrong: searched.slice(at, until), right };
  });
  const asWritten = searched.slice(span.start, span.end).replace(NOT_HAN, '');
  const isSame = asWritten === line.replace(NOT_HAN, '') && !work.variant;
  const kind = slips.length > 0 ? 'slip' : isSame ? 'exact' : 'variant';
  return { span, line, work, others: unique(others, work), kind, slips, agreeing };
}

const NOT_HAN = /[^\u3400-\u9fff]/g;

function unique(others: readonly QuotationWork[], work: QuotationWork): QuotationWork[] {
  return [...new Set(others)].filter((other) => other !== work);
}
