import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { openPage } from './browser';
import { provision, type VSCode } from './provision';
import { makeScratch, removeScratch } from './scratch';
import { serveCodeServer } from './serve';
import { grepVariable, readProgress, readResults, resultsVariable, type SuiteFailure } from './suite-results';

export interface VscodeSuiteOptions {
  extensionFolder?: string;
  workspaceFolder?: string;
  suiteFolder?: string;
  grep?: string;
}

export interface VscodeSuiteOutcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why no VS Code could be run; then nothing was tested. */
  unavailable?: string;
}

interface SuiteRun {
  extensionFolder: string;
  workspace: string;
  suiteIndex: string;
  resultsFile: string;
  env: Record<string, string>;
}

const root = resolve(__dirname, '..', '..');
const testFolder = join(root, 'test', 'vscode');
const bundleFolder = join(root, 'out', 'vscode-suite');
const failurePicture = join(root, 'out', 'vscode-failure.png');
const failureLogs = join(root, 'out', 'vscode-failure-logs');
const suiteTimeoutMs = 1_500_000;
const pollMs = 200;

async function bundleSuite(suiteFolder: string): Promise<string> {
  rmSync(bundleFolder, { recursive: true, force: true });
  const tests = readdirSync(suiteFolder).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: [
      { in: join(testFolder, 'index.ts'), out: 'index' },
      ...tests.map((name) => ({ in: join(suiteFolder, name), out: basename(name, '.ts') })),
    ],
    outdir: bundleFolder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(bundleFolder, 'index.js');
}

/** Leaves in out/ what the launch configuration "VS Code suite" runs: the bundle, and drafts that it may change. */
export async function bundleForDebugger(): Promise<void> {
  await bundleSuite(join(testFolder, 'suite'));
  const workspace = join(root, 'out', 'vscode-workspace');
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, 'samples'), workspace, { recursive: true });
}

const marks = { passed: '✓', failed: '✗', skipped: '-' } as const;

/** Prints what is new since the last call, and says whether a failure is among it. */
function progressPrinter(resultsFile: string): () => boolean {
  let printed = 0;
  return () => {
    const fresh = readProgress(resultsFile).slice(printed);
    printed += fresh.length;
    for (const { title, state, ms } of fresh) console.log(`  ${marks[state]} ${title} (${ms} ms)`);
    return fresh.some(({ state }) => state === 'failed');
  };
}

async function runInElectron(executable: string, run: SuiteRun): Promise<void> {
  const data = makeScratch('biganzi-vscode-');
  try {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: run.extensionFolder,
      extensionTestsPath: run.suiteIndex,
      extensionTestsEnv: run.env,
      launchArgs: [
        run.workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        `--user-data-dir=${data}`,
        ...sandbox,
      ],
    }).catch(() => {
      // A failing suite ends VS Code with an error code; the results file tells more.
    });
    progressPrinter(run.resultsFile)();
  } finally {
    removeScratch(data);
  }
}

async function runInCodeServer(entry: string, run: SuiteRun): Promise<void> {
  const server = await serveCodeServer(entry, { env: run.env });
  try {
    const url = server.url(run.workspace, [
      ['extensionDevelopmentPath', server.remoteUri(run.extensionFolder)],
      ['extensionTestsPath', server.remoteUri(run.suiteIndex.replace(/\.js$/, ''))],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ]);
    const { page, close } = await openPage(url);
    try {
      const browserSaid: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') browserSaid.push(message.text());
      });
      const printProgress = progressPrinter(run.resultsFile);
      const deadline = Date.now() + suiteTimeoutMs;
      let pictured = false;
      while (!existsSync(run.resultsFile) && Date.now() < deadline) {
        // Taken at the first failure: at the end of the run the workbench shows something else.
        if (printProgress() && !pictured) {
          pictured = true;
          await page.screenshot({ path: failurePicture });
        }
        await delay(pollMs);
      }
      const failedLast = printProgress();
      const finished = existsSync(run.resultsFile);
      if ((failedLast || !finished) && !pictured) {
        pictured = true;
        await page.screenshot({ path: failurePicture });
      }
      if (pictured) server.saveLogs(failureLogs);
      if (!finished) console.error([...browserSaid.slice(-20), server.output().slice(-4000)].join('\n'));
    } finally {
      await close();
    }
  } finally {
    await server.stop();
  }
}

function printFailures(failures: readonly SuiteFailure[]): void {
  for (const { title, message } of failures) console.log(`\n✗ ${title}\n${message}`);
  if (existsSync(failurePicture))
    console.log(`\nthe workbench when it failed: ${failurePicture}, ${failureLogs}`);
}

async function runAndRead(
  vscode: VSCode,
  options: VscodeSuiteOptions,
  scratch: string,
): Promise<VscodeSuiteOutcome> {
  const suiteIndex = await bundleSuite(options.suiteFolder ?? join(testFolder, 'suite'));
  const workspace = join(scratch, 'workspace');
  // A copy: the tests change drafts.
  cpSync(options.workspaceFolder ?? join(root, 'samples'), workspace, { recursive: true });
  const resultsFile = join(scratch, 'results.json');
  const env: Record<string, string> = { [resultsVariable]: resultsFile };
  if (options.grep) env[grepVariable] = options.grep;
  const run = { extensionFolder: options.extensionFolder ?? root, workspace, suiteIndex, resultsFile, env };
  if (vscode.kind === 'electron') await runInElectron(vscode.executable, run);
  if (vscode.kind === 'code-server') await runInCodeServer(vscode.entry, run);

  const { failures, ...counts } = readResults(resultsFile);
  printFailures(failures);
  return counts;
}

export async function runVscodeSuite(options: VscodeSuiteOptions = {}): Promise<VscodeSuiteOutcome> {
  const vscode = await provision();
  if (vscode.kind === 'unavailable') return { passed: 0, failed: 0, skipped: 0, unavailable: vscode.reason };

  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(failurePicture, { force: true });
  rmSync(failureLogs, { recursive: true, force: true });
  const scratch = makeScratch('biganzi-suite-');
  try {
    return await runAndRead(vscode, options, scratch);
  } catch (error) {
    // A suite that did not run is a failure of its own, and has to show in the sum.
    printFailures([{ title: 'VS Code', message: error instanceof Error ? error.message : String(error) }]);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    removeScratch(scratch);
  }
}
