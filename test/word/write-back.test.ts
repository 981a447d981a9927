/** Revisions and comments in a file that is there: for any document and any changes nothing else changes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { applyEdits } from '../../server/src/core/edits';
import { readDocx } from '../../server/src/word/read/document';
import type { Comment, Stamp, TextChange } from '../../server/src/word/write/types';
import { writeBack } from '../../server/src/word/write/write-back';
import { makeDocx, p, partsOf, r } from './make-docx';
import { acceptOurs, commentedText, refuseOurs, shownText } from './revisions';

const STAMP: Stamp = { author: '笔杆子', initials: '笔', date: '2026-07-06T09:00:00Z' };
const theirs = (kind: 'ins' | 'del', content: string, id = 7) =>
  `<w:${kind} w:id="${id}" w:author="张" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`;

const write = (file: Uint8Array, changes: readonly TextChange[], comments: readonly Comment[] = []) =>
  writeBack(readDocx(file), changes, comments, STAMP);
const change = (start: number, end: number, newText: string): TextChange => ({
  span: { start, end },
  newText,
});

const WORDS = fc.stringMatching(/^[甲乙丙丁，。&<"𠮷a1 ]{0,6}$/u);
const run = WORDS.chain((text) =>
  fc.constantFrom('', '<w:b/>', '<w:rFonts w:ascii="A"/>').map((look) => r(text, look)),
);
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  run.map((content) => theirs('ins', content)),
  WORDS.map((text) =>
    theirs('del', r(text).replaceAll('w:t', 'w:delText').replace('xml:space="preserve"', '')),
  ),
  fc.constant('<w:r><w:tab/></w:r>'),
  fc.constant('<w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/>'),
  run.map((content) => `<w:hyperlink w:anchor="x">${content}</w:hyperlink>`),
  run.map((content) => `<w:fldSimple w:instr="DATE">${content}</w:fldSimple>`),
  fc.constant('<w:r><w:ruby><w:rubyBase><w:r><w:t>乙丙丁</w:t></w:r></w:rubyBase></w:ruby></w:r>'),
  fc.constant('<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>'),
  fc.constant('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>'),
);
const paragraph = fc
  .array(inline, { maxLength: 5 })
  .map((parts) => (parts.length === 0 ? '<w:p/>' : `<w:p>${parts.join('')}</w:p>`));
const table = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((cells) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`);
const file = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { minLength: 1, maxLength: 6 })
  .map((blocks) =>
    makeDocx({
      body: blocks.join(''),
      files: { 'word/media/a.png': new Uint8Array([137, 80, 78, 71, 0, 255]) },
    }),
  );
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(4), WORDS), { maxLength: 6 });

/** Pairs of numbers made spans of the text, in order, none overlapping another. */
function changesIn(text: string, raw: readonly (readonly [number, number, string])[]): TextChange[] {
  const found: TextChange[] = [];
  let free = 0;
  for (const [at, length, newText] of [...raw]
    .map(([a, b, c]) => [a % (text.length + 1), b, c] as const)
    .sort((a, b) => a[0] - b[0])) {
    const end = Math.min(text.length, at + length);
    if (at < free || splitsPair(text, at) || splitsPair(text, end)) continue;
    found.push(change(at, end, newText));
    free = end + 1;
  }
  return found;
}

const splitsPair = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));

