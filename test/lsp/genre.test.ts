import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { GENRE_IDS, type GenreItem, type StatusParams } from '@biganzi/shared';
import type { Hover, MarkupContent, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { REPORT_WITH_REQUEST, SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/genre.gw';

function genreIn({ documents }: StatusParams): unknown[] {
  return [documents[0]?.genre, documents[0]?.override];
}

/** The edits of a WorkspaceEdit for one document, as [line, character, line, character, text]. */
function edits(edit: WorkspaceEdit | null): unknown[] {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return (change?.edits ?? []).map((one) => {
    if (!('newText' in one)) return one;
    const { start, end } = one.range;
    return [start.line, start.character, end.line, end.character, one.newText];
  });
}

describe('the genre over stdio', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio();
  });
  after(() => client.stop());

  it('comes with the reasons in words, in the status and in the hover on the title', async () => {
    await client.open(URI, SOUND_REQUEST);
    const { documents } = await client.status(URI, 1);
    assert.match(documents[0]?.decision ?? '', /^判断为“请示”，把握\d+%。[\s\S]*标题以“请示”结尾/);
    const character = SOUND_REQUEST.indexOf('请示');
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character },
    });
    assert.match((hover.contents as MarkupContent).value, /判断为“请示”/);
  });

  it('can be written into the file, replaced there and taken out', async () => {
    const ask = (genre: string | null) =>
      client.request<WorkspaceEdit | null>('biganzi/genreDirective', { uri: URI, genre });
    assert.equal(await ask(null), null);
    assert.deepEqual(edits(await ask('report')), [[0, 0, 0, 0, '<!-- 文种：报告 -->\n']]);

    await client.change(URI, 2, { text: `<!-- 文种：报告 -->\n${SOUND_REQUEST}` });
    assert.deepEqual(genreIn(await client.status(URI, 2)), ['report', 'directive']);
    assert.deepEqual(edits(await ask('letter')), [[0, 8, 0, 10, '函']]);
    assert.deepEqual(edits(await ask(null)), [[0, 0, 1, 0, '']]);

    await client.change(URI, 3, { text: SOUND_REQUEST });
    assert.deepEqual(genreIn(await client.status(URI, 3)), ['request', undefined]);
  });

  it('can be set by the user and taken back', async () => {
    for (const [genre, shown] of [
      ['letter', ['letter', 'user']],
      [null, ['request', undefined]],
    ]) {
      const seen = client.received.length;
      await client.request('biganzi/setGenre', { uri: URI, genre });
      await client.status(URI, 3, (status) => isDeepStrictEqual(genreIn(status), shown), seen);
    }
  });

  it('is not taken for one that there is none', async () => {
    for (const method of ['biganzi/genreDirective', 'biganzi/setGenre']) {
      await assert.rejects(client.request(method, { uri: URI, genre: '没有这种' }));
    }
  });

  it('can be chosen from all genres, the runner-up first', async () => {
    const items = await client.request<GenreItem[]>('biganzi/genres', { uri: URI });
    assert.deepEqual(items.map(({ genre }) => genre).sort(), [...GENRE_IDS].sort());
    const { documents } = await client.status(URI, 3);
    const second = documents[0]?.runnerUp?.genre;
    if (second !== undefined && second !== 'unknown') assert.equal(items[0]?.genre, second);
    assert.ok(items.slice(0, 6).some(({ difference }) => difference !== undefined));
  });

  it('of a draft that is typed does not flicker when its title is cut out', async () => {
    const uri = 'file:///tmp/typed.gw';
    await client.open(uri, REPORT_WITH_REQUEST);
    assert.equal((await client.status(uri, 1)).documents[0]?.genre, 'report');
    await client.change(uri, 2, {
      text: '',
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    });
    assert.equal((await client.status(uri, 2)).documents[0]?.genre, 'report');
  });
});
