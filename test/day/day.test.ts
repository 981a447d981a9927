import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { provisionForPictures } from '../../scripts/vscode/provision';
import { reportDraft, requestLine } from '../../scripts/vscode/report-draft';
import type { Locale } from '../../scripts/vscode/serve';
import { hoverOver } from '../../scripts/vscode/workbench';
import { Editor, until } from './editor';

/**
 * A secretary's working day in a real editor with the default settings, done with keyboard and mouse and seen on the
 * screen. Each step leaves a picture in out/day.
 */
for (const locale of ['zh-cn', 'en'] satisfies Locale[]) {
  describe(`a day's work (${locale})`, function () {
    this.timeout(480_000);
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

    it('writes a request into a new file, and is helped all along', async () => {
      await editor.newFile();
      await editor.type('清河县水利局关于解决抗旱经费的');
      assert.match((await editor.suggestions())[0] ?? '', /^请示, /);
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

    it('saves it under its title, with every character of it', async () => {
      await editor.page.keyboard.press('Control+s');
      const name = '清河县水利局关于解决抗旱经费的请示.txt';
      await until('the title as the name', async () =>
        (await editor.quickInput().inputValue()).endsWith(name),
      );
      await editor.picture('save');
      await editor.page.keyboard.press('Enter');
      await editor.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      assert.match(editor.read(name), /^清河县水利局关于解决抗旱经费的请示\n[\s\S]*受旱面积12万亩。/);
      assert.equal(await editor.page.locator('.tab', { hasText: /清河县水利局.*Untitled/ }).count(), 0);
    });

    it('mends all that is safe by keys, is told how much, and takes it back', async () => {
      await editor.openFile('通知有误.txt');
      await editor.statusSays(/通知 \d+%/);
      await editor.page.keyboard.press('Control+Alt+g');
      await editor.page.keyboard.press('x');
      const notice = await editor.notice(editor.say('已修正', 'Fixed:'));
      await editor.picture('fixed');
      assert.match(await editor.seen(), /〔2025〕/);
      await notice.getByText(editor.say('撤销', 'Undo'), { exact: true }).click();
      await until('the notice as it was', async () => (await editor.seen()).includes('（2025）'));
    });

    it('opens the page of a rule from its finding, without the web', async () => {
      await editor.openFile(reportDraft, requestLine(editor.folder));
      const mark = editor.page.locator('.squiggly-error').first();
      await mark.waitFor({ state: 'attached' });
      await hoverOver(editor.page, mark);
      await editor.page.locator('.monaco-hover a', { hasText: 'report/no-embedded-request' }).first().click();
      await editor.page.locator('.tab.active', { hasText: /no-embedded-request/ }).waitFor();
      const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
      await page.getByRole('heading', { name: '报告夹带请示事项' }).first().waitFor();
      await editor.picture('rule-page');
    });

    it('cleans a pasted text after a look at what would change', async () => {
      await editor.openFile('从网页粘贴的通知.txt');
      await editor.statusSays(/通知 \d+%/);
      await editor.run(editor.say('清理粘贴文本', 'Clean Up Pasted Text'));
      await editor.page.locator('.monaco-diff-editor .view-line').first().waitFor();
      await editor.picture('clean-up');
      const notice = await editor.notice(editor.say('将要清理', 'To be cleaned up'));
      await notice.getByText(editor.say('清理', 'Clean Up'), { exact: true }).click();
      await editor.notice(editor.say('已清理', 'Cleaned up'));
    });

    it('reviews a speech, and sees that it is in a hurry', async () => {
      await editor.openFile('讲话稿.md');
      await editor.statusSays(/讲话稿 \d+%/);
      await editor.run(editor.say('切换急稿、慢稿', 'Switch Rush or Slow Draft'));
      await editor.choose(editor.say('急稿', 'In a hurry'));
      await editor.statusSays(new RegExp(editor.say('急稿', 'In a hurry')));
      await editor.picture('rush');
    });

    it('finds the side bar helpful when it is empty', async () => {
      await editor.newFile();
      await editor.page
        .locator('.activitybar [aria-label^="笔杆子"], .activitybar [aria-label^="Biganzi"]')
        .first()
        .click();
      await editor.page
        .locator('.welcome-view-content', { hasText: editor.say('打开示例文稿', 'Open a Sample') })
        .first()
        .waitFor();
      await editor.picture('welcome-views');
    });

    it('checks the whole folder, with its progress and the sum', async () => {
      await editor.run(editor.say('检查整个文件夹', 'Check the Whole Folder'));
      await editor.notice(editor.say('检查了', 'Checked'));
      await editor.picture('folder');
    });

    it('picks a rule by its name and sees how it is set', async () => {
      await editor.run(editor.say('挑选检查规则', 'Pick Rules'));
      await editor.quickInput().fill('夹带');
      await editor.page
        .locator('.quick-input-list .monaco-list-row', { hasText: '报告夹带请示' })
        .first()
        .waitFor();
      await editor.picture('rules');
      await editor.page.keyboard.press('Escape');
    });

    it('fills in the names of the office in a form', async () => {
      await editor.run(editor.say('本单位的名称和词表', 'Names and Words of My Office'));
      await editor.choose(editor.say('上级机关', 'Superiors'));
      await editor.choose(editor.say('添加', 'Add'));
      // The box that asks for the name takes the place of the list.
      await editor.page.locator('.quick-input-list').waitFor({ state: 'hidden' });
      await editor.quickInput().fill('清河县人民政府');
      await editor.page.keyboard.press('Enter');
      await editor.page
        .locator('.quick-input-list .monaco-list-row', { hasText: '清河县人民政府' })
        .first()
        .waitFor();
      await editor.picture('form');
      await editor.page.keyboard.press('Escape');
      assert.match(editor.read('.vscode/settings.json'), /清河县人民政府/);
    });

    it('finds every setting by our name', async () => {
      await editor.run('Preferences: Open Settings (UI)');
      await editor.page.locator('.settings-editor').waitFor();
      await editor.type(editor.say('笔杆子', 'biganzi'));
      await editor.page.locator('.setting-item', { hasText: '笔杆子：' }).first().waitFor();
      await editor.picture('settings');
    });

    it('is shown round by the walkthrough', async () => {
      await editor.run(editor.say('使用入门', 'Getting Started'));
      await editor.page.locator('.getting-started-step').first().waitFor();
      assert.equal(await editor.page.locator('.getting-started-step').count(), 7);
      await editor.page.locator('.gettingStartedContainer img').first().waitFor();
      await editor.picture('walkthrough');
    });
  });
}
