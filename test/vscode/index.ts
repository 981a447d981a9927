import { appendFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import {
  grepVariable,
  progressFile,
  resultsVariable,
  type SuiteProgress,
  type SuiteResults,
} from '../../scripts/vscode/suite-results';

const testTimeoutMs = 240_000;

function fullTitle(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

function loadSuite(): Mocha {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testTimeoutMs,
    // Without a reporter mocha prints to a console that nobody sees; the progress file is the report.
    reporter: class Silent extends Mocha.reporters.Base {},
    grep: process.env[grepVariable],
  });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const name of files.sort()) mocha.addFile(join(__dirname, name));
  return mocha;
}

function runSuite(resultsFile: string, results: SuiteResults): Promise<void> {
  const report = (progress: SuiteProgress): void => {
    appendFileSync(progressFile(resultsFile), `${JSON.stringify(progress)}\n`);
  };
  return new Promise((resolve) => {
    const runner = loadSuite().run(() => resolve());
    runner.on('pass', (test) => {
      results.passed++;
      report({ title: fullTitle(test), state: 'passed', ms: test.duration ?? 0 });
    });
    runner.on('pending', (test) => {
      results.skipped++;
      report({ title: fullTitle(test), state: 'skipped', ms: 0 });
    });
    runner.on('fail', (test, error: Error) => {
      results.failed++;
      results.failures.push({ title: fullTitle(test), message: error.stack ?? error.message });
      report({ title: fullTitle(test), state: 'failed', ms: test.duration ?? 0 });
      // With no server running, each further test would only wait for its deadline.
      if (test.titlePath()[0] === 'activation') runner.abort();
    });
  });
}

/** VS Code calls this inside its extension host, both the desktop one and code-server's. */
export async function run(): Promise<void> {
  const resultsFile = process.env[resultsVariable];
  if (!resultsFile) throw new Error(`${resultsVariable} is not set`);
  const results: SuiteResults = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    await runSuite(resultsFile, results);
  } catch (error) {
    // A suite that can't even be loaded must say so, or the runner waits for it until its deadline.
    results.failed++;
    results.failures.push({
      title: 'loading',
      message: error instanceof Error ? String(error.stack) : String(error),
    });
  }
  // Written aside and renamed: whoever waits for the file never reads half of it.
  writeFileSync(`${resultsFile}.part`, JSON.stringify(results, null, 2));
  renameSync(`${resultsFile}.part`, resultsFile);
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}
