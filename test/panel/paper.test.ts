/** The pages of a draft and the text of a Word file, drawn in a real browser under the extension's policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagesResult, WordView } from '@biganzi/shared';
import type { Page } from 'playwright-core';
import { panelPage } from '../../client/src/panel/page';
import { paperLabels } from '../../client/src/paper/labels';
import type { PaperRequest, PaperState } from '../../client/src/paper/messages';
import { ensureBuilt } from '../../scripts/build';
import { openPage } from '../../scripts/vscode/browser';
import { createEngine } from '../../server/src/core/engine';
import { previewPages } from '../../server/src/word/page/preview';

const ORIGIN = 'https://panel.test';
const DIST = join(__dirname, '../../client/dist');
const TEXT = [
  '清河县人民政府关于做好今年防汛抗旱和安全生产工作的通知',
  '各乡镇人民政府，县政府各部门：',
  '为做好防汛工作，现将有关事项通知如下：',
  '一、总体要求',
  ...Array.from({ length: 12 }, () => '各乡镇、各部门要压实责任，细化措施，抓好落实，确保各项任务按时完成。'),
  '清河县人民政府',
  '2026年7月6日',
  '抄送：县委办公室，县人大常委会办公室。',
  '清河县人民政府办公室　　2026年7月6日印发',
].join('\n');

function pagesOf(text: string): PagesResult {
  const documents = createEngine()
    .classify(text)
    .documents.map(({ document }) => document);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  return { version: 1, pages: previewPages(documents, lineAt), pageNumber: 'outside', provisional: false };
}

describe('the page of papers', () => {
  let page: Page;
  let close: () => Promise<void>;
  const faults: string[] = [];
  before(async () => {
    await ensureBuilt();
    ({ page, close } = await openPage('about:blank'));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(`
      window.sent = [];
      window.violations = [];
      window.acquireVsCodeApi = () => ({ postMessage: (request) => window.sent.push(request) });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.violations.push(effectiveDirective));
    `);
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') {
        const body = panelPage({
          title: '版面预览',
          script: `${ORIGIN}/paper.js`,
          style: `${ORIGIN}/paper.css`,
          source: ORIGIN,
          nonce: 'bm9uY2UgZm9yIHRlc3Rz',
        });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      }
      const contentType = name.endsWith('.js') ? 'text/javascript' : 'text/css';
      return route.fulfill({ contentType, body: readFileSync(join(DIST, name), 'utf8') });
    });
    await page.goto(ORIGIN);
  });
  after(() => close());

  const show = (state: PaperState) =>
    page.evaluate((message) => {
      const drawn = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
      window.postMessage(message);
      return drawn;
    }, state as never);
  const sent = () => page.evaluate(() => (window.sent as unknown as PaperRequest[]).splice(0));

  it('draws sheets of A4 with 22 lines, page numbers outside, and 版记 on the last, even one', async () => {
    await show({ type: 'pages', labels: paperLabels(), result: pagesOf(TEXT) });
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => ({
        ratio: sheet.offsetHeight / sheet.offsetWidth,
        overflow: [...sheet.querySelectorAll<HTMLElement>('.text')].some(
          (text) => text.scrollHeight > text.clientHeight + 8 || text.scrollWidth > text.clientWidth + 12,
        ),
        number: sheet.querySelector('.number')?.className,
        imprint: sheet.querySelectorAll('.imprint .row').length,
      })),
    );
    assert.equal(sheets.length, 2);
    for (const { ratio, overflow } of sheets) {
      assert.ok(Math.abs(ratio - 297 / 210) < 0.01);
      assert.equal(overflow, false);
    }
    assert.deepEqual(
      sheets.map(({ number }) => number),
      ['number right', 'number left'],
    );
    assert.deepEqual(
      sheets.map(({ imprint }) => imprint),
      [0, 2],
    );
  });

  it('draws the page anew that a keystroke changed, and leaves the others', async () => {
    const long = `${TEXT}\n${'各乡镇要抓好落实。\n'.repeat(80)}`;
    await show({ type: 'pages', labels: paperLabels(), result: pagesOf(long) });
    const mark = () =>
      page.evaluate(() => {
        for (const sheet of document.querySelectorAll('.sheet')) sheet.setAttribute('data-old', '');
      });
    const fresh = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sheet')].map((sheet) => !sheet.hasAttribute('data-old')),
      );
    await mark();
    await show({ type: 'pages', labels: paperLabels(), result: pagesOf(long) });
    assert.ok((await fresh()).every((isFresh) => !isFresh));
    await show({
      type: 'pages',
      labels: paperLabels(),
      result: pagesOf(long.replace(/落实。\n$/, '落地。\n')),
    });
    const changed = await fresh();
    assert.ok(changed.length > 2 && changed.at(-1) && changed.filter(Boolean).length === 1, String(changed));
    await show({ type: 'pages', labels: paperLabels(), result: pagesOf(TEXT) });
    assert.equal((await fresh()).length, pagesOf(TEXT).pages.length);
  });

  it('leads from a line to its place in the draft, and hands the pages out for printing', async () => {
    await show({ type: 'pages', labels: paperLabels(), result: pagesOf(TEXT) });
    await sent();
    await page.getByText('一、总体要求').click();
    assert.deepEqual(await sent(), [{ type: 'reveal', line: 3 }]);
    await page.getByRole('button', { name: '打印' }).click();
    const [print] = await sent();
    assert.ok(
      print?.type === 'print' && print.html.includes('清河县人民政府办公室') && !print.html.includes('zoom'),
    );
  });

  it('shows a Word file with its findings, explains one under the pointer, and offers what can be done at the bulb', async () => {
    const view: WordView = {
      text: '关于防汛的通知\n要加强值班,不得脱岗。<b>\n',
      genreName: '通知',
      isDraft: true,
      writable: true,
      parts: [
        {
          name: '页眉',
          text: '内部资料,注意保存\n',
          findings: [
            {
              rule: 'punct/halfwidth-in-cjk',
              severity: 'warning',
              start: 4,
              end: 5,
              message: '页眉里也应为全角',
              basis: '',
              fixes: [],
            },
          ],
        },
      ],
      findings: [
        {
          rule: 'punct/halfwidth-in-cjk',
          severity: 'warning',
          start: 13,
          end: 14,
          message: '应为全角',
          basis: '惯例',
          fixes: ['改为“，”'],
        },
      ],
    };
    await show({ type: 'word', labels: paperLabels(), view });
    assert.deepEqual(await page.locator('mark').allTextContents(), [',', ',']);
    assert.equal(await page.locator('h2').textContent(), '页眉');
    assert.ok((await page.locator('.draft').textContent())?.includes('<b>'));
    const card = page.getByRole('tooltip');
    await page.locator('mark').first().hover();
    assert.match((await card.textContent()) ?? '', /应为全角.*惯例.*改为“，”.*punct\/halfwidth-in-cjk/);
    // The pointer may rest on the card; away from both it goes.
    await card.hover();
    assert.equal(await card.count(), 1);
    await page.mouse.move(2, 400);
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    assert.match((await card.textContent()) ?? '', /页眉里也应为全角/);
    await sent();
    await page.keyboard.press('Control+.');
    assert.deepEqual(await page.getByRole('menuitem').allTextContents(), [
      '写回批注',
      '写回修订',
      '套用公文版式',
      '导入为草稿',
    ]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(await sent(), [{ type: 'revise' }]);
    assert.equal(await page.getByRole('menu').count(), 0);
    await page.locator('mark').first().click();
    await page.getByRole('button', { name: '显示可做的操作' }).click();
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('menu').count(), 0);
    await sent();
    await page.getByRole('button', { name: '写回批注' }).click();
    await page.getByRole('button', { name: '导入为草稿' }).click();
    assert.deepEqual(await sent(), [{ type: 'annotate' }, { type: 'importDraft' }]);
    await show({ type: 'word', labels: paperLabels(), view: { problem: '文件设有打开密码' } });
    assert.match((await page.locator('#page').textContent()) ?? '', /打开密码/);
  });

  it('breaks no rule of its policy', async () => {
    assert.deepEqual([...faults, ...(await page.evaluate(() => window.violations))], []);
  });
});
