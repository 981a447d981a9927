/** The commands answer for a .docx as for its text. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../cli/memory-io';
import { PROJECT_ROOT } from '../tidy/source-files';
import { docxOfText } from './make-docx';

const SAMPLES = join(PROJECT_ROOT, 'samples');
const samples = readdirSync(SAMPLES).filter((name) => /\.(txt|gw|md)$/.test(name) && name !== 'README.md');

describe('a draft as .docx', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = async (command: string, name: string) => {
    const { status, stdout } = await cli([command, '--format', 'json', name], { cwd: folder });
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { status, documents };
  };

  for (const sample of samples) {
    it(`has the findings, genre and review of its text: ${sample}`, async () => {
      const text = readFileSync(join(SAMPLES, sample), 'utf8').replaceAll('\r\n', '\n');
      writeFileSync(join(folder, 'a.txt'), text);
      writeFileSync(join(folder, 'a.docx'), docxOfText(text));
      for (const command of ['check', 'classify', 'review']) {
        const plain = await run(command, 'a.txt');
        const word = await run(command, 'a.docx');
        assert.equal(word.status, plain.status);
        const bare = word.documents.map((document) => ({
          ...document,
          ...(document.findings && {
            findings: document.findings.map(({ paragraph, words, ...finding }: Record<string, unknown>) => {
              assert.equal(typeof paragraph, 'number');
              assert.ok(words);
              return finding;
            }),
          }),
        }));
        const named = JSON.parse(JSON.stringify(bare).replaceAll('.docx"', '.txt"'));
        assert.deepEqual(named, plain.documents);
      }
    });
  }

  it('is told of by paragraph and words', async () => {
    const text = readFileSync(join(SAMPLES, '报告夹带请示.txt'), 'utf8');
    writeFileSync(join(folder, 'a.docx'), docxOfText(text));
    const { documents } = await run('check', 'a.docx');
    const finding = documents[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'report/no-embedded-request',
    );
    const written = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const paragraph: string = written[finding.paragraph - 1]!.trim();
    assert.ok(paragraph.startsWith(finding.words.replace('…', '')));
    const { stdout } = await cli(['check', 'a.docx'], { cwd: folder });
    assert.match(stdout, new RegExp(`第${finding.paragraph}段 {2}错误`));
  });
});
