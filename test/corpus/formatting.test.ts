/**
 * Cleaning real texts: a text pasted from web pages and PDF files, whose damage was mended by hand, and published papers,
 * which lose nothing by it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFiles } from '../../scripts/eval/rules';
import { applyEdits } from '../../server/src/core/edits';
import { createEngine } from '../../server/src/core/engine';

const SHARED = join(__dirname, '../../../shared');
const SEED = join(SHARED, 'seed');
const CORPUS = join(SHARED, 'corpus/gongwen');
const SPECIFICATION = join(SHARED, 'domain/pasted-text.md');

const engine = createEngine();
const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');
const present = [SEED, CORPUS, SPECIFICATION].filter((path) => !existsSync(path));

describe('cleaning texts of the corpus', () => {
  if (present.length > 0) {
    it('is left out: the texts are not here', () => console.log(`      没有 ${present.join('、')}，跳过`));
    return;
  }
  const seeds = textFiles(SEED).map((file) => readFileSync(file, 'utf8'));

  it('mends the pasted text as by hand', () => {
    const cleaned = seeds.map((text) => engine.format(text).text).join('\n');
    for (const { before, after } of handMade(readFileSync(SPECIFICATION, 'utf8'))) {
      if (!seeds.some((text) => text.includes(before))) continue;
      assert.ok(cleaned.includes(after), `${before} → ${after}`);
    }
  });

  it('leaves no damage that needs no one’s judgement', () => {
    for (const seed of seeds) {
      const { text } = engine.format(seed);
      assert.deepEqual(text.match(/.{0,6}[\p{Script=Han}，。] +[\p{Script=Han}“].{0,6}/gu), null, 'spaces');
      assert.deepEqual(text.match(/^\d{1,4}$/gm), null, 'page numbers');
      assert.deepEqual(text.match(/([一二三]是) ?\1|年 年/g), null, 'ghosts');
      assert.deepEqual(text.match(/[,:;()?!]/g), null, 'half-width marks');
      for (const [open, close] of ['“”', '《》', '（）'].map((pair) => [...pair])) {
        assert.equal(text.split(open!).length, text.split(close!).length, `${open}${close}`);
      }
    }
  });

  it('keeps every word: what is gone stands elsewhere', () => {
    for (const seed of seeds) {
      const { text, edits } = engine.format(seed);
      const gone = edits
        .map(({ span, newText }) => ({ was: han(seed.slice(span.start, span.end)), is: han(newText) }))
        .filter(({ was, is }) => was !== is);
      for (const { was, is } of gone) {
        assert.ok(was.startsWith(is) || was.endsWith(is), was);
        assert.ok(han(text).includes(was.replace(is, '')), was);
      }
      const lost = gone.reduce((sum, { was, is }) => sum + was.length - is.length, 0);
      assert.equal(han(text).length, han(seed).length - lost);
    }
  });

  it('does nothing a second time, makes only small edits, and takes no word from a published paper', () => {
    const papers = textFiles(CORPUS).map((file) => readFileSync(file, 'utf8'));
    for (const text of [...seeds, ...papers]) {
      const { text: once, edits } = engine.format(text);
      assert.equal(applyEdits(text, edits), once);
      assert.equal(engine.format(once).edits.length, 0);
      for (const { span } of edits) assert.ok(span.end - span.start <= 60, text.slice(span.start, span.end));
      if (papers.includes(text)) assert.equal(han(once), han(text));
    }
  });
});

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** The sections whose steps are proposals, not made without asking. */
const PROPOSED = /^### 4\.1[245] /;

/** The examples of the specification: 前：`…` → 后：`…`, ⏎ for a line end; notes in brackets are no text. */
function handMade(specification: string): Pair[] {
  const sections = specification.split(/^(?=### )/m).filter((part) => part.startsWith('### 4.'));
  const pairs = sections
    .filter((section) => !PROPOSED.test(section))
    .flatMap((section) => [...section.matchAll(/前：`([^`]+)`(?:\s*→\s*|\n- )后：`([^`]+)`/g)])
    .map(([, before = '', after = '']) => ({
      before: before.replaceAll('⏎', '\n'),
      after: after.replaceAll('⏎', '\n').trim(),
    }));
  assert.ok(pairs.length > 15, 'the examples of the specification are not read');
  return pairs;
}
