/** The page of 讲话体检 in a real browser, in the frame and under the policy that the extension gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { panelLabels } from '../../client/src/panel/labels';
import type { PanelRequest, PanelState } from '../../client/src/panel/messages';
import { panelPage } from '../../client/src/panel/page';
import { ensureBuilt } from '../../scripts/build';
import { openPage } from '../../scripts/vscode/browser';

const ORIGIN = 'https://panel.test';
const DIST = join(__dirname, '../../client/dist');

/** What the editor gives a page besides: the way back to the extension. Kept here for the tests. */
declare global {
  interface Window {
    sent: PanelRequest[];
    violations: string[];
  }
}

/** As text: what compiles the tests would put calls of its own into a function. */
const EDITOR_SIDE = `
  window.sent = [];
  window.violations = [];
  window.acquireVsCodeApi = () => ({ postMessage: (request) => window.sent.push(request) });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.violations.push(effectiveDirective + ' ' + blockedURI),
  );
`;

export interface OpenPanel {
  readonly page: Page;
  /** Loads the page anew, with the colours of the editor's theme. */
  load(theme?: Readonly<Record<string, string>>): Promise<void>;
  show(review: PanelState['review']): Promise<void>;
  /** What the page said to the extension since the last call. */
  sent(): Promise<PanelRequest[]>;
  /** The next thing that the page says. */
  nextSent(): Promise<PanelRequest>;
  /** What the policy kept from happening, and what went wrong in the page's script. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openPanel(): Promise<OpenPanel> {
  await ensureBuilt();
  const { page, close } = await openPage('about:blank');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(EDITOR_SIDE);
  // Nothing of it goes over a network: the browser is answered from here.
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: frame() });
    const type = { 'panel.js': 'text/javascript', 'panel.css': 'text/css' }[name];
    if (type === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: `${type}; charset=utf-8`,
      body: readFileSync(join(DIST, name), 'utf8'),
    });
  });
  const sent = () => page.evaluate(() => window.sent.splice(0));
  return {
    page,
    load: async (theme = {}) => {
      errors.length = 0;
      await page.goto(ORIGIN);
      await page.evaluate((colours) => {
        for (const [name, value] of Object.entries(colours)) {
          document.documentElement.style.setProperty(name, value);
        }
      }, theme);
    },
    show: async (review) => {
      const state: PanelState = { type: 'state', labels: panelLabels(), ...(review ? { review } : {}) };
      await page.evaluate((message) => {
        // As one message is heard after another, the page has drawn when this one is back.
        const drawn = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
        window.postMessage(message);
        return drawn;
      }, state);
    },
    sent,
    nextSent: async () => {
      await page.waitForFunction(() => window.sent.length > 0);
      const [request] = await sent();
      if (!request) throw new Error('nothing was sent');
      return request;
    },
    faults: async () => [...errors, ...(await page.evaluate(() => window.violations))],
    close,
  };
}

function frame(): string {
  return panelPage({
    title: '讲话体检',
    script: `${ORIGIN}/panel.js`,
    style: `${ORIGIN}/panel.css`,
    source: ORIGIN,
    nonce: 'bm9uY2UgZm9yIHRlc3Rz',
  });
}
