/**
 * `npm test`: every check there is, in the order in which a fault is cheapest to find. Ends with one line
 * `N passed, N failed, N skipped`; each check outside mocha counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runVscodeSuite } from '../test/vscode/run';
import { generate } from './gen';
import { ensureBrowser, ensureEditors, ensureOffice } from './vscode/debian';
import { provisionForPictures, type VSCode } from './vscode/provision';

const ROOT = join(__dirname, '..');
/** What runs without a VS Code, the folders with the longest tests first: files are handed out one by one. */
const SPEC = ['corpus', 'fuzz', 'cli', 'lsp', 'word', 'unit', 'tidy', 'rules'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);
/** What runs in a browser. */
const PANEL_SPEC = 'test/panel/*.test.ts';
/** What LibreOffice opens and prints. */
const OFFICE_SPEC = 'test/office/*.test.ts';
/** Seen on the screen of a real editor; pictures in out/day. */
const DAY_SPEC = 'test/day/*.test.ts';
/** What runs in editors other than VS Code. */
const EDITORS_SPEC = 'test/editors/*.test.ts';
const RESULTS = join(ROOT, 'out/mocha-results.json');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs one of the project's own tools; it passes when the tool exits with 0. */
function tool(name: string, ...args: string[]): Counts {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', name), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function generatedFiles(): Promise<Counts> {
  const stale = await generate([], true);
  for (const path of stale) console.error(`生成的文件已过时，请运行 npm run gen：${path}`);
  return { passed: stale.length === 0 ? 1 : 0, failed: stale.length === 0 ? 0 : 1, skipped: 0 };
}

/** Mocha with a reporter that leaves its counts in a file; no file, or no test, is a failure. */
function mocha(...args: string[]): Counts {
  rmSync(RESULTS, { force: true });
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/mocha/bin/mocha.js'),
      '--reporter',
      join(ROOT, 'test/support/reporter.cjs'),
      ...args,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, BIGANZI_MOCHA_RESULTS: RESULTS } },
  );
  const counts = readCounts();
  if (!counts || counts.passed + counts.failed === 0) {
    console.error('mocha 没有运行任何测试。');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readCounts(): Counts | undefined {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** What cannot run on this machine is skipped with one line, but in CI that is a failure. */
function cannotRun(what: string, why: string): Counts {
  console.error(`跳过${what}：${why}`);
  return process.env.CI === 'true'
    ? { passed: 0, failed: 1, skipped: 0 }
    : { passed: 0, failed: 0, skipped: 1 };
}

/** The suite in a real VS Code. */
async function vscodeSuite(): Promise<Counts> {
  const { unavailable, ...counts } = await runVscodeSuite();
  return unavailable === undefined ? counts : cannotRun(' VS Code 中的测试', unavailable);
}

/** The page of 讲话体检 in a real browser. */
async function panelPage(): Promise<Counts> {
  const lacking = await ensureBrowser((line) => console.error(line));
  return lacking === undefined ? mocha(PANEL_SPEC) : cannotRun('浏览器中的测试', lacking);
}

/** Word files in another's program. */
async function wordFiles(): Promise<Counts> {
  const lacking = await ensureOffice((line) => console.error(line));
  return lacking === undefined ? mocha(OFFICE_SPEC) : cannotRun(' LibreOffice 中的测试', lacking);
}

/** A day's work in a real editor, on the screen. */
async function day(): Promise<Counts> {
  const vscode = await provisionForPictures();
  return vscode.kind === 'code-server' ? mocha(DAY_SPEC) : cannotRun('一天的工作', lackOf(vscode));
}

const lackOf = (vscode: VSCode): string => (vscode.kind === 'unavailable' ? vscode.reason : vscode.kind);

/** Neovim and Emacs, with the configurations of the README. */
async function otherEditors(): Promise<Counts> {
  const lacking = await ensureEditors((line) => console.error(line));
  return lacking === undefined ? mocha(EDITORS_SPEC) : cannotRun('其他编辑器中的测试', lacking);
}

const STEPS: readonly (readonly [string, () => Counts | Promise<Counts>])[] = [
  ['生成的文件', generatedFiles],
  ['格式与规范', () => tool('@biomejs/biome/bin/biome', 'ci', '.')],
  ['类型', () => tool('typescript/bin/tsc', '-b')],
  ['构建', () => tool('tsx/dist/cli.mjs', 'scripts/build.ts')],
  [
    '单元、规则、语料、协议',
    () => mocha('--parallel', '--jobs', String(Math.min(4, availableParallelism())), ...SPEC),
  ],
  ['VS Code 中的测试', vscodeSuite],
  ['一天的工作（day）', day],
  ['浏览器中的测试', panelPage],
  ['LibreOffice 中的测试', wordFiles],
  ['其他编辑器中的测试', otherEditors],
  // Last: it leaves the minified bundles of a release behind.
  ['安装包', () => mocha('--config', 'test/package/.mocharc.json')],
];

async function main(): Promise<void> {
  const only = process.argv[2];
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, run] of STEPS) {
    if (only !== undefined && !name.includes(only)) continue;
    const started = performance.now();
    console.log(`\n== ${name}`);
    const counts = await run();
    console.log(`== ${name}：${counts.failed === 0 ? '通过' : '未通过'}，${seconds(started)} 秒`);
    total = {
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    };
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

void main();
