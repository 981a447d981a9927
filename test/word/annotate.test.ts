/** `check --annotate` and `fix --write` on Word files. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../cli/memory-io';
import { PROJECT_ROOT } from '../tidy/source-files';
import { docxOfText, makeDocx, p, partsOf, r } from './make-docx';
import { acceptOurs, commentedText, refuseOurs, shownText } from './revisions';

const SAMPLES = join(PROJECT_ROOT, 'samples');
const NOTICE = [
  '清河县水务局关于做好防汛工作的通知',
  '各乡镇水务站:',
  '现将有关事项通知如下：',
  '一、加强值班.要严格执行领导带班制度,不得脱岗。',
  '二、备足物资。要清点编织袋、水泵、发电机 等物资。',
  '特此通知。',
  '清河县水务局',
  '2026年7月6日',
  '',
].join('\n');

describe('check --annotate', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const put = (name: string, content: Uint8Array) => writeFileSync(join(folder, name), content);

  it('writes a comment for each finding and a revision for each safe fix, and leaves the original alone', async () => {
    const original = docxOfText(NOTICE);
    put('草稿.docx', original);
    const { status, stderr } = await run('check', '--annotate', '草稿.docx');
    assert.equal(status, 1);
    assert.deepEqual(bytes('草稿.docx'), original);
    const { stdout } = await run('check', '--format', 'json', '草稿.docx');
    const { findings } = JSON.parse(stdout);
    assert.match(
      stderr,
      new RegExp(`^已写批注：草稿\\.批注\\.docx（批注 ${findings.length} 条，修订 \\d+ 处）\\n$`),
    );
    const parts = partsOf(bytes('草稿.批注.docx'));
    const comments = parts.get('word/comments.xml')!;
    for (const { message, rule, basis } of findings) {
      assert.ok(comments.includes(message), message);
      assert.ok(comments.includes(`规则：${rule}`));
      if (basis) assert.ok(comments.includes(`依据：${basis}`));
    }
    const xml = parts.get('word/document.xml')!;
    const words = [...commentedText(refuseOurs(bytes('草稿.批注.docx'))).values()].sort();
    const spans = findings.map(({ span: [start, end] }: { span: [number, number] }) =>
      NOTICE.slice(start, end),
    );
    assert.deepEqual(words, spans.sort());
    assert.match(xml, /<w:ins [^>]*笔杆子/);
    assert.equal(shownText(refuseOurs(bytes('草稿.批注.docx'))), NOTICE);
    const fixed = await cli(['fix', '-'], { cwd: folder, stdin: NOTICE });
    assert.equal(shownText(acceptOurs(bytes('草稿.批注.docx'))), fixed.stdout);
  });

  it('makes a revision of the one suggestion of a finding, not of a choice, nor of a hole to be filled', async () => {
    const text = NOTICE.replace(/[:,.] ?/g, '')
      .replace('一、加强值班', '一、加强值班。')
      .replace('二、备足物资。', '三、备足物资。务必于2026年7月6日（星期五）前报送。');
    put('a.docx', docxOfText(text));
    const found = JSON.parse((await run('check', '--format', 'json', 'a.docx')).stdout).findings;
    const single = found.filter(
      ({ fixes, severity }: { fixes: { kind: string }[]; severity: string }) =>
        fixes.length === 1 && fixes[0]!.kind === 'suggest' && severity !== 'hint',
    );
    assert.ok(single.length > 0);
    await run('check', '--annotate', 'a.docx');
    const annotated = bytes('a.批注.docx');
    assert.equal(shownText(refuseOurs(annotated)), text);
    assert.match(shownText(acceptOurs(annotated)), /星期一/);
    const comments = partsOf(annotated).get('word/comments.xml')!;
    assert.match(comments, /修订：改为“星期一”（改得对不对，请您判断），已在文中标出/);
    await run('check', '--annotate', '--safe-only', '-o', 'b.docx', 'a.docx');
    assert.match(shownText(acceptOurs(bytes('b.docx'))), /星期五/);
    assert.match(partsOf(bytes('b.docx')).get('word/comments.xml')!, /可以：改为“星期一”。/);
    assert.match((await run('check', '--safe-only', 'a.docx')).stderr, /--safe-only 要和 --annotate 一起用/);
  });

  it('does not overwrite an annotated file that is there: somebody may have answered in it', async () => {
    put('a.docx', docxOfText(NOTICE));
    put('a.批注.docx', docxOfText('他人的意见'));
    const { stderr } = await run('check', '--annotate', 'a.docx');
    assert.match(stderr, /a\.批注（2）\.docx/);
    assert.deepEqual(bytes('a.批注.docx'), docxOfText('他人的意见'));
    const refused = await run('check', '--annotate', '-o', 'a.批注.docx', 'a.docx');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /a\.批注\.docx 没有写入：文件已经存在/);
    const same = await run('check', '--annotate', '-o', 'a.docx', 'a.docx');
    assert.equal(same.status, 2);
    assert.match(same.stderr, /--in-place/);
  });

  it('does not say again what a comment of its own says already', async () => {
    put('a.docx', docxOfText(NOTICE));
    await run('check', '--annotate', '-o', 'b.docx', 'a.docx');
    const { stderr } = await run('check', '--annotate', '-o', 'c.docx', 'b.docx');
    assert.match(stderr, /批注 0 条，修订 0 处/);
    const count = (name: string) =>
      partsOf(bytes(name)).get('word/comments.xml')!.split('<w:comment ').length;
    assert.equal(count('c.docx'), count('b.docx'));
  });

  it('--in-place keeps a copy', async () => {
    const original = docxOfText(NOTICE);
    put('a.docx', original);
    const { stderr } = await run('check', '--annotate', '--in-place', 'a.docx');
    assert.match(stderr, /原件：a\.原件\.docx/);
    assert.deepEqual(bytes('a.原件.docx'), original);
    assert.ok(partsOf(bytes('a.docx')).has('word/comments.xml'));
  });

  it('refuses what it cannot annotate, and options that do not go together', async () => {
    writeFileSync(join(folder, 'a.txt'), NOTICE);
    const text = await run('check', '--annotate', 'a.txt');
    assert.equal(text.status, 2);
    assert.match(text.stderr, /a\.txt 没有写批注：只有 Word 文件/);
    assert.equal((await run('check', '-o', 'b.docx', 'a.txt')).status, 2);
    assert.equal((await run('check', '--in-place', 'a.txt')).status, 2);
    assert.equal((await run('check', '--annotate', '-o', 'b.docx', 'a.txt', 'a.txt')).status, 2);
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });

  for (const sample of readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))) {
    it(`is undone by refusing: ${sample}`, async () => {
      const text = readFileSync(join(SAMPLES, sample), 'utf8').replaceAll('\r\n', '\n');
      put('a.docx', docxOfText(text));
      await run('check', '--annotate', 'a.docx');
      assert.equal(shownText(refuseOurs(bytes('a.批注.docx'))), text);
    });
  }
});

describe('fix --write on a Word file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });

  it('puts the safe fixes in as revisions and keeps a copy', async () => {
    const original = docxOfText(NOTICE);
    writeFileSync(join(folder, 'a.docx'), original);
    const { status, stderr } = await run('fix', '--write', 'a.docx');
    assert.equal(status, 0);
    assert.match(stderr, /已修改：a\.docx（修订 \d+ 处）；原件：a\.原件\.docx/);
    const now = new Uint8Array(readFileSync(join(folder, 'a.docx')));
    assert.equal(shownText(refuseOurs(now)), NOTICE);
    const fixed = await cli(['fix', '-'], { cwd: folder, stdin: NOTICE });
    assert.equal(shownText(acceptOurs(now)), fixed.stdout);
    assert.equal((partsOf(now).get('word/comments.xml') ?? '').length, 0);
    const again = await run('fix', '--write', 'a.docx');
    assert.match(again.stderr, /没有可以自动修改的地方/);
  });

  it('says what no revision can express', async () => {
    const field = `<w:fldSimple w:instr="X">${r('加强值班.要严格执行领导带班制度,不得脱岗。')}</w:fldSimple>`;
    const lines = NOTICE.trimEnd().split('\n');
    const body = lines.map((line, index) => (index === 3 ? p(field) : p(line))).join('');
    writeFileSync(join(folder, 'a.docx'), makeDocx({ body }));
    const { stderr } = await run('fix', '--write', 'a.docx');
    assert.match(stderr, /另有 \d+ 处不能写成修订/);
  });

  it('touches nothing where there is nothing to mend', async () => {
    writeFileSync(join(folder, 'a.docx'), docxOfText('夜里下了一场雨。'));
    const { stderr } = await run('fix', '--write', 'a.docx');
    assert.match(stderr, /没有可以自动修改的地方/);
    assert.equal(existsSync(join(folder, 'a.原件.docx')), false);
  });
});

describe('a restructuring', () => {
  it('is a comment, and the new paper as a file beside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    try {
      const text = readFileSync(join(SAMPLES, '报告夹带请示.txt'), 'utf8').replaceAll('\r\n', '\n');
      writeFileSync(join(folder, 'a.docx'), docxOfText(text));
      const { stderr } = await cli(['check', '--annotate', 'a.docx'], { cwd: folder });
      const made = /拆分出：(.*请示\.docx)/.exec(stderr)?.[1]?.split('、') ?? [];
      assert.ok(made.length > 0, stderr);
      for (const name of made) {
        const { stdout } = await cli(['classify', '--format', 'json', name], { cwd: folder });
        assert.equal(JSON.parse(stdout).genre, 'request', name);
      }
      const comments = partsOf(new Uint8Array(readFileSync(join(folder, 'a.批注.docx')))).get(
        'word/comments.xml',
      )!;
      for (const name of made) assert.ok(comments.includes(`已另存《${name.replace('.docx', '')}》`), name);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
