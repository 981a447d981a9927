/** What a reader of the tree may count on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generate } from '../../scripts/gen';
import { PROJECT_ROOT, sourceFiles } from './source-files';

const OURS = sourceFiles('shared/src', 'server/src', 'client/src', 'scripts', 'test');
const read = (file: string) => readFileSync(join(PROJECT_ROOT, file), 'utf8');

/** Data, where length is no sign of a second subject: templates, lexicons, fixtures and tables of cases. */
const DATA = /\.generated\.ts$|core\/templates\/|core\/language\/|\.test\.ts$|test\/fixtures\//;

/** Lines. About 300 is the house habit; past this a file has two subjects. */
const MAX_LINES = 400;

/** A Chinese character takes two. */
const MAX_COLUMNS = 160;
const columns = (line: string) =>
  line.length +
  [
    ...line.matchAll(
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g,
    ),
  ].length;

describe('source files', () => {
  it('fit a few screens', () => {
    const long = OURS.filter((file) => !DATA.test(file) && read(file).split('\n').length > MAX_LINES);
    assert.deepEqual(long, []);
  });

  it('keep the lines of rules narrow enough to read', () => {
    const wide = OURS.filter((file) => file.startsWith('server/src/core/rules/')).flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (columns(line) > MAX_COLUMNS ? [`${file}:${index + 1}`] : [])),
    );
    assert.deepEqual(
      wide,
      [],
      'papers.ts has lines() for texts, language/text/pattern-rows.ts rows for patterns',
    );
  });

  it('are no junk drawers', () => {
    const drawers = /^(utils?|helpers?|common|misc|shared)\.ts$/;
    assert.deepEqual(
      OURS.filter((file) => drawers.test(basename(file))),
      [],
    );
  });

  it('leave no test switched off or running alone', () => {
    const switched = /\b(?:describe|it|context)\.(?:only|skip)\(|\bx(?:it|describe)\(/;
    const tests = OURS.filter((file) => file.startsWith('test/') && switched.test(read(file)));
    assert.deepEqual(tests, []);
  });

  it('hold no promise of later work', () => {
    // Put together, so that this file does not find itself.
    const words = [['TO', 'DO'].join(''), ['FIX', 'ME'].join(''), ['not', 'implemented'].join(' ')];
    const promise = new RegExp(`\\b(?:${words.join('|')})\\b`);
    assert.deepEqual(
      OURS.filter((file) => promise.test(read(file))),
      [],
    );
  });
});

describe('generated files', () => {
  it('are in step with their sources', async () => {
    assert.deepEqual(await generate([], true), []);
  });
});

describe('the lock file', () => {
  it('names no registry', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": "https?:/);
  });
});
