import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './memory-io';

const REPORT = [
  '清河县水务局关于今年防汛工作情况的报告',
  '清河县人民政府：',
  '　　现将今年防汛工作情况报告如下：',
  '　　一、基本情况',
  '　　入汛以来，全县共排查隐患点36处，已整改33处。',
  '　　二、下一步打算',
  '　　我局将继续加强值班值守。恳请县政府拨付防汛经费30万元，请批示。',
  '　　特此报告。',
  '　　清河县水务局',
  '　　2026年7月6日',
  '',
].join('\n');

const NOVEL = '夜里下了一场雨。老王推开门，看见院子里的石榴落了一地，他弯下腰，一颗一颗地捡。\n';

describe('biganzi', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  const run = (args: readonly string[], stdin?: string | Buffer) => cli(args, { cwd: folder, stdin });
  const json = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('classify --format json gives one object per document, spans in UTF-16 code units', async () => {
    write('a.txt', `😀\n${REPORT}`.replace('😀\n', ''));
    const { status, stdout } = await run(['classify', '--format', 'json', 'a.txt']);
    assert.equal(status, 0);
    const [document] = json(stdout);
    assert.equal(document.file, 'a.txt');
    assert.equal(document.index, 0);
    assert.equal(document.genre, 'report');
    assert.equal(document.genreName, '报告');
    assert.equal(document.family, 'statutory');
    assert.ok(document.confidence > 0.5 && document.confidence <= 1);
    assert.ok(document.evidence.length > 0);
    assert.ok(!('findings' in document));
  });

  it('check finds the request in the report, with line, column, basis and a fix that creates a file', async () => {
    write('a.txt', REPORT);
    const { status, stdout } = await run(['check', '--format', 'json', 'a.txt']);
    assert.equal(status, 1);
    const [{ findings }] = json(stdout);
    const finding = findings.find((f: { rule: string }) => f.rule === 'report/no-embedded-request');
    assert.ok(finding, stdout);
    assert.equal(finding.severity, 'error');
    assert.equal(finding.line, 7);
    assert.match(finding.basis, /条例.*第十五条/);
    const split = finding.fixes.find((f: { kind: string }) => f.kind === 'refactor');
    assert.match(split.creates[0].uri, /请示\.txt$/);
    assert.match(split.creates[0].text, /30万元/);
  });

  it('check is silent, exit 0, on a text that is no official document', async () => {
    const { status, stdout } = await run(['check', '--format', 'json', '-'], NOVEL);
    assert.equal(status, 0);
    const [document] = json(stdout);
    assert.equal(document.file, '-');
    assert.equal(document.genre, 'unknown');
    assert.deepEqual(document.findings, []);
  });

  it('check looks at the prose of a file that calls itself 公文, whatever its genre', async () => {
    const slip = NOVEL.replace('，看见', ',看见');
    write('a.txt', slip);
    write('b.gw', slip);
    assert.equal((await run(['check', 'a.txt'])).status, 0);
    const { status, stdout } = await run(['check', '--format', 'json', 'b.gw']);
    assert.equal(status, 1);
    const [{ findings }] = json(stdout);
    assert.deepEqual(
      findings.map(({ rule }: { rule: string }) => rule),
      ['punct/halfwidth-in-cjk'],
    );
  });

  it('check --rule runs only that rule, and an unknown rule cannot run', async () => {
    write('a.txt', REPORT);
    const only = await run(['check', '--format', 'json', '--rule', 'report/no-embedded-request', 'a.txt']);
    const rules = new Set(json(only.stdout).flatMap((d) => d.findings.map((f: { rule: string }) => f.rule)));
    assert.deepEqual([...rules], ['report/no-embedded-request']);
    const unknown = await run(['check', '--rule', 'report/nothing', 'a.txt']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /没有“report\/nothing”这条规则/);
  });

  it('check --format sarif is a SARIF log', async () => {
    write('报告 1.txt', REPORT);
    const { stdout } = await run(['check', '--format', 'sarif', '报告 1.txt']);
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [sarifRun] = log.runs;
    assert.equal(sarifRun.columnKind, 'utf16CodeUnits');
    assert.ok(sarifRun.results.length > 0);
    for (const result of sarifRun.results) {
      assert.equal(sarifRun.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.equal(artifactLocation.uri, '%E6%8A%A5%E5%91%8A%201.txt');
      assert.ok(region.startLine >= 1 && region.startColumn >= 1);
    }
  });

  it('check pretty shows the line, a caret and the fixes', async () => {
    write('a.txt', REPORT);
    const { stdout } = await run(['check', 'a.txt']);
    assert.match(stdout, /a\.txt {2}报告/);
    assert.match(stdout, /错误/);
    assert.match(stdout, /\^\^\^/);
    assert.match(stdout, /可改 拆分为报告和请示/);
    assert.match(stdout, /已检查 1 个文件：错误 \d+/);
  });

  it('takes folders and globs, reads GB18030, and tells of what it cannot read', async () => {
    write('a.txt', REPORT);
    write('b.md', NOVEL);
    write('c.bin', Buffer.from([0, 1, 2, 3]));
    // “报告” in GB18030.
    write('d.txt', Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]));
    const all = await run(['classify', '--format', 'json', '.']);
    assert.equal(all.status, 0);
    assert.deepEqual(
      json(all.stdout).map((d) => d.file),
      ['a.txt', 'b.md', 'd.txt'],
    );
    const globbed = await run(['classify', '--format', 'json', '*.txt']);
    assert.deepEqual(
      json(globbed.stdout).map((d) => d.file),
      ['a.txt', 'd.txt'],
    );
    const binary = await run(['classify', '--format', 'json', 'c.bin', 'a.txt']);
    assert.equal(binary.status, 2);
    assert.match(binary.stderr, /c\.bin 没有检查：不是文本文件/);
    assert.equal(json(binary.stdout).length, 1);
    const missing = await run(['check', 'none.txt']);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /找不到文件或文件夹：none\.txt/);
  });

  it('fix leaves the file alone without --write, and writes only when something changes', async () => {
    write('a.txt', REPORT);
    const shown = await run(['fix', 'a.txt']);
    assert.equal(shown.status, 0);
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), REPORT);
    const novel = await run(['fix', '-'], NOVEL);
    assert.equal(novel.stdout, NOVEL);
    const both = await run(['fix', '--write', '--diff', 'a.txt']);
    assert.equal(both.status, 2);
  });

  it('explain tells of rules and genres, and suggests the nearest name', async () => {
    const rule = await run(['explain', 'report/no-embedded-request']);
    assert.match(rule.stdout, /第十五条第四项/);
    const genre = await run(['explain', '请示']);
    assert.match(genre.stdout, /请示/);
    const wrong = await run(['explain', 'report/no-embeded-request']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /您要找的是“report\/no-embedded-request”吗/);
    const list = await run(['explain']);
    assert.match(list.stdout, /request\/closing-required/);
  });

  it('new writes a skeleton and never overwrites', async () => {
    const shown = await run(['new', '请示']);
    assert.equal(shown.status, 0);
    assert.match(shown.stdout, /请示\n/);
    assert.doesNotMatch(shown.stdout, /\$\{/);
    const first = await run(['new', 'report', '-o', 'r.txt']);
    assert.equal(first.status, 0);
    const again = await run(['new', 'report', '-o', 'r.txt']);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /文件已经存在/);
    const unknown = await run(['new', '奏折']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /没有“奏折”的模板/);
  });

  it('a wrong argument cannot run, help can', async () => {
    assert.equal((await run(['check', '--format', 'xml', 'a.txt'])).status, 2);
    assert.equal((await run(['frobnicate'])).status, 2);
    const help = await run(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /识别文种/);
  });
});
