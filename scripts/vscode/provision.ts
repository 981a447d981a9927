import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './cache-folder';
import { ensureCodeServer } from './code-server';
import { ensureSystemPackages } from './debian';

/** A VS Code that can be run on this machine, or the one line that says why there is none. */
export type VSCode =
  | { kind: 'electron'; executable: string }
  | { kind: 'code-server'; entry: string }
  | { kind: 'unavailable'; reason: string };

export type Log = (line: string) => void;

const decisionVariable = 'BIGANZI_VSCODE';
const updateServerTimeoutMs = 10_000;

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function tryElectron(): Promise<VSCode> {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) return { kind: 'unavailable', reason: '这里没有图形界面，打不开桌面版 VS Code' };
  const cachePath = join(cacheFolder(), 'vscode-test');
  mkdirSync(cachePath, { recursive: true });
  try {
    const executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath,
      timeout: updateServerTimeoutMs,
      reporter: new SilentReporter(),
    });
    return { kind: 'electron', executable };
  } catch (error) {
    return { kind: 'unavailable', reason: `下载不到 VS Code（${reasonOf(error)}）` };
  }
}

async function tryCodeServer(browserIsOurs: boolean): Promise<VSCode> {
  if (process.platform !== 'linux') {
    return { kind: 'unavailable', reason: '网页版 VS Code 目前只在 Linux 上准备' };
  }
  const lacking = await ensureSystemPackages(log);
  if (lacking && browserIsOurs) return { kind: 'unavailable', reason: lacking };
  try {
    return { kind: 'code-server', ...(await ensureCodeServer(log)) };
  } catch (error) {
    return { kind: 'unavailable', reason: `网页版 VS Code 没有装好：${reasonOf(error)}` };
  }
}

async function decide(browserIsOurs: boolean): Promise<VSCode> {
  const decided = process.env[decisionVariable];
  if (decided !== 'code-server') {
    const electron = await tryElectron();
    if (electron.kind === 'electron' || decided === 'electron') return electron;
    const why = electron.kind === 'unavailable' ? electron.reason.split('\n')[0] : '';
    log(`${why}，改用网页版。`);
  }
  return tryCodeServer(browserIsOurs);
}

function rememberForChildren(vscode: VSCode): VSCode {
  if (vscode.kind !== 'unavailable') process.env[decisionVariable] = vscode.kind;
  return vscode;
}

let decision: Promise<VSCode> | undefined;

/** Decided once a run: child processes inherit the answer, so none of them waits for the update server again. */
export function provision(): Promise<VSCode> {
  decision ??= decide(true).then(rememberForChildren);
  return decision;
}

/** For a person in front of a browser of their own, who needs none of ours. */
export async function provisionForPerson(): Promise<VSCode> {
  return rememberForChildren(await decide(false));
}

/** For pictures: the desktop VS Code can't be driven from outside, code-server in a browser can. */
export function provisionForPictures(): Promise<VSCode> {
  return tryCodeServer(true);
}

if (require.main === module) {
  provision().then((vscode) => {
    log(vscode.kind === 'unavailable' ? `不能用：${vscode.reason}` : `${vscode.kind} 可以用了`);
    process.exitCode = vscode.kind === 'unavailable' ? 1 : 0;
  });
}
