import assert from 'node:assert/strict';
import { GENRE_IDS, type GenreItem, type StatusParams } from '@biganzi/shared';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { ESSAY, REPORT_WITH_REQUEST } from './drafts';
import { FULL_CAPABILITIES, NO_WORDS_YET, TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';
const EMBEDDED = 'report/no-embedded-request';

function severityOf({ diagnostics }: PublishDiagnosticsParams, rule: string): number | undefined {
  return diagnostics.find(({ code }) => code === rule)?.severity;
}

/** The rule's severity as `act` makes it: resolves when it is published. */
async function becomes(
  client: TestClient,
  severity: number | undefined,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = client.received.length;
  await act();
  await client.publishedUntil(URI, 1, (published) => severityOf(published, EMBEDDED) === severity, before);
}

describe('settings that the client is asked for', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio();
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.equal(severityOf(await client.diagnostics(URI, 1), EMBEDDED), 1);
  });
  after(() => client.stop());

  const set = (settings: unknown) => () => {
    client.settings = settings;
    return client.notify('workspace/didChangeConfiguration', { settings: null });
  };

  it('change a severity', async () => {
    await becomes(client, 4, set({ enable: true, rules: { [EMBEDDED]: 'hint' } }));
  });

  it('turn a rule off', async () => {
    await becomes(client, undefined, set({ rules: { [EMBEDDED]: 'off' } }));
  });

  it('lose a wrong value and keep the others, with one line in the log', async () => {
    const rules = { [EMBEDDED]: 'info', 'report/closing-formula': 'loud' };
    await becomes(client, 3, set({ enable: 'yes', rules }));
    await client.log(/biganzi\.rules\.report\/closing-formula 的值无效（"loud"），已改用默认值/);
    await client.log(/biganzi\.enable 的值无效/);
  });

  it('name a rule that is none, which is said once', async () => {
    await becomes(client, 1, set({ rules: { 'no/such-rule': 'off' } }));
    await client.log(/没有这条规则：no\/such-rule/);
  });

  it('turn everything off and on again', async () => {
    const before = client.received.length;
    await set({ enable: false })();
    await client.publishedUntil(URI, undefined, ({ diagnostics }) => diagnostics.length === 0, before);
    await becomes(client, 1, set({}));
  });
});

describe('settings that change while the client is asked for them', () => {
  it('are the new ones for whoever was waiting, and for those who come later', async () => {
    const client = await TestClient.inMemory({ segmenter: NO_WORDS_YET });
    const asked: ((settings: unknown) => void)[] = [];
    let tell = () => {};
    client.connection.onRequest('workspace/configuration', () => {
      tell();
      return new Promise((answer) => asked.push((settings) => answer([settings])));
    });
    const askedAgain = () =>
      new Promise<void>((resolve) => {
        tell = resolve;
      });
    let next = askedAgain();
    await client.open(URI, REPORT_WITH_REQUEST);
    await next;
    const actions = client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [] },
    });
    next = askedAgain();
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await next;
    const [before, after] = asked;
    before!({ rules: { [EMBEDDED]: 'hint' } });
    after!({ rules: { [EMBEDDED]: 'info' } });
    await actions;
    await client.publishedUntil(URI, 1, (published) => severityOf(published, EMBEDDED) === 3);
    assert.deepEqual(
      client.published(URI).map((published) => severityOf(published, EMBEDDED)),
      [3],
    );
    await client.stop();
  });
});

describe('settings of clients that cannot be asked', () => {
  const capabilities = { ...FULL_CAPABILITIES, workspace: {} };

  it('come with the start, and are pushed later', async () => {
    const client = await TestClient.inMemory({
      capabilities,
      initializationOptions: { settings: { rules: { [EMBEDDED]: 'warning' } } },
    });
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.equal(severityOf(await client.diagnostics(URI, 1), EMBEDDED), 2);
    const pushed = { biganzi: { rules: { [EMBEDDED]: 'info' } } };
    await becomes(client, 3, () => client.notify('workspace/didChangeConfiguration', { settings: pushed }));
    await client.stop();
  });

  for (const options of [null, 'nonsense', { settings: 3, commands: 7, genres: [], debounceMs: 'x' }]) {
    it(`start options that make no sense are as good as none: ${JSON.stringify(options)}`, async () => {
      const client = await TestClient.inMemory({ capabilities, initializationOptions: options });
      await client.open(URI, REPORT_WITH_REQUEST);
      assert.equal(severityOf(await client.diagnostics(URI, 1), EMBEDDED), 1);
      await client.stop();
    });
  }
});

describe('the genre that the user sets', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio({
      initializationOptions: { genres: { 'file:///tmp/kept.gw': 'letter' } },
    });
    await client.open(URI, REPORT_WITH_REQUEST);
  });
  after(() => client.stop());

  /** Resolves when a status says so, counted from `after`. */
  const genreIs = (genre: string, override: string | undefined, after: number): Promise<StatusParams> =>
    client.status(
      URI,
      1,
      ({ documents: [first] }) => first?.genre === genre && first.override === override,
      after,
    );

  it('is judged with reasons and a runner-up as long as nobody says otherwise', async () => {
    const { documents } = await client.status(URI, 1);
    const [status] = documents;
    assert.equal(status?.genreName, '报告');
    assert.ok(status.confidence > 0.8);
    assert.ok(status.evidence.length > 0 && status.evidence.every(({ cue }) => cue !== ''));
    assert.equal(status.canExtract, true);
    assert.equal(status.findings.error > 0, true);
  });

  it('replaces the judgement, and is taken back', async () => {
    let before = client.received.length;
    await client.request('biganzi/setGenre', { uri: URI, genre: 'request' });
    await genreIs('request', 'user', before);
    before = client.received.length;
    await client.request('biganzi/setGenre', { uri: URI, genre: null });
    await genreIs('report', undefined, before);
  });

  it('is remembered from an earlier session', async () => {
    await client.open('file:///tmp/kept.gw', ESSAY);
    const { documents } = await client.status('file:///tmp/kept.gw', 1);
    assert.deepEqual([documents[0]?.genre, documents[0]?.override], ['letter', 'user']);
  });

  it('must be one', async () => {
    await assert.rejects(
      client.request('biganzi/setGenre', { uri: URI, genre: 'poem' }),
      /没有这个文种：poem/,
    );
  });

  it('is chosen from all genres, the ones it is taken for first, with how they differ', async () => {
    const items = await client.request<GenreItem[]>('biganzi/genres', { uri: URI });
    assert.equal(items.length, GENRE_IDS.length);
    assert.ok(items[0]?.difference);
    assert.notEqual(items[0]?.genre, 'report');
    assert.ok(items.some(({ genre, difference }) => genre === 'request' && difference?.includes('报告')));
  });
});
