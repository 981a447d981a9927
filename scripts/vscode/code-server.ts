import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder';
import { environmentForNestedNpm, runCommand } from './command';
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

  log(`fetching code-server ${codeServerVersion} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm walks up to the next package.json when there is none here, and would install there.
  writeFileSync(join(folder, 'package.json'), '{"name": "biganzi-code-server", "private": true}\n');
  await npm(folder, 'install', ...quiet, `code-server@${codeServerVersion}`);

  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  log('fetching what its workbench needs …');
  await npm(vscode, 'install', '--omit=dev', ...quiet);
  await npm(join(vscode, 'extensions'), 'install', '--omit=dev', ...quiet);

  log('building its native modules …');
  await npm(vscode, 'rebuild', '--foreground-scripts', '@vscode/spdlog', 'native-watchdog');
  const pty = join(vscode, 'node_modules', 'node-pty');
  if (!existsSync(join(pty, 'prebuilds', `linux-${process.arch}`))) {
    await runCommand('npx', ['--yes', 'node-gyp', 'rebuild'], { cwd: pty, env });
  }
  await runCommand('npm', ['rebuild', 'argon2'], {
    cwd: folder,
    env: { ...env, npm_config_build_from_source: 'true' },
  });

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
    log(`code-server ${codeServerVersion} ready (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  return { entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js') };
}
