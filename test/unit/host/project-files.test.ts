/** .biganzi.json and baselines come with folders that others made: nothing there stops or fills the program. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../server/src/core/engine';
import { encode } from '../../../server/src/files/encodings';
import { projectFiles } from '../../../server/src/host/project-files';

const NAME = '.biganzi.json';

describe('files of a folder', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-folder-'));
    path = join(folder, NAME);
    mkdirSync(join(folder, 'inner'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const find = () => projectFiles.find(join(folder, 'inner'), NAME);

  it('are found in the folder above', async () => {
    writeFileSync(path, '{}');
    assert.deepEqual(await find(), { path, text: '{}' });
  });

  it('the nearest one counts, and none is none', async () => {
    writeFileSync(path, '{}');
    writeFileSync(join(folder, 'inner', NAME), '{"enable": false}');
    assert.equal((await find())?.text, '{"enable": false}');
    assert.equal(await projectFiles.find(folder, '.biganzi-no-such.json'), undefined);
  });

  const refused: readonly (readonly [string, () => void, RegExp])[] = [
    ['a named pipe', () => spawnSync('mkfifo', [path]), /^没有使用：不是普通文件/],
    ['an endless device', () => symlinkSync('/dev/zero', path), /^没有使用：不是普通文件/],
    ['a folder', () => mkdirSync(path), /^没有使用：是文件夹/],
    ['a link to itself', () => symlinkSync(NAME, path), /^没有使用：无法读取：链接绕成了圈/],
    [
      'a file of a terabyte',
      () => {
        writeFileSync(path, '');
        truncateSync(path, 2 ** 40);
      },
      /^没有使用：太大，超过 8 MB/,
    ],
    ['binary', () => writeFileSync(path, Buffer.from([0, 1, 2])), /^没有使用：不是文本文件/],
  ];
  for (const [what, make, warning] of refused) {
    it(`${what} is refused at once, and said`, async () => {
      make();
      const found = await find();
      assert.equal(found?.text, undefined);
      assert.match(found?.warning ?? '', warning);
    });
  }

  it('GBK is read right, and said', async () => {
    writeFileSync(path, encode('{"organization": {"own": "清河县水务局"}}', 'gb18030') ?? '');
    const found = await find();
    assert.equal(found?.text, '{"organization": {"own": "清河县水务局"}}');
    assert.match(found?.warning ?? '', /^是 GB18030（GBK） 编码，别的程序会读成乱码/);
  });

  it('twenty thousand mistakes are told of in few lines, and the right values count', () => {
    const rules = Object.fromEntries([
      ...Array.from({ length: 9_000 }, (_, i) => [`a/${i}`, 'loud']),
      ...Array.from({ length: 9_000 }, (_, i) => [`b/${i}`, 'off']),
      ['closing/duplicate', 'hint'],
    ]);
    const strange = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`c${i}`, 1]));
    const allowed = [...Array.from({ length: 9_000 }, (_, i) => i), '清河'];
    const text = JSON.stringify({ rules, ...strange, terms: { allowed } });
    const { layer, problems } = createEngine().loadProject(NAME, text);
    assert.ok(problems.length > 100 && problems.length < 250, `${problems.length} problems`);
    assert.ok(problems.some((problem) => /另有\d+处值无效/.test(problem)));
    assert.equal(layer.rules?.['closing/duplicate'], 'hint');
    assert.equal(Object.keys(layer.rules ?? {}).length, 9_001);
    assert.deepEqual(layer.terms?.allowed, ['清河']);
  });
});
