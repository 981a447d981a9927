import assert from 'node:assert/strict';
import type { CleanUpResult } from '@biganzi/shared';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ESSAY, SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/pasted.gw';
const DIRTY = SOUND_REQUEST.replace('为提高城区', '为提 高城区').replace('拟购置移动', '拟购置&nbsp;移动');
const OPTIONS = { tabSize: 4, insertSpaces: true };

describe('formatting', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio();
    await client.open(URI, DIRTY);
  });
  after(() => client.stop());

  const apply = (edits: readonly TextEdit[], text = DIRTY) =>
    TextDocument.applyEdits(TextDocument.create(URI, 'gongwen', 1, text), [...edits]);

  it('cleans the draft, with small edits', async () => {
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: URI },
      options: OPTIONS,
    });
    assert.equal(apply(edits), SOUND_REQUEST);
    assert.ok(edits.every(({ newText }) => newText.length < 4));
  });

  it('touches only the range', async () => {
    const line = DIRTY.split('\n').findIndex((text) => text.includes('为提 高'));
    const at = DIRTY.split('\n')[line]!.indexOf('提 高');
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri: URI },
      range: { start: { line, character: at }, end: { line, character: at + 3 } },
      options: OPTIONS,
    });
    assert.equal(apply(edits), DIRTY.replace('提 高', '提高'));
  });

  it('previews what it would do, and nothing where there is nothing to do', async () => {
    const result = await client.request<CleanUpResult | null>('biganzi/cleanUp', { uri: URI });
    assert.equal(result?.text, SOUND_REQUEST);
    assert.ok(
      result.steps.length >= 2 && result.steps.every(({ title, count }) => title !== '' && count > 0),
    );
    const edit = result.edit as WorkspaceEdit;
    assert.ok(edit.documentChanges || edit.changes);
    const clean = 'file:///tmp/clean.gw';
    await client.open(clean, SOUND_REQUEST);
    assert.equal(await client.request('biganzi/cleanUp', { uri: clean }), null);
  });

  it('leaves a text alone that is no official document', async () => {
    const uri = 'file:///tmp/essay.txt';
    await client.open(uri, ESSAY.replace('昨夜', '昨 夜'), 'plaintext');
    const answer = await client.request('textDocument/formatting', {
      textDocument: { uri },
      options: OPTIONS,
    });
    assert.equal(answer, null);
  });
});
