import type { Locator, Page } from 'playwright-core';
import type { Payload, RunningCodeServer } from './serve';

/** Drives the workbench the way a person does, by what is on the screen. */

const patienceMs = 60_000;
const suggestionMs = 2_000;
const squiggles =
  '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning, .monaco-editor .squiggly-info';

export const pictureSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontFamily': "'Noto Sans CJK SC', sans-serif",
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.renderWhitespace': 'none',
  'window.commandCenter': false,
  'window.autoDetectColorScheme': false,
} as const;

/** The payload that loads an extension from its folder and opens a file. */
export function developmentPayload(
  server: RunningCodeServer,
  extensionFolder: string,
  file?: string,
): Payload {
  const payload: [string, string][] = [
    ['extensionDevelopmentPath', server.remoteUri(extensionFolder)],
    ['skipWelcome', 'true'],
  ];
  if (file) payload.push(['openFile', server.remoteUri(file)]);
  return payload;
}

export async function waitForEditor(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().waitFor({ timeout: patienceMs });
}

export async function waitForSquiggles(page: Page): Promise<Locator> {
  const found = page.locator(squiggles);
  // A squiggle is an empty box with a drawn edge, which does not count as visible: to be there is enough.
  await found.first().waitFor({ state: 'attached', timeout: patienceMs });
  return found;
}

/** Opens a file of the workspace, on a line where one is given. */
export async function goToFile(page: Page, name: string, line?: number): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await input.fill(line === undefined ? name : `${name}:${line}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

export async function runWorkbenchCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
}

async function boxOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('the mark is not on the screen');
  // Near its left end: a mark that is cut off on the right still has one.
  return { x: box.x + Math.min(box.width / 2, 30), y: box.y + box.height / 2 };
}

export async function hoverOver(page: Page, target: Locator): Promise<void> {
  const { x, y } = await boxOf(target);
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y, { steps: 4 });
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-row').first();
  await hover.waitFor({ timeout: patienceMs });
  await page
    .locator('.monaco-hover')
    .getByText('Loading...')
    .waitFor({ state: 'hidden', timeout: patienceMs });
}

export async function openLightbulb(page: Page, target: Locator, expected: string): Promise<void> {
  const { x, y } = await boxOf(target);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').getByText(expected).first().waitFor({ timeout: patienceMs });
}

export async function openSuggestions(page: Page): Promise<void> {
  await page.locator('.monaco-editor').first().click();
  const rows = page.locator('.suggest-widget.visible .monaco-list-row').first();
  const deadline = Date.now() + patienceMs;
  // Until the extension has started there is nothing to suggest, and nothing tells when it has.
  for (;;) {
    await page.keyboard.press('Control+Space');
    try {
      await rows.waitFor({ timeout: suggestionMs });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
