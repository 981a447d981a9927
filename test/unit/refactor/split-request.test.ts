/**
 * Requests for several matters, split one paper a matter. The whole result of each split is kept under
 * test/fixtures/split-request/expected and is read line by line whenever it changes:
 * UPDATE_FIXTURES=1 npx mocha test/unit/refactor/split-request.test.ts
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../server/src/core/edits';
import { createEngine, type DocumentAnalysis } from '../../../server/src/core/engine';
import type { Finding, Fix } from '../../../server/src/core/findings';
import { splitRequest } from '../../../server/src/core/refactor/split-request';

const FOLDER = 'test/fixtures/split-request';
const RULE = 'request/single-matter';
const engine = createEngine();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

function analyse(text: string): DocumentAnalysis {
  const [first] = engine.check(text, { severities: {}, genre: 'request' }).documents;
  assert.ok(first, 'no document');
  return first;
}

function splitOf(text: string): Fix | undefined {
  const { file, documents } = engine.classify(text, { severities: {}, genre: 'request' });
  const [first] = documents;
  return first && splitRequest(file, first.document, first.classification);
}

const single = ({ findings }: DocumentAnalysis): Finding[] => findings.filter(({ rule }) => rule === RULE);

/** The papers that a split makes: this file's first. */
function papers(text: string): string[] {
  const fix = splitOf(text);
  assert.ok(fix, 'no split is offered');
  return [applyEdits(text, fix.edits), ...(fix.creates ?? []).map((file) => file.text)];
}

/** The clauses of a body, ordinals, joints and marks left out. */
function clausesOf({ document }: DocumentAnalysis): string[] {
  const headings = document.headings.map(({ span }) => span);
  return document.paragraphs
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.clauses))
    .filter(({ span }) => !headings.some(({ start, end }) => start <= span.start && span.end <= end))
    .map(({ text }) =>
      text
        .replace(/^(?:[一二三四五]是|[一二三四五]、|\d\.|（[一二三四五]）)/, '')
        .replace(/^(?:同时|另外|此外|并且?|及|和)(?=.{3})/, '')
        .replace(/[，,。；;：:、]\s*$/, ''),
    )
    .filter((text) => text !== '' && !/^(?:同时|另外|此外)$/.test(text));
}

describe('splitting a request', () => {
  for (const name of filesIn(FOLDER)) {
    describe(name, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');

      it('is offered by the rule', () => {
        const found = single(analyse(text));
        assert.ok(found.length > 0, 'not flagged');
        for (const { fixes } of found) assert.deepEqual(fixes, [{ ...splitOf(text), preferred: true }]);
      });

      it('gives the papers that a secretary would write', () => {
        const fix = splitOf(text);
        assert.ok(fix, 'no split is offered');
        const result = [
          fix.title,
          applyEdits(text, fix.edits),
          ...(fix.creates ?? []).map((file) => `${file.name}\n\n${file.text}`),
        ].join('\n==========\n');
        const path = join(FOLDER, 'expected', name);
        if (process.env.UPDATE_FIXTURES) writeFileSync(path, result);
        assert.ok(existsSync(path), `${path} is missing`);
        assert.equal(result, readFileSync(path, 'utf8'));
      });

      it('loses nothing', () => {
        const written = papers(text).join('\n');
        for (const clause of clausesOf(analyse(text))) {
          // Transitions name and count the matters: they are written anew.
          const shared = /事项|个方面的困难/.test(clause);
          assert.ok(shared || written.includes(clause), `“${clause}” is lost`);
        }
      });

      it('gives every matter to one paper, and the rest to all', () => {
        const asked = /(?:增加|核增|购置|采购|划拨|增设|拨付)[^，。]*[\d]+(?:名|台|套|亩|万元)/g;
        const written = papers(text);
        for (const [words] of text.matchAll(asked)) {
          const bodies = written.filter((paper) => paper.includes(words));
          assert.ok(
            bodies.length <= 1 || !/[请拟]/.test(words),
            `“${words}” stands in ${bodies.length} papers`,
          );
        }
        const { document } = analyse(text);
        for (const node of [document.date, document.annotation, document.recipients, ...document.signatures])
          for (const paper of written) assert.ok(!node || paper.includes(node.text), `no ${node?.text}`);
      });

      it('leaves papers of one matter, with nothing more to split', () => {
        for (const paper of papers(text)) {
          const analysis = analyse(paper);
          assert.deepEqual(single(analysis), []);
          assert.equal(splitOf(paper), undefined);
          const before = analyse(text).findings.map(({ rule }) => rule);
          const grave = analysis.findings.filter(
            ({ rule, severity }) => /error|warning/.test(severity) && !before.includes(rule),
          );
          assert.deepEqual(
            grave.map(({ rule, message }) => `${rule}: ${message}`),
            [],
          );
          assert.equal(engine.classify(paper).documents[0]?.classification.genre, 'request');
        }
      });

      it('keeps to the line ends', () => {
        for (const paper of papers(text)) {
          assert.equal(paper.includes('\r'), text.includes('\r'));
          if (text.includes('\r')) assert.doesNotMatch(paper, /[^\r]\n/);
          assert.doesNotMatch(paper, /\n\s*\n\s*\n/);
        }
      });
    });
  }
});

describe('a request that is not split', () => {
  const folder = join(FOLDER, 'near-miss');
  for (const name of filesIn(folder)) {
    it(`is left alone: ${name}`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      assert.equal(splitOf(text), undefined);
      for (const { fixes } of single(analyse(text))) assert.deepEqual(fixes, []);
    });
  }

  it('is no request, has no title or is empty', () => {
    assert.equal(splitOf(''), undefined);
    assert.equal(splitOf('恳请增加编制5名。恳请购置车辆2台。'), undefined);
    const text = readFileSync(join(FOLDER, filesIn(FOLDER)[0] ?? ''), 'utf8');
    const { file, documents } = engine.classify(text, { severities: {}, genre: 'report' });
    const [first] = documents;
    assert.ok(first);
    assert.equal(splitRequest(file, first.document, first.classification), undefined);
  });
});
