import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putLanguagePack } from './language-pack';
import { makeScratch, removeScratch } from './scratch';

export interface ServeOptions {
  /** What the extension host inherits besides this process's environment. */
  env?: Readonly<Record<string, string>>;
  settings?: Readonly<Record<string, unknown>>;
  /** The language of the interface. */
  locale?: Locale;
  /** Reuse these instead of fresh ones, for an extension installed beforehand. */
  extensionsFolder?: string;
}

export type Locale = 'zh-cn' | 'en';

export type Payload = readonly (readonly [name: string, value: string])[];

export interface RunningCodeServer {
  /** The address of the workbench on a folder. */
  url(folder: string, payload?: Payload): string;
  /** How the workbench names a file of this machine. */
  remoteUri(path: string): string;
  /** What the server said so far: only worth reading after a failure. */
  output(): string;
  /** Copies the logs of the workbench and the extension host; they go when the server stops. */
  saveLogs(to: string): void;
  stop(): Promise<void>;
}

const startupTimeoutMs = 60_000;
const stopTimeoutMs = 5_000;

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/** Inside a VS Code terminal these send every command to the VS Code that is open already. */
function environmentWithoutOuterVSCode(): NodeJS.ProcessEnv {
  const outer = /^(VSCODE_|ELECTRON_RUN_AS_NODE$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

function listeningPort(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`code-server ${why}\n${output()}`));
    };
    const timer = setTimeout(() => fail('did not begin to listen'), startupTimeoutMs);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

export async function serveCodeServer(entry: string, options: ServeOptions = {}): Promise<RunningCodeServer> {
  const dataFolder = makeScratch('biganzi-vs-');
  const userFolder = join(dataFolder, 'User');
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(
    join(userFolder, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
  );
  const extensionsFolder = options.extensionsFolder ?? join(dataFolder, 'extensions');

  const locale = options.locale ?? 'en';
  if (locale !== 'en') await putLanguagePack(entry, dataFolder, (line) => console.error(line));
  // Sockets and the like of its own, so that they go with the rest.
  const temporary = join(dataFolder, 't');
  mkdirSync(temporary);

  const args = [
    entry,
    ...['--locale', locale],
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    ...['--user-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    // A config file in the home folder could ask for a password or another address.
    ...['--config', join(dataFolder, 'config.yaml')],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
  ];
  const child = spawn(process.execPath, args, {
    env: {
      ...environmentWithoutOuterVSCode(),
      ...{ TMPDIR: temporary, XDG_RUNTIME_DIR: temporary },
      ...options.env,
    },
    // Its own process group, so that stopping it takes the extension host and the language server along.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  const pid = child.pid;
  const killOnExit = (): void => {
    if (pid !== undefined) killGroup(pid, 'SIGKILL');
  };
  // Before its folder is removed.
  process.prependOnceListener('exit', killOnExit);

  const stop = async (): Promise<void> => {
    if (pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      killGroup(pid, 'SIGTERM');
      const timer = setTimeout(() => killGroup(pid, 'SIGKILL'), stopTimeoutMs);
      await ended;
      clearTimeout(timer);
    }
    killOnExit();
    process.removeListener('exit', killOnExit);
    removeScratch(dataFolder);
  };

  try {
    const port = await listeningPort(child, () => output);
    const authority = `127.0.0.1:${port}`;
    return {
      url(folder, payload = []) {
        const query = new URLSearchParams({ folder });
        if (payload.length > 0) query.set('payload', JSON.stringify(payload));
        return `http://${authority}/?${query}`;
      },
      remoteUri: (path) => `vscode-remote://${authority}${encodeURI(path)}`,
      output: () => output,
      saveLogs: (to) => cpSync(join(dataFolder, 'logs'), to, { recursive: true }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
