/** “没有发现问题” is said of what was checked alone: everything else is named, and the exit status is 2. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build';
import { MAX_LINES } from '../../server/src/core/document/lines';
import { encode } from '../../server/src/files/encodings';
import { builtCli, inShell } from './built-cli';
import { cli } from './memory-io';

const CLEAN = [
  '清河县水务局关于做好防汛工作的通知',
  '各乡镇水利站：',
  '　　汛期已经到来，请做好值班值守和隐患排查，险情随时报告。',
  '　　清河县水务局',
  '　　2026年7月6日',
  '',
].join('\n');
const ALL_GOOD = '没有发现问题';

describe('what is not checked', () => {
  let folder = '';
  before(() => ensureBuilt());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-unread-'));
    writeFileSync(join(folder, 'clean.txt'), CLEAN);
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const run = (args: readonly string[], stdin?: string | Buffer) => cli(args, { cwd: folder, stdin });

  it('a clean draft is clean', async () => {
    const { status, stdout, stderr } = await run(['check', 'clean.txt']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /已检查 1 个文件，没有发现问题。/);
    assert.equal(stderr, '');
  });

  it('a text that is none is told of in the last line, exit 0', async () => {
    write('novel.txt', '老王推开门，看见院子里的石榴落了一地。\n');
    const { status, stdout } = await run(['check', 'novel.txt']);
    assert.equal(status, 0);
    assert.match(stdout, /没有检查任何文件。另有 1 个文件不是公文或讲话稿/);
    assert.ok(!stdout.includes(ALL_GOOD));
  });

  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    [
      'over a million characters',
      'a.txt',
      CLEAN + '　　请落实。'.repeat(200_000),
      /a\.txt 太长，超过100万字/,
    ],
    [
      'too many lines',
      'a.txt',
      `${CLEAN}${'好。\n'.repeat(MAX_LINES)}`,
      /a\.txt 行数太多，第\d+行起没有检查/,
    ],
    ['mojibake', 'a.txt', new TextDecoder().decode(encode(CLEAN, 'gb18030')), /a\.txt 是乱码/],
    ['a broken Word file', 'a.docx', Buffer.from('504b030414000600', 'hex'), /a\.docx 没有检查：.*损坏/],
    [
      'a damaged text',
      'a.txt',
      Buffer.concat([Buffer.from(CLEAN), Buffer.from([0xff])]),
      /a\.txt 没有检查：是 UTF-8 编码，但第6行/,
    ],
    ['17 MB', 'a.txt', Buffer.alloc(17 * 1024 * 1024, 'a'), /a\.txt 没有检查：太大，超过 16 MB/],
  ];
  for (const [what, name, content, told] of cases) {
    it(`${what}: named, exit 2, never clean; the other file is checked`, async () => {
      write(name, content);
      for (const command of ['check', 'fix']) {
        const alone = await run([command, name]);
        assert.equal(alone.status, 2, command);
        assert.match(alone.stderr, told);
        if (command === 'check') assert.ok(!alone.stdout.includes(ALL_GOOD), alone.stdout);
      }
      const both = await run(['check', name, 'clean.txt']);
      assert.equal(both.status, 2);
      assert.match(both.stdout, /clean\.txt {2}通知/);
      assert.match(both.stdout, /有的文件没有检查，或者没有检查完/);
      assert.equal(both.stderr.trimEnd().split('\n').length, 1, both.stderr);
    });
  }

  it('JSON says what of a document was not checked', async () => {
    write('a.txt', CLEAN + '　　请落实。'.repeat(200_000));
    const { stdout } = await run(['check', '--format', 'json', 'a.txt']);
    assert.match(JSON.parse(stdout).unchecked[0], /太长/);
    const clean = await run(['check', '--format', 'json', 'clean.txt']);
    assert.ok(!('unchecked' in JSON.parse(clean.stdout)));
  });

  it('SARIF says that the run was not whole', async () => {
    write('a.bin', Buffer.from([0, 1, 2]));
    const { stdout } = await run(['check', '--format', 'sarif', 'a.bin', 'clean.txt']);
    const [{ invocations }] = JSON.parse(stdout).runs;
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /a\.bin 没有检查/);
    const clean = await run(['check', '--format', 'sarif', 'clean.txt']);
    assert.deepEqual(JSON.parse(clean.stdout).runs[0].invocations, [{ executionSuccessful: true }]);
  });

  it('drafts in a folder that nothing reads are named, one line each', async () => {
    mkdirSync(join(folder, 'd'));
    for (const name of ['d/一.rtf', 'd/二.wps', 'd/~$一.wps', 'd/图.png']) write(name, 'x');
    write('d/三.txt', CLEAN);
    const { status, stdout, stderr } = await run(['check', 'd']);
    assert.equal(status, 2);
    assert.deepEqual(stderr.match(/^biganzi: .* 没有检查/gm)?.length, 2, stderr);
    assert.match(stdout, /已检查 1 个文件/);
  });

  it('a folder that cannot be opened is named', () => {
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o000);
    chmodSync(folder, 0o755);
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const ran = builtCli(['check', '.'], { cwd: folder, ...other });
    chmodSync(join(folder, 'closed'), 0o755);
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /^biganzi: closed 没有检查：文件夹打不开，没有权限。$/m);
    assert.match(ran.stdout, /已检查 1 个文件，没有发现问题。有的文件没有检查/);
  });

  it('links that go in a circle are walked once, and lead nowhere without harm', async () => {
    symlinkSync('.', join(folder, 'round'));
    symlinkSync('nowhere', join(folder, 'lost.txt'));
    const { status, stdout, stderr } = await run(['check', '.']);
    assert.equal(status, 2);
    assert.match(stderr, /lost\.txt 没有检查：文件不在了/);
    assert.match(stdout, /已检查 1 个文件/);
  });

  it('pipes and devices are not waited for', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    for (const name of ['pipe.txt', 'zero.txt', '/dev/tty']) {
      const ran = builtCli(['check', name], { cwd: folder });
      assert.equal(ran.signal, null);
      assert.equal(ran.status, 2);
      assert.match(ran.stderr, /没有检查：.*不是普通文件/);
    }
  });

  it('a standard input without end is given up', () => {
    const ran = inShell('CLI check - < /dev/zero', { cwd: folder });
    assert.equal(ran.signal, null);
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /^biganzi: 标准输入 没有检查：太大，超过 16 MB。$/m);
  });

  it('a crash in one file costs that file', async () => {
    write('bad.txt', '坏');
    const { status, stderr, stdout } = await cli(['check', 'bad.txt', 'clean.txt'], {
      cwd: folder,
      engine: (engine) => ({
        ...engine,
        check: (text, ...rest) => {
          if (text === '坏') throw new Error('probe');
          return engine.check(text, ...rest);
        },
      }),
    });
    assert.equal(status, 2);
    assert.match(stderr, /^biganzi: bad\.txt 没有检查完，程序出错：probe/m);
    assert.match(stdout, /clean\.txt {2}通知/);
  });
});
