/** The built command line as a process of its own: for what a process alone can show (signals, full disks, pipes). */
import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const CLI = join(__dirname, '../../server/dist/cli.js');

export function builtCli(args: readonly string[], options: SpawnSyncOptions = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], { timeout: 240_000, ...options, encoding: 'utf8' });
}

/** A shell line in which `$CLI` is the command line. */
export function inShell(line: string, options: SpawnSyncOptions = {}): SpawnSyncReturns<string> {
  const env = { ...process.env, NODE: process.execPath, CLI_FILE: CLI };
  const script = `CLI() { "$NODE" "$CLI_FILE" "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', script], { timeout: 240_000, env, ...options, encoding: 'utf8' });
}
