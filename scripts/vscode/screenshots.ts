import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from './browser';
import { copyDrafts } from './draft-copy';
import { linkExtension } from './linked-extension';
import { provisionForPictures } from './provision';
import { reportDraft, showRequest } from './report-draft';
import { makeScratch, removeScratch } from './scratch';
import { serveCodeServer } from './serve';
import { pastedDraft, showCleanUp, showSpeech, speechDraft } from './speech-draft';
import {
  hoverOver,
  openLightbulb,
  openSuggestions,
  pictureSettings,
  runWorkbenchCommand,
  waitForEditor,
} from './workbench';

/** `tsx scripts/vscode/screenshots.ts [--only NAME|FOLDER] [--extension FOLDER]`: takes the pictures of the README and of the
 * walkthrough, in a Chinese interface. */

interface Picture {
  name: string;
  /** docs/images for the README, media for the walkthrough. */
  folder: 'docs/images' | 'media';
  theme: 'light' | 'dark';
  draft: string;
  /** Brings the workbench into the state to show. */
  arrange(page: Page, draftFolder: string): Promise<void>;
}

const root = resolve(__dirname, '..', '..');

const README = 'docs/images';
const WALKTHROUGH = 'media';

const pictures: readonly Picture[] = [
  { name: 'overview', folder: README, theme: 'light', draft: reportDraft, arrange: showRequest },
  { name: 'overview-dark', folder: README, theme: 'dark', draft: reportDraft, arrange: showRequest },
  {
    name: 'hover',
    folder: README,
    theme: 'light',
    draft: reportDraft,
    async arrange(page, draftFolder) {
      await showRequest(page, draftFolder);
      await hoverOver(page, page.locator('.squiggly-error').first());
    },
  },
  {
    name: 'lightbulb',
    folder: README,
    theme: 'light',
    draft: reportDraft,
    async arrange(page, draftFolder) {
      await showRequest(page, draftFolder);
      await openLightbulb(page, page.locator('.squiggly-error').first(), '拆分为报告和请示');
    },
  },
  { name: 'completion', folder: README, theme: 'light', draft: '新文稿.gw', arrange: openSuggestions },
  {
    name: 'clean-up',
    folder: README,
    theme: 'light',
    draft: pastedDraft,
    arrange: (page) => showCleanUp(page),
  },
  { name: 'speech', folder: README, theme: 'light', draft: speechDraft, arrange: (page) => showSpeech(page) },
  ...walkthrough(),
  {
    name: 'speech-dark',
    folder: README,
    theme: 'dark',
    draft: speechDraft,
    arrange: (page) => showSpeech(page),
  },
];

/** One for each step of the walkthrough in package.json. */
function walkthrough(): readonly Picture[] {
  const picture = (name: string, draft: string, arrange: Picture['arrange']): Picture => ({
    name,
    folder: WALKTHROUGH,
    theme: 'light',
    draft,
    arrange,
  });
  return [
    picture('finding', reportDraft, async (page, draftFolder) => {
      await showRequest(page, draftFolder);
      await hoverOver(page, page.locator('.squiggly-error').first());
    }),
    picture('fix', reportDraft, async (page, draftFolder) => {
      await showRequest(page, draftFolder);
      await openLightbulb(page, page.locator('.squiggly-error').first(), '拆分为报告和请示');
    }),
    picture('split', reportDraft, async (page, draftFolder) => {
      await showRequest(page, draftFolder);
      await runWorkbenchCommand(page, '拆分为报告和请示');
      await page.locator('.notifications-toasts', { hasText: '已移到新文稿' }).first().waitFor();
    }),
    picture('template', '新文稿.gw', openSuggestions),
    picture('clean', pastedDraft, (page) => showCleanUp(page)),
    picture('speech', speechDraft, (page) => showSpeech(page)),
    picture('unit', reportDraft, async (page, draftFolder) => {
      await showRequest(page, draftFolder);
      await runWorkbenchCommand(page, '挑选检查规则');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '文种不明确' }).first().waitFor();
    }),
  ];
}

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

async function take(picture: Picture, entry: string, extensionFolder: string): Promise<void> {
  const drafts = copyDrafts(join(root, 'samples'));
  writeFileSync(join(drafts.folder, '新文稿.gw'), '');
  const scratch = makeScratch('biganzi-pictures-');
  const extensionsFolder = join(scratch, 'extensions');
  linkExtension(extensionFolder, extensionsFolder);
  const server = await serveCodeServer(entry, {
    settings: { ...pictureSettings, 'workbench.colorTheme': themes[picture.theme] },
    locale: 'zh-cn',
    extensionsFolder,
  });
  try {
    const payload: [string, string][] = [
      ['skipWelcome', 'true'],
      ['openFile', server.remoteUri(join(drafts.folder, picture.draft))],
    ];
    // Those of the walkthrough are shown small, and go over slow lines with the extension.
    const size =
      picture.folder === WALKTHROUGH ? { width: 920, height: 600 } : { width: 1200, height: 760, scale: 1.5 };
    const { page, close } = await openPage(server.url(drafts.folder, payload), {
      ...size,
      colorScheme: picture.theme,
    });
    try {
      await waitForEditor(page);
      await picture.arrange(page, drafts.folder);
      await page.screenshot({ path: join(root, picture.folder, `${picture.name}.png`) });
      console.log(`${picture.folder}/${picture.name}.png`);
    } catch (error) {
      await page.screenshot({ path: join(root, 'out', `picture-${picture.name}-failed.png`) });
      throw error;
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    removeScratch(scratch);
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
  mkdirSync(join(root, 'out'), { recursive: true });
  const only = option('--only');
  for (const picture of pictures.filter(
    ({ name, folder }) => only === undefined || name === only || folder === only,
  )) {
    await take(picture, vscode.entry, resolve(option('--extension') ?? root));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
