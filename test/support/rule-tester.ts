/**
 * Tests a rule by tables of text. In a bad case ⟦ ⟧ mark what must be flagged, exactly and completely;
 * a good case must stay silent. The examples in the rule's own metadata run as cases too.
 *
 * Every safe fix is held to its promise: it takes its finding away, brings none of any rule at warning or
 * above, and a second run changes nothing.
 */
import assert from 'node:assert/strict';
import type { GenreId } from '@biganzi/shared';
import { NO_WORDS } from '../../server/src/core/checking/run';
import { applyEdits } from '../../server/src/core/edits';
import { createEngine, type EngineSettings } from '../../server/src/core/engine';
import type { Finding, Fix, Severity } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import type { QuotationLibrary } from '../../server/src/core/quotations/library';
import { RULES } from '../../server/src/core/rules';
import { inPaper, type PaperName } from '../../server/src/core/rules/papers';
import type { ExampleSettings, Rule } from '../../server/src/core/rules/types';
import type { TypoLibrary } from '../../server/src/core/typos/library';
import { holdPromises } from './promises';
import { loadedQuotations } from './quotations';
import { loadedTypos } from './typos';

export interface BadCase {
  /** The paper around `text` and `fixed` (core/rules/papers.ts); it sets the genre too. */
  readonly in?: PaperName;
  readonly text: string;
  /** After the preferred fix (or the first) of every finding. */
  readonly fixed?: string;
  /** After the fix with this title, of the first finding. */
  readonly fixedBy?: Readonly<Record<string, string>>;
  readonly genre?: GenreId;
  readonly settings?: ExampleSettings;
  readonly severity?: Severity;
  /** Names the case where its text does not. */
  readonly name?: string;
}

export interface GoodCase {
  readonly in?: PaperName;
  readonly text: string;
  readonly genre?: GenreId;
  readonly settings?: ExampleSettings;
  readonly why?: string;
}

export interface RuleTable {
  readonly bad: readonly BadCase[];
  readonly good: readonly (GoodCase | string)[];
  readonly words?: WordSource;
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Registers mocha tests for the rule. */
export function testRule(rule: Rule, table: RuleTable): void {
  describe(rule.meta.id, () => {
    const bad: BadCase[] = [...rule.meta.examples.bad, ...table.bad.map(inPaper)];
    const exceptions = rule.meta.exceptions.map(({ text, example }) => ({ ...example, why: text }));
    const shown = [...rule.meta.examples.good, ...exceptions];
    const near = table.good.map((c): GoodCase => (typeof c === 'string' ? { text: c } : inPaper(c)));
    const good = [...shown, ...near];
    const words = table.words ?? NO_WORDS;

    it('has examples and distinct cases', () => {
      assert.ok(rule.meta.examples.bad.length > 0, 'no bad example');
      assert.ok(shown.length > 0, 'no good example');
      const texts = [...bad, ...good].map((c) => c.text);
      assert.equal(new Set(texts).size, texts.length, 'a case stands twice');
    });
    const found: Finding[][] = [];
    bad.forEach((c, index) => {
      it(`flags ${c.name ?? `${index + 1}: ${shorten(c.text)}`}`, () => {
        found[index] = checkBad(rule, c, words);
      });
    });
    it('says and offers what is written down', () => {
      if (found.filter((one) => one !== undefined).length < bad.length) return; // told above
      checkPromises(rule, found);
    });
    good.forEach((c, index) => {
      it(`leaves alone ${index + 1}: ${shorten(c.why ?? c.text)}`, () => {
        const found = findingsOf(rule, c.text, c, words);
        assert.deepEqual(describeFindings(found, c.text), [], 'must not be flagged');
      });
    });
  });
}

/** Messages and fixes as they stand in test/rules/<group>/expected.txt, and the kind of fix that the rule promises. */
function checkPromises(rule: Rule, found: readonly (readonly Finding[])[]): void {
  const kinds = new Set(found.flat().map((finding) => preferredFix(finding)?.kind ?? 'none'));
  for (const { message } of found.flat())
    assert.ok(!/\p{Surrogate}/u.test(message), `half a character in “${message}”`);
  const [kind = 'none', ...others] = kinds;
  assert.equal(others.length > 0 ? 'mixed' : kind, rule.meta.fix, 'meta.fix is not what the cases offer');
  holdPromises(rule.meta.id, found.map(written));
}

/** A case's findings as lines: severity, message, and each fix with its kind. */
function written(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ severity, message, fixes }) => [
    `${severity}: ${message}`,
    ...fixes.map(({ kind, title, preferred }) => `  ${kind}${preferred ? ' (preferred)' : ''}: ${title}`),
  ]);
}

