/**
 * Whether safe fixes keep their promise on whole papers, all rules turned on: the finding is gone, none appears at
 * warning or above, fix-all comes to rest, and no Chinese character is lost but by the rules whose work that is.
 */
import { readFileSync } from 'node:fs';
import { applyEdits, joinFixes } from '../../server/src/core/edits';
import { type Engine, KeptFindings } from '../../server/src/core/engine';
import type { Finding, Fix, TextEdit } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import { finish } from '../../server/src/core/steps';
import { EVERY_RULE } from './every-rule';

export interface FixReport {
  readonly files: number;
  /** Findings with a safe fix; a merged one counts once. */
  readonly fixes: number;
  /** Fixes that were applied by themselves; the others went with all of their rule in their file. */
  readonly alone: number;
  /** One line each: rule, file, place, fault. */
  readonly broken: readonly string[];
  /** Files that fix-all changes twice. */
  readonly restless: readonly string[];
}

/** `each`: how many findings of one rule in one file have their fix applied by itself. */
export function tryFixes(
  paths: readonly string[],
  engine: Engine,
  words: WordSource,
  each: number,
): FixReport {
  const broken: string[] = [];
  const restless: string[] = [];
  let fixes = 0;
  let alone = 0;
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    // One paper with a few places changed, again and again: what was found in the other blocks is kept, as while somebody types.
    const kept = new KeptFindings();
    const check = (now: string) =>
      finish(engine.checking(engine.classify(now, EVERY_RULE), EVERY_RULE, words, kept)).documents.flatMap(
        ({ findings }) => findings,
      );
    const before = check(text);
    for (const [rule, found] of byRule(before)) {
      fixes += found.length;
      const places = found.map(({ finding, fix }) => ({ at: finding.span.start, list: [fix] }));
      const tried = found.length <= each ? places : places.slice(0, each);
      alone += tried.length;
      const together = { at: found[0]!.finding.span.start, list: found.map(({ fix }) => fix) };
      for (const { at, list } of found.length <= each ? tried : [...tried, together]) {
        const fault = faultOf(rule, joinFixes(list), text, before, check);
        if (fault !== undefined) broken.push(`${rule} in ${path} at ${at}: ${fault}`);
      }
    }
    if (before.length > 0) {
      const once = engine.fixAll(text, EVERY_RULE, words);
      if (engine.fixAll(once, EVERY_RULE, words) !== once) restless.push(path);
    }
  }
  return { files: paths.length, fixes, alone, broken, restless };
}

interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, SafeFix[]> {
  const found = new Map<string, SafeFix[]>();
  for (const finding of findings) {
    const fix = finding.fixes.find(({ kind }) => kind === 'safe');
    if (fix) found.set(finding.rule, [...(found.get(finding.rule) ?? []), { finding, fix }]);
  }
  return found;
}

/**
 * What is wrong with edits of `rule`, or undefined. `before` is what `check` finds in `text`; `hidden` are findings that it
 * holds behind damage: those of their rules may come to light.
 */
export function faultOf(
  rule: string,
  edits: readonly TextEdit[],
  text: string,
  before: readonly Finding[],
  check: (text: string) => readonly Finding[],
  hidden: readonly Finding[] = [],
): string | undefined {
  const lost = lostCharacters(text, edits);
  if (lost !== '' && !(rule in MAY_LOSE)) return `loses “${lost}”`;
  const after = applyEdits(text, edits);
  if (after === text) return 'changes nothing';
  const now = check(after);
  const weigh = (list: readonly Finding[], id: string) =>
    list
      .filter((other) => other.rule === id || other.alsoBy?.includes(id))
      .reduce((sum, { places }) => sum + (places?.length ?? 1), 0);
  if (weigh(now, rule) >= weigh(before, rule)) return 'leaves its finding';
  const fresh = now.find(
    ({ rule: id, severity }) =>
      (severity === 'error' || severity === 'warning') &&
      weigh(now, id) > weigh(before, id) &&
      weigh(hidden, id) === 0,
  );
  return fresh && `brings ${fresh.rule}: ${fresh.message}`;
}

/** The Chinese characters that the edits take away and do not put back anywhere, in order. */
export function lostCharacters(text: string, edits: readonly TextEdit[]): string {
  const put = new Map<string, number>();
  for (const { newText } of edits)
    for (const char of newText.match(HAN) ?? []) put.set(char, (put.get(char) ?? 0) + 1);
  let lost = '';
  for (const { span } of edits) {
    for (const char of text.slice(span.start, span.end).match(HAN) ?? []) {
      const left = put.get(char) ?? 0;
      if (left > 0) put.set(char, left - 1);
      else lost += char;
    }
  }
  return lost;
}

const HAN = /\p{Script=Han}/gu;

/** Rules whose safe fix takes Chinese characters away or puts others in their place, and why. */
export const MAY_LOSE: Readonly<Record<string, string>> = {
  'closing/typo': 'a wrong character of a formula gives way to the right one',
  'title/duplicate-genre': 'the genre stands twice',
  'title/redundant-verb': 'the verb says what the genre says',
  'header/doc-number-serial': '第 does not belong before the serial number',
  'header/secret-form': 'the term is written by the figure: 10年',
  'attachment/label-form': '附 becomes 附件, and figures take the place of 一, 二',
  'attachment/numbering': 'figures take the place of 一, 二',
  'cite/number-format': '第 does not belong before the serial number',
  'date/signature-date-arabic': 'figures take the place of 二〇二四',
  'date/hao-for-ri': '日 takes the place of 号',
  'date/range-form': 'the mark of a range takes the place of 到',
  'number/approx-double': 'one of two signs of an estimate is enough',
  'number/approx-arabic': 'figures give way to 三四十',
  'number/mixed-system': 'figures take the place of 千, 百',
  'number/ordinal-arabic-title': 'figures give way to the characters of a set word',
  'number/unit-mixed': 'one way to write a unit takes the place of the other',
  'number/zero-form': '〇 takes the place of 零',
  'paste/ad-residue': 'a line of an advertisement goes',
  'paste/compat-char': 'a compatibility character gives way to its common form',
  'paste/displaced-char': 'the ghost of a character that stands elsewhere goes',
  'paste/duplicate-ordinal': 'an ordinal stands twice',
  'paste/duplicate-title': 'the title stands twice',
  'paste/fused-digits': 'a unit stands twice: 年 年',
  'paste/html-residue': 'the remains of a page’s head go, the title that stands once more in them too',
  'paste/ocr-confusion': 'a misread character gives way to the right one',
  'paste/page-number': '第3页 goes',
  'paste/timestamp-residue': 'the line of a page’s date, source and author goes',
  'wording/confusable': 'the right word takes the place of its twin',
  'wording/de-di-de': '得 takes the place of 的',
  'wording/directive-strength': '应当 takes the place of its variants',
  'wording/hk-mo-tw': 'the proper name takes the place of another',
  'wording/inappropriate-register': 'a polite word takes the place of a rude one',
  'wording/org-standard-abbrev': 'the proper short name takes the place of another',
  'wording/redundant': 'what is said twice is said once',
  'wording/repeated-char': 'a character stands twice',
  'wording/typo-table': 'the right character takes the place of the wrong one',
  'wording/variant-form': 'the recommended form takes the place of the other',
};
