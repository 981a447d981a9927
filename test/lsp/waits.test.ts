/** Who has to wait for whom: told by the order of answers and by what was worked on, never by a clock. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type Hover } from 'vscode-languageserver/node';
import { createEngine } from '../../server/src/core/engine';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';
import { REPORT_WITH_REQUEST, SOUND_REQUEST } from './drafts';
import { NO_WORDS_YET, TestClient } from './harness';

const LONG = 'file:///tmp/long.gw';
const OTHER = 'file:///tmp/other.gw';

/** The rules, each call of the first of them told of by the text's length. */
function watched(told: (length: number) => void): readonly Rule[] {
  let last: unknown;
  return RULES.map(({ meta, check }) => ({
    meta,
    check: (context) => {
      if (context.document !== last) told(context.file.text.length);
      last = context.document;
      check(context);
    },
  }));
}

/** On the title's last word. */
const position = { line: 0, character: 16 };
const start = { line: 0, character: 0 };

describe('a request', () => {
  it('about another draft is answered before the check of the one that is written in', async () => {
    const client = await TestClient.inMemory({ sliceMs: 0 });
    await client.open(OTHER, REPORT_WITH_REQUEST);
    await client.diagnostics(OTHER, 1);
    await client.open(LONG, SOUND_REQUEST);
    await client.diagnostics(LONG, 1);
    const order: string[] = [];
    await client.change(LONG, 2, { range: { start, end: start }, text: '　' });
    const published = client.diagnostics(LONG, 2).then(() => order.push('diagnostics'));
    const hover = client
      .request<Hover | null>('textDocument/hover', { textDocument: { uri: OTHER }, position })
      .then((answer) => order.push(answer === null ? 'nothing' : 'hover'));
    await Promise.all([published, hover]);
    assert.deepEqual(order, ['hover', 'diagnostics']);
    await client.stop();
  });

  it('about a draft that was opened behind many others goes before them', async () => {
    const client = await TestClient.inMemory({ sliceMs: 0 });
    const uris = Array.from({ length: 20 }, (_, n) => `file:///tmp/${n}.gw`);
    for (const uri of uris) await client.open(uri, REPORT_WITH_REQUEST);
    const last = uris.at(-1)!;
    const answer = await client.request('textDocument/hover', { textDocument: { uri: last }, position });
    assert.ok(answer);
    const published = client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.ok(published.length < 10, `${published.length} drafts were checked before`);
    await Promise.all(uris.map((uri) => client.diagnostics(uri, 1)));
    await client.stop();
  });

  it('for a completion costs no check', async () => {
    const checked: number[] = [];
    const client = await TestClient.inMemory({
      segmenter: NO_WORDS_YET,
      sliceMs: 0,
      engine: createEngine({ rules: watched((length) => checked.push(length)) }),
      initializationOptions: { debounceMs: 60_000 },
    });
    await client.open(LONG, SOUND_REQUEST);
    await client.diagnostics(LONG, 1);
    const before = checked.length;
    for (let version = 2; version < 12; version++) {
      await client.change(LONG, version, { range: { start, end: start }, text: '　' });
      await client.request('textDocument/completion', { textDocument: { uri: LONG }, position });
    }
    assert.equal(checked.length, before);
    await client.stop();
  });

  it('that is taken back at once costs nothing', async () => {
    let read = 0;
    const engine = createEngine();
    const client = await TestClient.inMemory({
      segmenter: NO_WORDS_YET,
      engine: {
        ...engine,
        classifying: (...args) => {
          read++;
          return engine.classifying(...args);
        },
      },
      initializationOptions: { debounceMs: 60_000 },
    });
    await client.open(LONG, SOUND_REQUEST);
    await client.diagnostics(LONG, 1);
    const before = read;
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version < 30; version++) {
      await client.change(LONG, version, { range: { start, end: start }, text: '　' });
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: LONG }, position };
      answers.push(client.connection.sendRequest('textDocument/completion', params, source.token));
      source.cancel();
    }
    const settled = await Promise.allSettled(answers);
    assert.ok(settled.every(({ status }) => status === 'rejected'));
    assert.ok(before > 0);
    // What was loaded meanwhile (tables, the classics) has the draft read once more.
    assert.ok(read - before <= 2, `read ${read - before} times for ${answers.length} requests`);
    await client.stop();
  });

  it('to hover is answered from the last check, moved by what was written since', async () => {
    const checked: number[] = [];
    const client = await TestClient.inMemory({
      segmenter: NO_WORDS_YET,
      engine: createEngine({ rules: watched((length) => checked.push(length)) }),
      initializationOptions: { debounceMs: 60_000 },
    });
    const hoverAt = (character: number) =>
      client.request<Hover>('textDocument/hover', {
        textDocument: { uri: LONG },
        position: { line: 0, character },
      });
    await client.open(LONG, REPORT_WITH_REQUEST);
    await client.diagnostics(LONG, 1);
    const first = await hoverAt(16);
    const before = checked.length;
    await client.change(LONG, 2, { range: { start, end: start }, text: '　　' });
    const moved = await hoverAt(18);
    assert.equal(checked.length, before);
    assert.deepEqual(moved.contents, first.contents);
    assert.equal(moved.range?.start.character, (first.range?.start.character ?? 0) + 2);
    await client.stop();
  });
});

describe('a check', () => {
  it('of a version that was followed by another stops, and only the last is published', async () => {
    const checked: number[] = [];
    const client = await TestClient.inMemory({
      segmenter: NO_WORDS_YET,
      sliceMs: 0,
      engine: createEngine({ rules: watched((length) => checked.push(length)) }),
      initializationOptions: { debounceMs: 0 },
    });
    await client.open(LONG, SOUND_REQUEST);
    await client.diagnostics(LONG, 1);
    const changes: Promise<void>[] = [];
    for (let version = 2; version <= 30; version++) {
      changes.push(client.change(LONG, version, { range: { start, end: start }, text: '　' }));
    }
    await Promise.all(changes);
    await client.diagnostics(LONG, 30);
    assert.deepEqual(
      client.published(LONG).map(({ version }) => version),
      [1, 30],
    );
    await client.stop();
  });
});