function checkBad(rule: Rule, c: BadCase, words: WordSource): Finding[] {
  const { text, spans } = unmark(c.text);
  assert.ok(spans.length > 0, `no ${OPEN} ${CLOSE} in the case`);
  const findings = findingsOf(rule, text, c, words);
  assert.equal(mark(text, findings), c.text);
  if (c.severity) for (const finding of findings) assert.equal(finding.severity, c.severity);
  if (c.fixed !== undefined) {
    const edits = findings.flatMap((finding) => preferredFix(finding)?.edits ?? []);
    const fixed = applyEdits(text, edits);
    assert.equal(fixed, c.fixed);
    assert.notEqual(fixed, text, 'the fix changes nothing');
  }
  for (const [title, expected] of Object.entries(c.fixedBy ?? {})) {
    const fix = findings[0]?.fixes.find((candidate) => candidate.title === title);
    assert.ok(fix, `no fix “${title}”, but ${findings[0]?.fixes.map((f) => f.title).join(' / ')}`);
    assert.equal(applyEdits(text, fix.edits), expected);
  }
  // What all rules say of the text is dear, and the same for every fix.
  let before: Finding[] | undefined;
  const first: FirstFound = {
    own: findings.length,
    all: () => (before ??= allFindings(rule, text, c, words)),
  };
  for (const finding of findings)
    for (const fix of finding.fixes) checkFix(rule, finding, fix, text, c, words, first);
  return findings;
}

/** Before any fix: how many findings the rule itself has, and all that all rules find. */
interface FirstFound {
  readonly own: number;
  readonly all: () => readonly Finding[];
}

/** A fix stays inside the text; a safe one keeps its promise. */
function checkFix(
  rule: Rule,
  finding: Finding,
  fix: Fix,
  text: string,
  c: BadCase,
  words: WordSource,
  first: FirstFound,
): void {
  let last = 0;
  for (const { span } of fix.edits) {
    assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length, 'edit out of bounds');
    last = span.end;
  }
  if (fix.kind !== 'safe') return;
  const after = applyEdits(text, fix.edits);
  assert.notEqual(after, text, `safe fix “${fix.title}” changes nothing`);
  const before = first.all();
  const now = allFindings(rule, after, c, words);
  const count = (list: readonly Finding[], id: string) => list.filter((f) => f.rule === id).length;
  // By itself: among all rules a graver one may tell of the same place.
  const own = findingsOf(rule, after, c, words).length;
  assert.ok(own < first.own, `“${fix.title}” leaves its finding`);
  for (const { rule: id, severity } of now) {
    if (severity !== 'error' && severity !== 'warning') continue;
    assert.ok(count(now, id) <= count(before, id), `“${fix.title}” brings a new finding of ${id}`);
  }
  assert.ok(finding.fixes.filter((f) => f.kind === 'safe').length === 1, 'more than one safe fix');
}

export function preferredFix(finding: Finding): Fix | undefined {
  return finding.fixes.find((fix) => fix.preferred) ?? finding.fixes[0];
}

type Given = Pick<BadCase, 'genre' | 'settings'>;

function findingsOf(rule: Rule, text: string, given: Given, words: WordSource): Finding[] {
  const settings = settingsFor(rule, given);
  if (rule.meta.reads === undefined) return run([rule], text, settings, words);
  // What it reads is the work of the others.
  return run(RULES, text, settings, words).filter((finding) => finding.rule === rule.meta.id);
}

/** What all rules find that are on by default, and the rule itself. */
function allFindings(rule: Rule, text: string, given: Given, words: WordSource): Finding[] {
  return run(RULES, text, settingsFor(rule, given), words);
}

/** A rule that is off by default is tested as if the user had turned it on. */
function settingsFor(rule: Rule, { genre, settings }: Given): EngineSettings {
  return { ...settings, severities: { [rule.meta.id]: rule.meta.severity }, genre };
}

function run(rules: readonly Rule[], text: string, settings: EngineSettings, words: WordSource): Finding[] {
  return createEngine({ rules, quotations: quotationsFor(rules), typos: typosFor(rules) })
    .check(text, settings, words)
    .documents.flatMap(({ findings }) => findings);
}

/** The classics load for rules that need them: they cost a tenth of a second. */
function quotationsFor(rules: readonly Rule[]): QuotationLibrary | undefined {
  return rules.length === 1 && rules[0]!.meta.needs === 'quotations' ? loadedQuotations : undefined;
}

/** So do the counts of characters. */
function typosFor(rules: readonly Rule[]): TypoLibrary | undefined {
  return rules.length === 1 && rules[0]!.meta.needs === 'typos' ? loadedTypos : undefined;
}

/** Takes the marks out of a case. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === OPEN) open.push(text.length);
    else if (part === CLOSE) spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** Puts marks around the findings, so that a difference reads as text. */
function mark(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({ span }) => [
    { at: span.start, mark: OPEN, order: 1 },
    { at: span.end, mark: CLOSE, order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text;
  for (const { at, mark: sign } of marks) result = result.slice(0, at) + sign + result.slice(at);
  return result;
}

function describeFindings(findings: readonly Finding[], text: string): string[] {
  return findings.map(({ span, message }) => `${text.slice(span.start, span.end)} — ${message}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line || '(empty)';
}
