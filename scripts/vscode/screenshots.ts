import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from './browser';
import { copyDrafts } from './draft-copy';
import { provisionForPictures } from './provision';
import { reportDraft, showRequest } from './report-draft';
import { serveCodeServer } from './serve';
import { pastedDraft, showCleanUp, showSpeech, speechDraft } from './speech-draft';
import {
  developmentPayload,
  hoverOver,
  openLightbulb,
  openSuggestions,
  pictureSettings,
  waitForEditor,
} from './workbench';

/** `tsx scripts/vscode/screenshots.ts [--only NAME] [--extension FOLDER]`: takes the README's pictures. */

interface Picture {
  name: string;
  theme: 'light' | 'dark';
  draft: string;
  /** Brings the workbench into the state to show. */
  arrange(page: Page, draftFolder: string): Promise<void>;
}

const root = resolve(__dirname, '..', '..');
const pictureFolder = join(root, 'docs', 'images');

const pictures: readonly Picture[] = [
  { name: 'overview', theme: 'light', draft: reportDraft, arrange: showRequest },
  { name: 'overview-dark', theme: 'dark', draft: reportDraft, arrange: showRequest },
  {
    name: 'hover',
    theme: 'light',
    draft: reportDraft,
    async arrange(page, draftFolder) {
      await showRequest(page, draftFolder);
      await hoverOver(page, page.locator('.squiggly-error').first());
    },
  },
  {
    name: 'lightbulb',
    theme: 'light',
    draft: reportDraft,
    async arrange(page, draftFolder) {
      await showRequest(page, draftFolder);
      await openLightbulb(page, page.locator('.squiggly-error').first(), '拆分为报告和请示');
    },
  },
  { name: 'completion', theme: 'light', draft: '新文稿.gw', arrange: openSuggestions },
  { name: 'clean-up', theme: 'light', draft: pastedDraft, arrange: (page) => showCleanUp(page) },
  { name: 'speech', theme: 'light', draft: speechDraft, arrange: (page) => showSpeech(page) },
  { name: 'speech-dark', theme: 'dark', draft: speechDraft, arrange: (page) => showSpeech(page) },
];

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

async function take(picture: Picture, entry: string, extensionFolder: string): Promise<void> {
  const drafts = copyDrafts(join(root, 'samples'));
  writeFileSync(join(drafts.folder, '新文稿.gw'), '');
  const server = await serveCodeServer(entry, {
    settings: { ...pictureSettings, 'workbench.colorTheme': themes[picture.theme] },
  });
  try {
    const payload = developmentPayload(server, extensionFolder, join(drafts.folder, picture.draft));
    const { page, close } = await openPage(server.url(drafts.folder, payload), {
      width: 1200,
      height: 760,
      scale: 1.5,
      colorScheme: picture.theme,
    });
    try {
      await waitForEditor(page);
      await picture.arrange(page, drafts.folder);
      await page.screenshot({ path: join(pictureFolder, `${picture.name}.png`) });
      console.log(`docs/images/${picture.name}.png`);
    } catch (error) {
      await page.screenshot({ path: join(root, 'out', `picture-${picture.name}-failed.png`) });
      throw error;
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    drafts.remove();
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

async function main(): Promise<void> {
  const vscode = await provisionForPictures();
  if (vscode.kind !== 'code-server') {
    throw new Error(vscode.kind === 'unavailable' ? vscode.reason : 'pictures are taken in code-server');
  }
  mkdirSync(pictureFolder, { recursive: true });
  mkdirSync(join(root, 'out'), { recursive: true });
  const only = option('--only');
  for (const picture of pictures.filter(({ name }) => only === undefined || name === only)) {
    await take(picture, vscode.entry, resolve(option('--extension') ?? root));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
