import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CLIENT_COMMANDS, type NewDocument } from '@biganzi/shared';
import { type CodeAction, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { REPORT_WITH_REQUEST } from './drafts';
import { TestClient } from './harness';

/** A client that makes files with their text in them, which LSP's own edit cannot say. */
describe('moving text into a new document, by the command of the client', () => {
  let client: TestClient;
  let folder: string;

  before(async () => {
    client = await TestClient.overStdio({
      initializationOptions: { commands: [CLIENT_COMMANDS.openBeside, CLIENT_COMMANDS.extract] },
    });
    folder = mkdtempSync(join(tmpdir(), 'biganzi-extract-'));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function splitOf(uri: string): Promise<readonly [WorkspaceEdit, readonly NewDocument[]]> {
    await client.open(uri, REPORT_WITH_REQUEST, 'plaintext', 3);
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['refactor.extract'] },
    });
    assert.equal(action?.edit, undefined, 'VS Code saves what an edit of the action touches');
    assert.equal(action?.command?.command, CLIENT_COMMANDS.extract);
    const [edit, created] = action.command.arguments ?? [];
    return [edit, created];
  }

  it('hands over the edit of the draft alone, for its version, and the file with its text', async () => {
    const path = join(folder, '防汛报告.txt');
    writeFileSync(path, REPORT_WITH_REQUEST);
    const uri = pathToFileURL(path).href;
    const [edit, created] = await splitOf(uri);
    assert.equal(edit.documentChanges?.length, 1);
    const [change] = edit.documentChanges;
    assert.ok(change && TextDocumentEdit.is(change));
    assert.deepEqual(change.textDocument, { uri, version: 3 });
    assert.equal(created.length, 1);
    assert.match(created[0]!.text, /请批示/);
    assert.match(fileURLToPath(created[0]!.uri), /请示\.txt$/);
    assert.deepEqual(readdirSync(folder), ['防汛报告.txt'], 'nothing is written before the client does');
  });

  it('of a draft that was never saved makes another that was not', async () => {
    const [, created] = await splitOf('untitled:Untitled-1');
    assert.match(decodeURIComponent(created[0]!.uri), /^untitled:.*请示\.txt$/);
  });
});
