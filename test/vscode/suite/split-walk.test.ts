import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAllEditors,
  folderEntries,
  openNewDraft,
  openSample,
  readSample,
  sampleUri,
  waitForFinding,
} from './drafts';
import { until } from './polling';

const REQUEST = '恳请县人民政府从抗旱救灾资金中拨付专项经费226万元';
const NAME = '边拆边存的报告.txt';

/** 一个字也不会丢: wherever the writer goes, the request stands on the disk or in an editor. */
describe('the request of a split report', () => {
  let entries: Set<string>;
  let original: string;

  beforeEach(async () => {
    original = await readSample('报告夹带请示.txt');
    await openNewDraft(NAME, original);
    entries = new Set(await folderEntries());
  });
  afterEach(async () => {
    await autoSave(undefined);
    await closeAllEditors();
    for (const entry of await made()) await vscode.workspace.fs.delete(sampleUri(entry));
  });

  const made = async () =>
    (await folderEntries()).filter((entry) => entry.endsWith('.txt') && !entries.has(entry));
  /** In tabs: VS Code keeps the text of a closed editor for a while. */
  const open = () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const shown = new Set(tabs.map(({ input }) => input instanceof vscode.TabInputText && input.uri.path));
    return vscode.workspace.textDocuments.filter(({ uri }) => shown.has(uri.path));
  };
  const isReport = ({ uri }: vscode.TextDocument) => uri.path.endsWith(`/${NAME}`);
  const report = () => open().find(isReport);

  /** Where the whole request stands now. */
  async function places(): Promise<string[]> {
    const found: string[] = [];
    for (const name of [NAME, ...(await made())]) {
      const text = await readSample(name).catch(() => '');
      if (text.includes(REQUEST)) found.push(`disk ${name === NAME ? 'report' : 'request'}`);
    }
    for (const document of open().filter((each) => each.getText().includes(REQUEST))) {
      found.push(`editor ${isReport(document) ? 'report' : 'request'}`);
    }
    return found;
  }

  async function split(): Promise<void> {
    await waitForFinding(sampleUri(NAME), 'report/no-embedded-request');
    await vscode.commands.executeCommand('biganzi.splitReport');
    await until('the report without its request', () => !report()?.getText().includes(REQUEST));
    await until('the new file', async () => (await made()).length === 1);
  }

  /** In front, so that it is what undo, save and close go to. */
  async function focusReport(): Promise<void> {
    const document = report();
    assert.ok(document);
    await vscode.window.showTextDocument(document);
  }

  async function undo(): Promise<void> {
    await focusReport();
    await vscode.commands.executeCommand('undo');
    await until('the report as it was', () => report()?.getText() === original);
    await until('no new file', async () => (await made()).length === 0);
  }

  async function redo(): Promise<void> {
    await focusReport();
    await vscode.commands.executeCommand('redo');
    await until('the report without its request', () => !report()?.getText().includes(REQUEST));
    await until('the new file with its text', async () => {
      const [name] = await made();
      return name !== undefined && (await readSample(name)).includes(REQUEST);
    });
  }

  async function closeWithoutSaving(): Promise<void> {
    await focusReport();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('a closed report', () => !report());
  }

  async function walk(steps: readonly (() => Promise<void>)[]): Promise<void> {
    for (const step of steps) {
      await step();
      await until(`the request anywhere after ${step.name}`, async () => (await places()).length > 0);
    }
  }

  const autoSave = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('files')
      .update('autoSave', value, vscode.ConfigurationTarget.Workspace);

  it('nothing is saved that the writer did not save', async () => {
    await autoSave('off');
    await split();
    assert.equal(await readSample(NAME), original);
    assert.deepEqual(await places(), ['disk report', 'disk request', 'editor request']);
  });

  for (const mode of ['off', 'afterDelay']) {
    it(`is never lost: split, undo, redo, close without saving, open again (autosave ${mode})`, async () => {
      await autoSave(mode);
      await walk([split, undo, redo, undo, redo, closeWithoutSaving]);
      await openSample(NAME);
      assert.ok((await places()).some((place) => place.startsWith('disk')));
    });

    it(`is never lost: split, undo, close without saving, open again (autosave ${mode})`, async () => {
      await autoSave(mode);
      await walk([split, undo, closeWithoutSaving]);
      const { document } = await openSample(NAME);
      await until('the request on the disk', async () =>
        (await places()).some((place) => place.startsWith('disk')),
      );
      assert.ok(mode === 'afterDelay' || document.getText() === original);
    });
  }

  it('is never lost when the report was saved after the split, and the undo was not', async () => {
    await autoSave('off');
    const save = async () => {
      await focusReport();
      await report()?.save();
    };
    await walk([split, save, undo, closeWithoutSaving]);
    await until('the request on the disk', async () =>
      (await places()).some((place) => place.startsWith('disk')),
    );
  });
});
