import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToFile, waitForSquiggles } from './workbench';

/** The sample that shows best what the product does. */
export const reportDraft = '报告夹带请示.txt';

/** The line of the request that the report must not have, from 1. */
export function requestLine(draftFolder: string): number {
  const lines = readFileSync(join(draftFolder, reportDraft), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes('恳请')) + 1;
}

/** Only what is on the screen has squiggles in the page, so the request is brought there first. */
export async function showRequest(page: Page, draftFolder: string): Promise<void> {
  await goToFile(page, reportDraft, requestLine(draftFolder));
  await waitForSquiggles(page);
}
