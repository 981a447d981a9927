import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionForPictures } from '../../scripts/vscode/provision';
import { makeDocx, p, partsOf } from '../word/make-docx';
import { Editor, until } from './editor';

const LINES = [
  '清河县水务局关于做好防汛工作的通知',
  '各乡镇水务站:',
  '现将有关事项通知如下：',
  '一、加强值班。要严格执行领导带班制度,不得脱岗。',
  '清河县水务局',
  '2026年7月6日',
];

/** A Word file that came by mail: looked at, pointed at, written back, in a real editor. Pictures in out/word. */
describe('a Word file on the screen', function () {
  this.timeout(480_000);
  let editor: Editor;

  before(async () => {
    const vscode = await provisionForPictures();
    assert.ok(vscode.kind === 'code-server', 'no VS Code that can be driven from outside');
    const file = makeDocx({
      body: LINES.map((line) => p(line)).join(''),
      parts: { header1: p('内部资料,注意保存') },
    });
    editor = await Editor.open(vscode.entry, 'zh-cn', { '来文.docx': file }, 'word');
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await editor?.picture('failed');
  });

  it('opens with its findings, explains one under the pointer, and offers what can be done', async () => {
    await editor.page.keyboard.press('Control+P');
    await editor.quickInput().fill('来文.docx');
    await editor.choose('来文.docx');
    const view = await editor.webview('.draft mark');
    await editor.picture('opened');
    assert.match((await view.locator('.draft').textContent()) ?? '', /页眉内部资料/);
    await view.locator('mark').first().hover();
    await view.locator('[role=tooltip]').waitFor();
    await editor.picture('hover');
    await view.locator('mark').first().click();
    await view.locator('.bulb').click();
    const items = view.locator('[role=menuitem]');
    assert.deepEqual(await items.allTextContents(), ['写回批注', '写回修订', '套用公文版式', '导入为草稿']);
    await editor.picture('bulb');
    await items.first().click();
    await editor.notice('已写好：来文.批注.docx');
    await editor.picture('annotated');
    const copy = join(editor.folder, '来文.批注.docx');
    await until('the annotated copy', async () => existsSync(copy));
    const parts = partsOf(new Uint8Array(readFileSync(copy)));
    assert.match(parts.get('word/comments.xml') ?? '', /位置：页眉/);
    assert.match(parts.get('word/header1.xml') ?? '', /<w:ins [^>]*笔杆子/);
  });

  it('becomes a draft, with its pages beside', async () => {
    const view = await editor.webview('.draft mark');
    await view.getByRole('button', { name: '导入为草稿' }).click();
    await editor.statusSays(/通知 \d+%/);
    await editor.run('版面预览');
    const pages = await editor.webview('.sheet');
    await editor.picture('pages');
    assert.match((await pages.locator('.sheet').first().textContent()) ?? '', /防汛工作的通知/);
  });
});
