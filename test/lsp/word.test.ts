/** Pages of drafts and Word files on disk, as a client asks for them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagesResult, WordView, WrittenWord } from '@biganzi/shared';
import { readDocx } from '../../server/src/word/read/document';
import { docxOfText, makeDocx, p } from '../word/make-docx';
import { REPORT_WITH_REQUEST } from './drafts';
import { TestClient } from './harness';

const NOTICE =
  '清河县水务局关于做好防汛工作的通知\n各乡镇水务站:\n现将有关事项通知如下：\n一、加强值班\n要加强值班,不得脱岗。\n清河县水务局\n2026年7月6日\n';

describe('Word over LSP', () => {
  let client: TestClient;
  let folder: string;
  beforeEach(async () => {
    client = await TestClient.inMemory();
    folder = mkdtempSync(join(tmpdir(), 'biganzi-lsp-word-'));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const put = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content);

  it('gives the pages of a draft, each line with its place in it', async () => {
    const uri = uriOf('a.gw');
    await client.open(uri, NOTICE, 'gongwen');
    const result = await client.request<PagesResult | null>('biganzi/pages', { uri });
    assert.equal(result?.version, 1);
    const lines = result.pages.flatMap((page) => page.lines);
    const textOf = (line: (typeof lines)[number]) => line.runs.map(({ text }) => text).join('');
    const heading = lines.find((line) => textOf(line) === '一、加强值班');
    assert.equal(heading?.line, 3);
    assert.equal(heading.runs[0]?.face, 'hei');
    await client.change(uri, 2, { text: `${NOTICE}${'要抓好落实。'.repeat(300)}` });
    const after = await client.request<PagesResult | null>('biganzi/pages', { uri });
    assert.ok((after?.pages.length ?? 0) > 1);
    assert.equal(await client.request('biganzi/pages', { uri: uriOf('none.gw') }), null);
  });

  it('applies the layout into a copy, text as it was', async () => {
    put('a.docx', docxOfText(NOTICE));
    const params = { uri: uriOf('a.docx'), as: 'layout' };
    const written = await client.request<WrittenWord>('biganzi/writeWord', params);
    assert.ok('name' in written && written.name === 'a.公文版式.docx', JSON.stringify(written));
    assert.match(written.told, /改动 \d+ 处/);
    const made = readDocx(new Uint8Array(readFileSync(join(folder, 'a.公文版式.docx'))));
    assert.equal(made.body.text, NOTICE);
    await assert.rejects(client.request('biganzi/writeWord', { ...params, as: 'other' }));
  });

  it('reads parts of a Word file too, and writes revisions into them', async () => {
    const body = NOTICE.trimEnd()
      .split('\n')
      .map((line) => p(line))
      .join('');
    put('a.docx', makeDocx({ body, parts: { header1: p('内部资料,注意保存') } }));
    const view = await client.request<WordView>('biganzi/readWord', { uri: uriOf('a.docx') });
    assert.ok(!('problem' in view) && view.isDraft);
    assert.deepEqual(
      view.parts.map(({ name, findings }) => [name, findings.length]),
      [['页眉', 1]],
    );
    await client.request('biganzi/writeWord', { uri: uriOf('a.docx'), as: 'revisions' });
    const made = readDocx(new Uint8Array(readFileSync(join(folder, 'a.修订.docx'))));
    assert.equal(made.others[0]?.text, '内部资料，注意保存\n');
  });

  it('reads a Word file with its findings, and says why it cannot', async () => {
    put('a.docx', docxOfText(NOTICE));
    const view = await client.request<WordView>('biganzi/readWord', { uri: uriOf('a.docx') });
    assert.ok(!('problem' in view));
    assert.equal(view.genreName, '通知');
    assert.equal(view.text, NOTICE);
    assert.ok(view.findings.some(({ start }) => NOTICE[start] === ':' || NOTICE[start] === ','));
    put('b.docx', 'x');
    const bad = await client.request<WordView>('biganzi/readWord', { uri: uriOf('b.docx') });
    assert.match('problem' in bad ? bad.problem : '', /不是 Word 文件/);
    const gone = await client.request<WordView>('biganzi/readWord', { uri: uriOf('c.docx') });
    assert.match('problem' in gone ? gone.problem : '', /不存在/);
    await assert.rejects(client.request('biganzi/readWord', {}));
  });

  it('writes findings into a copy beside, and never over it', async () => {
    put('a.docx', docxOfText(REPORT_WITH_REQUEST));
    const write = () =>
      client.request<WrittenWord>('biganzi/writeWord', { uri: uriOf('a.docx'), as: 'comments' });
    const written = await write();
    assert.ok('name' in written, JSON.stringify(written));
    assert.equal(written.name, 'a.批注.docx');
    assert.match(written.told, /批注 \d+ 条.*拆分出.*请示\.docx/);
    assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'a.docx'))), docxOfText(REPORT_WITH_REQUEST));
    const again = await write();
    assert.ok('name' in again && again.name !== written.name);
    await assert.rejects(client.request('biganzi/writeWord', { uri: uriOf('a.docx'), as: 'x' }));
  });

  it('exports a draft as it stands in the editor', async () => {
    const uri = uriOf('草稿.gw');
    await client.open(uri, NOTICE, 'gongwen');
    const written = await client.request<WrittenWord>('biganzi/exportWord', { uri });
    assert.ok('name' in written, JSON.stringify(written));
    assert.equal(written.name, '草稿.公文版式.docx');
    assert.match(readDocx(readFileSync(join(folder, written.name))).body.text, /清河县水务局关于/);
    const reading = await client.request<WrittenWord>('biganzi/exportWord', { uri, reading: true });
    assert.ok('name' in reading && reading.name === '草稿.朗读稿.docx');
  });
});
