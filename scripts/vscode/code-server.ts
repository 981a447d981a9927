import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder';
import { environmentForNestedNpm, runCommand, withTicks } from './command';
import { findProgram } from './debian';

/** The newest that runs on Node 20; it carries VS Code 1.100.3. */
export const codeServerVersion = '4.100.3';
/** node-pty, which terminals need, compiled for the usual machines. */
const compiledPty = '@lydell/node-pty';
const compiledPtyVersion = '1.1.0';

// Raised when a step below changes: a clone that does it the old way keeps its own folder.
const recipe = 2;

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

/** Passwords are not used here; without its addon this module would not load, and code-server with it. */
const NO_PASSWORDS =
  "module.exports = new Proxy({}, { get: () => () => { throw new Error('no passwords here'); } });\n";

/**
 * code-server's own install script downloads ripgrep and compiles five modules. Scripts are off, and nothing is compiled:
 * two modules have a stand-in, one comes compiled, and native-watchdog is done without, for the extension host also asks
 * once a second whether the process that began it is there.
 */
async function install(folder: string, log: (line: string) => void): Promise<void> {
  const env = buildEnvironment();
  const npm = (cwd: string, ...args: string[]): Promise<string> => runCommand('npm', args, { cwd, env });
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];

  log(`正在取 code-server ${codeServerVersion}（VS Code 的网页版），只有第一次需要，不到一分钟……`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm walks up to the next package.json when there is none here, and would install there.
  writeFileSync(join(folder, 'package.json'), '{"name": "biganzi-code-server", "private": true}\n');
  const packages = [`code-server@${codeServerVersion}`, `${compiledPty}@${compiledPtyVersion}`];
  await withTicks(log, npm(folder, 'install', ...quiet, ...packages));
  const modules = join(folder, 'node_modules');
  writeFileSync(join(modules, 'argon2', 'argon2.js'), NO_PASSWORDS);

  const vscode = join(modules, 'code-server', 'lib', 'vscode');
  log('正在取它要用的组件……');
  await withTicks(
    log,
    Promise.all([
      npm(vscode, 'install', '--omit=dev', ...quiet),
      npm(join(vscode, 'extensions'), 'install', '--omit=dev', ...quiet),
    ]),
  );
  const ours = join(vscode, 'node_modules');
  copyFileSync(join(__dirname, 'spdlog.cjs'), join(ours, '@vscode', 'spdlog', 'index.js'));
  await withTicks(log, putPty(modules, join(ours, 'node-pty'), env));

  const ripgrep = findProgram('rg');
  if (ripgrep) relink(ripgrep, join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg'));
  // The workbench asks for its modules under the name they have inside Electron.
  relink('node_modules', join(vscode, 'node_modules.asar'));
}

/** In the place of code-server's own, where it is compiled for this machine; else that one is compiled. */
async function putPty(modules: string, place: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (existsSync(join(modules, `${compiledPty}-linux-${process.arch}`))) {
    relink(join(modules, compiledPty), place);
  } else {
    await runCommand('npx', ['--yes', 'node-gyp', 'rebuild'], { cwd: place, env });
  }
}

export async function ensureCodeServer(log: (line: string) => void): Promise<CodeServer> {
  const folder = join(cacheFolder(), `code-server-${codeServerVersion}-${recipe}`);
  // The last thing to be written: without it the folder is half done, whatever else it holds.
  const marker = join(folder, '.complete');
  if (!existsSync(marker)) {
    const started = Date.now();
    await install(folder, log);
    writeFileSync(marker, '');
    log(`code-server ${codeServerVersion} 已就绪，用了${Math.round((Date.now() - started) / 1000)}秒。`);
  }
  return { entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js') };
}
