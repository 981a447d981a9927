import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, findings, openSample, ruleOf, sampleUri } from './drafts';
import { until } from './polling';
import { product, productApi } from './product';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

describe('the whole folder', () => {
  afterEach(closeAllEditors);

  it('is checked without opening a file, and counts as the open file does', async () => {
    await productApi();
    const result = await vscode.commands.executeCommand<{
      files: number;
      drafts: number;
      findings: number;
      unread: string[];
    }>('biganzi.checkFolder');
    assert.ok(result.drafts >= 8 && result.files >= result.drafts, JSON.stringify(result));
    assert.deepEqual(result.unread, []);
    const uri = sampleUri('通知有误.txt');
    const listed = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === '笔杆子');
    const before = listed().map((finding) => `${finding.range.start.line} ${ruleOf(finding)}`);
    assert.ok(before.length > 5, 'the closed file has no findings');

    await openSample('通知有误.txt');
    await until('the same findings of the open file, once', () => {
      const now = listed().map((finding) => `${finding.range.start.line} ${ruleOf(finding)}`);
      return now.length === before.length && now.every((one) => before.includes(one));
    });
    assert.ok(findings(uri).length > 0);
  });
});

describe('keys', () => {
  it('of ours are taken by nothing of the editor’s', async () => {
    // What the contributions say, by VS Code's own schema.
    const { keybindings } = product().packageJSON.contributes as { keybindings: readonly Keybinding[] };
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const taken = JSON.parse(document.getText().replace(/^\s*\/\/.*$/gm, '')) as readonly Keybinding[];
    assert.ok(taken.length > 500);
    for (const { key, command } of keybindings) {
      // Saving is saving: ours only proposes another name.
      if (command === 'biganzi.saveDraft') continue;
      const [first = ''] = key.split(' ');
      const others = taken.filter(
        (other) =>
          (other.key === first || other.key.startsWith(`${first} `)) &&
          !other.command.startsWith('biganzi.') &&
          // Ours are for the text of a draft; those for a terminal never meet them.
          other.when !== 'terminalFocus',
      );
      assert.deepEqual(others, [], `${key} of ${command}`);
    }
  });
});

describe('a sample', () => {
  afterEach(closeAllEditors);

  it('opens as a copy that is no file', async () => {
    const api = await productApi();
    await vscode.commands.executeCommand('biganzi.openSample', '报告夹带请示.txt');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await until('the status of a report', () => api.status()?.genre === 'report');
  });
});
