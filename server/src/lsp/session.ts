import { CLIENT_COMMANDS, type ClientCommand, STATUS_NOTIFICATION, type StatusParams } from '@biganzi/shared';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../core/engine';
import type { Digest, Logger, ProjectFiles, Segmenter } from '../core/ports';
import { createWordStore, type WordStore } from '../core/word-store';
import { Checker } from './checker';
import type { ClientFeatures } from './client-features';
import { CodeActions } from './code-action';
import { Completions } from './completion';
import { Configuration } from './configuration';
import { type DiagnosticsOptions, toDiagnostics } from './diagnostics';
import { Drafts } from './drafts';
import { GenreChoices } from './genre-choices';
import { IgnoredFindings } from './ignored-findings';
import type { Initialization } from './initialization';
import { reasonWithPlace } from './log';
import { Project } from './project';
import { SpeechChoices } from './speech-choices';
import { toStatus } from './status';
import { WorkQueue } from './work-queue';
import type { Files } from './workspace-edit';

export type WordLoader = () => Promise<typeof import('../word')>;

/** What the server needs from the outside. */
export interface ServerPorts {
  readonly engine: Engine;
  readonly segmenter: Segmenter;
  readonly files: Files;
  readonly projectFiles: ProjectFiles;
  readonly digest: Digest;
  readonly logger: Logger;
  readonly version: string;
  /** The Word layer, a bundle of its own that is loaded on first need. */
  readonly word: WordLoader;
  /** How long a check may hold up others, in milliseconds; left out, a few. */
  readonly sliceMs?: number;
}

/** Everything that lives from initialize to shutdown. */
export interface Session {
  readonly engine: Engine;
  readonly features: ClientFeatures;
  readonly drafts: Drafts;
  readonly checker: Checker;
  readonly configuration: Configuration;
  readonly choices: GenreChoices;
  readonly speeches: SpeechChoices;
  readonly ignored: IgnoredFindings;
  readonly words: WordStore;
  readonly commands: ReadonlySet<ClientCommand>;
  readonly actions: CodeActions;
  readonly files: Files;
  readonly completions: Completions;
  readonly segmenter: Segmenter;
  readonly word: WordLoader;
  /** Where a draft that has no file yet is exported to. */
  readonly workspaceUri: string | undefined;
  readonly diagnostics: DiagnosticsOptions;
}

const NO_FILES: ProjectFiles = { find: async () => undefined };

export function openSession(
  connection: Connection,
  { engine, segmenter, files, projectFiles, digest, logger, sliceMs, word }: ServerPorts,
  documents: TextDocuments<TextDocument>,
  features: ClientFeatures,
  {
    settings,
    extensionPath,
    debounceMs,
    readsProjectFiles,
    commands,
    snippetLanguages,
    genres: chosen,
    speeches: spoken,
    ignored: unwanted,
  }: Initialization,
  workspaceUri: string | undefined,
): Session {
  const words = createWordStore();
  const choices = new GenreChoices(chosen);
  const speeches = new SpeechChoices(spoken);
  const ignored = new IgnoredFindings(unwanted);
  const configuration = new Configuration({
    connection,
    logger,
    pull: features.configuration,
    initial: settings,
    engine,
    project: new Project({
      files: readsProjectFiles ? projectFiles : NO_FILES,
      engine,
      logger,
      workspaceUri,
    }),
  });
  const queue = new WorkQueue({ sliceMs });
  const drafts = new Drafts({
    documents,
    engine,
    configuration,
    choices,
    speeches,
    ignored,
    words,
    digest,
    logger,
    queue,
  });
  const diagnostics: DiagnosticsOptions = {
    features,
    extensionPath,
    explains: commands.has(CLIENT_COMMANDS.explainRule),
  };
  const tellStatus = (status: StatusParams) => {
    void connection.sendNotification(STATUS_NOTIFICATION, status);
  };
  const clear = (uri: string) => {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    tellStatus({ uri, version: 0, documents: [], unchecked: [] });
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
      tellStatus(toStatus(draft));
    },
    clear,
    refused: (uri, why) => {
      tellStatus({ uri, version: documents.get(uri)?.version ?? 0, documents: [], unchecked: [why] });
    },
    failed: (uri, error) => logger.error(`检查 ${uri} 时出错：${reasonWithPlace(error)}`),
  });
  const actions = new CodeActions({ engine, drafts, words, features, diagnostics, commands, files });
  const completions = new Completions(engine, drafts, features, snippetLanguages);
  return {
    engine,
    features,
    drafts,
    checker,
    configuration,
    choices,
    speeches,
    ignored,
    words,
    commands,
    actions,
    files,
    completions,
    segmenter,
    word,
    workspaceUri,
    diagnostics,
  };
}
