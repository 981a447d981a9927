/**
 * `npm run eval -- requests FILE… [--missed]`: requests hidden in reports, by people who have seen no rule. A row gives the
 * paper, each request in its words with its amount, how many 请示 they make, and what must stay in the report. Without a
 * file the batches under test/fixtures/requests are taken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../server/src/core/edits';
import { createEngine } from '../../server/src/core/engine';
import type { Finding, Fix } from '../../server/src/core/findings';

export interface RequestRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly requests: readonly { readonly quote: string; readonly matter: string; readonly amount: string }[];
  /** How many papers the requests make, one matter each. */
  readonly matters: number;
  readonly mustStay: readonly string[];
  readonly note: string;
}

export interface JudgedRow {
  readonly row: RequestRow;
  /** Requests that no finding touches. */
  readonly missed: readonly string[];
  /** What is wrong with the split; empty where it is right on every part. */
  readonly faults: readonly string[];
  /** What was flagged in a paper that asks for nothing. */
  readonly flagged: readonly string[];
}

/** The rules that tell of a request where it should not stand, or of two in one paper. */
const RULES =
  /^(?:report\/(?:no-embedded-request|closing-formula)|genre\/report-used-as-request|request\/single-matter)$/;

const engine = createEngine();

export function readRows(file: string): RequestRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): RequestRow => JSON.parse(line));
}

export function judgeRow(row: RequestRow): JudgedRow {
  const findings = engine
    .check(row.text)
    .documents.flatMap((one) => one.findings)
    .filter(({ rule }) => RULES.test(rule));
  const places = findings.flatMap(({ span, places: all }) => all ?? [span]);
  const missed = row.requests.flatMap(({ quote }) => {
    const start = row.text.indexOf(quote);
    const end = start + quote.length;
    return places.some((span) => span.start < end && start < span.end) ? [] : [quote];
  });
  const flagged = row.requests.length > 0 ? [] : places.map(({ start, end }) => row.text.slice(start, end));
  return { row, missed, flagged, faults: row.requests.length > 0 ? splitFaults(row, findings) : [] };
}

const plain = (text: string): string => text.replace(/[\s\u3000，。；;：:、,.！!]/g, '');

function splitFaults(row: RequestRow, findings: readonly Finding[]): string[] {
  const fix = findings
    .flatMap(({ fixes }) => fixes)
    .find(({ creates, title }) => creates && /^拆分/.test(title));
  if (!fix) return ['no split'];
  return faultsOf(row, fix);
}

function faultsOf({ text, requests, matters, mustStay }: RequestRow, fix: Fix): string[] {
  const left = applyEdits(text, fix.edits);
  const papers = (fix.creates ?? []).map((file) => file.text);
  const isReport = /和请示/.test(fix.title);
  const all = isReport ? papers : [left, ...papers];
  const faults: string[] = [];
  if (all.length !== matters) faults.push(`${all.length} papers, not ${matters}`);
  for (const { quote, amount } of requests) {
    const lost = numbersIn(amount).filter(
      (number) => !all.some((paper) => numbersIn(paper).includes(number)),
    );
    if (lost.length > 0) faults.push(`amount lost: ${lost.join('、')}`);
    // A closing is written anew.
    const isClosing = !/\d/.test(quote) && quote.length <= 10 && amount === '';
    if (!isClosing && !holdsWords(all, quote)) faults.push(`words lost: ${quote}`);
    if (isReport && plain(left).includes(plain(quote))) faults.push(`still in the report: ${quote}`);
  }
  for (const words of mustStay) if (!plain(left).includes(plain(words))) faults.push(`not kept: ${words}`);
  return faults;
}

/** The amounts that a row tells of, in its own words: its numbers have to stand in a paper; 1 is often left unsaid. */
function numbersIn(text: string): string[] {
  const digits = text.replace(/[一二两三四五六七八九十]/g, (han) =>
    String('零一二三四五六七八九十'.indexOf(han === '两' ? '二' : han)),
  );
  return (digits.match(/\d+(?:\.\d+)?/g) ?? []).filter((number) => number !== '1');
}

/** Most pairs of characters of the request stand in one of the papers: ordinals and closings are written anew. */
function holdsWords(papers: readonly string[], quote: string): boolean {
  const words = plain(quote).replace(
    /^(?:[（(]?[一二三四五六七八九十\d]+[)）.．、]?|[一二三四五]是|另外?)/,
    '',
  );
  const pairs = [...words].slice(0, -1).map((_, at) => words.slice(at, at + 2));
  return papers.some((paper) => {
    const whole = plain(paper);
    return pairs.filter((pair) => whole.includes(pair)).length >= pairs.length * 0.8;
  });
}

const FOLDER = join(__dirname, '../../test/fixtures/requests');

export async function evaluateRequests(args: readonly string[]): Promise<void> {
  const given = args.filter((arg) => !arg.startsWith('--'));
  const files = given.length > 0 ? given : readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const judged = files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap(readRows)
    .map(judgeRow);
  const asking = judged.filter(({ row }) => row.requests.length > 0);
  const silent = judged.filter(({ row }) => row.requests.length === 0);
  const all = asking.flatMap(({ row }) => row.requests);
  const missed = asking.flatMap((one) => one.missed);
  const right = asking.filter(({ faults }) => faults.length === 0);
  const wrong = silent.filter(({ flagged }) => flagged.length > 0);
  console.log(`requests found ${share(all.length - missed.length, all.length)}`);
  console.log(`split right on every part ${share(right.length, asking.length)}`);
  console.log(`near misses flagged ${share(wrong.length, silent.length)}`);
  if (!args.includes('--missed')) return;
  for (const { row, missed: words, faults, flagged } of judged) {
    if (words.length + faults.length + flagged.length === 0) continue;
    console.log(`\n${row.id} ${row.kind} ${row.note}`);
    for (const one of words) console.log(`  missed   ${one}`);
    for (const one of faults) console.log(`  split    ${one}`);
    for (const one of flagged) console.log(`  flagged  ${one}`);
  }
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole > 0 ? ` (${((part / whole) * 100).toFixed(1)} %)` : ''}`;
