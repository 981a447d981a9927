/** Times of the built server over stdio: from its start to the first diagnostics, and from a keystroke to the next. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { peersFolder } from './peers';

const STARTS = 15;
const KEYSTROKES = 100;

interface Server {
  readonly name: string;
  readonly args: readonly string[];
  readonly languageId: string;
  readonly text: string;
}

/** Our drafts by their names; the peer opens a JSON file of the first's size with a fault in it. */
export async function benchServer(drafts: Readonly<Record<string, string>>): Promise<void> {
  const ours = Object.entries(drafts).map(
    ([name, text]): Server => ({
      name: `biganzi, a ${name}`,
      args: [join(__dirname, '../../server/dist/main.js'), '--stdio'],
      languageId: 'gongwen',
      text,
    }),
  );
  const length = ours[0]?.text.length ?? 0;
  const peer: Server = {
    name: 'peer: vscode-json-languageserver',
    args: [
      join(peersFolder(), 'node_modules/vscode-json-languageserver/bin/vscode-json-languageserver'),
      '--stdio',
    ],
    languageId: 'json',
    text: `{"a": "${'b'.repeat(length - 20)}", }`,
  };
  console.log(`\nserver over stdio, about ${length} characters, milliseconds     median      min      max`);
  for (const server of [...ours, peer]) {
    console.error(`${server.name}: ${STARTS} starts, ${KEYSTROKES} keystrokes …`);
    const starts: number[] = [];
    for (let n = 0; n < STARTS; n++) starts.push(await timeStart(server));
    printRow(`${server.name}: start to first diagnostics`, starts);
    printRow(`${server.name}: keystroke to diagnostics`, await timeKeystrokes(server));
  }
}

async function timeStart(server: Server): Promise<number> {
  const started = performance.now();
  const session = await openSession(server);
  const time = performance.now() - started;
  session.process.kill();
  return time;
}

/** A letter typed in the middle of the text, without the debounce. */
async function timeKeystrokes(server: Server): Promise<number[]> {
  const { process, connection, diagnosticsOf } = await openSession(server);
  const times: number[] = [];
  const line = Math.floor(server.text.split('\n').length / 2);
  for (let version = 2; version < KEYSTROKES + 2; version++) {
    const published = diagnosticsOf(version);
    const start = { line, character: line === 0 ? 8 : 3 };
    const started = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start, end: start }, text: '水' }],
    });
    await published;
    times.push(performance.now() - started);
  }
  process.kill();
  return times;
}

const URI = 'file:///bench/draft';

interface Session {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** The first diagnostics of this version; a server that names no version says them once for each. */
  diagnosticsOf(version: number): Promise<void>;
}

/** Starts the server, opens the text, and waits for its first diagnostics. */
async function openSession({ args, languageId, text }: Server): Promise<Session> {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let wanted: { readonly version: number; readonly resolve: () => void } | undefined;
  const diagnosticsOf = (version: number) =>
    new Promise<void>((resolve) => {
      wanted = { version, resolve };
    });
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version?: number }) => {
    // Findings that wait for words come later, of a version that was published before: they are not what was asked for.
    if (version === undefined || version === wanted?.version) wanted?.resolve();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const first = diagnosticsOf(1);
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    initializationOptions: { debounceMs: 0 },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId, version: 1, text },
  });
  await first;
  return { process: child, connection, diagnosticsOf };
}

function printRow(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const figures = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  console.log(name.padEnd(64) + figures.map((value) => (value ?? 0).toFixed(1).padStart(9)).join(''));
}
