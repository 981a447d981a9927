/**
 * Every request of ours beyond the Language Server Protocol, client to server: its method, what is sent with it, what is
 * answered. To add one: a line here with its types, a line in the table of server/src/lsp/answers.ts with its adapter, and
 * `ask` in the client.
 */
import type {
  CheckTextParams,
  CheckTextResult,
  CleanTextParams,
  CleanTextResult,
  CleanUpParams,
  CleanUpResult,
  ExplainParams,
  GenreDirectiveParams,
  GenreItem,
  GenresParams,
  SetGenreParams,
  SetIgnoredParams,
  TemplateItem,
  ToDoItem,
  ToDoParams,
} from './protocol';
import type { RuleItem, RulesParams } from './rules';
import type {
  NewSpeechParams,
  ReviewParams,
  ReviewResult,
  SetSpeechParams,
  SpeechChoicesResult,
} from './speech';
import type {
  ExportWordParams,
  PagesParams,
  PagesResult,
  WordFileParams,
  WordView,
  WriteWordParams,
  WrittenWord,
} from './word';

export interface CustomRequests {
  /** the user says what the document is; null takes it back. */
  readonly 'biganzi/setGenre': { readonly params: SetGenreParams; readonly result: null };
  /**
   * the edit that writes the genre into the file itself (a comment on the first line, or the front
   * matter), replaces it there, or with null takes it out. Answered with an LSP WorkspaceEdit, which the client applies;
   * null when the document is not open, is not looked at, or needs no change.
   */
  readonly 'biganzi/genreDirective': { readonly params: GenreDirectiveParams; readonly result: unknown };
  /** all that the user ignores in the document. */
  readonly 'biganzi/setIgnored': { readonly params: SetIgnoredParams; readonly result: null };
  /**
   * the draft without comments, front matter and the signs of Markdown, as it goes into Word; null when
   * it is not looked at. With `range` that part alone.
   */
  readonly 'biganzi/cleanText': { readonly params: CleanTextParams; readonly result: CleanTextResult | null };
  /** the findings of a file that isn't open; null when it is not looked at. */
  readonly 'biganzi/checkText': { readonly params: CheckTextParams; readonly result: CheckTextResult | null };
  /** all rules, with the levels that hold for the document named. */
  readonly 'biganzi/rules': { readonly params: RulesParams; readonly result: readonly RuleItem[] };
  /** a rule or a genre explained, as Markdown; null when there is no such id. */
  readonly 'biganzi/explain': { readonly params: ExplainParams; readonly result: string | null };
  /** the templates for a new document. */
  readonly 'biganzi/templates': { readonly params: undefined; readonly result: readonly TemplateItem[] };
  /** the genres to choose from, each with how to tell it from the document's. */
  readonly 'biganzi/genres': { readonly params: GenresParams; readonly result: readonly GenreItem[] };
  /**
   * 待补清单, what the writer has still to fill in or to verify. Ask again after each status
   * notification; empty when the document is not looked at.
   */
  readonly 'biganzi/toDo': { readonly params: ToDoParams; readonly result: readonly ToDoItem[] };
  /** the draft as 清理粘贴文本 would leave it; null when nothing would change. */
  readonly 'biganzi/cleanUp': { readonly params: CleanUpParams; readonly result: CleanUpResult | null };
  /** keeps what the user said of the speech, and checks the draft anew. */
  readonly 'biganzi/setSpeech': { readonly params: SetSpeechParams; readonly result: null };
  /**
   * the review of the speech at `index`; null when the document is no speech, or is not looked at.
   * Ask again after each status notification.
   */
  readonly 'biganzi/review': { readonly params: ReviewParams; readonly result: ReviewResult | null };
  /** what the guided command 新建讲话稿 may ask. */
  readonly 'biganzi/speechChoices': { readonly params: undefined; readonly result: SpeechChoicesResult };
  /** the outline of a new speech, answered with its text in LSP snippet syntax. */
  readonly 'biganzi/newSpeech': { readonly params: NewSpeechParams; readonly result: string };
  /** the draft as pages of GB/T 9704; null when it is not looked at. Ask again after each change. */
  readonly 'biganzi/pages': { readonly params: PagesParams; readonly result: PagesResult | null };
  /** a Word file on disk: its text and findings. */
  readonly 'biganzi/readWord': { readonly params: WordFileParams; readonly result: WordView };
  /** findings into a copy of a Word file, beside it. */
  readonly 'biganzi/writeWord': { readonly params: WriteWordParams; readonly result: WrittenWord };
  /** the draft as a .docx, beside it; where it has no file yet, in the first folder. */
  readonly 'biganzi/exportWord': { readonly params: ExportWordParams; readonly result: WrittenWord };
}

export type CustomMethod = keyof CustomRequests;
/** What is sent with a request; undefined for one that says all by its name. */
export type ParamsOf<Method extends CustomMethod> = CustomRequests[Method]['params'];
export type ResultOf<Method extends CustomMethod> = CustomRequests[Method]['result'];
