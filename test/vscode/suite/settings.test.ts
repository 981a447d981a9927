import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, sampleUri, waitForFinding, waitForNoFinding } from './drafts';
import { until } from './polling';

const banned = 'wording/banned-term';
const draft =
  '清河县教育局关于做好招生工作的通知\n\n各学校：\n　　招生办要提前公布招生范围，报县招办主任同意。\n　　特此通知。\n\n清河县教育局\n2025年5月6日\n';

/** What the user and the workspace set, taken back after each test. */
const set: [string, vscode.ConfigurationTarget][] = [];

async function configure(key: string, value: unknown, target: vscode.ConfigurationTarget): Promise<void> {
  set.push([key, target]);
  await vscode.workspace.getConfiguration('biganzi').update(key, value, target);
}

async function writeProject(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(sampleUri('.biganzi.json'), Buffer.from(text, 'utf8'));
}

describe('settings', () => {
  afterEach(async () => {
    for (const [key, target] of set.splice(0)) {
      await vscode.workspace.getConfiguration('biganzi').update(key, undefined, target);
    }
    await vscode.workspace.fs.delete(sampleUri('.biganzi.json')).then(undefined, () => undefined);
    await closeAllEditors();
  });

  it('of the project file, the user and the workspace hold together', async () => {
    await writeProject('{ "terms": { "banned": [{ "term": "招生办" }] } }');
    const { document } = await openNewDraft('招生.txt', draft);
    const finding = await waitForFinding(document.uri, banned);
    assert.equal(document.getText(finding.range), '招生办');
    // The editor's default would be an empty list, and reportUnused.
    await configure('terms.banned', [{ term: '招办' }], vscode.ConfigurationTarget.Global);
    await configure('terms.banned', [{ term: '提前公布' }], vscode.ConfigurationTarget.Workspace);
    const words = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => typeof code === 'object' && code.value === banned)
        .map(({ range }) => document.getText(range))
        .sort();
    await until('all three words', () => words().join() === ['招生办', '招办', '提前公布'].sort().join());
  });

  it('of the project file are read again when it changes', async () => {
    const { document } = await openNewDraft('招生二.txt', draft);
    await writeProject('{ "terms": { "banned": [{ "term": "招生办" }] } }');
    await waitForFinding(document.uri, banned);
    await writeProject('{ "terms": { "banned": [] } }');
    await waitForNoFinding(document.uri, banned);
  });

  it('a word goes into the workspace’s list, and is left alone from then on', async () => {
    await configure('terms.banned', [{ term: '招办' }], vscode.ConfigurationTarget.Global);
    const { document } = await openNewDraft('招生三.txt', draft);
    await waitForFinding(document.uri, banned);
    set.push(['terms.allowed', vscode.ConfigurationTarget.Workspace]);
    await vscode.commands.executeCommand('biganzi.addTerm', '招办主任', 'workspace');
    await waitForNoFinding(document.uri, banned);
    const { workspaceValue, globalValue } =
      vscode.workspace.getConfiguration('biganzi').inspect('terms.allowed') ?? {};
    assert.deepEqual([workspaceValue, globalValue], [['招办主任'], undefined]);
  });
});
