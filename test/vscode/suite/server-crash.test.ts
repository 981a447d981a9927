import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openSample, waitForFinding, waitForNoFinding } from './drafts';
import { until } from './polling';
import { productApi, serverPid } from './product';

const embeddedRequest = 'report/no-embedded-request';

describe('when the server dies', () => {
  afterEach(closeAllEditors);

  it('the client brings it back, and its findings with it', async () => {
    const { client } = await productApi();
    const { document } = await openSample('报告夹带请示.txt');
    await waitForFinding(document.uri, embeddedRequest);

    const pid = serverPid(client);
    assert.ok(pid, 'the server is not a child process');
    process.kill(pid, 'SIGKILL');
    await until('a new server', () => {
      const now = serverPid(client);
      return now !== undefined && now !== pid && client.isRunning();
    });
    await waitForFinding(document.uri, embeddedRequest);

    // The finding may be the old server's: only a living one follows a change.
    const whole = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), '院子里的石榴花落了一地。\n');
    await vscode.workspace.applyEdit(edit);
    await waitForNoFinding(document.uri, embeddedRequest);
    const back = new vscode.WorkspaceEdit();
    back.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), whole);
    await vscode.workspace.applyEdit(back);
    await waitForFinding(document.uri, embeddedRequest);
  });

  it('a restart by command leaves it running', async () => {
    const { client } = await productApi();
    const { document } = await openSample('报告夹带请示.txt');
    await waitForFinding(document.uri, embeddedRequest);
    const pid = serverPid(client);
    await vscode.commands.executeCommand('biganzi.restartServer');
    await until('another server', () => {
      const now = serverPid(client);
      return now !== undefined && now !== pid && client.isRunning();
    });
    await waitForFinding(document.uri, embeddedRequest);
  });
});
