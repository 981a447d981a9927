import assert from 'node:assert/strict';
import type { GenreItem, StatusParams } from '@biganzi/shared';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { ESSAY, REPORT_WITH_REQUEST } from './drafts';
import { FULL_CAPABILITIES, TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';
const EMBEDDED = 'report/no-embedded-request';

function severityOf({ diagnostics }: PublishDiagnosticsParams, rule: string): number | undefined {
  return diagnostics.find(({ code }) => code === rule)?.severity;
}

/** What is published after `act`. */
async function republished(
  client: TestClient,
  act: () => Promise<unknown>,
): Promise<PublishDiagnosticsParams> {
  await client.settled();
  const before = client.received.length;
  await act();
  return client.diagnostics(URI, 1, before);
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
    const published = await republished(client, set({ enable: true, rules: { [EMBEDDED]: 'hint' } }));
    assert.equal(severityOf(published, EMBEDDED), 4);
  });

  it('turn a rule off', async () => {
    const published = await republished(client, set({ rules: { [EMBEDDED]: 'off' } }));
    assert.equal(severityOf(published, EMBEDDED), undefined);
  });

  it('lose a wrong value and keep the others, with one line in the log', async () => {
    const rules = { [EMBEDDED]: 'info', 'report/closing-formula': 'loud' };
    const published = await republished(client, set({ enable: 'yes', rules }));
    assert.equal(severityOf(published, EMBEDDED), 3);
    await client.log(/biganzi\.rules\.report\/closing-formula 的值无效（"loud"），已改用默认值/);
    await client.log(/biganzi\.enable 的值无效/);
  });

  it('name a rule that is none, which is said once', async () => {
    await republished(client, set({ rules: { 'no/such-rule': 'off' } }));
    await client.log(/没有这条规则：no\/such-rule/);
  });

  it('turn everything off and on again', async () => {
    const before = client.received.length;
    await set({ enable: false })();
    const cleared = await client.until('textDocument/publishDiagnostics', before, (params) =>
      (params as PublishDiagnosticsParams).uri === URI ? (params as PublishDiagnosticsParams) : undefined,
    );
    assert.deepEqual(cleared.diagnostics, []);
    assert.equal(severityOf(await republished(client, set({})), EMBEDDED), 1);
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
    const published = await republished(client, () =>
      client.notify('workspace/didChangeConfiguration', { settings: pushed }),
    );
    assert.equal(severityOf(published, EMBEDDED), 3);
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

  const genreOf = ({ documents }: StatusParams) => [documents[0]?.genre, documents[0]?.override];

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
    assert.deepEqual(genreOf(await client.status(URI, 1, before)), ['request', 'user']);
    before = client.received.length;
    await client.request('biganzi/setGenre', { uri: URI, genre: null });
    assert.deepEqual(genreOf(await client.status(URI, 1, before)), ['report', undefined]);
  });

  it('is remembered from an earlier session', async () => {
    await client.open('file:///tmp/kept.gw', ESSAY);
    assert.deepEqual(genreOf(await client.status('file:///tmp/kept.gw', 1)), ['letter', 'user']);
  });

  it('must be one', async () => {
    await assert.rejects(
      client.request('biganzi/setGenre', { uri: URI, genre: 'poem' }),
      /没有这个文种：poem/,
    );
  });

  it('is chosen from all genres, the ones it is taken for first, with how they differ', async () => {
    const items = await client.request<GenreItem[]>('biganzi/genres', { uri: URI });
    assert.equal(items.length, 32);
    assert.ok(items[0]?.difference);
    assert.notEqual(items[0]?.genre, 'report');
    assert.ok(items.some(({ genre, difference }) => genre === 'request' && difference?.includes('报告')));
  });
});
