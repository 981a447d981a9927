/** A language server over stdio, ours or a peer's, as the benchmarks talk to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { jsonServer } from './peers';

export interface Server {
  readonly name: string;
  readonly args: readonly string[];
  readonly languageId: string;
}

export const OURS: Server = {
  name: 'biganzi',
  args: [join(__dirname, '../../server/dist/main.js'), '--stdio'],
  languageId: 'gongwen',
};

export const jsonPeer = (): Server => ({
  name: 'JSON server',
  args: [jsonServer(), '--stdio'],
  languageId: 'json',
});

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export class ServerSession {
  private readonly wanted = new Map<string, { readonly version: number; readonly resolve: () => void }>();
  private readonly versions = new Map<string, number>();

  private constructor(
    private readonly server: Server,
    private readonly child: ChildProcess,
    private readonly connection: MessageConnection,
  ) {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, version }: { uri: string; version?: number }) => {
        const wanted = this.wanted.get(uri);
        // A server that names no version says its diagnostics once for each.
        if (wanted && (version === undefined || version === wanted.version)) wanted.resolve();
      },
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  }

  static async start(server: Server): Promise<ServerSession> {
    const child = spawn(process.execPath, server.args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const session = new ServerSession(server, child, connection);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
      initializationOptions: { debounceMs: 0 },
    });
    await connection.sendNotification('initialized', {});
    return session;
  }

  /** Sends the text; the promise is for its first diagnostics. */
  open(uri: string, text: string): Promise<void> {
    const told = this.diagnostics(uri, 1);
    const textDocument = { uri, languageId: this.server.languageId, version: 1, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return told;
  }

  /** Replaces a stretch; the promise is for the diagnostics of the version that comes of it. */
  change(uri: string, range: Range, text: string): Promise<void> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    const told = this.diagnostics(uri, version);
    const params = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    void this.connection.sendNotification('textDocument/didChange', params);
    return told;
  }

  /** An answer, or an error that a cancellation brings. */
  ask(
    method: string,
    uri: string,
    position: Range['start'],
    token?: CancellationTokenSource,
  ): Promise<unknown> {
    const params = { textDocument: { uri }, position };
    const answer = token
      ? this.connection.sendRequest(method, params, token.token)
      : this.connection.sendRequest(method, params);
    return answer.catch(() => undefined);
  }

  /** Of the process, in MB: what it holds of the machine's memory. */
  memory(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s{0,20}(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }

  private diagnostics(uri: string, version: number): Promise<void> {
    this.versions.set(uri, version);
    return new Promise((resolve) => this.wanted.set(uri, { version, resolve }));
  }
}
