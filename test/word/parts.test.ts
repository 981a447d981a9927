/** Headers, footers and notes: checked by the rules about words and marks, written back, read back. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../server/src/word/read/document';
import { cli } from '../cli/memory-io';
import { makeDocx, p, partsOf, r, rezip } from './make-docx';

const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`;
const FOOTNOTES = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${note(2, '见《清河县防汛预案》。')}${note(5, '按2025年年报,共36座。')}`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const HEADER = p(r('内部资料,注意保存'));
const FOOTER = p(
  `${r('— ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' —')}`,
);
const body = [
  p('清河县水务局关于做好防汛工作的通知'),
  p('各乡镇水务站：'),
  p(`${r('现将有关事项通知如下：')}`),
  p(`${r('要按预案')}${reference(5)}${r('执行，管好水库')}${reference(2)}${r('。')}`),
  p('清河县水务局'),
  p('2026年7月6日'),
].join('');
const FILE = makeDocx({
  body,
  parts: { footnotes: FOOTNOTES, header1: HEADER, header2: HEADER, footer1: FOOTER },
});

describe('headers, footers and notes', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    writeFileSync(join(folder, 'a.docx'), FILE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

  it('are checked, and told of by the number that the reader sees; like headers once', async () => {
    const { stdout, status } = await run('check', '--format', 'json', 'a.docx');
    const [document] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(document.findings, []);
    const told = document.parts.map(({ part, findings }: { part: string; findings: { place: string }[] }) => [
      part,
      findings.map(({ place }) => place),
    ]);
    assert.deepEqual(told, [
      ['页眉', ['页眉']],
      ['脚注', ['脚注1']],
    ]);
    assert.equal(status, 1);
    const pretty = (await run('check', 'a.docx')).stdout;
    assert.match(pretty, /a\.docx {2}页眉\n/);
    assert.match(pretty, /a\.docx {2}脚注1\n/);
    const sarif = JSON.parse((await run('check', '--format', 'sarif', 'a.docx')).stdout);
    assert.ok(
      sarif.runs[0].results.some(({ message }: { message: { text: string } }) =>
        message.text.startsWith('脚注1：'),
      ),
    );
  });

  it('bear revisions in each part that has the text, and their comments stand in the body', async () => {
    const { stderr } = await run('check', '--annotate', 'a.docx');
    assert.match(stderr, /批注 2 条，修订 3 处/);
    const parts = partsOf(read('a.批注.docx'));
    for (const name of ['header1', 'header2', 'footnotes']) {
      const xml = parts.get(`word/${name}.xml`)!;
      assert.match(xml, /<w:del [^>]*笔杆子.*?<w:delText[^>]*>,<.*<w:ins [^>]*笔杆子.*?>，</s);
      assert.doesNotMatch(xml, /comment/);
      const refused = xml
        .replace(/<w:ins .*?<\/w:ins>/gs, '')
        .replace(/<\/?w:del [^>]*>|<\/w:del>/g, '')
        .replaceAll('delText', 't');
      assert.equal(
        refused.replace(/<[^>]*>/g, ''),
        partsOf(FILE)
          .get(`word/${name}.xml`)!
          .replace(/<[^>]*>/g, ''),
      );
    }
    assert.equal(parts.get('word/footer1.xml'), partsOf(FILE).get('word/footer1.xml'));
    assert.match(parts.get('word/comments.xml')!, /位置：脚注1（批注放在正文里最近的地方）/);
    const main = parts.get('word/document.xml')!;
    // At the character before the mark of the note.
    assert.match(
      main,
      /<w:commentRangeStart[^>]*\/><w:r>(?:(?!<w:commentRangeEnd).)*案.*footnoteReference w:id="5"/s,
    );
    const ids = [...parts.values()].flatMap((xml) =>
      [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id),
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are mended by fix --write, and not told of twice when the file comes back', async () => {
    await run('check', '--annotate', 'a.docx');
    const again = await run('check', '--annotate', '-o', 'b.docx', 'a.批注.docx');
    assert.match(again.stderr, /批注 0 条/);
    await run('fix', '--write', 'a.docx');
    const { others } = readDocx(read('a.docx'));
    assert.equal(others.find(({ part }) => part === 'word/header2.xml')!.text, '内部资料，注意保存\n');
    assert.ok(others.some(({ text }) => text.includes('按2025年年报，共36座。')));
    const json = JSON.parse((await run('check', '--format', 'json', 'a.docx')).stdout);
    assert.equal(json.parts, undefined);
  });

  it('are read back: taken, refused, still open', async () => {
    await run('check', '--annotate', 'a.docx');
    const answers = async (name: string) => {
      const { stdout } = await run('review-changes', '--format', 'json', name);
      return JSON.parse(stdout).own.map(({ answer }: { answer: string }) => answer);
    };
    assert.deepEqual(await answers('a.批注.docx'), ['open', 'open']);
    const taken = (xml: string) =>
      xml.replace(/<w:del [^>]*>.*?<\/w:del>/gs, '').replace(/<w:ins [^>]*>(.*?)<\/w:ins>/gs, '$1');
    const refused = (xml: string) =>
      xml
        .replace(/<w:ins [^>]*>.*?<\/w:ins>/gs, '')
        .replace(/<w:del [^>]*>(.*?)<\/w:del>/gs, (_, inner: string) => inner.replaceAll('delText', 't'));
    writeFileSync(
      join(folder, 'c.docx'),
      rezip(read('a.批注.docx'), (name, xml) => (/header/.test(name) ? taken(xml) : refused(xml))),
    );
    assert.deepEqual((await answers('c.docx')).sort(), ['refused', 'taken']);
  });

  it('can be put off in a baseline, and stand in the report', async () => {
    await run('report', 'a.docx', '-o', 'r.html');
    assert.match(readFileSync(join(folder, 'r.html'), 'utf8'), /<td>脚注1“按2025年年报/);
    await run('check', '--write-baseline', 'b.json', 'a.docx');
    const { stdout, status } = await run('check', '--baseline', 'b.json', 'a.docx');
    assert.equal(status, 0);
    assert.match(stdout, /没有新的问题。另有 2 处在基线里/);
  });

  it('say nothing of fields, of a repeated title, nor of a file that is no draft', async () => {
    writeFileSync(
      join(folder, 'b.docx'),
      makeDocx({
        body: p('今天天气很好,我们去公园。'),
        parts: { header1: HEADER, footer1: p('第 1 页') },
      }),
    );
    assert.doesNotMatch((await run('check', 'b.docx')).stdout, /页眉/);
    const titled = makeDocx({
      body,
      parts: { footnotes: FOOTNOTES.replace(',', '，'), header1: p('清河县水务局关于做好防汛工作的通知') },
    });
    writeFileSync(join(folder, 'c.docx'), titled);
    const { stdout } = await run('check', '--format', 'json', 'c.docx');
    assert.equal(JSON.parse(stdout).parts, undefined);
  });
});
