import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, readSample, waitForFinding, waitForNoFinding } from './drafts';
import { until } from './polling';

const EMBEDDED = 'report/no-embedded-request';

describe('what the writer ignores', () => {
  afterEach(closeAllEditors);

  it('is told no more, the text unchanged, and is told again when it is taken off the list', async () => {
    const { document } = await openNewDraft('不查的报告.txt', await readSample('报告夹带请示.txt'));
    const before = document.getText();
    const finding = await waitForFinding(document.uri, EMBEDDED);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      30,
    );
    const ignore = actions.find(({ title }) => title.startsWith('本文不查“报告夹带请示'));
    assert.ok(ignore?.command, actions.map(({ title }) => title).join('、'));
    await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
    await waitForNoFinding(document.uri, EMBEDDED);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);

    // The list stays open after the command that shows it: its last entry brings all back.
    await vscode.commands.executeCommand('biganzi.showIgnored');
    await until('the finding again', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return waitForFinding(document.uri, EMBEDDED).catch(() => undefined);
    });
  });

  it('the clean text is in the clipboard', async () => {
    const text = `<!-- 文种：报告 -->\n${await readSample('报告夹带请示.txt')}`;
    const { document } = await openNewDraft('带注释的报告.txt', text);
    await waitForFinding(document.uri, EMBEDDED);
    await vscode.commands.executeCommand('biganzi.copyClean');
    assert.equal(await vscode.env.clipboard.readText(), text.slice(text.indexOf('\n') + 1));
    assert.equal(document.getText(), text);
  });
});
