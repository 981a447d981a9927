import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensureBuilt } from './build';
import { openPage } from './vscode/browser';
import { findProgram } from './vscode/debian';
import { copyDrafts } from './vscode/draft-copy';
import { provisionForPerson, provisionForPictures } from './vscode/provision';
import { reportDraft, showRequest } from './vscode/report-draft';
import { serveCodeServer } from './vscode/serve';
import { developmentPayload, pictureSettings, waitForEditor } from './vscode/workbench';

/** `npm start [-- --screenshot FILE] [--no-build]`: the extension at work on a copy of the samples. */

const root = resolve(__dirname, '..');
const advice = `打开《${reportDraft}》，把鼠标停在波浪线上看说明；按 Ctrl+.（macOS 按 ⌘.）选“拆分为报告和请示”。`;

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    // A timer, since a pending promise alone does not keep the process.
    const keepAlive = setInterval(() => {}, 1 << 30);
    const finish = (): void => {
      clearInterval(keepAlive);
      done();
    };
    process.once('SIGINT', finish);
    process.once('SIGTERM', finish);
  });
}

async function openDesktop(executable: string, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'biganzi-vscode-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    folder,
    join(folder, reportDraft),
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${data}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--new-window',
    ...sandbox,
  ];
  console.log(advice);
  const vscode = spawn(executable, args, { stdio: 'ignore' });
  const closed = once(vscode, 'exit');
  await Promise.race([closed, untilInterrupted()]);
  if (vscode.exitCode === null) {
    vscode.kill();
    await closed;
  }
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function openInDefaultBrowser(url: string): void {
  const opener = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? findProgram('xdg-open') : undefined;
  if (opener) spawn(opener, [url], { stdio: 'ignore', detached: true }).unref();
}

async function openInBrowser(entry: string, folder: string): Promise<void> {
  const server = await serveCodeServer(entry);
  try {
    const url = server.url(folder, developmentPayload(server, root, join(folder, reportDraft)));
    console.log(`\n在浏览器中打开：\n\n  ${url}\n\n${advice}\n按 Ctrl-C 结束。`);
    openInDefaultBrowser(url);
    await untilInterrupted();
  } finally {
    await server.stop();
  }
}

async function takeScreenshot(entry: string, folder: string, file: string): Promise<void> {
  const server = await serveCodeServer(entry, { settings: pictureSettings });
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
  if (!args.includes('--no-build')) await ensureBuilt();

  const vscode = screenshot ? await provisionForPictures() : await provisionForPerson();
  if (vscode.kind === 'unavailable') throw new Error(`这台机器上打不开 VS Code：${vscode.reason}`);
  const drafts = copyDrafts(join(root, 'samples'));
  try {
    if (vscode.kind === 'electron') await openDesktop(vscode.executable, drafts.folder);
    else if (screenshot) await takeScreenshot(vscode.entry, drafts.folder, resolve(screenshot));
    else await openInBrowser(vscode.entry, drafts.folder);
  } finally {
    drafts.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
