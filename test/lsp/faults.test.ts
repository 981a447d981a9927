/** What may go wrong around a running server: none of it loses a word of the draft, and the work goes on. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { REPORT_WITH_REQUEST, SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';
const start = { line: 0, character: 0 };
const shown = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range, message }) => ({ code, range, message }));

describe('a server that is killed', () => {
  it('at any point of an edit leaves a draft that the next one reads as it is', async () => {
    const whole = await TestClient.overStdio();
    await whole.open(URI, `　　${REPORT_WITH_REQUEST}`);
    const wanted = shown((await whole.diagnostics(URI, 1)).diagnostics);
    assert.ok(wanted.length > 0);
    await whole.stop();
    // Killed before the change is read, while it is checked, and when it was.
    for (const point of ['sent', 'asked', 'checked']) {
      const client = await TestClient.overStdio();
      await client.open(URI, `　${REPORT_WITH_REQUEST}`);
      await client.diagnostics(URI, 1);
      await client.change(URI, 2, { range: { start, end: start }, text: '　' });
      const answer = client.request('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: { start, end: { line: 99, character: 0 } },
        context: { diagnostics: [] },
      });
      answer.catch(() => 'nobody is left to answer');
      if (point === 'asked')
        await client.request('textDocument/completion', { textDocument: { uri: URI }, position: start });
      if (point === 'checked') await client.diagnostics(URI, 2);
      const ended = client.exited();
      client.process?.kill('SIGKILL');
      await ended;
      client.connection.dispose();
      // The editor has the text: it opens it in the next server under its next version.
      const next = await TestClient.overStdio();
      await next.open(URI, `　　${REPORT_WITH_REQUEST}`, 'gongwen', 3);
      assert.deepEqual(shown((await next.diagnostics(URI, 3)).diagnostics), wanted, point);
      assert.equal(await next.stop(), 0);
    }
  });
});

describe('a client that speaks out of turn', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.inMemory();
    await client.open(URI, REPORT_WITH_REQUEST);
    await client.diagnostics(URI, 1);
  });
  afterEach(() => client.stop());

  const rules = async (version: number) =>
    (await client.diagnostics(URI, version)).diagnostics.map(({ code }) => code);

  it('and lets versions go back is told of the text as it is', async () => {
    await client.change(URI, 9, { text: SOUND_REQUEST });
    await client.diagnostics(URI, 9);
    await client.change(URI, 4, { text: REPORT_WITH_REQUEST });
    assert.ok((await rules(4)).includes('report/no-embedded-request'));
  });

  it('and opens a draft twice is told of the second text', async () => {
    await client.open(URI, SOUND_REQUEST, 'gongwen', 1);
    await client.settled();
    await client.change(URI, 2, { text: SOUND_REQUEST });
    assert.ok(!(await rules(2)).includes('report/no-embedded-request'));
  });

  it('and changes, closes or asks about a closed draft gets no answer, and others do', async () => {
    await client.close(URI);
    await client.change(URI, 2, { text: 'x' });
    await client.close(URI);
    assert.equal(
      await client.request('textDocument/hover', { textDocument: { uri: URI }, position: start }),
      null,
    );
    await client.open(URI, REPORT_WITH_REQUEST, 'gongwen', 3);
    assert.ok((await rules(3)).includes('report/no-embedded-request'));
  });

  const PLACES: readonly (readonly [string, number, number])[] = [
    ['negative', -5, -5],
    ['huge', 2_147_483_647, 2_147_483_647],
    ['between the halves of a character', 0, 1],
    ['no whole number', 0.5, 1.25],
  ];
  for (const [what, line, character] of PLACES) {
    it(`and names a place that is ${what} does not stop the server`, async () => {
      const uri = 'file:///tmp/places.gw';
      await client.open(uri, `𠮷${REPORT_WITH_REQUEST}`);
      const position = { line, character };
      const about = { textDocument: { uri }, position };
      for (const method of ['textDocument/hover', 'textDocument/completion'])
        await client.request(method, about).catch((error: Error) => assert.match(error.message, /位置/));
      await client.change(uri, 2, { range: { start: position, end: position }, text: '字' });
      await client.change(uri, 3, { text: REPORT_WITH_REQUEST });
      const { diagnostics } = await client.diagnostics(uri, 3);
      assert.ok(diagnostics.some(({ code }) => code === 'report/no-embedded-request'));
    });
  }

  it('and opens two hundred drafts at once has the one answered first that it asks about', async () => {
    const uris = Array.from({ length: 200 }, (_, at) => `file:///tmp/many-${at}.gw`);
    await Promise.all(uris.map((uri) => client.open(uri, REPORT_WITH_REQUEST)));
    const order: string[] = [];
    const hover = client
      .request('textDocument/hover', {
        textDocument: { uri: uris.at(-1) },
        position: { line: 0, character: 16 },
      })
      .then((answer) => order.push(answer ? 'hover' : 'nothing'));
    const all = Promise.all(uris.map((uri) => client.diagnostics(uri, 1))).then(() => order.push('all'));
    await Promise.all([hover, all]);
    assert.deepEqual(order, ['hover', 'all']);
  });

  it('and has settings of every wrong type is told so, and the checks go on', async () => {
    const WRONG = [
      null,
      7,
      'x',
      [],
      { enable: 'yes', rules: 5, organization: [1], speech: 'fast', terms: { a: 1 } },
    ];
    for (const [index, wrong] of WRONG.entries()) {
      client.settings = wrong;
      await client.notify('workspace/didChangeConfiguration', { settings: { biganzi: wrong } });
      // A version of its own, which nothing was published of before.
      await client.change(URI, index + 2, { text: REPORT_WITH_REQUEST });
      assert.ok((await rules(index + 2)).includes('report/no-embedded-request'), JSON.stringify(wrong));
    }
    for (const field of ['', '.enable', '.rules', '.organization', '.speech'])
      await client.log(new RegExp(`设置 biganzi${field.replace('.', '\\.')} `));
  });
});
