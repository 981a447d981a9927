import { spawn } from 'node:child_process';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs?: number;
}

/** Runs a command quietly. Its output is only worth reading when it fails, so only then is the end of it shown. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(output);
        return;
      }
      const tail = output.trimEnd().split('\n').slice(-25).join('\n');
      reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}\n${tail}`));
    });
  });
}

const tickMs = 4_000;

/** Says every few seconds that the work goes on: nobody waits long before a silent terminal. */
export async function withTicks<T>(log: (line: string) => void, work: Promise<T>): Promise<T> {
  const started = Date.now();
  const timer = setInterval(() => log(`……（${Math.round((Date.now() - started) / 1000)}秒）`), tickMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/**
 * What `npm run` adds to the environment describes this project. A nested npm that works in another folder must not
 * see it, or it takes this project's settings for its own.
 */
export function environmentForNestedNpm(): NodeJS.ProcessEnv {
  const ownToRun =
    /^(npm_(package|lifecycle)_|npm_config_(local_prefix|omit_lockfile|yes|prefix$)|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownToRun.test(name)));
}
