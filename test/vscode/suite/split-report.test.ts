import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAllEditors,
  folderEntries,
  openNewDraft,
  readSample,
  sampleUri,
  waitForFinding,
} from './drafts';
import { until } from './polling';

const embeddedRequest = 'report/no-embedded-request';
const splitTitle = '拆分为报告和请示';
const request = '恳请县人民政府从抗旱救灾资金中拨付专项经费226万元';

async function splitActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind.value,
    20,
  );
  return actions.filter(({ title }) => title.includes(splitTitle));
}

async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit, { isRefactoring: true }));
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

describe('splitting a report', () => {
  const name = '待拆分的报告.txt';
  let editor: vscode.TextEditor;
  let original: string;
  let finding: vscode.Diagnostic;
  let entries: Set<string>;

  beforeEach(async () => {
    original = await readSample('报告夹带请示.txt');
    editor = await openNewDraft(name, original);
    entries = new Set(await folderEntries());
    finding = await waitForFinding(editor.document.uri, embeddedRequest);
  });
  afterEach(async () => {
    await closeAllEditors();
    for (const entry of await createdEntries()) await vscode.workspace.fs.delete(sampleUri(entry));
  });

  async function createdEntries(): Promise<string[]> {
    return (await folderEntries()).filter((entry) => !entries.has(entry));
  }

  it('is offered as a quick fix and as a refactoring', async () => {
    const { uri } = editor.document;
    for (const kind of [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorExtract]) {
      const offered = await splitActions(uri, finding.range, kind);
      assert.equal(offered.length, 1, `offered ${offered.length} times as ${kind.value}`);
    }
  });

  it('moves the request into a file of its own, beside the report', async () => {
    const [action] = await splitActions(editor.document.uri, finding.range, vscode.CodeActionKind.QuickFix);
    assert.ok(action);
    await apply(action);

    await until('the report without its request', () => !editor.document.getText().includes(request));
    const rest = editor.document.getText();
    assert.match(rest, /以上报告，请审阅。/);
    assert.doesNotMatch(rest, /请批示/);
    assert.ok(rest.includes('二、存在的主要问题'), 'the body of the report was lost');

    const created = await until('the new file', async () => (await createdEntries())[0]);
    const uri = vscode.Uri.joinPath(editor.document.uri, '..', created);
    const text = await until('the text of the new request', async () => {
      const content = (await vscode.workspace.openTextDocument(uri)).getText();
      return content !== '' && content;
    });
    assert.ok(text.includes(request), text);
    assert.match(text, /关于.*的请示/);
    assert.match(text, /妥否，请批示。|请批示/);
    assert.doesNotMatch(text, /以上报告/);
  });

  it('is undone by one undo', async () => {
    const [action] = await splitActions(editor.document.uri, finding.range, vscode.CodeActionKind.QuickFix);
    assert.ok(action);
    await apply(action);
    await until('the report without its request', () => !editor.document.getText().includes(request));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await until('the report as it was', () => editor.document.getText() === original);
  });
});
