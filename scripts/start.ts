import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ensureBuilt } from './build';
import { openPage } from './vscode/browser';
import { withTicks } from './vscode/command';
import { findProgram } from './vscode/debian';
import { copyDrafts } from './vscode/draft-copy';
import { linkExtension } from './vscode/linked-extension';
import { provisionForPerson, provisionForPictures } from './vscode/provision';
import { reportDraft, requestLine, showRequest } from './vscode/report-draft';
import { makeScratch, removeScratch } from './vscode/scratch';
import { type Locale, serveCodeServer } from './vscode/serve';
import { leadTo } from './vscode/short-address';
import { developmentPayload, pictureSettings, waitForEditor } from './vscode/workbench';

/** `npm start [-- --locale zh-cn|en] [--screenshot FILE] [--no-build]`: the extension at work on a copy of the samples. */

const root = resolve(__dirname, '..');
const log = (line: string): void => console.log(line);

function advice(folder: string): string {
  return [
    `打开的是示例文稿的一份副本，可以随便改，结束时删掉：${folder}`,
    `先看《${reportDraft}》：把鼠标停在波浪线上看说明；按 Ctrl+.（macOS 按 ⌘.）选“拆分为报告和请示”。`,
  ].join('\n');
}

/** What --locale says, else the machine's language. */
function localeOf(args: readonly string[]): Locale {
  const at = args.indexOf('--locale');
  const asked = at === -1 ? undefined : args[at + 1];
  if (at !== -1 && !asked) throw new Error('--locale 后面要写语言：zh-cn 或者 en。');
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(asked ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ? 'zh-cn' : 'en';
}

/** Ctrl-C ends the process, and what was made for this run goes with it. */
function untilInterrupted(): Promise<never> {
  // A timer, since a pending promise alone does not keep the process.
  return new Promise(() => setInterval(() => {}, 1 << 30));
}

async function openDesktop(executable: string, folder: string, locale: Locale): Promise<void> {
  const data = makeScratch('biganzi-vscode-');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    folder,
    join(folder, reportDraft),
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    `--locale=${locale}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--new-window',
    ...sandbox,
  ];
  console.log(advice(folder));
  const vscode = spawn(executable, args, { stdio: 'ignore' });
  process.once('exit', () => vscode.kill());
  await once(vscode, 'exit');
  removeScratch(data);
}

function openInDefaultBrowser(url: string): void {
  const opener = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? findProgram('xdg-open') : undefined;
  if (opener) spawn(opener, [url], { stdio: 'ignore', detached: true }).unref();
}

async function openInBrowser(entry: string, folder: string, locale: Locale): Promise<void> {
  const extensionsFolder = join(makeScratch('biganzi-extensions-'), 'extensions');
  linkExtension(root, extensionsFolder);
  log(locale === 'zh-cn' ? '正在启动（中文界面）……' : '正在启动……');
  const server = await withTicks(log, serveCodeServer(entry, { locale, extensionsFolder }));
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    // At the request, so that the first thing to be seen is what the extension marks.
    ['gotoLineMode', 'true'],
    ['openFile', `${server.remoteUri(join(folder, reportDraft))}:${requestLine(folder)}`],
  ];
  const { url } = await leadTo(server.url(folder, payload));
  console.log(`\n在浏览器中打开：\n\n  ${url}\n\n${advice(folder)}\n按 Ctrl-C 结束。`);
  openInDefaultBrowser(url);
  await untilInterrupted();
}

async function takeScreenshot(entry: string, folder: string, file: string, locale: Locale): Promise<void> {
  const server = await serveCodeServer(entry, { settings: pictureSettings, locale });
  try {
    const url = server.url(folder, developmentPayload(server, root, join(folder, reportDraft)));
    const { page, close } = await openPage(url);
    try {
      mkdirSync(dirname(file), { recursive: true });
      let missing: unknown;
      try {
        await waitForEditor(page);
        await showRequest(page, folder);
      } catch (error) {
        missing = error;
      }
      // Also without findings: the picture then shows why.
      await page.screenshot({ path: file });
      if (missing) throw new Error(`没有等到检查结果，截图见 ${file}`, { cause: missing });
      console.log(file);
    } finally {
      await close();
    }
  } finally {
    await server.stop();
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const screenshotAt = args.indexOf('--screenshot');
  const screenshot = screenshotAt === -1 ? undefined : args[screenshotAt + 1];
  if (screenshotAt !== -1 && !screenshot) throw new Error('--screenshot 后面要有文件名。');
  const locale = localeOf(args);
  const build = args.includes('--no-build') ? undefined : ensureBuilt();
  log(build ? '正在构建，同时准备 VS Code……' : '正在准备 VS Code……');
  const [vscode] = await Promise.all([screenshot ? provisionForPictures() : provisionForPerson(), build]);
  if (vscode.kind === 'unavailable') throw new Error(`这台机器上打不开 VS Code：${vscode.reason}`);
  const drafts = copyDrafts(join(root, 'samples'));
  try {
    if (vscode.kind === 'electron') await openDesktop(vscode.executable, drafts.folder, locale);
    else if (screenshot) await takeScreenshot(vscode.entry, drafts.folder, resolve(screenshot), locale);
    else await openInBrowser(vscode.entry, drafts.folder, locale);
  } finally {
    drafts.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
