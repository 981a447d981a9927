import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cli } from './memory-io';

const paper = (...body: readonly string[]) =>
  [
    '清河县水务局关于做好防汛工作的通知',
    '各乡镇水利站：',
    ...body,
    '　　清河县水务局',
    '　　2026年7月6日',
    '',
  ].join('\n');
const TYPO = '　　特次通知。';
const DRAFT = paper('　　汛期将至，请做好𠮷河堤防范。', TYPO);

describe('biganzi in a folder', () => {
  let folder = '';
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const run = (...args: readonly string[]) => cli(args, { cwd: folder });
  const rulesOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .flatMap((line) => JSON.parse(line).findings.map((f: { rule: string }) => f.rule as string));
  const check = async (...args: readonly string[]) =>
    rulesOf((await run('check', '--format', 'json', ...args)).stdout);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-project-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('biganzi with a project file', () => {
    it('takes the nearest one above each file', async () => {
      write('a.txt', DRAFT);
      write('收文/b.txt', DRAFT);
      write('收文/.biganzi.json', '{ "rules": { "closing/typo": "off" } }');
      const { stdout } = await run('check', '--format', 'json', '.');
      const [first, second] = stdout.trimEnd().split('\n');
      assert.ok(rulesOf(first ?? '').includes('closing/typo'));
      assert.ok(!rulesOf(second ?? '').includes('closing/typo'));
    });

    it('reports nothing where checking is turned off, and fixes nothing', async () => {
      write('a.txt', DRAFT);
      write('.biganzi.json', '{ "enable": false }');
      assert.deepEqual(await check('a.txt'), []);
      assert.equal((await run('fix', 'a.txt')).stdout, DRAFT);
    });

    it('turns on what an argument names, whatever the file says', async () => {
      write('a.txt', DRAFT);
      write('.biganzi.json', '{ "rules": { "closing/typo": "off" } }');
      assert.deepEqual(await check('--rule', 'closing/typo', 'a.txt'), ['closing/typo']);
    });

    it('tells of each mistake once, with its line, and keeps the rest', async () => {
      write('a.txt', DRAFT);
      write('b.txt', DRAFT);
      write(
        '.biganzi.json',
        '{\n  "rules": {\n    "closing/typos": "off",\n    "closing/typo": "off"\n  },\n  "enabel": 1\n}',
      );
      const { status, stdout, stderr } = await run('check', '--format', 'json', '.');
      assert.ok(!rulesOf(stdout).includes('closing/typo'));
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'biganzi: .biganzi.json 第3行：rules 中没有这条规则：closing/typos，您要找的是 closing/typo 吗？',
        'biganzi: .biganzi.json 第6行：没有设置项 enabel，您要找的是 enable 吗？',
      ]);
      assert.notEqual(status, 2);
    });

    it('cannot run as wanted when the file is no JSON, and checks all the same', async () => {
      write('a.txt', DRAFT);
      write('.biganzi.json', '清河县');
      const { status, stdout, stderr } = await run('check', '--format', 'json', 'a.txt');
      assert.equal(status, 2);
      assert.match(stderr, /\.biganzi\.json 第1行/);
      assert.ok(rulesOf(stdout).includes('closing/typo'));
    });
  });

  describe('biganzi with a baseline', () => {
    it('writes down what is there, and then reports only what is new', async () => {
      write('通知/a.txt', DRAFT);
      const written = await run('check', '--write-baseline', '--', '通知');
      assert.equal(written.status, 0);
      assert.match(written.stderr, /已写入 \.biganzi-baseline\.json：记下 1 个文件的 \d+ 处问题/);
      assert.doesNotMatch(readFileSync(join(folder, '.biganzi-baseline.json'), 'utf8'), /特次|汛期/);

      const again = await run('check', '通知');
      assert.equal(again.status, 0);
      assert.match(again.stdout, /没有新的问题。另有 \d+ 处在基线里，没有列出。/);

      // Moved down by a paragraph, and one more beside it.
      write(
        '通知/a.txt',
        paper('　　近日雨水偏多。', '　　汛期将至，请做好𠮷河堤防范。', TYPO, '　　请函复为何。'),
      );
      const more = await run('check', '通知');
      assert.match(more.stdout, /closing\/typo/);
      assert.doesNotMatch(more.stdout, /特次/);

      assert.match((await run('check', '--no-baseline', '通知')).stdout, /特次/);
    });

    it('keeps what it knows of files that are not checked this time', async () => {
      write('a.txt', DRAFT);
      write('b.txt', DRAFT);
      await run('check', '--write-baseline', '--', '.');
      write('a.txt', paper('　　汛期将至，请做好防范。', '　　特此通知。'));
      await run('check', '--write-baseline', '--', 'a.txt');
      assert.ok(!(await check('b.txt')).includes('closing/typo'));
      const { files } = JSON.parse(readFileSync(join(folder, '.biganzi-baseline.json'), 'utf8'));
      assert.ok(Object.keys(files).includes('b.txt'));
    });

    it('takes another file, which has to be there and be one', async () => {
      write('a.txt', DRAFT);
      await run('check', '--write-baseline', 'old/known.json', 'a.txt');
      assert.ok(!existsSync(join(folder, 'old/known.json')), 'no folder is made');
      await run('check', '--write-baseline', 'known.json', 'a.txt');
      assert.ok((await check('a.txt')).includes('closing/typo'));
      assert.ok(!(await check('--baseline', 'known.json', 'a.txt')).includes('closing/typo'));
      const missing = await run('check', '--baseline', 'none.json', 'a.txt');
      assert.equal(missing.status, 2);
      assert.match(missing.stderr, /找不到基线文件：none\.json/);
      write('.biganzi-baseline.json', '[]');
      assert.match((await run('check', 'a.txt')).stderr, /\.biganzi-baseline\.json 不是基线文件/);
    });

    it('never writes over a draft', async () => {
      write('a.txt', DRAFT);
      write('b.txt', DRAFT);
      write('c.json', '{"own": 1}');
      for (const target of ['a.txt', 'c.json']) {
        const before = readFileSync(join(folder, target), 'utf8');
        const { status, stderr } = await run('check', '--write-baseline', target, 'b.txt');
        assert.equal(status, 2);
        assert.match(stderr, /没有写入/);
        assert.equal(readFileSync(join(folder, target), 'utf8'), before);
      }
    });
  });
});
