import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { ESSAY, REPORT_WITH_REQUEST, SOUND_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';
const EMBEDDED = 'report/no-embedded-request';

function codes({ diagnostics }: PublishDiagnosticsParams): unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('diagnostics over stdio', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio({ initializationOptions: { extensionPath: '/opt/biganzi' } });
  });
  after(() => client.stop());

  it('come with the version, the source, the rule with a link, the basis and its force', async () => {
    await client.open(URI, REPORT_WITH_REQUEST);
    const published = await client.diagnostics(URI, 1);
    const finding = published.diagnostics.find(({ code }) => code === EMBEDDED);
    assert.ok(finding, JSON.stringify(published));
    assert.equal(finding.severity, 1);
    assert.equal(finding.source, '笔杆子');
    assert.match(String(finding.message), /。依据：《条例》第十五条第四项（规定）/);
    assert.equal(
      finding.codeDescription?.href,
      'file:///opt/biganzi/docs/rules/report-no-embedded-request.md',
    );
    assert.equal(finding.range.start.line, 12);
  });

  it('follow a change with the new version', async () => {
    const line = REPORT_WITH_REQUEST.split('\n').findIndex((text) => text.includes('恳请'));
    const text = REPORT_WITH_REQUEST.split('\n')[line] ?? '';
    const start = { line, character: text.indexOf('恳请') };
    await client.change(URI, 2, { range: { start, end: { line, character: text.length } }, text: '' });
    assert.ok(!codes(await client.diagnostics(URI, 2)).includes(EMBEDDED));
    await client.change(URI, 3, { text: REPORT_WITH_REQUEST });
    assert.ok(codes(await client.diagnostics(URI, 3)).includes(EMBEDDED));
  });

  it('are taken back when the document is closed', async () => {
    const before = client.received.length;
    await client.close(URI);
    await client.publishedUntil(URI, undefined, ({ diagnostics }) => diagnostics.length === 0, before);
  });

  it('give nothing grave for a sound request', async () => {
    const uri = 'untitled:Untitled-1';
    await client.open(uri, SOUND_REQUEST);
    const grave = (await client.diagnostics(uri, 1)).diagnostics.filter(({ severity = 1 }) => severity <= 2);
    assert.deepEqual(
      grave.map(({ code }) => code),
      [],
    );
  });

  it('say nothing about a text that is no official document', async () => {
    for (const languageId of ['plaintext', 'markdown']) {
      const uri = `file:///tmp/essay.${languageId}`;
      await client.open(uri, ESSAY, languageId);
      assert.deepEqual((await client.diagnostics(uri, 1)).diagnostics, []);
      assert.deepEqual((await client.status(uri, 1)).documents, []);
      const position = { line: 0, character: 2 };
      const asked = { textDocument: { uri }, position };
      assert.equal(await client.request('textDocument/hover', asked), null);
      const offered = await client.request<{ items: unknown[] } | null>('textDocument/completion', asked);
      assert.deepEqual(offered?.items ?? [], []);
      assert.equal(await client.request('textDocument/documentSymbol', asked), null);
    }
  });

  it('leave other languages and schemes alone', async () => {
    await client.open('file:///tmp/a.py', REPORT_WITH_REQUEST, 'python');
    await client.open('git:/tmp/a.txt', REPORT_WITH_REQUEST, 'plaintext');
    const uri = 'file:///tmp/after.gw';
    await client.open(uri, SOUND_REQUEST);
    await client.diagnostics(uri, 1);
    const others = client.received.filter(({ params }) => /a\.(py|txt)/.test(JSON.stringify(params)));
    assert.deepEqual(others, []);
  });
});

describe('diagnostics and versions', () => {
  async function versions(debounceMs: number, act: (client: TestClient) => Promise<unknown>) {
    const client = await TestClient.inMemory({ initializationOptions: { debounceMs } });
    await client.open(URI, SOUND_REQUEST);
    await client.diagnostics(URI, 1);
    for (let version = 2; version <= 9; version++) {
      await client.change(URI, version, { text: `${SOUND_REQUEST}${version}\n` });
    }
    await act(client);
    await client.diagnostics(URI, 9);
    await client.stop();
    return client.published(URI).map(({ version }) => version ?? 0);
  }

  it('wait for a pause in typing, and are those of the last version', async () => {
    // A pause that never comes: what the user does in the menu is not waited with.
    const published = await versions(100_000_000, (client) =>
      client.request('biganzi/setGenre', { uri: URI, genre: 'request' }),
    );
    // What was loaded in between publishes the first version once more.
    assert.deepEqual([...new Set(published)], [1, 9]);
  });

  it('never go back to an old version, however fast the changes come', async () => {
    const published = await versions(0, async () => undefined);
    assert.deepEqual(
      published,
      published.toSorted((a, b) => a - b),
    );
  });
});
