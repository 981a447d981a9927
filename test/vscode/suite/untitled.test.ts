import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, findings } from './drafts';
import { until } from './polling';
import { productApi } from './product';

/** Beginnings that VS Code's language detection takes for configuration files, Python, YAML and the like. */
const BEGINNINGS = [
  [
    '清河县水利局关于解决抗旱经费的请示',
    '',
    '清河县人民政府：',
    '　　今年入夏以来，我县持续高温少雨。',
    '　　一、基本情况：',
    '　　全县受旱面积12万亩。',
    '',
  ],
  [
    '清河县水利局关于开展防汛检查的通知',
    '',
    '各乡镇人民政府：',
    '　　一、检查时间：2026年7月3日',
    '　　二、检查内容：水库',
  ],
  [
    '清河县水利局关于抗旱工作情况的报告',
    '',
    '清河县人民政府：',
    '　　现将有关情况报告如下：',
    '　　[基本情况]',
    '　　受旱面积=12万亩',
  ],
  [
    '清河县水利局关于商请支援物资的函',
    '',
    '云岭市水利局：',
    '　　- 编织袋：2万条',
    '　　- 铁锹：300把',
    '　　请予支持为盼。',
  ],
  [
    '关于召开全县安全生产工作会议的通知',
    '',
    '各乡镇人民政府：',
    '　　时间：2026年7月3日（星期五）',
    '　　地点：县政府会议室',
    '　　# 议程',
  ],
  [
    '在全县防汛工作会议上的讲话',
    '',
    '同志们：',
    '　　今天的会议，主要任务是：安排防汛。',
    '　　第一，要严；第二，要实。',
  ],
  [
    '清河县人民政府关于同意设立产业园的批复',
    '',
    '县工业和信息化局：',
    '　　你局《请示》（清工信〔2026〕5号）收悉。现批复如下：',
    '　　一、同意。',
  ],
].map((lines) => lines.join('\n'));

/** Three times what VS Code waits. */
const DETECTION_DELAY_MS = 1_800;

type Way = (text: string) => Promise<vscode.TextDocument>;

const WAYS: Readonly<Record<string, Way>> = {
  async typed(text) {
    const document = await newFile();
    for (const character of text) {
      await vscode.commands.executeCommand('type', { text: character });
    }
    return document;
  },
  async pasted(text) {
    const document = await newFile();
    await vscode.commands.executeCommand('paste', { text, pasteOnNewLine: false, multicursorText: null });
    return document;
  },
  async 'taken from a template'(text) {
    const document = await newFile();
    await vscode.window.activeTextEditor?.insertSnippet(
      new vscode.SnippetString(text.replace(/[$}\\]/g, '\\$&')),
    );
    return document;
  },
};

async function newFile(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('workbench.action.files.newUntitledFile');
  return until('a new file in front', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.isUntitled && document.getText() === '' ? document : undefined;
  });
}

const detection = () => vscode.workspace.getConfiguration('workbench.editor', { languageId: 'plaintext' });

describe('a draft that was never saved', () => {
  afterEach(async () => {
    await detection().update('languageDetection', undefined, vscode.ConfigurationTarget.Workspace, true);
    await closeAllEditors();
  });

  it('is still checked when the editor has had time to take it for something else', async function () {
    this.timeout(480_000);
    const api = await productApi();
    const tried: (readonly [string, vscode.TextDocument])[] = [];
    for (const [name, write] of Object.entries(WAYS)) {
      for (const text of BEGINNINGS) {
        const document = await write(text);
        assert.equal(document.getText(), text, name);
        await until(`the genre of what was ${name}`, () => (api.status()?.genre ?? 'unknown') !== 'unknown');
        tried.push([`${name}: ${text.slice(0, 20)}`, document]);
      }
    }
    assert.ok(tried.length >= 20);
    // The last try must have had its turn too before detection is allowed: VS Code looks a while after a change.
    const last = Date.now();
    await until('the turn of the last try', () => Date.now() - last > DETECTION_DELAY_MS);
    // Detection is at work, and has had its turn on all the others: allowed to, it takes the like for another language.
    await detection().update('languageDetection', true, vscode.ConfigurationTarget.Workspace, true);
    const taken = await WAYS.typed!(BEGINNINGS[0]!);
    await until(
      'the language detection of the editor',
      () => taken.isClosed || taken.languageId !== 'plaintext',
    );

    for (const [name, document] of tried) {
      assert.equal(document.languageId, 'plaintext', name);
      assert.ok(!document.isClosed, name);
      await vscode.window.showTextDocument(document);
      await until(`the status of ${name}`, () => (api.status()?.genre ?? 'unknown') !== 'unknown');
    }
    const checked = tried.filter(([, { uri }]) => findings(uri).length > 0);
    assert.ok(checked.length > 0, 'no try has a finding');
  });

  it('has no boxes of the editor round full-width marks and indents, in any language that is checked', () => {
    for (const languageId of ['gongwen', 'plaintext', 'markdown']) {
      const editor = vscode.workspace.getConfiguration('editor', { languageId });
      const highlight = 'unicodeHighlight';
      assert.equal(editor.get(`${highlight}.ambiguousCharacters`), false, languageId);
      assert.equal(editor.get(`${highlight}.nonBasicASCII`), false, languageId);
      const allowed = editor.get<Record<string, boolean>>(`${highlight}.allowedCharacters`);
      const invisible = editor.get(`${highlight}.invisibleCharacters`);
      assert.ok(invisible === false || allowed?.['\u3000'] === true, languageId);
      assert.equal(editor.get('wordBasedSuggestions'), 'off', languageId);
    }
  });
});
