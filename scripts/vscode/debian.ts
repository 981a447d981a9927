import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand, withTicks } from './command';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome'];
const cjkFontFolders = [
  '/usr/share/fonts/opentype/noto',
  '/usr/share/fonts/truetype/noto',
  '/usr/share/fonts/noto-cjk',
];

export function findProgram(...names: string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const candidate = join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // Not in this folder: look in the next.
      }
    }
  }
  return undefined;
}

export function findBrowser(): string | undefined {
  return findProgram(...browserNames);
}

/** For a page alone: one line that says what a person has to install, or nothing where there is a browser. */
export async function ensureBrowser(log: (line: string) => void): Promise<string | undefined> {
  return findBrowser() ? undefined : ensureSystemPackages(log);
}

/** For Word files: LibreOffice, which opens them, and what measures the pages that it makes. */
export async function ensureOffice(log: (line: string) => void): Promise<string | undefined> {
  return installMissing(missingForOffice, log);
}

/** Neovim, and an Emacs with eglot, which came to Emacs itself with version 29. */
function missingEditors(): string[] {
  const missing = findProgram('nvim') ? [] : ['neovim'];
  const emacs = findProgram('emacs');
  if (!emacs) missing.push('emacs-nox');
  else if (spawnSync(emacs, ['--batch', '-q', '--eval', "(require 'eglot)"]).status !== 0) {
    missing.push('elpa-eglot');
  }
  return missing;
}

/** For the tests in other editors; as `ensureSystemPackages`. */
export async function ensureEditors(log: (line: string) => void): Promise<string | undefined> {
  // Whether eglot is lacking shows when there is an Emacs.
  return (await installMissing(missingEditors, log)) && installMissing(missingEditors, log);
}

/** Installs what is missing, or answers with one line that says what a person has to install. */
export async function ensureSystemPackages(log: (line: string) => void): Promise<string | undefined> {
  return installMissing(missingPackages, log);
}

// Without a Chinese font every picture is rows of empty boxes, and text has no true width.
const hasChineseFont = () => cjkFontFolders.some((folder) => existsSync(folder));

function missingPackages(): string[] {
  const missing: string[] = [];
  if (!findBrowser()) missing.push('chromium');
  if (!findProgram('rg')) missing.push('ripgrep');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

function missingForOffice(): string[] {
  const missing: string[] = [];
  if (!findProgram('soffice')) missing.push('libreoffice-writer-nogui');
  if (!findProgram('pdftotext')) missing.push('poppler-utils');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  // Figures as wide as those of Times New Roman.
  if (!existsSync('/usr/share/fonts/truetype/liberation')) missing.push('fonts-liberation');
  return missing;
}

async function installMissing(
  listMissing: () => string[],
  log: (line: string) => void,
): Promise<string | undefined> {
  const missing = listMissing();
  if (missing.length === 0) return undefined;
  const advice = `缺少软件包 ${missing.join('、')}，请以管理员身份运行：apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return advice;

  log(`正在安装系统软件包：${missing.join('、')}……`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    const install = ['install', '-y', '-q', '--no-install-recommends', ...missing];
    await withTicks(log, runCommand('apt-get', ['update', '-q'], { env }));
    await withTicks(log, runCommand('apt-get', install, { env }));
  } catch (error) {
    return `${advice}（试过：${error instanceof Error ? error.message : String(error)}）`;
  }
  const still = listMissing();
  return still.length === 0 ? undefined : `安装之后仍然缺少 ${still.join('、')}`;
}
