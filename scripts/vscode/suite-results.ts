import { existsSync, readFileSync } from 'node:fs';

/** What the suite inside VS Code hands to the runner outside, by way of a file. */
export interface SuiteFailure {
  title: string;
  message: string;
}

export interface SuiteResults {
  passed: number;
  failed: number;
  skipped: number;
  failures: SuiteFailure[];
}

/** One line a test of the progress file, so that a hanging run still shows how far it came. */
export interface SuiteProgress {
  title: string;
  state: 'passed' | 'failed' | 'skipped';
  ms: number;
}

export const resultsVariable = 'BIGANZI_RESULTS';
export const grepVariable = 'BIGANZI_GREP';

export function progressFile(resultsFile: string): string {
  return `${resultsFile}.progress`;
}

export function readProgress(resultsFile: string): SuiteProgress[] {
  const file = progressFile(resultsFile);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  // The last line may be half written.
  const complete = text.slice(0, text.lastIndexOf('\n') + 1);
  return complete
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SuiteProgress);
}

/** A run that says nothing is a failure: "no tests ran" must never look like "all is well". */
export function readResults(resultsFile: string): SuiteResults {
  if (!existsSync(resultsFile))
    throw new Error('VS Code ended without results: the suite did not run to its end');
  const text = readFileSync(resultsFile, 'utf8');
  if (text.trim() === '') throw new Error('the results file is empty');
  const results = JSON.parse(text) as SuiteResults;
  if (results.passed + results.failed === 0) throw new Error('the results tell of no test');
  return results;
}
