import type { Page } from 'playwright-core';
import { runWorkbenchCommand, waitForSquiggles } from './workbench';

export const speechDraft = '讲话稿.md';
export const pastedDraft = '从网页粘贴的通知.txt';

const patienceMs = 60_000;

/** The side bar's view on the left, the page with the radar on the right. */
export async function showSpeech(page: Page): Promise<void> {
  await page.locator('.codelens-decoration a').first().waitFor({ timeout: patienceMs });
  await page
    .locator('.activitybar [aria-label^="笔杆子"], .activitybar [aria-label^="Biganzi"]')
    .first()
    .click();
  await page.locator('.codelens-decoration a').first().click();
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await panel.locator('.radar .scores').first().waitFor({ timeout: patienceMs });
  await page
    .locator('.notifications-toasts .codicon-notifications-clear')
    .first()
    .click()
    .catch(() => undefined);
}

/** What would be changed, before it is. */
export async function showCleanUp(page: Page): Promise<void> {
  await waitForSquiggles(page);
  await runWorkbenchCommand(page, '清理粘贴文本');
  await page.locator('.monaco-diff-editor .view-line').first().waitFor({ timeout: patienceMs });
}
