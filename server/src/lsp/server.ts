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
import { answerRequests } from './answers';
import { type ClientFeatures, readClientFeatures } from './client-features';
import { CODE_ACTION_KINDS } from './code-action';
import { readInitialization } from './initialization';
import { reasonWithPlace } from './log';
import { field } from './params';
import { WATCHED_FILES } from './project';
import { createRequestGuard, type Phase, type RequestGuard } from './requests';
import { openSession, type ServerPorts, type Session } from './session';
import { EXTRACT_COMMAND, makesFilesItself } from './workspace-edit';

/** Puts the server on a connection. The caller listens on it. */
export function createServer(connection: Connection, ports: ServerPorts): void {
  const { logger, version } = ports;
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
  answerRequests(connection, guard, session);
}

/**
 * 的 ends what a title says, and its genre follows; inside one run of Han characters an editor asks but once by itself.
 * VS Code asks at every key of a word; brackets and numbers (a date, 1.) are none to it.
 */
const TRIGGERS: string[] = ['：', '的', '（', ...'0123456789'];

function capabilitiesFor(features: ClientFeatures): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: {
      codeActionKinds: [...CODE_ACTION_KINDS],
      resolveProvider: features.resolvesActionEdits,
    },
    completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: false },
    hoverProvider: true,
    documentSymbolProvider: { label: '公文结构' },
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeLensProvider: { resolveProvider: false },
    ...(makesFilesItself(features) ? { executeCommandProvider: { commands: [EXTRACT_COMMAND] } } : {}),
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
    if (documents.keys().length === 0) session().words.clear();
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
