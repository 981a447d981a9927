import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample, waitForFinding } from './drafts';
import { until } from './polling';
import { answering } from './quick-input';

function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('reading and writing', () => {
  afterEach(closeAllEditors);

  it("hovering over the title's genre word shows what the genre is, and leads to its page", async () => {
    const { document } = await openSample('请示范例.txt');
    const word = document.getText().indexOf('活动的请示') + '活动的'.length;
    const text = await until('a hover on the genre', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(word),
      );
      return hoverText(hovers) || undefined;
    });
    assert.match(text, /请示/);
    assert.match(text, /向上级机关请求指示、批准/);
    assert.match(text, /command:biganzi\.explainRule/);
  });

  it('an empty document is offered templates', async () => {
    const { document } = await openNewDraft('新文稿.gw', '');
    const labels = await until('templates', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      return list.items.length > 0 && list.items.map(labelOf);
    });
    assert.ok(
      labels.some((label) => label.includes('请示')),
      labels.join('、'),
    );
  });

  it('a new document is the skeleton that was picked', async () => {
    await answering('biganzi.newDocument');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document, 'no editor in front');
    assert.deepEqual([document.languageId, document.isUntitled], ['gongwen', true]);
    assert.match(document.getText(), /请示/);
    assert.doesNotMatch(document.getText(), /\$\{/);
  });

  it('the outline names the sections', async () => {
    const { document } = await openSample('报告夹带请示.txt');
    const names = await until('an outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const flat = (nodes: readonly vscode.DocumentSymbol[]): string[] =>
        nodes.flatMap((node) => [node.name, ...flat(node.children)]);
      return symbols && symbols.length > 0 && flat(symbols);
    });
    for (const section of ['主要工作及成效', '存在的主要问题', '下一步工作打算']) {
      assert.ok(
        names.some((name) => name.includes(section)),
        `${section} is not in ${names.join(' / ')}`,
      );
    }
  });

  it('fix-all repairs what is safe and keeps the words', async () => {
    const draft = [
      '清河县水利局关于商请支援防汛物资的函',
      '',
      '云岭市水利局：',
      '　　我县汛情紧急，恳请贵局支援编织袋2万条。',
      '　　请予支持为何。',
      '',
      '清河县水利局',
      '2026年7月3日',
      '',
    ].join('\n');
    const { document } = await openNewDraft('待修改的函.gw', draft);
    await waitForFinding(document.uri, 'closing/typo');
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      vscode.CodeActionKind.SourceFixAll.value,
      5,
    );
    assert.ok(fixAll?.edit, 'no fix-all is offered');
    assert.ok(await vscode.workspace.applyEdit(fixAll.edit));
    assert.equal(document.getText(), draft.replace('为何', '为荷'));
  });
});
