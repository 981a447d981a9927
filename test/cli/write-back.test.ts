/** `fix --write` and the other commands that write: at every moment the old text or the new one stands on the disk. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build';
import { type Encoding, encode } from '../../server/src/files/encodings';
import { builtCli, CLI, inShell } from './built-cli';
import { cli } from './memory-io';

/** One half-width comma, which `fix` makes full-width. */
const DRAFT = [
  '清河县水务局关于今年防汛工作情况的报告',
  '清河县人民政府：',
  '　　入汛以来,全县共排查隐患点36处，已整改33处，𠮷林镇全部整改。',
  '　　特此报告。',
  '　　清河县水务局',
  '　　2026年7月6日',
  '',
].join('\r\n');
const FIXED = DRAFT.replace(',', '，');

const isRoot = process.getuid?.() === 0;
const DIE = join(__dirname, 'die-at-step.cjs');
/** What the process answers that ended before the step at which it was to die. */
const LIVED = 77;

describe('writing', () => {
  let folder = '';
  let file = '';
  before(() => ensureBuilt());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-write-'));
    file = join(folder, 'a.txt');
    writeFileSync(file, DRAFT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });
  const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  it('fixes the file, line ends and all other bytes kept', async () => {
    const { status, stderr } = await run('fix', '--write', 'a.txt');
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(file, 'utf8'), FIXED);
    assert.deepEqual(leftovers(), []);
  });

  for (const [what, args, mayBe] of [
    ['fix --write', ['fix', '--write', 'a.txt'], [DRAFT, FIXED]],
    ['check --write-baseline', ['check', '--write-baseline', '--', 'a.txt'], [DRAFT]],
    ['new -o', ['new', '请示', '-o', 'new.txt'], [DRAFT]],
  ] as const) {
    it(`${what}: killed at any step, it leaves whole files`, () => {
      const baseline = join(folder, '.biganzi-baseline.json');
      const made = join(folder, 'new.txt');
      let deaths = 0;
      for (let step = 1; ; step++) {
        writeFileSync(file, DRAFT);
        writeFileSync(baseline, '{"version": 1, "files": {}}\n');
        rmSync(made, { force: true });
        const { signal, status } = spawnSync(process.execPath, ['--require', DIE, CLI, ...args], {
          cwd: folder,
          env: { ...process.env, DIE_AT: String(step) },
        });
        assert.ok((mayBe as readonly string[]).includes(readFileSync(file, 'utf8')), `step ${step}`);
        assert.equal(JSON.parse(readFileSync(baseline, 'utf8')).version, 1, `step ${step}`);
        if (existsSync(made)) assert.match(readFileSync(made, 'utf8'), /请示[\s\S]*\n$/, `step ${step}`);
        if (signal !== 'SIGKILL') {
          assert.equal(status, LIVED);
          break;
        }
        deaths++;
      }
      assert.ok(deaths >= 4, `died ${deaths} times`);
    });
  }

  it('a full disk costs nothing: the file as it was, one line, exit 2', function () {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    // A disk of 64 KB in a name space of its own, filled but for less than the draft takes.
    const long = DRAFT + '　　各单位要加强值守，做好记录。\r\n'.repeat(300);
    writeFileSync(join(folder, 'long.txt'), long);
    const line = [
      'mount -t tmpfs -o size=64k tmpfs disk && cp long.txt disk/a.txt',
      'head -c 1M /dev/zero > disk/rest 2>/dev/null',
      'CLI fix --write disk/a.txt; echo "status $?" >&2; cat disk/a.txt; ls -A disk >&2',
    ].join('; ');
    const env = { ...process.env, NODE: process.execPath, CLI_FILE: CLI };
    const script = `CLI() { "$NODE" "$CLI_FILE" "$@"; }; ${line}`;
    const ran = spawnSync('unshare', ['-m', 'bash', '-c', script], { cwd: folder, env, encoding: 'utf8' });
    if (ran.error || /not permitted|denied/.test(ran.stderr)) {
      console.log(`      skipped: no disk can be mounted here (${ran.error?.message ?? ran.stderr.trim()})`);
      return this.skip();
    }
    assert.equal(ran.stdout, long);
    assert.match(ran.stderr, /^biganzi: disk\/a\.txt 没有写回，原文未动：磁盘已满。$/m);
    assert.match(ran.stderr, /status 2/);
    assert.doesNotMatch(ran.stderr, /\.tmp|Error|\bat /);
  });

  it('nor does a limit on the size of files', () => {
    const long = DRAFT + '　　各单位要加强值守，做好记录。\r\n'.repeat(300);
    writeFileSync(file, long);
    // The signal is ignored, so that the write fails as on a full disk.
    const ran = inShell('trap "" XFSZ; ulimit -f 4; CLI fix --write a.txt', { cwd: folder });
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /没有写回，原文未动：/);
    assert.equal(readFileSync(file, 'utf8'), long);
    assert.deepEqual(leftovers(), []);
  });

  it('one file that cannot be written costs only itself', async () => {
    writeFileSync(join(folder, 'b.txt'), DRAFT);
    writeFileSync(join(folder, 'c.txt'), DRAFT);
    chmodSync(join(folder, 'b.txt'), 0o444);
    const { status, stderr } = await run('fix', '--write', 'a.txt', 'b.txt', 'c.txt');
    assert.equal(status, 2);
    assert.match(stderr, /^biganzi: b\.txt 没有写回，原文未动：文件是只读的。$/m);
    assert.doesNotMatch(stderr, /内部错误/);
    const texts = ['a.txt', 'b.txt', 'c.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
    assert.deepEqual(texts, [FIXED, DRAFT, FIXED]);
  });

  it('keeps mode and owner', async () => {
    chmodSync(file, 0o640);
    if (isRoot) chownSync(file, 12345, 23456);
    const before = statSync(file);
    assert.equal((await run('fix', '--write', 'a.txt')).status, 0);
    const after = statSync(file);
    assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
    assert.equal(readFileSync(file, 'utf8'), FIXED);
  });

  it('leaves alone what would change its owner', function () {
    if (!isRoot) {
      console.log('      skipped: only root can give a file to somebody else');
      return this.skip();
    }
    chmodSync(folder, 0o777);
    chmodSync(file, 0o666);
    chownSync(file, 12345, 23456);
    const ran = builtCli(['fix', '--write', 'a.txt'], { cwd: folder, uid: 65534, gid: 65534 });
    assert.equal(ran.status, 2, ran.stderr);
    assert.match(ran.stderr, /文件属于别的用户/);
    assert.equal(readFileSync(file, 'utf8'), DRAFT);
    assert.deepEqual(leftovers(), []);
  });

  it('writes to the target of a link, and the link stays', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 't.txt'), DRAFT);
    symlinkSync(join('real', 't.txt'), join(folder, 'link.txt'));
    assert.equal((await run('fix', '--write', 'link.txt')).status, 0);
    assert.ok(lstatSync(join(folder, 'link.txt')).isSymbolicLink());
    assert.equal(readlinkSync(join(folder, 'link.txt')), join('real', 't.txt'));
    assert.equal(readFileSync(join(folder, 'real', 't.txt'), 'utf8'), FIXED);
  });

  it('does not part two names of one file', async () => {
    linkSync(file, join(folder, 'other.txt'));
    const { status, stderr } = await run('fix', '--write', 'a.txt');
    assert.equal(status, 2);
    assert.match(stderr, /硬链接/);
    assert.equal(readFileSync(file, 'utf8'), DRAFT);
  });

  for (const [encoding, mark] of [
    ['utf-8', '\ufeff'],
    ['gb18030', ''],
    ['utf-16le', '\ufeff'],
    ['utf-16be', '\ufeff'],
  ] as const satisfies readonly (readonly [Encoding, string])[]) {
    it(`writes ${encoding} back as ${encoding}`, async () => {
      writeFileSync(file, encode(mark + DRAFT, encoding) ?? '');
      const { status, stderr } = await run('fix', '--write', 'a.txt');
      assert.equal(status, 0, stderr);
      assert.deepEqual(readFileSync(file), Buffer.from(encode(mark + FIXED, encoding) ?? []));
    });
  }

  it('refuses a file whose bytes would not come out as they went in', async () => {
    // The private characters of GB 18030-2005 whose codes read as others now.
    const odd = Buffer.concat([
      Buffer.from(encode(DRAFT, 'gb18030') ?? []),
      Buffer.from([0x80, 0x81, 0x36, 0xa5, 0x31, 0x0a]),
    ]);
    writeFileSync(file, odd);
    const { status, stderr } = await run('fix', '--write', 'a.txt');
    assert.equal(status, 2, stderr);
    assert.deepEqual(readFileSync(file), odd);
  });

  it('new writes a whole file or none, and never over another', async () => {
    assert.equal((await run('new', '请示', '-o', 'n.txt')).status, 0);
    assert.equal(statSync(join(folder, 'n.txt')).mode & 0o600, 0o600);
    assert.match(readFileSync(join(folder, 'n.txt'), 'utf8'), /请示/);
    const nowhere = await run('new', '请示', '-o', join('none', 'n.txt'));
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.stderr, /没有写入 none\/n\.txt：文件或者文件夹不存在。/);
    assert.deepEqual(leftovers(), []);
  });
});
