import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { provisionForPictures } from '../../scripts/vscode/provision';
import { reportDraft, requestLine } from '../../scripts/vscode/report-draft';
import type { Locale } from '../../scripts/vscode/serve';
import { Editor, until } from './editor';

/**
 * A secretary's working day in a real editor with the default settings, done with keyboard and mouse and seen on the
 * screen. Each step leaves a picture in out/day.
 */
for (const locale of ['zh-cn', 'en'] satisfies Locale[]) {
  describe(`a day's work (${locale})`, function () {
    this.timeout(120_000);
    let editor: Editor;

    before(async () => {
      const vscode = await provisionForPictures();
      assert.ok(vscode.kind === 'code-server', 'no VS Code that can be driven from outside');
      editor = await Editor.open(vscode.entry, locale);
    });
    after(() => editor?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await editor?.picture('failed');
    });

    it('opens a draft and sees what is wrong with it, on the screen', async () => {
      await editor.openFile(reportDraft, requestLine(editor.folder));
      await editor.page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await editor.statusSays(/报告 \d+%/);
      await editor.picture('finding');
      assert.equal(
        await editor.page.locator('.unicode-highlight').count(),
        0,
        'boxes round full-width marks',
      );
    });

    it('sees a long line to its end', async () => {
      const viewport = editor.page.locator(
        '.editor-group-container.active .monaco-scrollable-element.editor-scrollable',
      );
      const { width } = (await viewport.first().boundingBox()) ?? { width: 0 };
      const spans = editor.page.locator('.editor-group-container.active .view-line > span');
      const widths = await spans.evaluateAll((all) => all.map((span) => span.getBoundingClientRect().width));
      assert.ok(Math.max(...widths) <= width, `a line is ${Math.max(...widths)} wide, the editor ${width}`);
    });

    it('splits the report, is told so, and takes it back from the notice', async () => {
      const before = readdirSync(editor.folder).length;
      await editor.run(editor.say('拆分为报告和请示', 'Split into Report and Request'));
      const notice = await editor.notice(editor.say('已移到新文稿', 'Moved into the new document'));
      await editor.picture('split');
      assert.equal(readdirSync(editor.folder).length, before + 1);
      await notice.getByText(editor.say('撤销', 'Undo'), { exact: true }).click();
      await until('the new file to go', async () => readdirSync(editor.folder).length === before);
      // The web editor saves on its own after a second.
      await until('the report as it was', async () => editor.read(reportDraft).includes('恳请'));
    });

    it('writes a request into a new file, and is helped all along', async () => {
      await editor.newFile();
      await editor.type('清河县水利局关于解决抗旱经费的');
      await editor.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '请示' }).waitFor();
      await editor.picture('title-completion');
      await editor.page.keyboard.press('Escape');
      await editor.type('请示\n\n县人民政府：\n　　今年入夏以来，我县持续高温少雨。\n　　一、基本情况：\n');
      await editor.statusSays(/请示 \d+%/);
      await editor.type('　　全县受旱面积12万亩。\n');
      await editor.statusSays(/请示 \d+%/);
      await editor.picture('untitled');
      assert.equal(
        await editor.page.locator('.unicode-highlight').count(),
        0,
        'boxes round full-width marks',
      );
    });

    it('finds a quiet entry where no genre is known, and a menu behind it', async () => {
      await editor.newFile();
      await editor.type('院子里的石榴花落了一地。');
      await editor.statusSays(new RegExp(editor.say('未识别文种', 'Genre not recognised')));
      await editor.page
        .locator('.statusbar-item', { hasText: editor.say('未识别文种', 'Genre not recognised') })
        .click();
      await editor.picture('menu');
      await editor.page.keyboard.press('Escape');
    });
  });
}
