/** Every request that the server answers, each with its adapter. */
import {
  CLEAN_TEXT_REQUEST,
  CLEAN_UP_REQUEST,
  type CleanTextParams,
  type CleanUpParams,
  EXPLAIN_REQUEST,
  GENRE_DIRECTIVE_REQUEST,
  GENRES_REQUEST,
  type GenreDirectiveParams,
  type GenresParams,
  NEW_SPEECH_REQUEST,
  type NewSpeechParams,
  REVIEW_REQUEST,
  type ReviewParams,
  SET_GENRE_REQUEST,
  SET_IGNORED_REQUEST,
  SET_SPEECH_REQUEST,
  type SetGenreParams,
  type SetIgnoredParams,
  type SetSpeechParams,
  SPEECH_CHOICES_REQUEST,
  TEMPLATES_REQUEST,
  TO_DO_REQUEST,
  type ToDoParams,
} from '@biganzi/shared';
import type { Connection } from 'vscode-languageserver/node';
import { provideCleanText } from './clean-text';
import { provideCodeLenses } from './code-lens';
import {
  explain,
  genreDirective,
  genres,
  setGenre,
  setIgnored,
  setSpeech,
  templates,
} from './custom-requests';
import { provideDocumentSymbols } from './document-symbol';
import { provideFoldingRanges } from './folding-range';
import { provideCleanUp, provideFormatting, provideRangeFormatting } from './formatting';
import { provideHover } from './hover';
import { provideNewSpeech, speechChoices } from './new-speech';
import type { RequestGuard } from './requests';
import type { Session } from './session';
import { provideReview } from './speech-review';
import { provideToDo } from './to-do';

export function answerRequests(
  connection: Connection,
  { request }: RequestGuard,
  session: () => Session,
): void {
  connection.onCodeAction(
    request('textDocument/codeAction', (params, wanted) => session().actions.provide(params, wanted)),
  );
  connection.onCodeActionResolve(
    request('codeAction/resolve', (action, wanted) => session().actions.resolve(action, wanted)),
  );
  connection.onCompletion(
    request('textDocument/completion', (params, wanted) => session().completions.provide(params, wanted)),
  );
  connection.onHover(
    request('textDocument/hover', (params, wanted) => provideHover(params, session(), wanted)),
  );
  connection.onDocumentSymbol(
    request('textDocument/documentSymbol', (params) => {
      const { drafts, features } = session();
      return provideDocumentSymbols(params, drafts, session().engine, features);
    }),
  );
  connection.onDocumentFormatting(
    request('textDocument/formatting', (params) => provideFormatting(params, session())),
  );
  connection.onDocumentRangeFormatting(
    request('textDocument/rangeFormatting', (params) => provideRangeFormatting(params, session())),
  );
  connection.onRequest(
    CLEAN_UP_REQUEST,
    request(CLEAN_UP_REQUEST, (params: CleanUpParams) => provideCleanUp(params, session())),
  );
  connection.onFoldingRanges(
    request('textDocument/foldingRange', (params) =>
      provideFoldingRanges(params, session().drafts, session().engine),
    ),
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
    SET_IGNORED_REQUEST,
    request(SET_IGNORED_REQUEST, (params: SetIgnoredParams) => setIgnored(params, session())),
  );
  connection.onRequest(
    CLEAN_TEXT_REQUEST,
    request(CLEAN_TEXT_REQUEST, (params: CleanTextParams) => provideCleanText(params, session().drafts)),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    request(EXPLAIN_REQUEST, (params: unknown) => explain(params, session().engine)),
  );
  connection.onRequest(
    TEMPLATES_REQUEST,
    request(TEMPLATES_REQUEST, () => templates(session().engine)),
  );
  connection.onRequest(
    SET_SPEECH_REQUEST,
    request(SET_SPEECH_REQUEST, (params: SetSpeechParams) => setSpeech(params, session())),
  );
  connection.onRequest(
    REVIEW_REQUEST,
    request(REVIEW_REQUEST, (params: ReviewParams) => provideReview(params, session())),
  );
  connection.onCodeLens(request('textDocument/codeLens', (params) => provideCodeLenses(params, session())));
  connection.onRequest(
    SPEECH_CHOICES_REQUEST,
    request(SPEECH_CHOICES_REQUEST, () => speechChoices(session().configuration)),
  );
  connection.onRequest(
    NEW_SPEECH_REQUEST,
    request(NEW_SPEECH_REQUEST, (params: NewSpeechParams) =>
      provideNewSpeech(params, session().configuration),
    ),
  );
  connection.onRequest(
    TO_DO_REQUEST,
    request(TO_DO_REQUEST, (params: ToDoParams) => provideToDo(params, session().drafts, session().engine)),
  );
  connection.onRequest(
    GENRES_REQUEST,
    request(GENRES_REQUEST, (params: GenresParams) => genres(params, session().drafts, session().engine)),
  );
}
