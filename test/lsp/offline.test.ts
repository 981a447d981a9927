/** Nothing opens a connection: what ships has no means to, and the server does all its work where there is no network. */
import assert from 'node:assert/strict';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionItem, DocumentSymbol, TextEdit } from 'vscode-languageserver/node';
import { builtFiles, ensureBuilt } from '../../scripts/build';
import { REPORT_WITH_REQUEST } from './drafts';
import { TestClient, withoutNetwork } from './harness';

const ROOT = join(__dirname, '../..');
const URI = 'file:///tmp/offline.gw';

/** Node's modules that can reach another machine, or be reached. */
const NETWORK = /^(?:node:)?(?:net|tls|http|https|http2|dns|dgram|inspector|undici|ws)(?:\/|$)/;
/** Globals that can, as calls. */
const GLOBALS =
  /(?<![\w$.])(?:fetch|sendBeacon)\(|new (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/;

describe('without a network', () => {
  before(() => ensureBuilt());

  it('stands everything that ships: no bundle asks for a module that reaches another machine', () => {
    const reaching = builtFiles().flatMap(({ path, external }) =>
      external.filter((name) => NETWORK.test(name)).map((name) => `${path}: ${name}`),
    );
    assert.deepEqual(reaching, []);
  });

  it('no bundle calls what a page or Node gives for that', () => {
    const calling = builtFiles().flatMap(({ path }) => {
      const found = GLOBALS.exec(readFileSync(join(ROOT, path), 'utf8'));
      return found ? [`${path}: ${found[0]}`] : [];
    });
    assert.deepEqual(calling, []);
  });

  it('the scan sees what it is to see', () => {
    assert.ok(NETWORK.test('node:net') && NETWORK.test('dns/promises') && !NETWORK.test('node:fs'));
    assert.ok(
      GLOBALS.test('await fetch(u)') && GLOBALS.test('new WebSocket(u)') && !GLOBALS.test('prefetch(u)'),
    );
  });

  it('the server checks, completes, outlines, formats and reviews', async function () {
    if (withoutNetwork().length === 0) {
      console.log('跳过断网的检查：这台机器不让用户建立网络命名空间');
      this.skip();
    }
    const client = await TestClient.overStdio();
    const namespace = (pid: number | string) => readlinkSync(`/proc/${pid}/ns/net`);
    assert.notEqual(namespace(client.process?.pid ?? 'self'), namespace('self'));
    await client.open(URI, REPORT_WITH_REQUEST);
    const { diagnostics } = await client.diagnostics(URI, 1);
    assert.ok(diagnostics.some(({ code }) => code === 'report/no-embedded-request'));
    const textDocument = { uri: URI };
    const position = { line: 0, character: 16 };
    assert.ok(await client.request('textDocument/hover', { textDocument, position }));
    await client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
    assert.ok(
      (await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).length > 0,
    );
    const options = { tabSize: 4, insertSpaces: true };
    await client.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    await client.request('biganzi/review', { uri: URI });
    assert.equal(await client.stop(), 0);
  });
});
