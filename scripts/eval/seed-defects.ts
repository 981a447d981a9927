/**
 * The list of defects that a reader found in the seed compilation (`../shared/domain/seed-defects.jsonl`): is each
 * found by the rule that it names, and does that rule's fix give the correct form?
 *
 * Found: at every place of the excerpt, a finding of the named rule touches it; of a merged finding each place counts,
 * and so do its edits. Mended: the rule's preferred fix, as far as it lies in the excerpt, gives exactly the correct
 * form at every place; `correct` also mends half-width marks and stray spaces of the excerpt, so that the safe fixes of
 * CLEANERS may help there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../server/src/core/document/types';
import { applyEdits } from '../../server/src/core/edits';
import type { Engine } from '../../server/src/core/engine';
import type { Finding, TextEdit } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import { EVERY_RULE } from './every-rule';

export type Tier = 'fix' | 'detect' | 'hint' | 'human';

export interface Defect {
  readonly id: string;
  /** 1-based. */
  readonly lines: readonly number[];
  readonly excerpt: string;
  /** An explanation, not a text, when it begins with a bracket. */
  readonly correct: string;
  readonly rule: string;
  readonly tier: Tier;
}

export interface JudgedDefect {
  readonly defect: Defect;
  readonly found: boolean;
  /** Undefined where the list gives no text to compare with. */
  readonly mended: boolean | undefined;
  /** The excerpt after the fix, at its first place that is not as it should be. */
  readonly after: string;
}

export interface SeedMaterial {
  readonly text: string;
  readonly defects: readonly Defect[];
}

/** What clears an excerpt of half-width marks and stray spaces. */
const CLEANERS = ['punct/halfwidth-in-cjk', 'paste/cjk-space', 'paste/cjk-latin-space'] as const;
/** Entries about the knowledge in the text, not about its wording: no rule is meant. */
const NO_RULE = /^norm\//;

/** A half-width mark beside a Chinese character: the one entry about the whole text asks that none is left. */
const HALF_WIDTH = /[\u4e00-\u9fff”》）][,:;?!]|[(\u4e00-\u9fff][()]\p{Script=Han}/u;

/** Undefined when the seed or the list is not there. `shared` is the folder that holds both. */
export function readSeed(shared: string): SeedMaterial | undefined {
  const folder = join(shared, 'seed');
  const list = join(shared, 'domain/seed-defects.jsonl');
  if (!existsSync(folder) || !existsSync(list)) return undefined;
  const file = readdirSync(folder).find((name) => name.endsWith('.txt'));
  if (file === undefined) return undefined;
  const rows = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return {
    text: readFileSync(join(folder, file), 'utf8'),
    // The list is made by the project's own script; its fields are those of Defect.
    defects: rows
      .map((row) => JSON.parse(row) as Defect)
      .filter(({ rule }) => !NO_RULE.test(rule))
      .map((defect) => ({ ...defect, correct: defect.correct.replaceAll('⏎', '\n') })),
  };
}

export function judgeDefects({ text, defects }: SeedMaterial, findings: readonly Finding[]): JudgedDefect[] {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return defects.map((defect) => {
    const places = placesOf(defect, text, lineStarts);
    const own = findings.filter(({ rule }) => rule === defect.rule);
    const found =
      places.length > 0 && places.every((place) => own.some((finding) => touches(finding, place)));
    const results = places.map((place) => mendedText(text, place, defect.correct, own, findings));
    const wrong = results.find(({ right }) => right !== true);
    return { defect, found, mended: wrong ? wrong.right : true, after: wrong?.after ?? defect.correct };
  });
}

/** Every finding in the seed, with the rules that are off by default turned on. */
export function seedFindings(engine: Engine, text: string, words: WordSource): Finding[] {
  return engine.check(text, EVERY_RULE, words).documents.flatMap(({ findings }) => findings);
}

/** Where the excerpt stands: from each of its lines on; the lines themselves where the excerpt only names them. */
export function placesOf({ lines, excerpt }: Defect, text: string, lineStarts: readonly number[]): Span[] {
  if (/^（全文）/.test(excerpt)) return [{ start: 0, end: text.length }];
  const [first = 1] = lines;
  const last = lines.at(-1) ?? first;
  const lineStart = (line: number) => lineStarts[line - 1] ?? text.length;
  if (/^第\d+—\d+行/.test(excerpt)) return [{ start: lineStart(first), end: lineStart(last + 1) }];
  return lines.flatMap((line) => {
    const start = text.indexOf(excerpt, lineStart(line));
    return start < 0 || start >= lineStart(line + 1) ? [] : [{ start, end: start + excerpt.length }];
  });
}

function touches({ span, places, fixes }: Finding, place: Span): boolean {
  if ((places ?? [span]).some((other) => overlap(other, place))) return true;
  return places !== undefined && fixes.some(({ edits }) => edits.some((edit) => overlap(edit.span, place)));
}

/** Whether two spans share a character, or one of them is an insertion point within the other. */
function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
    ? true
    : a.start === a.end && b.start <= a.start && a.start <= b.end;
}

