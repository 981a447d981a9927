import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CLIENT_COMMANDS, type NewDocument } from '@biganzi/shared';
import {
  type CodeAction,
  type Command,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
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

/** A client that can make no file, as Emacs: the server makes it. */
describe('moving text into a new document, by the command of the server', () => {
  let folder: string;
  let path: string;
  let uri: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-extract-'));
    path = join(folder, '防汛报告.txt');
    uri = pathToFileURL(path).href;
    writeFileSync(path, REPORT_WITH_REQUEST);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function open(answer: (edit: WorkspaceEdit) => boolean): Promise<[TestClient, Command]> {
    const client = await TestClient.overStdio({
      capabilities: { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } },
    });
    client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => ({
      applied: answer(edit),
    }));
    assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, [
      'biganzi.server.extract',
    ]);
    await client.open(uri, REPORT_WITH_REQUEST, 'plaintext', 3);
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['refactor.extract'] },
    });
    assert.ok(action?.command && action.edit === undefined);
    return [client, action.command];
  }
  const execute = (client: TestClient, { command, arguments: args }: Command) =>
    client.request<string[]>('workspace/executeCommand', { command, arguments: args });
  const requestFile = () => readdirSync(folder).find((name) => name.endsWith('请示.txt'));

  it('makes the file first, then asks for the edit', async () => {
    let onDisk: string | undefined;
    const [client, command] = await open(() => {
      const name = requestFile();
      onDisk = name && readFileSync(join(folder, name), 'utf8');
      return true;
    });
    const [made] = await execute(client, command);
    assert.match(fileURLToPath(made!), /请示\.txt$/);
    assert.match(onDisk ?? '', /20万元/);
    await client.stop();
  });

  it('leaves nothing behind when the edit is refused', async () => {
    const [client, command] = await open(() => false);
    await assert.rejects(execute(client, command), /没有拆分，文稿未动/);
    assert.deepEqual(readdirSync(folder), ['防汛报告.txt']);
    await client.stop();
  });

  it('asks for nothing when the file cannot be made', async () => {
    let asked = false;
    const [client, command] = await open(() => {
      asked = true;
      return true;
    });
    rmSync(folder, { recursive: true });
    await assert.rejects(execute(client, command), /新文件建不了，文件或者文件夹不存在/);
    assert.equal(asked, false);
    await client.stop();
  });

  it('knows no other command, and no data but its own', async () => {
    const [client, command] = await open(() => true);
    await assert.rejects(execute(client, { ...command, command: 'rm' }), /没有命令 rm/);
    await assert.rejects(execute(client, { ...command, arguments: [{ uri: 5 }] }));
    assert.deepEqual(readdirSync(folder), ['防汛报告.txt']);
    await client.stop();
  });
});
