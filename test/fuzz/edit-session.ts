/** A draft that is edited at random while its editor asks this and that: afterwards the server knows what a fresh one would. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from '../lsp/harness';
import { damaged, piece } from './arbitrary-texts';

interface Blow {
  /** Where, as a share of the text. */
  readonly at: number;
  /** Code units that go. */
  readonly gone: number;
  readonly put: string;
}

/** One version: its changes, made one after the other, and what is asked then. */
interface Version {
  readonly blows: readonly Blow[];
  readonly asks: number;
}

export interface EditSession {
  readonly text: string;
  readonly versions: readonly Version[];
}

type Ask = (client: TestClient, document: TextDocument) => Promise<unknown>;

const about = ({ uri }: TextDocument) => ({ textDocument: { uri } });
const inTheMiddle = (document: TextDocument) => document.positionAt(document.getText().length >> 1);
const options = { tabSize: 4, insertSpaces: true };

/** What an editor asks on its own while somebody writes. */
const REQUESTS: readonly Ask[] = [
  (client, document) =>
    client.request('textDocument/completion', { ...about(document), position: inTheMiddle(document) }),
  (client, document) =>
    client.request('textDocument/hover', { ...about(document), position: inTheMiddle(document) }),
  (client, document) => client.request('textDocument/documentSymbol', about(document)),
  (client, document) => client.request('textDocument/foldingRange', about(document)),
  (client, document) => client.request('textDocument/codeLens', about(document)),
  (client, document) => client.request('textDocument/formatting', { ...about(document), options }),
];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const blow = fc.record({ at: share, gone: fc.nat({ max: 20 }), put: fc.oneof(fc.constant(''), piece) });
export const editSession: fc.Arbitrary<EditSession> = fc.record({
  text: damaged,
  versions: fc.array(
    fc.record({
      blows: fc.array(blow, { minLength: 1, maxLength: 3 }),
      asks: fc.nat({ max: REQUESTS.length }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

let sessions = 0;

/**
 * Plays the session and throws where the findings of its last version are not those of the same text opened afresh. Both are
 * set to one genre: what a draft was before may keep its genre (decision 0003).
 */
export async function playSession(client: TestClient, { text, versions }: EditSession): Promise<void> {
  sessions += 1;
  const edited = `file:///tmp/edited-${sessions}.gw`;
  const fresh = `file:///tmp/fresh-${sessions}.gw`;
  const genre = 'notice';
  for (const uri of [edited, fresh]) await client.request('biganzi/setGenre', { uri, genre });
  await client.open(edited, text);
  let document = TextDocument.create(edited, 'gongwen', 1, text);
  for (const { blows, asks } of versions) {
    const version = document.version + 1;
    const changes = blows.map(({ at, gone, put }) => {
      const start = Math.floor(at * document.getText().length);
      const range = { start: document.positionAt(start), end: document.positionAt(start + gone) };
      document = TextDocument.update(document, [{ range, text: put }], version);
      return { range, text: put };
    });
    await client.change(edited, version, ...changes);
    await Promise.all(REQUESTS.slice(0, asks).map((ask) => ask(client, document)));
  }
  const last = document.version;
  await client.open(fresh, document.getText(), 'gongwen', last);
  const wanted = await findings(client, fresh, last);
  assert.deepEqual(await findings(client, edited, last), wanted);
  await client.close(edited);
  await client.close(fresh);
}

/** What is published last of a version. */
async function findings(client: TestClient, uri: string, version: number): Promise<Diagnostic[]> {
  await client.diagnostics(uri, version);
  await client.settled();
  const last = client.published(uri).findLast((published) => published.version === version);
  // The draft itself is named in what belongs together, and in data for the lightbulb.
  return JSON.parse(JSON.stringify(last?.diagnostics ?? []).replaceAll(uri, 'draft')) as Diagnostic[];
}
