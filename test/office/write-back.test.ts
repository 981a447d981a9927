/** Comments and revisions in files of several makers: LibreOffice opens each, and keeps every one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createEngine } from '../../server/src/core/engine';
import { fillTemplate, TEMPLATES } from '../../server/src/core/templates';
import { exportDraft } from '../../server/src/word/export/draft';
import { applyLayout } from '../../server/src/word/layout/apply';
import { readDocx } from '../../server/src/word/read/document';
import { readDoc } from '../../server/src/word/read/old-doc';
import { annotate } from '../../server/src/word/write/annotate';
import { stampAt } from '../../server/src/word/write/types';
import { PROJECT_ROOT } from '../tidy/source-files';
import { docxOfText, partsOf } from '../word/make-docx';
import { refuseOurs, shownText } from '../word/revisions';
import { openOffice } from './libre-office';

const engine = createEngine();
const SAMPLES = join(PROJECT_ROOT, 'samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));
/** Slips that every text gets, so that there is something to write into each file. */
const spoilt = (text: string) => text.replace(/，/g, ',').replace(/：\n/, ':\n');
const TEXTS = [
  ...samples.map((name) => readFileSync(join(SAMPLES, name), 'utf8').replaceAll('\r\n', '\n')),
  ...TEMPLATES.filter((_, index) => index % 6 === 0).map((template) => spoilt(`${fillTemplate(template)}\n`)),
];
const treesOf = (text: string) => engine.classify(text).documents.map(({ document }) => document);

const bareText = (xml: string) =>
  xml
    .replace(/<office:annotation .*?<\/office:annotation>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** The text of each change of a kind, in the order of the document, as LibreOffice has it. */
function regions(xml: string, kind: 'insertion' | 'deletion'): string[] {
  const found = new Set(
    [...xml.matchAll(/<text:changed-region [^>]*text:id="([^"]+)"[^>]*>(.*?)<\/text:changed-region>/gs)]
      .filter(([, , region]) => region!.includes(`<text:${kind}>`))
      .map(([, id]) => id!),
  );
  const body = xml.slice(xml.indexOf('</text:tracked-changes>'));
  const marked =
    /<text:change-start text:change-id="([^"]+)"\/>(.*?)<text:change-end text:change-id="\1"\/>/gs;
  return [...body.matchAll(marked)].flatMap(([, id, text]) => (found.has(id!) ? [bareText(text!)] : []));
}

describe('files of many makers', function () {
  this.timeout(300_000);
  const office = openOffice();
  const files = new Map<string, Uint8Array>();
  before(() => {
    for (const [index, text] of TEXTS.entries()) {
      files.set(`hand-${index}.docx`, docxOfText(text));
      files.set(`export-${index}.docx`, exportDraft(treesOf(text)));
    }
    for (const [name, bytes] of office.convert(files, 'docx:MS Word 2007 XML'))
      files.set(`office-${name}`, bytes);
  });
  after(() => office.close());

  it('are at least sixty', () => assert.ok(files.size >= 60, String(files.size)));

  it('keep their text when all of ours is refused, and every part that is not concerned', () => {
    let comments = 0;
    let revisions = 0;
    const annotated = new Map<
      string,
      { file: Uint8Array; comments: number; inserted: string; deleted: string }
    >();
    for (const [name, bytes] of files) {
      const document = readDocx(bytes);
      const findings = engine.check(document.body.text).documents.flatMap((one) => one.findings);
      const result = annotate(document, findings, stampAt(new Date(0)));
      comments += result.comments;
      revisions += result.revisions;
      const before = partsOf(bytes).get('word/document.xml')!;
      assert.equal(shownText(refuseOurs(result.file)), shownText(before), name);
      const [old, now] = [unzipSync(bytes), unzipSync(result.file)];
      for (const part of Object.keys(old)) {
        if (/document\.xml|Content_Types|comments\.xml/.test(part)) continue;
        assert.deepEqual(now[part], old[part], `${name} ${part}`);
      }
      const xml = partsOf(result.file).get('word/document.xml')!;
      const ours = (tag: 'ins' | 'del') =>
        [...xml.matchAll(new RegExp(`<w:${tag} [^>]*笔杆子[^>]*>(.*?)</w:${tag}>`, 'gs'))].map(([, inner]) =>
          bareText(inner!),
        );
      annotated.set(`a-${name}`, {
        file: result.file,
        comments: result.comments,
        inserted: ours('ins').join(''),
        deleted: ours('del').join(''),
      });
    }
    assert.ok(comments > 200 && revisions > 100, `${comments} comments, ${revisions} revisions`);
    const opened = office.convert(new Map([...annotated].map(([name, { file }]) => [name, file])), 'fodt');
    for (const [name, expected] of annotated) {
      const xml = new TextDecoder().decode(opened.get(name));
      const count = (tag: string) => xml.split(tag).length - 1;
      assert.equal(count('<office:annotation '), expected.comments, `${name}: comments`);
      // Neighbours become one region there: what counts is their text.
      assert.equal(regions(xml, 'deletion').join(''), expected.deleted, `${name}: deletions`);
      assert.equal(regions(xml, 'insertion').join(''), expected.inserted, `${name}: insertions`);
    }
  });

  it('are opened with the layout applied, their text as it was', () => {
    const applied = new Map(
      [...files]
        .filter((_, index) => index % 4 === 0)
        .map(([name, bytes]) => {
          const document = readDocx(bytes);
          const { file } = applyLayout(document, treesOf(document.body.text));
          assert.equal(readDocx(file).body.text, document.body.text, name);
          return [`l-${name}`, file] as const;
        }),
    );
    const opened = office.convert(applied, 'txt:Text (encoded):UTF8');
    for (const [name, bytes] of applied) {
      const bare = (text: string) => text.replace(/[\s\ufeff]/g, '');
      const printed = bare(new TextDecoder().decode(opened.get(name)));
      const [first] = readDocx(bytes)
        .body.text.split('\n')
        .filter((line) => line.trim() !== '');
      assert.ok(printed.includes(bare(first ?? '')), name);
    }
  });

  it('are read as .doc too, a line a paragraph', async () => {
    const some = new Map([...files].filter(([name]) => name.startsWith('hand-')).slice(0, 6));
    const old = office.convert(some, 'doc:MS Word 97');
    for (const [name, bytes] of some) {
      const text = await readDoc(old.get(name)!);
      assert.equal(text.trimEnd(), readDocx(bytes).body.text.trimEnd(), name);
    }
  });
});
