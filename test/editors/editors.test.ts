/** Neovim and Emacs, without a screen, with the configuration that the README gives: findings come, fixes are applied. */
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build';
import { findProgram } from '../../scripts/vscode/debian';
import { REPORT_WITH_REQUEST } from '../lsp/drafts';
import { PROJECT_ROOT } from '../tidy/source-files';

const DRAFT = REPORT_WITH_REQUEST.replace('值守，', '值守,');

interface Seen {
  readonly error?: string;
  readonly mode?: string;
  readonly findings: readonly { readonly source?: string; readonly message: string }[];
  /** The draft after the fix. */
  readonly fixed: string;
  /** The draft after the split. */
  readonly report: string;
}

/** The configuration under a heading of the README, with the path of this tree. */
function configuration(heading: string): string {
  const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf(`<summary>${heading}`));
  const code = /```\w+\n([\s\S]*?)```/.exec(section)?.[1];
  assert.ok(code, heading);
  return code.replaceAll('/路径/biganzi', PROJECT_ROOT);
}

describe('another editor', function () {
  this.timeout(480_000);
  let folder = '';
  before(() => ensureBuilt());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-editor-'));
    writeFileSync(join(folder, '报告.gw'), DRAFT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(program: string, config: string, args: (config: string) => readonly string[]): Seen {
    const configFile = join(folder, 'config');
    writeFileSync(configFile, config);
    const out = join(folder, 'seen.json');
    const env = {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LANG: 'C.UTF-8',
      BIGANZI_OUT: out,
      BIGANZI_DRAFT: join(folder, '报告.gw'),
    };
    const ran = spawnSync(program, args(configFile), {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: 420_000,
    });
    assert.ok(readdirSync(folder).includes('seen.json'), ran.stdout + ran.stderr);
    return JSON.parse(readFileSync(out, 'utf8')) as Seen;
  }

  function holds({ error, findings, fixed, report }: Seen): void {
    assert.equal(error, undefined);
    assert.ok(findings.some(({ message }) => /请示/.test(message) && /《条例》第十五条/.test(message)));
    assert.ok(fixed.includes('值守，') && !fixed.includes('值守,'));
    assert.ok(!report.includes('20万元'), report);
    const request = readdirSync(folder).find((name) => name.endsWith('请示.gw'));
    assert.ok(request, readdirSync(folder).join());
    assert.match(readFileSync(join(folder, request), 'utf8'), /20万元/);
    assert.ok(!readFileSync(join(folder, '报告.gw'), 'utf8').includes('20万元'));
  }

  it('Neovim', function () {
    const nvim = findProgram('nvim');
    if (nvim === undefined) {
      console.log('      跳过：没有 Neovim（apt-get install neovim）');
      return this.skip();
    }
    const [, major, minor] =
      /NVIM v(\d+)\.(\d+)/.exec(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout) ?? [];
    const heading = Number(major) === 0 && Number(minor) < 11 ? 'Neovim 0.7 至 0.10' : 'Neovim 0.11 及以上';
    const driver = join(__dirname, 'neovim.lua');
    holds(
      run(nvim, configuration(heading), (config) => [
        ...['--headless', '-n', '-u', 'NONE', '--cmd', 'filetype on'],
        ...['-c', `luafile ${config}`, '-c', `luafile ${driver}`],
      ]),
    );
  });

  it('both configurations for Neovim are Lua', function () {
    const nvim = findProgram('nvim');
    if (nvim === undefined) return this.skip();
    for (const heading of ['Neovim 0.7 至 0.10', 'Neovim 0.11 及以上']) {
      const file = join(folder, 'config.lua');
      writeFileSync(file, configuration(heading));
      const check = `lua local _, e = loadfile(${JSON.stringify(file)}); io.stdout:write(e or 'fine')`;
      const ran: SpawnSyncReturns<string> = spawnSync(
        nvim,
        ['--headless', '-u', 'NONE', '-c', check, '-c', 'qall!'],
        {
          encoding: 'utf8',
        },
      );
      assert.equal(ran.stdout, 'fine', ran.stderr);
    }
  });

  it('Emacs', function () {
    const emacs = findProgram('emacs');
    const probe =
      emacs && spawnSync(emacs, ['--batch', '-q', '--eval', "(require 'eglot)"], { encoding: 'utf8' });
    if (!emacs || !probe || probe.status !== 0) {
      console.log('      跳过：没有带 eglot 的 Emacs（apt-get install emacs-nox elpa-eglot）');
      return this.skip();
    }
    const seen = run(emacs, configuration('Emacs 29 及以上'), (config) => [
      ...['--batch', '-q', '-l', config],
      ...['--eval', "(remove-hook 'gongwen-mode-hook 'eglot-ensure)", '-l', join(__dirname, 'emacs.el')],
    ]);
    assert.equal(seen.error, undefined);
    assert.equal(seen.mode, 'gongwen-mode');
    holds(seen);
  });
});
