/**
 * The flagship: fifteen reports that ask in as many ways, and ten that only seem to. The whole result of each split is kept
 * under test/fixtures/split/expected and is read line by line whenever it changes:
 * UPDATE_FIXTURES=1 npx mocha test/unit/refactor/split-report.test.ts
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenreId } from '@biganzi/shared';
import { normalizeFormula } from '../../../server/src/core/document/closing-formulae';
import { applyEdits } from '../../../server/src/core/edits';
import { createEngine, type DocumentAnalysis } from '../../../server/src/core/engine';
import type { Fix } from '../../../server/src/core/findings';
import { splitReport } from '../../../server/src/core/refactor/split-report';

const FOLDER = 'test/fixtures/split';
const engine = createEngine();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

function analyse(text: string, genre?: GenreId): DocumentAnalysis {
  const [first] = engine.check(text, { severities: {}, genre }).documents;
  assert.ok(first, 'no document');
  return first;
}

function splitOf(text: string, genre?: GenreId): Fix | undefined {
  const { file, documents } = engine.classify(text, { severities: {}, genre });
  const [first] = documents;
  return first && splitReport(file, first.document, first.classification);
}

/** Rules that speak of the request: each must offer the split. */
const embedded = ({ findings }: DocumentAnalysis) =>
  findings.filter(({ rule }) => rule === 'report/no-embedded-request');

const grave = ({ findings }: DocumentAnalysis, groups: RegExp, severities: RegExp): string[] =>
  findings
    .filter(({ rule, severity }) => groups.test(rule) && severities.test(severity))
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('splitting a report', () => {
  for (const name of filesIn(FOLDER)) {
    describe(name, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      // 06 writes 请示 into its transition as well, which makes a classifier waver; the writer says that it is a report.
      const genre: GenreId | undefined = name.startsWith('06') ? 'report' : undefined;
      const fix = (): Fix => {
        const found = splitOf(text, genre);
        assert.ok(found, 'no split is offered');
        return found;
      };

      it('is offered by the rule, as an error', () => {
        const findings = embedded(analyse(text, genre));
        assert.ok(
          findings.some(({ severity }) => severity === 'error'),
          'not flagged',
        );
        for (const { fixes, severity } of findings) {
          assert.match(severity, /error|warning/);
          assert.deepEqual(fixes[0], { ...fix(), preferred: true });
        }
      });

      it('gives the report and the request that a secretary would write', () => {
        const { title, edits, creates } = fix();
        const result = [
          title,
          applyEdits(text, edits),
          ...(creates ?? []).map((file) => `${file.name}\n\n${file.text}`),
        ].join('\n==========\n');
        const path = join(FOLDER, 'expected', name);
        if (process.env.UPDATE_FIXTURES) {
          mkdirSync(join(FOLDER, 'expected'), { recursive: true });
          writeFileSync(path, result);
        }
        assert.ok(existsSync(path), `${path} is missing`);
        assert.equal(result, readFileSync(path, 'utf8'));
      });

      it('loses no character of the request', () => {
        const { edits, creates } = fix();
        const written = (creates ?? []).map((file) => file.text).join('\n');
        const { document } = analyse(text, genre);
        for (const { sentences, heading } of document.paragraphs) {
          for (const clause of sentences.flatMap((sentence) => sentence.clauses)) {
            const { start, end } = clause.span;
            if (!edits.some(({ span }) => span.start <= start && end <= span.end)) continue;
            if (heading && heading.span.start <= start && end <= heading.span.end) continue;
            // Ordinals, joints and the words that only lead in a list are written anew.
            const words = clause.text
              .replace(/^(?:[一二三四五]是|（[一二三四五]）|\d\. ?)/, '')
              .replace(/^(?:同时申请|并(?=[拨增安将]))/, '')
              .replace(/(?:解决以下问题)?[：:]$/, '')
              .replace(/[，,。；;]$/, '');
            if (!isFormula(words)) assert.ok(written.includes(words), `“${words}” is lost`);
          }
        }
      });

      it('leaves a report without findings on its form, and nothing more to split', () => {
        const after = applyEdits(text, fix().edits);
        assert.equal(splitOf(after, genre), undefined);
        const analysis = analyse(after, genre);
        assert.equal(analysis.classification.genre, 'report');
        assert.deepEqual(grave(analysis, /^(?:report|closing|genre)\//, /error|warning/), []);
        // 现将……报告如下 and 特此报告: only where the writer had both.
        const doubled = ({ findings }: DocumentAnalysis): boolean =>
          findings.some(({ rule }) => rule === 'closing/transition-conflict');
        assert.ok(!doubled(analysis) || doubled(analyse(text, genre)), 'the closing says the opening again');
      });

      it('writes a request that reads as one', () => {
        for (const { text: written } of fix().creates ?? []) {
          const analysis = analyse(written);
          assert.equal(analysis.classification.genre, 'request');
          assert.deepEqual(grave(analysis, /^(?:request|genre|closing)\//, /error/), []);
          assert.deepEqual(grave(analysis, /^(?:request|closing)\//, /warning/), []);
          assert.equal(written.includes('\r'), text.includes('\r'));
          if (text.includes('\r')) assert.doesNotMatch(written, /[^\r]\n/);
        }
      });
    });
  }
});

const isFormula = (words: string): boolean =>
  /^(?:[妥当可]否|(?:请|望)(?:予|尽快)?(?:批示|批复|批准)(?:为[盼感])?|(?:以上|特此)报告)$/.test(
    normalizeFormula(words),
  );

describe('a report that only seems to ask', () => {
  const folder = join(FOLDER, 'near-miss');
  for (const name of filesIn(folder)) {
    it(`is left alone: ${name}`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const genre of [undefined, 'report'] as const) {
        assert.equal(splitOf(text, genre), undefined);
        const analysis = analyse(text, genre);
        assert.deepEqual(grave(analysis, /^(?:report|request)\/|genre\/(?:report|request)/, /./), []);
      }
    });
  }

  it('is left alone when it is no report at all, or empty', () => {
    assert.equal(splitOf(''), undefined);
    assert.equal(
      splitOf('关于拨付经费的请示\n\n县政府：\n　　请拨付经费30万元。\n　　妥否，请批示。\n'),
      undefined,
    );
  });
});
