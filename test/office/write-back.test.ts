/** Comments and revisions in files of several makers: LibreOffice opens each, and keeps every one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createEngine } from '../../server/src/core/engine';
import { fillTemplate, TEMPLATES } from '../../server/src/core/templates';
import { exportDraft } from '../../server/src/word/export/draft';
import { applyLayout } from '../../server/src/word/layout/apply';
import { checkParts } from '../../server/src/word/parts/check-parts';
import { readDocx } from '../../server/src/word/read/document';
import { readDoc } from '../../server/src/word/read/old-doc';
import { annotate } from '../../server/src/word/write/annotate';
import { stampAt } from '../../server/src/word/write/types';
import { PROJECT_ROOT } from '../tidy/source-files';
import { docxOfText, partsOf, rezip } from '../word/make-docx';
import { refuseOurs, shownText } from '../word/revisions';
import { answerAll, textOfFlat } from './answers';
import { docxByLibrary } from './docx-library';
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

/** All revisions taken by hand in each part, ours and others'. */
function mendedFile(file: Uint8Array): Uint8Array {
  return rezip(file, (_, xml) =>
    xml
      .replace(/<w:del [^>]*>.*?<\/w:del>/gs, '')
      .replace(/<w:ins [^>]*\/>/g, '')
      .replace(/<w:ins [^>]*>(.*?)<\/w:ins>/gs, '$1'),
  );
}

describe('files of many makers', function () {
  this.timeout(300_000);
  const office = openOffice();
  const files = new Map<string, Uint8Array>();
  before(async () => {
    for (const [index, text] of TEXTS.entries()) {
      files.set(`library-${index}.docx`, await docxByLibrary(text));
      files.set(`hand-${index}.docx`, docxOfText(text));
      files.set(`export-${index}.docx`, exportDraft(treesOf(text)));
    }
    const again = new Map([...files].filter(([name]) => !name.startsWith('library-')));
    for (const [name, bytes] of office.convert(again, 'docx:MS Word 2007 XML'))
      files.set(`office-${name}`, bytes);
  });
  after(() => office.close());

  it('are at least sixty', () => assert.ok(files.size >= 60, String(files.size)));

  interface Annotated {
    readonly file: Uint8Array;
    readonly comments: number;
    readonly inserted: string;
    readonly deleted: string;
  }
  const annotated = new Map<string, Annotated>();
  /** Comments that other people wrote are there too. */
  const commentsIn = (bytes: Uint8Array) =>
    (partsOf(bytes).get('word/comments.xml') ?? '').split('<w:comment ').length - 1;

  it('keep their text when all of ours is refused, and every part that is not concerned', async () => {
    let [comments, revisions] = [0, 0];
    for (const [name, bytes] of files) {
      const document = readDocx(bytes);
      const { documents } = engine.check(document.body.text);
      const findings = documents.flatMap((one) => one.findings);
      const parts = await checkParts(document, documents, async (text, kind) =>
        engine.checkFragment(text, kind),
      );
      const result = annotate(document, findings, stampAt(new Date(0)), { parts });
      comments += result.comments;
      revisions += result.revisions;
      const [before, after] = [partsOf(bytes), partsOf(result.file)];
      assert.equal(shownText(refuseOurs(result.file)), shownText(before.get('word/document.xml')!), name);
      const concerned = new Set(
        parts.flatMap(({ part, findings: own }) =>
          own.length === 0 ? [] : part.stories.map((story) => story.part),
        ),
      );
      const [old, now] = [unzipSync(bytes), unzipSync(result.file)];
      for (const part of Object.keys(old)) {
        if (/document\.xml|Content_Types|comments\.xml/.test(part) || concerned.has(part)) continue;
        assert.deepEqual(now[part], old[part], `${name} ${part}`);
      }
      const ours = (tag: 'ins' | 'del') =>
        [
          ...after
            .get('word/document.xml')!
            .matchAll(new RegExp(`<w:${tag} [^>]*笔杆子[^>]*>(.*?)</w:${tag}>`, 'gs')),
        ].map(([, inner]) => bareText(inner!));
      annotated.set(`a-${name}`, {
        file: result.file,
        comments: commentsIn(result.file),
        inserted: ours('ins').join(''),
        deleted: ours('del').join(''),
      });
    }
    assert.ok(comments > 200 && revisions > 100, `${comments} comments, ${revisions} revisions`);
  });

  it('have every comment and every change in LibreOffice', () => {
    const opened = office.convert(new Map([...annotated].map(([name, { file }]) => [name, file])), 'fodt');
    for (const [name, expected] of annotated) {
      const xml = new TextDecoder().decode(opened.get(name));
      const count = (tag: string) => xml.split(tag).length - 1;
      assert.equal(count('<office:annotation '), expected.comments, `${name}: comments`);
      // The library's files have another's revisions and changes in notes: those are answered for below.
      if (name.startsWith('a-library-')) continue;
      // Neighbours become one region there: what counts is their text.
      assert.equal(regions(xml, 'deletion').join(''), expected.deleted, `${name}: deletions`);
      assert.equal(regions(xml, 'insertion').join(''), expected.inserted, `${name}: insertions`);
    }
  });

  it('are as they were when LibreOffice refuses all, and mended when it takes all', () => {
    const changed = new Map([...annotated].map(([name, { file }]) => [name, file]));
    const before = answerAll(office.folder, files, 'Reject');
    const refused = answerAll(office.folder, changed, 'Reject');
    const taken = answerAll(office.folder, changed, 'Accept');
    for (const name of files.keys()) {
      assert.equal(textOfFlat(refused.get(`a-${name}`)!), textOfFlat(before.get(name)!), `${name}: refused`);
    }
    const mended = new Map([...changed].map(([name, bytes]) => [name, mendedFile(bytes)]));
    // A file that never had revisions says the same, whatever is answered.
    const expected = answerAll(office.folder, mended, 'Accept');
    for (const [name, xml] of taken) {
      assert.equal(textOfFlat(xml), textOfFlat(expected.get(name)!), `${name}: taken`);
      assert.doesNotMatch(xml, /<text:changed-region/);
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
