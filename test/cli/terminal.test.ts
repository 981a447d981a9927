/** What is written to a terminal or a pipe: no draft commands the terminal, no lost output passes for a clean run. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build';
import { inShell } from './built-cli';
import { cli } from './memory-io';

/** Sets the window's title, clears the screen, hides text, the 8-bit introducer, turns the direction. */
const HOSTILE = '\u001b]0;x\u0007\u001b[2J\u001b[8m\u009b31m\u007f\u202e\u0008';
const CONTROL =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** The text in every place of a paper that some output quotes. */
function paper(x: string): string {
  return [
    `清河县${x}水务局关于防汛${x}工作情况的报告`,
    '',
    `清河${x}县人民政府：`,
    `　　现将今年防汛${x}工作情况报告如下：`,
    `　　一、基本${x}情况`,
    `　　县防汛抗旱指挥部（以下简称“指${x}挥部”）排查,隐患点36处${x}，整改大约33处左右。“学而不思则罔${x}”。`,
    `　　恳请县政府${x}拨付防汛经费30万元${x}，请批示。`,
    `　　附件：1.清${x}单`,
    `　　特此报告${x}。`,
    `　　清河县${x}水务局`,
    '　　2026年13月6日',
    '',
  ].join('\n');
}

describe('terminal', () => {
  let folder = '';
  before(() => ensureBuilt());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-terminal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const commands: readonly (readonly string[])[] = [
    ['classify'],
    ['classify', '--format', 'json'],
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--format', 'sarif'],
    ['fix'],
    ['fix', '--diff'],
    ['review'],
    ['review', '--format', 'json'],
    ['review', '--genre', '讲话稿'],
  ];
  for (const command of commands) {
    it(`${command.join(' ')}: control characters of a draft, its name and its settings come out as signs`, async () => {
      const name = `a\u001b[31m${'\u202e'}.txt`;
      writeFileSync(join(folder, name), paper(HOSTILE));
      writeFileSync(join(folder, '.biganzi.json'), `{"rules": {"x\\u001b[2J": "off"}, "y\\u009bm": 1}`);
      const { stdout, stderr } = await cli([...command, name], { cwd: folder, isTTY: true });
      assert.ok(stdout.length > 20, stderr);
      assert.equal(CONTROL.exec(stdout)?.[0], undefined);
      assert.equal(CONTROL.exec(stderr)?.[0], undefined);
      const missing = await cli([...command, `b${HOSTILE}`], { cwd: folder, isTTY: true });
      assert.equal(CONTROL.exec(missing.stderr)?.[0], undefined);
    });
  }

  it('a file gets the text of fix as it is', async () => {
    const text = '老王\u001b[31m推开门。\n';
    const { stdout } = await cli(['fix', '-'], { cwd: folder, stdin: text });
    assert.equal(stdout, text);
  });

  it('a full device: one line, exit 2', () => {
    writeFileSync(join(folder, 'a.txt'), paper(''));
    for (const args of ['check a.txt', 'fix a.txt', 'check --format sarif a.txt', 'new 请示', 'explain']) {
      const ran = inShell(`CLI ${args} > /dev/full`, { cwd: folder });
      assert.equal(ran.status, 2, args);
      assert.match(ran.stderr, /^biganzi: 输出写不出去：磁盘已满，后面的没有检查。\n$/);
    }
  });

  it('a pipe that closed early: exit 2, no stack', () => {
    writeFileSync(join(folder, 'a.txt'), paper(''));
    const many = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
    for (const name of many) writeFileSync(join(folder, name), paper('').repeat(20));
    const ran = inShell(`{ CLI check . ; echo "status $?" >&2; } | head -c 10 >/dev/null`, { cwd: folder });
    assert.match(ran.stderr, /status 2/);
    assert.doesNotMatch(ran.stderr, /Error|\bat /);
  });

  const usage: readonly (readonly [string, RegExp])[] = [
    ['chekc a.txt', /没有“chekc”这个命令，您要找的是 check 吗/],
    ['check --fromat json a.txt', /没有“--fromat”这个选项，您要找的是 --format 吗/],
    ['check --format xml a.txt', /“--format <格式>”的值“xml”不对，可用：pretty, json, sarif/],
    ['check', /缺少参数：文件/],
    ['check --rule', /选项“--rule <规则>”后面缺少值/],
    ['explain a b', /参数太多/],
    ['review --rate 2 a.txt', /“--rate <字数>”的值“2”不对：应是 60 到 400 之间的整数/],
    ['review --occasion 茶话 a.txt', /没有“茶话”这种场合/],
    ['fix --write --diff a.txt', /--write 与 --diff 只能用一个/],
  ];
  for (const [line, message] of usage) {
    it(`biganzi ${line}: said in Chinese, exit 2`, async () => {
      const { status, stderr, stdout } = await cli(line.split(' '), { cwd: folder });
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /error|invalid|unknown|missing|argument/i);
      assert.equal(stdout, '');
    });
  }

  it('help is Chinese throughout, its columns in line', async () => {
    for (const args of [['--help'], ['check', '--help'], ['help', 'review'], []]) {
      const { stdout, stderr } = await cli(args, { cwd: folder });
      const help = stdout + stderr;
      assert.match(help, /^用法：biganzi/);
      assert.doesNotMatch(help, /Usage|Options|Commands|Arguments|default|choices|display/);
    }
  });
});
