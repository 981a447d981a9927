import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, openNewDraft, openSample, readSample } from './drafts';
import { until } from './polling';
import { productApi } from './product';
import { answering } from './quick-input';

const SPEECH = '讲话稿.md';

describe('讲话体检', () => {
  afterEach(closeAllEditors);

  it('scores the speech in front, each score with its places', async () => {
    const api = await productApi();
    const { document } = await openSample(SPEECH);
    await until('a speech', () => api.status()?.speech === 'slow');
    const review = await until('its review', () => api.speech());
    assert.equal(review.qi.length, 5);
    const [first] = review.qi.flatMap(({ categories }) => categories).flatMap(({ evidence }) => evidence);
    assert.ok(first, 'no evidence at all');
    const { start, end } = first.range;
    const place = new vscode.Range(start.line, start.character, end.line, end.character);
    assert.equal(document.getText(place), first.text);
  });

  it('follows the text', async () => {
    const api = await productApi();
    const editor = await openNewDraft('边写边看的讲话.md', await readSample(SPEECH));
    const before = await until('its review', () => api.speech());
    const line = editor.document.lineCount - 1;
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), '\n谢谢大家，大家辛苦了！\n'));
    await until('more characters', async () => ((await api.speech())?.characters ?? 0) > before.characters);
  });

  it('stands above the title, and opens as a page', async () => {
    const api = await productApi();
    const { document } = await openSample(SPEECH);
    await until('a speech', () => api.status()?.speech);
    const lenses = await until('lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length > 0 ? found : undefined;
    });
    assert.match(lenses[0]?.command?.title ?? '', /^通天气 \d+/);
    await vscode.commands.executeCommand('biganzi.showSpeechPanel');
    await until('the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.includes('biganzi.speechPanel'),
        ),
    );
  });

  it('a draft in a hurry is a mode of the document', async () => {
    const api = await productApi();
    await openNewDraft('急稿.md', await readSample(SPEECH));
    await until('a slow draft', () => api.status()?.speech === 'slow');
    await vscode.commands.executeCommand('biganzi.setDraftMode', 'rush');
    await until('a draft in a hurry', () => api.status()?.speech === 'rush');
    assert.equal((await api.speech())?.mode, 'rush');
    await vscode.commands.executeCommand('biganzi.setDraftMode', 'slow');
    await until('a slow draft again', () => api.status()?.speech === 'slow');
  });

  it('goes with the file when it is renamed', async () => {
    const api = await productApi();
    const { document } = await openNewDraft('改名前的讲话.md', await readSample(SPEECH));
    await until('a slow draft', () => api.status()?.speech === 'slow');
    await vscode.commands.executeCommand('biganzi.setDraftMode', 'rush');
    await vscode.commands.executeCommand('biganzi.setGenre', 'address');
    await until('what was said', () => api.status()?.speech === 'rush' && api.status()?.genre === 'address');
    const after = vscode.Uri.joinPath(document.uri, '../改名后的讲话.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, after);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await vscode.window.showTextDocument(after);
    await until('the same of the new name', () => {
      const status = api.status();
      return status?.speech === 'rush' && status.genre === 'address' && status.override === 'user';
    });
  });

  it('the views follow it, and its evidence can be marked and taken back', async () => {
    const api = await productApi();
    await openSample(SPEECH);
    await until('a speech', () => api.status()?.speech);
    await vscode.commands.executeCommand('biganzi.speech.focus');
    await vscode.commands.executeCommand('biganzi.checklist.focus');
    await openSample(SPEECH);
    const review = await until('its review', () => api.speech());
    assert.ok(review.checklist.length > 5);
    let toggled = false;
    await answering('biganzi.showEvidence', async () => {
      if (!toggled) await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
      toggled = true;
    });
    await answering('biganzi.showEvidence');
    assert.equal(vscode.window.activeTextEditor?.document.isDirty, false);
  });

  it('a new one is an outline with how long each part may be', async () => {
    const api = await productApi();
    // Every list has something chosen and every box a value to begin with.
    await answering('biganzi.newSpeech');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document, 'no editor in front');
    assert.deepEqual([document.languageId, document.isUntitled], ['gongwen', true]);
    const lengths = [...document.getText().matchAll(/〔约(\d+)字/g)].map(([, length]) => Number(length));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    assert.ok(Math.abs(total - 20 * 200) <= 200, `${total} characters for 20 minutes`);
    assert.doesNotMatch(document.getText(), /\$\{/);
    await until('a speech', () => api.status()?.speech === 'slow');
  });
});
