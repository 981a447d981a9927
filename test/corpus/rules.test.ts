/**
 * All rules over published papers, which are right by definition: no rule crashes, none reports an error that was
 * not read and judged (reviewed-errors.tsv), and every fix keeps its promise.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { textFiles } from '../../scripts/eval/rules';
import { applyEdits } from '../../server/src/core/edits';
import { createEngine, type DocumentAnalysis } from '../../server/src/core/engine';
import type { Finding, Fix } from '../../server/src/core/findings';
import { NO_WORDS } from '../../server/src/core/rules/run';
import { jiebaWords } from '../support/jieba-words';
import { loadedQuotations } from '../support/quotations';

const SHARED = join(__dirname, '../../../shared');
const CORPUS = join(SHARED, 'corpus/gongwen');
const SEED = join(SHARED, 'seed');

/** How many findings of one rule in one file have their safe fix applied by itself; the rest go with fix-all. */
const FIXES_EACH = 2;

const engine = createEngine({ quotations: loadedQuotations });
const words = engine.needsWords() ? jiebaWords() : NO_WORDS;

function check(text: string): readonly DocumentAnalysis[] {
  return engine.check(text, undefined, words).documents;
}

function findingsOf(text: string): Finding[] {
  return check(text).flatMap(({ findings }) => findings);
}

function reviewedErrors(): ReadonlySet<string> {
  const lines = readFileSync(join(__dirname, 'reviewed-errors.tsv'), 'utf8').split(/\r?\n/).slice(1);
  return new Set(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [file = '', rule = '', verdict = ''] = line.split('\t');
        assert.ok(verdict.trim() !== '', `no verdict for ${file} ${rule}`);
        return `${file}\t${rule}`;
      }),
  );
}

describe('rules over published papers', function () {
  this.timeout(600_000);
  const papers = textFiles(CORPUS);
  const seeds = textFiles(SEED);
  if (papers.length === 0 && seeds.length === 0) {
    it('is skipped: no corpus at ../shared/corpus/gongwen and ../shared/seed', function () {
      console.log('跳过语料检查：没有 ../shared/corpus/gongwen 和 ../shared/seed');
      this.skip();
    });
    return;
  }

  it('reports no error that was not reviewed', () => {
    const reviewed = reviewedErrors();
    const errors = papers.flatMap((path) =>
      findingsOf(readFileSync(path, 'utf8'))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message }) => ({ key: `${relative(CORPUS, path)}\t${rule}`, message })),
    );
    const unexpected = errors.filter(({ key }) => !reviewed.has(key));
    assert.deepEqual(
      unexpected.map(({ key, message }) => `${key}\t${message}`),
      [],
    );
    const stale = [...reviewed].filter((key) => !errors.some((error) => error.key === key));
    assert.deepEqual(stale, [], 'reviewed errors that are gone');
  });

  it('has every span and edit inside the text, edits apart and in order', () => {
    for (const path of [...papers, ...seeds]) {
      const text = readFileSync(path, 'utf8');
      for (const finding of findingsOf(text)) assertInBounds(finding, text, path);
    }
  });

  it('has safe fixes that take their finding away and bring none', () => {
    const broken: string[] = [];
    for (const path of [...papers, ...seeds]) broken.push(...brokenFixes(path));
    assert.deepEqual(broken, []);
  });

  it('comes to rest after fix-all', () => {
    const restless: string[] = [];
    for (const path of [...papers, ...seeds]) {
      const once = engine.fixAll(readFileSync(path, 'utf8'), undefined, words);
      if (engine.fixAll(once, undefined, words) !== once) restless.push(path);
    }
    assert.deepEqual(restless, []);
  });
});

function assertInBounds({ span, fixes, rule }: Finding, text: string, path: string): void {
  const where = `${rule} in ${path}`;
  assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `span of ${where}`);
  for (const { edits } of fixes) {
    let last = 0;
    for (const edit of edits) {
      assert.ok(last <= edit.span.start && edit.span.start <= edit.span.end, `edits of ${where}`);
      last = edit.span.end;
    }
    assert.ok(last <= text.length, `edits of ${where}`);
  }
}

function brokenFixes(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const before = findingsOf(text);
  const tried = new Map<string, number>();
  return before.flatMap((finding) => {
    const fix = finding.fixes.find(({ kind }) => kind === 'safe');
    const times = tried.get(finding.rule) ?? 0;
    if (!fix || times >= FIXES_EACH) return [];
    tried.set(finding.rule, times + 1);
    const fault = faultOf(finding, fix, text, before);
    return fault === undefined ? [] : [`${finding.rule} in ${path} at ${finding.span.start}: ${fault}`];
  });
}

/** What is wrong with a safe fix, or undefined. */
function faultOf(finding: Finding, fix: Fix, text: string, before: readonly Finding[]): string | undefined {
  const after = applyEdits(text, fix.edits);
  if (after === text) return 'changes nothing';
  const now = findingsOf(after);
  const weigh = (list: readonly Finding[], rule: string) =>
    list.filter((other) => other.rule === rule).reduce((sum, { message }) => sum + mergedCount(message), 0);
  if (weigh(now, finding.rule) >= weigh(before, finding.rule)) return 'leaves its finding';
  const grave = now.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const fresh = grave.find(({ rule }) => weigh(now, rule) > weigh(before, rule));
  return fresh && `brings ${fresh.rule}: ${fresh.message}`;
}

/** A merged finding stands for many. */
function mergedCount(message: string): number {
  return Number(/（全文共有(\d+)处同样的情况。）$/.exec(message)?.[1] ?? 1);
}
