import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder';
import { environmentForNestedNpm, runCommand, withTicks } from './command';
import { findProgram } from './debian';

/** The newest that runs on Node 20; it carries VS Code 1.100.3. */
export const codeServerVersion = '4.100.3';

// Raised when a step below changes, so that a folder provisioned the old way is done again.
const recipe = 1;

export interface CodeServer {
  entry: string;
}

/** Native modules compile against headers: those beside this Node where they are, so that nothing is fetched for them. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const env = environmentForNestedNpm();
  const prefix = resolve(dirname(process.execPath), '..');
  if (existsSync(join(prefix, 'include', 'node', 'node.h'))) env.npm_config_nodedir = prefix;
  return env;
}

function relink(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

/**
 * code-server's own install script downloads ripgrep and builds modules that are not needed here, so scripts are off
 * and the few native modules that the workbench loads are built by hand.
 */
async function install(folder: string, log: (line: string) => void): Promise<void> {
  const env = buildEnvironment();
  const npm = (cwd: string, ...args: string[]): Promise<string> => runCommand('npm', args, { cwd, env });
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];

  log(`正在取 code-server ${codeServerVersion}（VS Code 的网页版），只有第一次需要，约一分钟……`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm walks up to the next package.json when there is none here, and would install there.
  writeFileSync(join(folder, 'package.json'), '{"name": "biganzi-code-server", "private": true}\n');
  await withTicks(log, npm(folder, 'install', ...quiet, `code-server@${codeServerVersion}`));

  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  log('正在取它要用的组件……');
  await withTicks(log, npm(vscode, 'install', '--omit=dev', ...quiet));
  const pty = join(vscode, 'node_modules', 'node-pty');
  const buildPty = async (): Promise<void> => {
    if (existsSync(join(pty, 'prebuilds', `linux-${process.arch}`))) return;
    await runCommand('npx', ['--yes', 'node-gyp', 'rebuild'], { cwd: pty, env });
  };
  log('正在编译它的本机模块……');
  await withTicks(
    log,
    Promise.all([
      npm(join(vscode, 'extensions'), 'install', '--omit=dev', ...quiet),
      npm(vscode, 'rebuild', '--foreground-scripts', '@vscode/spdlog', 'native-watchdog'),
      buildPty(),
      runCommand('npm', ['rebuild', 'argon2'], {
        cwd: folder,
        env: { ...env, npm_config_build_from_source: 'true' },
      }),
    ]),
  );

  const ripgrep = findProgram('rg');
  if (ripgrep) relink(ripgrep, join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg'));
  // The workbench asks for its modules under the name they have inside Electron.
  relink('node_modules', join(vscode, 'node_modules.asar'));
}

export async function ensureCodeServer(log: (line: string) => void): Promise<CodeServer> {
  const folder = join(cacheFolder(), `code-server-${codeServerVersion}`);
  // The last thing to be written: without it the folder is half done, whatever else it holds.
  const marker = join(folder, `.complete-${recipe}`);
  if (!existsSync(marker)) {
    const started = Date.now();
    await install(folder, log);
    writeFileSync(marker, '');
    log(`code-server ${codeServerVersion} 已就绪，用了${Math.round((Date.now() - started) / 1000)}秒。`);
  }
  return { entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js') };
}
