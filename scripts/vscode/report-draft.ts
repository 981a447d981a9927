import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToFile, waitForSquiggles } from './workbench';

/** The sample that shows best what the product does. */
export const reportDraft = '报告夹带请示.txt';

/** Only what is on the screen has squiggles in the page, so the request is brought there first. */
export async function showRequest(page: Page, draftFolder: string): Promise<void> {
  const lines = readFileSync(join(draftFolder, reportDraft), 'utf8').split('\n');
  await goToFile(page, reportDraft, lines.findIndex((line) => line.includes('恳请')) + 1);
  await waitForSquiggles(page);
}