describe('writing back', () => {
  it('is undone by refusing, done by accepting, and leaves all other parts alone: random documents, random changes', () => {
    fc.assert(
      fc.property(file, edits, (docx, raw) => {
        const { text } = readDocx(docx).body;
        const changes = changesIn(text, raw);
        const comments = changes.map(({ span }) => ({ span, lines: ['批注'] }));
        const written = write(docx, changes, comments);
        const before = shownText(partsOf(docx).get('word/document.xml')!);
        assert.equal(shownText(refuseOurs(written.file)), before);
        const again = readDocx(written.file);
        assert.equal(again.body.text, applyEdits(text, written.written));
        assert.equal(
          shownText(acceptOurs(written.file)).replace(/[\n\t]/g, ''),
          again.body.text.replace(/[\n\t]/g, ''),
        );
        assert.equal(written.written.length + written.refused.length, changes.length);
        const xml = partsOf(written.file).get('word/document.xml')!;
        for (const [start, id] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
          const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
          assert.ok(end > xml.indexOf(start), `comment ${id}`);
        }
        assert.equal(xml.split('<w:commentRangeStart').length - 1, comments.length);
        const parts = unzipSync(written.file);
        for (const [name, bytes] of Object.entries(unzipSync(docx))) {
          if (/document\.xml|Content_Types/.test(name)) continue;
          assert.deepEqual(parts[name], bytes, name);
        }
        assert.equal(
          (
            partsOf(written.file)
              .get('word/document.xml')!
              .match(/commentReference/g) ?? []
          ).length,
          comments.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing but the runs concerned', () => {
    const docx = makeDocx({ body: p(r('甲')) + p(r('乙乙')) + p(r('丙')) });
    const after = partsOf(write(docx, [change(2, 3, '')]).file).get('word/document.xml')!;
    const before = partsOf(docx).get('word/document.xml')!;
    const head = before.indexOf(r('乙乙'));
    assert.equal(after.slice(0, head), before.slice(0, head));
    assert.ok(after.endsWith(before.slice(head + r('乙乙').length)));
  });

  it('keeps the look of the run, shows only what differs, and marks the author', () => {
    const docx = makeDocx({ body: p(r('妥否，请批示！', '<w:b/>')) });
    const xml = partsOf(write(docx, [change(0, 7, '妥否，请批示。')]).file).get('word/document.xml')!;
    assert.match(
      xml,
      /<w:del w:id="\d+" w:author="笔杆子" w:date="2026-07-06T09:00:00Z"><w:r><w:rPr><w:b\/><\/w:rPr><w:delText xml:space="preserve">！<\/w:delText><\/w:r><\/w:del>/,
    );
    assert.match(
      xml,
      /<w:ins w:id="\d+"[^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">。<\/w:t><\/w:r><\/w:ins>/,
    );
  });

  it("deletes within another's insertion, and inserts beside it", () => {
    const docx = makeDocx({ body: p(theirs('ins', r('甲乙丙'))) });
    const xml = partsOf(write(docx, [change(1, 2, '丁')]).file).get('word/document.xml')!;
    assert.match(
      xml,
      /<w:ins w:id="7"[^>]*张[^>]*><w:r><w:t[^>]*>甲<\/w:t><\/w:r><w:del [^>]*笔杆子[^>]*>.*?乙.*?<\/w:del><\/w:ins><w:ins [^>]*笔杆子[^>]*>.*?丁.*?<\/w:ins><w:ins w:id="\d+"[^>]*张[^>]*>.*丙/,
    );
    assert.equal(new Set([...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)).size, 4);
  });

  it('refuses what stands in no run, is locked, or spans paragraphs', () => {
    const locked =
      '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>丁</w:t></w:r></w:sdtContent></w:sdt>';
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    const docx = makeDocx({ body: p('甲') + p('乙') + p(locked) + p(symbol) });
    const changes = [change(0, 3, '丙'), change(4, 5, '戊'), change(6, 7, '')];
    const { written, refused, file: result } = write(docx, changes);
    assert.deepEqual([written.length, refused.length], [0, 3]);
    assert.equal(partsOf(result).get('word/document.xml'), partsOf(docx).get('word/document.xml'));
  });

  it('puts a comment around its words, in one paragraph or over several, and on an empty paragraph', () => {
    const docx = makeDocx({ body: [p(r('甲乙') + r('丙')), p('丁'), '<w:p/>'].join('') });
    const spans = [
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 6, end: 7 },
    ];
    const { file: result } = write(
      docx,
      [],
      spans.map((span) => ({ span, lines: ['一', '二<'] })),
    );
    const xml = partsOf(result).get('word/document.xml')!;
    assert.deepEqual([...commentedText(xml).values()], ['乙丙', '丙\n丁', '']);
    const comments = partsOf(result).get('word/comments.xml')!;
    assert.equal((comments.match(/<w:comment /g) ?? []).length, 3);
    assert.match(
      comments,
      /w:author="笔杆子" w:date="2026-07-06T09:00:00Z" w:initials="笔"><w:p>.*一.*<w:p>.*二&lt;/,
    );
    assert.match(partsOf(result).get('[Content_Types].xml')!, /PartName="\/word\/comments.xml"/);
    assert.match(
      partsOf(result).get('word/_rels/document.xml.rels')!,
      /relationships\/comments" Target="\/word\/comments.xml"/,
    );
  });

  it('puts a comment on an automatic number at the words behind it, and one on a text box outside of it', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('红头')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const docx = makeDocx({
      body: p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>') + p(box + r('乙')),
      parts: { numbering },
    });
    const { file: result } = write(
      docx,
      [],
      [
        { span: { start: 0, end: 3 }, lines: ['数'] },
        { span: { start: 4, end: 6 }, lines: ['框'] },
      ],
    );
    const xml = partsOf(result).get('word/document.xml')!;
    assert.deepEqual([...commentedText(xml).values()], ['甲', '']);
    assert.ok(xml.indexOf('commentReference w:id="2"') < xml.indexOf('txbxContent'));
  });

  it('adds to the comments that a file has, with numbers of their own', () => {
    const old = '<w:comment w:id="1" w:author="张"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment>';
    const docx = makeDocx({
      body: p(
        `<w:commentRangeStart w:id="1"/>${r('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      parts: { comments: old },
    });
    const result = partsOf(write(docx, [], [{ span: { start: 0, end: 1 }, lines: ['新'] }]).file);
    const comments = result.get('word/comments.xml')!;
    assert.ok(comments.includes(old));
    assert.match(comments, /<w:comment w:id="2" w:author="笔杆子"/);
    assert.equal(
      result.get('word/_rels/document.xml.rels'),
      partsOf(docx).get('word/_rels/document.xml.rels'),
    );
  });
});
