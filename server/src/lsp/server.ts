import {
  type ClientCommand,
  EXPLAIN_REQUEST,
  GENRE_DIRECTIVE_REQUEST,
  GENRES_REQUEST,
  type GenreDirectiveParams,
  type GenresParams,
  REVIEW_REQUEST,
  type ReviewParams,
  SET_GENRE_REQUEST,
  SET_SPEECH_REQUEST,
  type SetGenreParams,
  type SetSpeechParams,
  STATUS_NOTIFICATION,
  TEMPLATES_REQUEST,
  TO_DO_REQUEST,
  type ToDoParams,
} from '@biganzi/shared';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../core/engine';
import type { Digest, Logger, ProjectFiles, Segmenter, WordSource } from '../core/ports';
import { createWordStore } from '../core/word-store';
import { Checker } from './checker';
import { type ClientFeatures, readClientFeatures } from './client-features';
import { CODE_ACTION_KINDS, CodeActions } from './code-action';
import { provideCodeLenses } from './code-lens';
import { Completions } from './completion';
import { Configuration } from './configuration';
import { explain, genreDirective, genres, setGenre, setSpeech, templates } from './custom-requests';
import { toDiagnostics } from './diagnostics';
import { provideDocumentSymbols } from './document-symbol';
import { Drafts } from './drafts';
import { provideFoldingRanges } from './folding-range';
import { GenreChoices } from './genre-choices';
import { provideHover } from './hover';
import { type Initialization, readInitialization } from './initialization';
import { reasonWithPlace } from './log';
import { field } from './params';
import { Project, WATCHED_FILES } from './project';
import { createRequestGuard, type Phase, type RequestGuard } from './requests';
import { SpeechChoices } from './speech-choices';
import { provideReview } from './speech-review';
import { toStatus } from './status';
import { provideToDo } from './to-do';
import type { Files } from './workspace-edit';

/** What the server needs from the outside. */
export interface ServerPorts {
  readonly engine: Engine;
  readonly segmenter: Segmenter;
  readonly files: Files;
  readonly projectFiles: ProjectFiles;
  readonly digest: Digest;
  readonly logger: Logger;
  readonly version: string;
}

/** Everything that lives from initialize to shutdown. */
interface Session {
  readonly features: ClientFeatures;
  readonly drafts: Drafts;
  readonly checker: Checker;
  readonly configuration: Configuration;
  readonly choices: GenreChoices;
  readonly speeches: SpeechChoices;
  readonly words: WordSource;
  readonly commands: ReadonlySet<ClientCommand>;
  readonly actions: CodeActions;
  readonly completions: Completions;
}

/** Puts the server on a connection. The caller listens on it. */
export function createServer(connection: Connection, ports: ServerPorts): void {
  const { engine, logger, version } = ports;
  let phase: Phase = 'new';
  let current: Session | undefined;
  const session = (): Session => {
    if (!current) throw new Error('not initialized');
    return current;
  };
  const guard = createRequestGuard(logger, () => phase);
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const features = readClientFeatures(params.capabilities ?? {});
    current = openSession(
      connection,
      ports,
      documents,
      features,
      readInitialization(params.initializationOptions),
      params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? undefined,
    );
    phase = 'running';
    return { capabilities: capabilitiesFor(features), serverInfo: { name: 'biganzi', version } };
  });

  connection.onInitialized(() => {
    logger.info(`笔杆子语言服务已启动（版本 ${version}）`);
    const { features } = session();
    const refused = (error: unknown) => logger.warn(`客户端不接受设置变更的订阅：${reasonWithPlace(error)}`);
    if (features.configuration && features.registersConfigurationChange) {
      const section = { section: 'biganzi' };
      connection.client.register(DidChangeConfigurationNotification.type, section).catch(refused);
    }
    if (features.watchesFiles) {
      connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED_FILES).catch(refused);
    }
  });

  connection.onShutdown(() => {
    phase = 'shut-down';
    current?.checker.dispose();
  });

  const checkAll = () => {
    const { drafts, checker } = session();
    drafts.outdateAll();
    for (const uri of documents.keys()) checker.checkNow(uri);
  };
  connection.onDidChangeConfiguration(
    guard.notification('workspace/didChangeConfiguration', (params) => {
      session().configuration.changed(field(params, 'settings'));
      checkAll();
    }),
  );
  // The only files that are watched are those that hold settings.
  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', () => {
      session().configuration.filesChanged();
      checkAll();
    }),
  );

  followDocuments(connection, documents, guard, session);
  answerRequests(connection, guard, engine, session);
}

