import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { openPage } from '../../scripts/vscode/browser';
import { copyDrafts } from '../../scripts/vscode/draft-copy';
import { linkExtension } from '../../scripts/vscode/linked-extension';
import { makeScratch, removeScratch } from '../../scripts/vscode/scratch';
import { type Locale, type RunningCodeServer, serveCodeServer } from '../../scripts/vscode/serve';
import { waitForEditor } from '../../scripts/vscode/workbench';

const ROOT = join(__dirname, '../..');
/** Of a machine five times slower than a quiet one. */
const PATIENCE_MS = 90_000;
/** Between two keys of a quick typist. */
const KEY_MS = 50;

/** A VS Code with the extension installed and the default settings, before somebody who uses keyboard, mouse and eyes. */
export class Editor {
  private pictures = 0;

  private constructor(
    readonly locale: Locale,
    readonly page: Page,
    /** The open folder: a copy of the samples. */
    readonly folder: string,
    private readonly pictureFolder: string,
    private readonly end: () => Promise<void>,
  ) {}

  /** `files`, by their names, lie in the folder beside the samples. Pictures go to out/<pictures>/<locale>. */
  static async open(
    entry: string,
    locale: Locale,
    files: Readonly<Record<string, string | Uint8Array>> = {},
    pictures = 'day',
  ): Promise<Editor> {
    const pictureFolder = join(ROOT, 'out', pictures, locale);
    rmSync(pictureFolder, { recursive: true, force: true });
    mkdirSync(pictureFolder, { recursive: true });
    const drafts = copyDrafts(join(ROOT, 'samples'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(drafts.folder, name), text);
    const scratch = makeScratch('biganzi-day-');
    const extensionsFolder = join(scratch, 'extensions');
    linkExtension(ROOT, extensionsFolder);
    const server: RunningCodeServer = await serveCodeServer(entry, { locale, extensionsFolder });
    const { page, close } = await openPage(server.url(drafts.folder), { width: 1360, height: 840 });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.monaco-workbench').waitFor({ timeout: PATIENCE_MS });
    return new Editor(locale, page, drafts.folder, pictureFolder, async () => {
      await close();
      await server.stop();
      removeScratch(scratch);
      drafts.remove();
    });
  }

  async close(): Promise<void> {
    await this.end();
  }

  /** The text in the language of the interface. */
  say(chinese: string, english: string): string {
    return this.locale === 'zh-cn' ? chinese : english;
  }

  /** Leaves NN-name.png in the folder of pictures. */
  async picture(name: string): Promise<void> {
    const number = String(++this.pictures).padStart(2, '0');
    await this.page.screenshot({ path: join(this.pictureFolder, `${number}-${name}.png`) });
  }

  async openFile(name: string, line?: number): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput().fill(line === undefined ? name : `${name}:${line}`);
    await this.choose(name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: PATIENCE_MS });
    await waitForEditor(this.page);
  }

  /** The page of a web view that shows `selector`. */
  async webview(selector: string): Promise<Frame> {
    let found: Frame | undefined;
    await until(`a web view with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        const count = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (count > 0) found = frame;
      }
      return found !== undefined;
    });
    return found!;
  }

  async newFile(): Promise<void> {
    const tabs = await this.page.locator('.tab').count();
    await this.page.keyboard.press('Control+Alt+n');
    await until('a new tab', async () => (await this.page.locator('.tab').count()) > tabs);
    await waitForEditor(this.page);
  }

  /** By its whole title in the palette. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput().fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor({ timeout: PATIENCE_MS });
    await row.click();
  }

  quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]');
  }

  /** A row of the list in front, by what it says. */
  async choose(text: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.waitFor({ timeout: PATIENCE_MS });
    await row.click();
  }

  /** As an input method hands it over, a few characters at a time; a line end is a key. */
  async type(text: string): Promise<void> {
    for (const [piece] of text.matchAll(/\n|[^\n]{1,3}/g)) {
      if (piece === '\n') await this.page.keyboard.press('Enter');
      else await this.page.keyboard.insertText(piece);
      await delay(3 * KEY_MS);
    }
  }

  /** Line by line, without the pauses of a person. */
  async write(text: string): Promise<void> {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await this.page.keyboard.press('Enter');
      if (line !== '') await this.page.keyboard.insertText(line);
    }
  }

  /** By an input method: letters that stand in the text until the characters take their place, phrase by phrase. */
  async compose(...phrases: readonly (readonly [letters: string, text: string])[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const [letters, text] of phrases) {
      for (let typed = 1; typed <= letters.length; typed++) {
        await session.send('Input.imeSetComposition', {
          text: letters.slice(0, typed),
          selectionStart: typed,
          selectionEnd: typed,
        });
        await delay(KEY_MS);
      }
      await session.send('Input.insertText', { text });
    }
    await session.detach();
  }

  /** The names of the rows that came up at the cursor by themselves. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor({ timeout: PATIENCE_MS });
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  async paste(text: string): Promise<void> {
    if (text === '') return;
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  async status(): Promise<string> {
    const texts = await this.page.locator('.statusbar .statusbar-item').allInnerTexts();
    return texts.join(' | ');
  }

  /** Waits until the status bar says it. */
  async statusSays(pattern: RegExp): Promise<void> {
    await until(
      `the status bar to say ${pattern}`,
      async () => pattern.test(await this.status()),
      () => this.status(),
    );
  }

  /** The lines that are on the screen in the editor in front. */
  async seen(): Promise<string> {
    const lines = await this.page
      .locator('.editor-group-container.active .monaco-editor .view-line')
      .allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Waits until what is on the screen of the editor in front ends so. */
  async shows(end: RegExp): Promise<void> {
    await until(
      `a text that ends in ${end}`,
      async () => end.test((await this.seen()).trimEnd()),
      () => this.seen(),
    );
  }

  async notice(text: string): Promise<Locator> {
    const notice = this.page
      .locator('.notifications-toasts .notification-list-item', { hasText: text })
      .first();
    await notice.waitFor({ timeout: PATIENCE_MS });
    return notice;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}

export async function until(
  what: string,
  probe: () => Promise<boolean>,
  tell: () => Promise<string> = async () => '',
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await probe())) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}: ${await tell()}`);
    await delay(100);
  }
}
