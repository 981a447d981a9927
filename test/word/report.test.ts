import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../server/src/word/read/document';
import { cli } from '../cli/memory-io';
import { docxOfText } from './make-docx';

const NOTICE =
  '清河县水务局关于做好<防汛>工作的通知\n各乡镇水务站:\n现将有关事项通知如下：\n要加强值班,不得脱岗。\n清河县水务局\n2026年7月6日\n';

describe('biganzi report', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    writeFileSync(join(folder, 'a.txt'), NOTICE);
    writeFileSync(join(folder, 'b.docx'), docxOfText(NOTICE.replace(/:|,|<|>/g, '')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });

  it('tells of each file its genre and findings with clause, as a .docx and as a page', async () => {
    const { stdout } = await run('check', '--format', 'json', 'a.txt');
    const { findings } = JSON.parse(stdout);
    assert.ok(findings.length > 0);
    assert.equal((await run('report', '.', '-o', '报告.docx')).status, 0);
    assert.equal((await run('report', 'a.txt', 'b.docx', '-o', '报告.html')).status, 0);
    const text = readDocx(readFileSync(join(folder, '报告.docx'))).body.text;
    const html = readFileSync(join(folder, '报告.html'), 'utf8');
    for (const { message, basis } of findings) {
      assert.ok(text.includes(message));
      assert.ok(
        html.includes(message.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')),
        message,
      );
      if (basis) assert.ok(text.includes(basis));
    }
    assert.match(text, /校对报告\n\d{4}年\d{1,2}月\d{1,2}日\n文件\t问题\t错误/);
    assert.match(text, /a\.txt（通知）[\s\S]*b\.docx（通知）/);
    assert.doesNotMatch(html, /<script|src=|href=|https?:/);
  });

  it('tells what was not checked, with exit 2, and overwrites nothing', async () => {
    writeFileSync(join(folder, 'c.docx'), 'x');
    const { status } = await run('report', '.', '-o', 'r.html');
    assert.equal(status, 2);
    assert.match(readFileSync(join(folder, 'r.html'), 'utf8'), /没有检查的<\/h2><ul>\s*<li>c\.docx/);
    const again = await run('report', 'a.txt', '-o', 'r.html');
    assert.match(again.stderr, /r\.html 没有写入：文件已经存在/);
    assert.match((await run('report', 'a.txt', '-o', 'r.pdf')).stderr, /\.docx 或 \.html/);
  });

  it('leaves out the copies that the program made, says so, and shows what was mended since', async () => {
    const before = docxOfText(NOTICE);
    writeFileSync(join(folder, 'c.docx'), before);
    assert.equal((await run('fix', '--write', 'c.docx')).status, 0);
    await run('check', '--annotate', 'c.docx');
    const { stderr } = await run('report', '.', '-o', 'r.html');
    assert.match(stderr, /已略过 c\.(?:批注|原件)\.docx 等 2 个/);
    assert.match(stderr, /已写报告：r\.html（3 个文件）/);
    const html = readFileSync(join(folder, 'r.html'), 'utf8');
    assert.doesNotMatch(html, /<h2>c\.(?:批注|原件)/);
    const [, mended = ''] = html.slice(html.indexOf('<h2>c.docx')).split('已经改好的：');
    assert.match(mended, /原文“:”已改|原文“,”已改/);
    // Named, a copy is a file as any other; without its draft it is a draft.
    assert.match((await run('check', 'c.原件.docx')).stdout, /c\.原件\.docx/);
    rmSync(join(folder, 'c.docx'));
    assert.match((await run('check', '.')).stdout, /c\.原件\.docx/);
  });
});