interface Mended {
  readonly right: boolean | undefined;
  readonly after: string;
}

/**
 * Tries the rule's fix alone, then with the cleaners. Where several entries share their words (a space each), `correct`
 * shows the work of one edit alone: each edit is tried for itself too.
 */
function mendedText(
  text: string,
  place: Span,
  correct: string,
  own: readonly Finding[],
  all: readonly Finding[],
): Mended {
  const wanted = wantedTexts(correct, text.slice(place.start, place.end));
  const edits = editsWithin(own, place);
  const help = CLEANERS.map((id) =>
    editsWithin(
      all.filter(({ rule }) => rule === id),
      place,
    ),
  );
  const [marks = [], spaces = [], latinSpaces = []] = help;
  const tries = [[], marks, [...spaces, ...latinSpaces], [...marks, ...spaces, ...latinSpaces]].flatMap(
    (more) =>
      [edits, ...(edits.length > 1 ? edits.map((edit) => [edit]) : [])].map((some) =>
        applyWithin(text, place, some, more),
      ),
  );
  const after = tries[0] ?? '';
  if (place.end - place.start === text.length) return { right: !HALF_WIDTH.test(after), after };
  if (wanted.length === 0) return { right: undefined, after };
  return { right: tries.some((one) => wanted.includes(one)), after };
}

/**
 * The texts that count as correct: A（或B） allows both; （删除…） the empty text; （删“x”…） the excerpt without x. None
 * where the list only explains.
 */
export function wantedTexts(correct: string, excerpt: string): readonly string[] {
  if (/^（(?:整行)?删除/.test(correct)) return [''];
  const deleted = /^（删“(.+?)”/.exec(correct)?.[1];
  if (deleted !== undefined) return [excerpt.replace(deleted, '')];
  if (correct.startsWith('（')) return [];
  const noted = /^(.*)（(?:或([^）]*)|[^）]*)）$/s.exec(correct);
  if (!noted?.[1]) return [correct];
  const others = (noted[2] ?? '').split(/、|或/).map((one) => one.replace(/[“”]/g, ''));
  return [correct, noted[1], ...others.filter((one) => one !== '')];
}

function editsWithin(findings: readonly Finding[], place: Span): TextEdit[] {
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(({ preferred }) => preferred) ?? fixes[0];
    return fix?.edits.filter(({ span }) => overlap(span, place) || touchesEnds(span, place)) ?? [];
  });
}

/** A deleted line may take its line end along. */
const touchesEnds = (span: Span, place: Span): boolean => span.start <= place.start && place.end <= span.end;

/** The excerpt with the edits applied, those of the rule first; an edit that reaches beyond the excerpt is cut off at its ends. */
function applyWithin(
  text: string,
  place: Span,
  edits: readonly TextEdit[],
  more: readonly TextEdit[],
): string {
  const free = more.filter(({ span }) => !edits.some((edit) => overlap(edit.span, span)));
  const moved = [...edits, ...free].map(({ span, newText }) => ({
    span: {
      start: Math.max(span.start, place.start) - place.start,
      end: Math.min(span.end, place.end) - place.start,
    },
    newText,
  }));
  return applyEdits(text.slice(place.start, place.end), moved);
}
