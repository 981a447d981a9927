/**
 * Speaks LSP with the server: over stdio with the built one, or in memory with one that is given its own engine,
 * segmenter or files. Nothing here waits by the clock: every wait is for a message.
 */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { STATUS_NOTIFICATION, type StatusParams } from '@biganzi/shared';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { ensureBuilt } from '../../scripts/build';
import { createEngine, type Engine } from '../../server/src/core/engine';
import type { Logger, ProjectFiles, Segmenter } from '../../server/src/core/ports';
import { digest } from '../../server/src/host/digest';
import { createLogger } from '../../server/src/lsp/log';
import { createServer } from '../../server/src/lsp/server';
import type { Files } from '../../server/src/lsp/workspace-edit';
import * as word from '../../server/src/word';

export const SERVER = join(__dirname, '../../server/dist/main.js');

/** What VS Code can do, as far as the server asks. */
export const FULL_CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
  },
};

/** Words that never come: after its first check a draft is not checked again before something is done to it. */
export const NO_WORDS_YET = (): Segmenter => ({ segment: () => new Promise(() => {}) });

/**
 * What goes before a command that is to have no network: on Linux, where users may have a network namespace of their own, one
 * without an interface. Elsewhere nothing.
 */
export function withoutNetwork(): readonly string[] {
  isolation ??= spawnSync('unshare', ISOLATED.slice(1).concat('true')).status === 0 ? ISOLATED : [];
  return isolation;
}

const ISOLATED: readonly string[] = ['unshare', '--map-root-user', '--net'];
let isolation: readonly string[] | undefined;

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the client answers to workspace/configuration. */
  readonly settings?: unknown;
}

export interface MemoryOptions extends ClientOptions {
  readonly engine?: Engine;
  readonly segmenter?: (logger: Logger) => Segmenter;
  readonly files?: Files;
  readonly projectFiles?: ProjectFiles;
  /** 0: others get their turn after each rule. */
  readonly sliceMs?: number;
}

const PUBLISHED = 'textDocument/publishDiagnostics';

interface Received {
  readonly method: string;
  readonly params: unknown;
}

/** Those that were started and not stopped. */
const running = new Set<TestClient>();

// Where a test failed before it stopped its client, the process of the tests would never end. Scripts have no mocha.
if (typeof after === 'function') {
  after(() => {
    for (const client of running) client.abandon();
  });
}

