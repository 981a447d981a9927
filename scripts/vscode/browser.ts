import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './debian';

const browserArguments = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // /dev/shm is tiny in many containers, and the page then dies without a word.
  '--disable-dev-shm-usage',
];

export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Twice as many pixels for pictures that are looked at on a dense screen. */
  scale?: number;
}

export interface OpenPage {
  page: Page;
  close(): Promise<void>;
}

export async function openPage(url: string, options: PageOptions = {}): Promise<OpenPage> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium or Chrome on this machine');
  const browser: Browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.colorScheme ?? 'light',
      deviceScaleFactor: options.scale ?? 1,
    });
    await page.goto(url);
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
