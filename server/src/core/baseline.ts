/**
 * 基线: the findings that an office knows of and has put off. They are told apart by digests: drafts are
 * confidential, and none of their text stands in the file.
 */
import type { Span } from './document/types';
import type { Finding } from './findings';
import type { Digest } from './ports';

export const BASELINE_FILE = '.biganzi-baseline.json';

/** By rule and digest: how many such findings were there. */
export type FileBaseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** By path, relative to the baseline's folder, with forward slashes. */
export type Baseline = ReadonlyMap<string, FileBaseline>;

const VERSION = 1;

export function recordFindings(text: string, findings: readonly Finding[], digest: Digest): FileBaseline {
  const byRule = new Map<string, Map<string, number>>();
  for (const { rule, span, places = [span] } of findings) {
    const counts = byRule.get(rule) ?? new Map<string, number>();
    byRule.set(rule, counts);
    for (const place of places) {
      const key = digest(identityOf(text, rule, place));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return byRule;
}

/** The documents of a file without the findings that the baseline knows. */
export function holdBack<T extends { readonly findings: readonly Finding[] }>(
  text: string,
  documents: readonly T[],
  known: FileBaseline | undefined,
  digest: Digest,
): readonly T[] {
  if (!known) return documents;
  const all = documents.flatMap(({ findings }) => findings);
  const fresh = new Set(newFindings(text, all, known, digest));
  return documents.map((one) => ({ ...one, findings: one.findings.filter((each) => fresh.has(each)) }));
}

/**
 * The findings that are not in the baseline. Of three alike where it knows two, the last is new; a merged one is new
 * when one of its places is.
 */
export function newFindings(
  text: string,
  findings: readonly Finding[],
  known: FileBaseline,
  digest: Digest,
): Finding[] {
  const seen = new Map<string, number>();
  const isNew = (rule: string, place: Span, counts: ReadonlyMap<string, number>): boolean => {
    const key = digest(identityOf(text, rule, place));
    const count = (seen.get(`${rule} ${key}`) ?? 0) + 1;
    seen.set(`${rule} ${key}`, count);
    return count > (counts.get(key) ?? 0);
  };
  return findings.filter(({ rule, span, places = [span] }) => {
    const counts = known.get(rule);
    // Not `some`: each place uses up what the baseline knows of it.
    return !counts || places.filter((place) => isNew(rule, place, counts)).length > 0;
  });
}

/** The file, in an order that changes only with what it says. */
export function renderBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([path, byRule]) => [
    path,
    Object.fromEntries(sorted(byRule).map(([rule, counts]) => [rule, Object.fromEntries(sorted(counts))])),
  ]);
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, undefined, 2)}\n`;
}

/** Undefined when the text is no baseline, or one of a later version. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const { version, files } = asRecord(value);
  if (version !== VERSION) return undefined;
  const read = Object.entries(asRecord(files)).map(([path, byRule]) => {
    const rules = Object.entries(asRecord(byRule)).map(([rule, counts]) => {
      const numbers = Object.entries(asRecord(counts)).flatMap(([key, count]) =>
        typeof count === 'number' ? [[key, count] as const] : [],
      );
      return [rule, new Map(numbers)] as const;
    });
    return [path, new Map(rules)] as const;
  });
  return new Map(read);
}

const SENTENCE_END = /[\r\n。！？；]/;
/** UTF-16 code units on either side, where a line has no marks. */
const MAX_CONTEXT = 200;

/**
 * What makes a finding the same after the text around it moved: the rule, the words under it, and the sentence that
 * they stand in, without white space. Of a finding over several lines, the first line.
 */
function identityOf(text: string, rule: string, { start, end }: Span): string {
  const flagged = text.slice(start, end).split(/[\r\n]/)[0] ?? '';
  const last = start + flagged.length;
  let from = start;
  while (from > 0 && start - from < MAX_CONTEXT && !SENTENCE_END.test(text[from - 1] ?? '')) from--;
  let to = last;
  while (to < text.length && to - last < MAX_CONTEXT && !SENTENCE_END.test(text[to - 1] ?? '')) to++;
  return [rule, flagged, text.slice(from, to)].map((part) => part.replace(/\s+/g, '')).join('\n');
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Any object's entries can be read; what is none has none.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