function openSession(
  connection: Connection,
  { engine, segmenter, files, projectFiles, digest, logger }: ServerPorts,
  documents: TextDocuments<TextDocument>,
  features: ClientFeatures,
  {
    settings,
    extensionPath,
    debounceMs,
    commands,
    snippetLanguages,
    genres: chosen,
    speeches: spoken,
  }: Initialization,
  workspaceUri: string | undefined,
): Session {
  const words = createWordStore();
  const choices = new GenreChoices(chosen);
  const speeches = new SpeechChoices(spoken);
  const configuration = new Configuration({
    connection,
    logger,
    pull: features.configuration,
    initial: settings,
    engine,
    project: new Project({ files: projectFiles, engine, logger, workspaceUri }),
  });
  const drafts = new Drafts({ documents, engine, configuration, choices, speeches, words, digest, logger });
  const diagnostics = { features, extensionPath };
  const clear = (uri: string) => {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    void connection.sendNotification(STATUS_NOTIFICATION, { uri, version: 0, documents: [] });
  };
  const checker = new Checker({
    engine,
    drafts,
    words,
    segmenter,
    debounceMs,
    publish: (draft) => {
      const { uri, version } = draft;
      void connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(draft, diagnostics) });
      void connection.sendNotification(STATUS_NOTIFICATION, toStatus(draft));
    },
    clear,
    failed: (uri, error) => logger.error(`检查 ${uri} 时出错：${reasonWithPlace(error)}`),
  });
  const actions = new CodeActions({ engine, drafts, words, features, diagnostics, commands, files });
  const completions = new Completions(engine, drafts, features, snippetLanguages);
  return {
    features,
    drafts,
    checker,
    configuration,
    choices,
    speeches,
    words,
    commands,
    actions,
    completions,
  };
}

function capabilitiesFor(features: ClientFeatures): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: {
      codeActionKinds: [...CODE_ACTION_KINDS],
      resolveProvider: features.resolvesActionEdits,
    },
    completionProvider: { triggerCharacters: ['：'], resolveProvider: false },
    hoverProvider: true,
    documentSymbolProvider: { label: '公文结构' },
    foldingRangeProvider: true,
    codeLensProvider: { resolveProvider: false },
  };
}

/** Open, change and close: what makes checks begin and end. */
function followDocuments(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  guard: RequestGuard,
  session: () => Session,
): void {
  const opened = new Set<string>();
  documents.onDidOpen(({ document }) => {
    opened.add(document.uri);
    session().checker.checkNow(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    // It fires for the opening too.
    if (opened.delete(document.uri)) return;
    session().checker.checkSoon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    const { checker, drafts, configuration } = session();
    checker.close(uri);
    drafts.forget(uri);
    configuration.forget(uri);
  });
  documents.listen({
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument(guard.notification('textDocument/didOpen', handler)),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(guard.notification('textDocument/didChange', handler)),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument(guard.notification('textDocument/didClose', handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  });
}

function answerRequests(
  connection: Connection,
  { request }: RequestGuard,
  engine: Engine,
  session: () => Session,
): void {
  connection.onCodeAction(request('textDocument/codeAction', (params) => session().actions.provide(params)));
  connection.onCodeActionResolve(
    request('codeAction/resolve', (action) => session().actions.resolve(action)),
  );
  connection.onCompletion(
    request('textDocument/completion', (params) => session().completions.provide(params)),
  );
  connection.onHover(
    request('textDocument/hover', (params) => provideHover(params, session().drafts, engine)),
  );
  connection.onDocumentSymbol(
    request('textDocument/documentSymbol', (params) => {
      const { drafts, features } = session();
      return provideDocumentSymbols(params, drafts, engine, features);
    }),
  );
  connection.onFoldingRanges(
    request('textDocument/foldingRange', (params) => provideFoldingRanges(params, session().drafts, engine)),
  );
  connection.onRequest(
    SET_GENRE_REQUEST,
    request(SET_GENRE_REQUEST, (params: SetGenreParams) => setGenre(params, session())),
  );
  connection.onRequest(
    GENRE_DIRECTIVE_REQUEST,
    request(GENRE_DIRECTIVE_REQUEST, (params: GenreDirectiveParams) => genreDirective(params, session())),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    request(EXPLAIN_REQUEST, (params: unknown) => explain(params, engine)),
  );
  connection.onRequest(
    TEMPLATES_REQUEST,
    request(TEMPLATES_REQUEST, () => templates(engine)),
  );
  connection.onRequest(
    SET_SPEECH_REQUEST,
    request(SET_SPEECH_REQUEST, (params: SetSpeechParams) => setSpeech(params, session())),
  );
  connection.onRequest(
    REVIEW_REQUEST,
    request(REVIEW_REQUEST, (params: ReviewParams) => provideReview(params, { engine, ...session() })),
  );
  connection.onCodeLens(
    request('textDocument/codeLens', (params) => provideCodeLenses(params, { engine, ...session() })),
  );
  connection.onRequest(
    TO_DO_REQUEST,
    request(TO_DO_REQUEST, (params: ToDoParams) => provideToDo(params, session().drafts, engine)),
  );
  connection.onRequest(
    GENRES_REQUEST,
    request(GENRES_REQUEST, (params: GenresParams) => genres(params, session().drafts, engine)),
  );
}