export class TestClient {
  /** Notifications in the order in which they came. */
  readonly received: Received[] = [];
  settings: unknown;
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly process: ChildProcess | undefined,
  ) {
    connection.onUnhandledNotification(({ method, params }) => this.take({ method, params }));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onError(() => undefined);
    connection.listen();
    running.add(this);
    process?.once('exit', () => running.delete(this));
  }

  /** The built server, as an editor starts it. */
  static async overStdio(options: ClientOptions = {}): Promise<TestClient> {
    await ensureBuilt();
    const [command, ...args] = [...withoutNetwork(), process.execPath, SERVER, '--stdio'];
    const server = spawn(command!, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(server.stdout);
    const client = new TestClient(
      createProtocolConnection(reader, new StreamMessageWriter(server.stdin)),
      server,
    );
    await client.initialize(options);
    return client;
  }

  /** The built server over a child process's channel, as VS Code starts it. */
  static async overIpc(options: ClientOptions = {}): Promise<TestClient> {
    await ensureBuilt();
    const server = fork(SERVER, ['--node-ipc'], { execArgv: [] });
    const channel = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    const client = new TestClient(channel, server);
    await client.initialize(options);
    return client;
  }

  /** The same server in this process. */
  static async inMemory(options: MemoryOptions = {}): Promise<TestClient> {
    const up = new PassThrough();
    const down = new PassThrough();
    const connection = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(up),
      new StreamMessageWriter(down),
    );
    const logger = createLogger(connection);
    createServer(connection, {
      engine: options.engine ?? createEngine({ logger }),
      segmenter: options.segmenter?.(logger) ?? { segment: async (texts) => texts.map(() => undefined) },
      files: options.files ?? {
        unusedPath: async (folder, name, extension) => `${folder}/${name}${extension}`,
        create: async () => undefined,
        remove: async () => undefined,
      },
      projectFiles: options.projectFiles ?? { find: async () => undefined },
      digest,
      logger,
      version: 'test',
      // In one go, unless the test is about turns.
      sliceMs: options.sliceMs ?? 60_000,
      word: async () => word,
    });
    connection.listen();
    const own = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(own, undefined);
    await client.initialize(options);
    return client;
  }

  request<R = unknown>(method: string, params?: unknown): Promise<R> {
    // Left out is not the same as undefined: that would be sent as null.
    return params === undefined
      ? this.connection.sendRequest(method)
      : this.connection.sendRequest(method, params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'gongwen', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The first diagnostics of this version, now or when they come. */
  diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return this.publishedUntil(uri, version, () => true);
  }

  /**
   * The first diagnostics of this version that are as `expected`, counted from `after`: now or when they come. A version is
   * published again whenever words or tables have arrived, so the next publication may tell of the state before.
   * `version` is undefined where diagnostics are taken back.
   */
  publishedUntil(
    uri: string,
    version: number | undefined,
    expected: (published: PublishDiagnosticsParams) => boolean,
    after = 0,
  ): Promise<PublishDiagnosticsParams> {
    return this.until(PUBLISHED, after, (params) => {
      const published = params as PublishDiagnosticsParams;
      return published.uri === uri && published.version === version && expected(published)
        ? published
        : undefined;
    });
  }

  /** All that was published of a document up to now. */
  published(uri: string): PublishDiagnosticsParams[] {
    return this.received
      .filter(({ method }) => method === PUBLISHED)
      .map(({ params }) => params as PublishDiagnosticsParams)
      .filter((published) => published.uri === uri);
  }

  /** The first status of this version that is as `expected`, counted from `after`; see publishedUntil. */
  status(
    uri: string,
    version: number,
    expected: (status: StatusParams) => boolean = () => true,
    after = 0,
  ): Promise<StatusParams> {
    return this.until(STATUS_NOTIFICATION, after, (params) => {
      const status = params as StatusParams;
      return status.uri === uri && status.version === version && expected(status) ? status : undefined;
    });
  }

  async log(pattern: RegExp): Promise<string> {
    return this.until('window/logMessage', 0, (params) => {
      const { message } = params as { message: string };
      return pattern.test(message) ? message : undefined;
    });
  }

  /** The first notification, counted from `after`, that `pick` takes something from. */
  until<T>(method: string, after: number, pick: (params: unknown) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        for (const notification of this.received.slice(after)) {
          const picked = notification.method === method ? pick(notification.params) : undefined;
          if (picked === undefined) continue;
          this.waiting.delete(look);
          resolve(picked);
          return;
        }
      };
      this.waiting.add(look);
      look();
    });
  }

  /** What was under way is done: each answer comes behind a turn of the server's, and a check takes a few. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await this.request('biganzi/templates');
  }

  /** Shuts the server down in order; the exit code of a server over stdio. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    running.delete(this);
    if (!this.process) {
      this.connection.dispose();
      return null;
    }
    const ended = this.exited();
    await this.notify('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }

  /** Ends it whatever it does, and tells what came last: for a test that waited in vain. */
  abandon(): void {
    running.delete(this);
    for (const { method, params } of this.received.slice(-3))
      console.error(`      ${method} ${JSON.stringify(params).slice(0, 600)}`);
    this.process?.kill('SIGKILL');
    this.connection.dispose();
  }

  /** The exit code, when it comes. */
  exited(): Promise<number | null> {
    return new Promise((resolve) => this.process?.once('exit', (code) => resolve(code)));
  }

  private async initialize(options: ClientOptions): Promise<void> {
    this.settings = options.settings;
    this.initialized = await this.request('initialize', {
      // In memory, a watch on our own process would never end.
      processId: this.process ? process.pid : null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL_CAPABILITIES,
      initializationOptions: { debounceMs: 0, ...(options.initializationOptions as object | undefined) },
    });
    await this.notify('initialized', {});
  }

  private take(notification: Received): void {
    this.received.push(notification);
    for (const look of [...this.waiting]) look();
  }
}
