/**
 * What client and server say to each other beyond the Language Server Protocol. Plain names and types: any
 * editor's client can speak it, and nothing here needs an LSP library.
 */
import type { GenreAnswer, GenreId } from './genres';
import type { ProtocolRange } from './protocol-range';
import type { DraftMode, SpeechChoice } from './speech';

/** The section that the settings stand under. */
export const SETTINGS_SECTION = 'biganzi';

/** What a client may tell the server at the start. All of it is optional. */
export interface InitializationOptions {
  /** Settings, for clients that cannot be asked for them: what would stand under `biganzi`. */
  readonly settings?: unknown;
  /** The folder that holds docs/rules, so that a finding can link to its rule. */
  readonly extensionPath?: string;
  /** Wait after a keystroke before checking; 150 when left out. */
  readonly debounceMs?: number;
  /** False where nobody vouched for the folder (an untrusted workspace): .biganzi.json and baselines are not read. */
  readonly readsProjectFiles?: boolean;
  /** The client's own commands that the server may put into code actions. */
  readonly commands?: readonly ClientCommand[];
  /** Languages for which the client brings the templates and snippets itself, so that none is offered twice. */
  readonly snippetLanguages?: readonly string[];
  /** Genres that the user chose earlier, by document URI. */
  readonly genres?: Readonly<Record<string, GenreId>>;
  /** What the user said of single speeches earlier, by document URI. */
  readonly speeches?: Readonly<Record<string, SpeechChoice>>;
  /** Findings that the user wants no more of, by document URI. */
  readonly ignored?: Readonly<Record<string, readonly IgnoredFinding[]>>;
}

/** Commands that a client may offer; the server refers to those it was told of. */
export const CLIENT_COMMANDS = {
  /** Argument: a rule id. Writes `biganzi.rules` of the workspace. */
  turnOffRule: 'biganzi.turnOffRule',
  /** Arguments: a word, and 'workspace' or 'user'. Adds the word to `biganzi.terms.allowed` there. */
  addTerm: 'biganzi.addTerm',
  /** Argument: a rule or genre id. */
  explainRule: 'biganzi.explainRule',
  /** Shows 讲话体检 of the draft in front. */
  showSpeechPanel: 'biganzi.showSpeechPanel',
  /** Applies every safe fix to the draft in front. */
  fixAll: 'biganzi.fixAll',
  /** Argument: a document URI. Shows the document beside the one in front. */
  openBeside: 'biganzi.openBeside',
  /**
   * Arguments: a workspace edit of the draft (LSP), and the documents to make with it (`NewDocument[]`). A file is made
   * with its text in it, nothing is saved, and one undo takes all back. LSP's own edit can't say that: the file is made
   * empty and its text put in, a redo makes it empty again, and VS Code saves whatever a code action's edit touched.
   */
  extract: 'biganzi.extract',
  /**
   * Arguments: a document URI, `IgnoredFinding[]`, and the rule's title. Keeps them outside the text, and tells the
   * server by biganzi/setIgnored.
   */
  ignore: 'biganzi.ignore',
  /** Argument: LSP locations. Goes to the first, and on to the next ones. */
  walk: 'biganzi.walk',
} as const;

export interface NewDocument {
  /** Of a file that isn't there, or `untitled:`. */
  readonly uri: string;
  readonly text: string;
}

export type ClientCommand = (typeof CLIENT_COMMANDS)[keyof typeof CLIENT_COMMANDS];

/** The kind of the code action that moves text into a new document. */
export const EXTRACT_DOCUMENT_KIND = 'refactor.extract.document';

export const FIX_ALL_KIND = 'source.fixAll.biganzi';

/** Server to client, after every check: what the server takes the document for. */
export const STATUS_NOTIFICATION = 'biganzi/status';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Empty when the file is not looked at (too long, binary, turned off). */
  readonly documents: readonly DocumentStatus[];
  /** What of the file was not checked and why, in Chinese: “没有发现问题” must not be said of it. Empty when all was. */
  readonly unchecked: readonly string[];
}

export interface DocumentStatus {
  readonly range: ProtocolRange;
  readonly genre: GenreAnswer;
  readonly genreName: string;
  /** On one line; left out where there is none. */
  readonly title?: string;
  readonly confidence: number;
  readonly runnerUp?: {
    readonly genre: GenreAnswer;
    readonly genreName: string;
    readonly confidence: number;
  };
  /** The reasons, the weightiest first. */
  readonly evidence: readonly {
    readonly cue: string;
    readonly weight: number;
    readonly range: ProtocolRange;
  }[];
  /** Who decided, when it was not the classifier: a directive in the text, or the user. */
  readonly override?: 'directive' | 'user';
  /** The reasons, the runner-up and how to tell the two apart, as Markdown; words of the draft are escaped. */
  readonly decision: string;
  readonly findings: FindingCounts;
  /** Set for a speech: how it is checked. */
  readonly speech?: DraftMode;
  /** A code action of EXTRACT_DOCUMENT_KIND is there. */
  readonly canExtract: boolean;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export interface SetGenreParams {
  readonly uri: string;
  readonly genre: GenreId | null;
}

export interface GenreDirectiveParams {
  readonly uri: string;
  readonly genre: GenreId | null;
  /** Which document of the file, from 0: its place among the `documents` of the status. */
  readonly index?: number;
}

/** A finding that the writer wants no more of: known again by its words and those around it. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Without white space; empty for the whole document. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

export interface SetIgnoredParams {
  readonly uri: string;
  readonly ignored: readonly IgnoredFinding[];
}

export interface CleanTextParams {
  readonly uri: string;
  readonly range?: ProtocolRange;
}

export interface CleanTextResult {
  readonly text: string;
  /** How many comments were left out, front matter among them, and how many signs of Markdown. */
  readonly comments: number;
  readonly signs: number;
}

export interface ExplainParams {
  readonly id: string;
}

export interface TemplateItem {
  readonly name: string;
  readonly prefix: string;
  readonly genre: GenreId;
  readonly genreName: string;
  readonly description: string;
  /** LSP snippet syntax. */
  readonly body: string;
}

export interface GenresParams {
  readonly uri?: string;
  /** Which document of the file; the first when left out. */
  readonly index?: number;
}

export interface GenreItem {
  readonly genre: GenreId;
  readonly name: string;
  readonly purpose: string;
  /** How it differs from what the document is taken for now. */
  readonly difference?: string;
  /** Second only to what the document is taken for, with this confidence. Comes first in the list. */
  readonly runnerUp?: number;
}

export interface ToDoParams {
  readonly uri: string;
}

export interface ToDoItem {
  readonly range: ProtocolRange;
  /** `verify`: it is there, but has to be checked against its source. */
  readonly kind: 'fill' | 'verify';
  /** What stands in the place now. */
  readonly text: string;
  /** The words around it, in one line. */
  readonly context: string;
  /** Why it is on the list; empty for a plain placeholder. */
  readonly reason: string;
}

export interface CleanUpParams {
  readonly uri: string;
}

export interface CleanUpResult {
  readonly version: number;
  readonly text: string;
  /** Steps that changed something, in the order in which they were made. */
  readonly steps: readonly { readonly title: string; readonly count: number }[];
  /** An LSP WorkspaceEdit for that version. */
  readonly edit: unknown;
}

export interface CheckTextParams {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export interface CheckTextResult {
  /** LSP diagnostics. */
  readonly diagnostics: readonly unknown[];
}
