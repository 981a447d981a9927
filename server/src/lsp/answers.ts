/** Every request that the server answers, each with its adapter. */
import type { CustomMethod, ParamsOf, ResultOf } from '@biganzi/shared';
import type { Connection } from 'vscode-languageserver/node';
import { provideCheckText } from './check-text';
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
import { executeCommand } from './extract-command';
import { provideFoldingRanges } from './folding-range';
import { provideCleanUp, provideFormatting, provideRangeFormatting } from './formatting';
import { provideHover } from './hover';
import { provideNewSpeech, speechChoices } from './new-speech';
import { providePages } from './pages';
import type { RequestGuard } from './requests';
import { provideRules } from './rules';
import type { Session } from './session';
import { provideReview } from './speech-review';
import { provideToDo } from './to-do';
import { exportWord, readWord, writeWord } from './word-files';

export function answerRequests(
  connection: Connection,
  { request }: RequestGuard,
  session: () => Session,
): void {
  connection.onCodeAction(
    request('textDocument/codeAction', (params, wanted) => session().actions.provide(params, wanted)),
  );
  connection.onExecuteCommand(
    request('workspace/executeCommand', (params, wanted) =>
      executeCommand(params, session(), connection, wanted),
    ),
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
  connection.onFoldingRanges(
    request('textDocument/foldingRange', (params) =>
      provideFoldingRanges(params, session().drafts, session().engine),
    ),
  );
  connection.onCodeLens(request('textDocument/codeLens', (params) => provideCodeLenses(params, session())));
  for (const [method, answer] of Object.entries(CUSTOM)) {
    connection.onRequest(
      method,
      // The params are what a client sent: each adapter reads them field by field.
      request(method, (params: never) => answer(params, session())),
    );
  }
}

/** What is asked beyond LSP, each with its adapter. */
const CUSTOM: {
  readonly [Method in CustomMethod]: (
    params: ParamsOf<Method>,
    session: Session,
  ) => ResultOf<Method> | Promise<ResultOf<Method>>;
} = {
  'biganzi/setGenre': setGenre,
  'biganzi/genreDirective': genreDirective,
  'biganzi/setIgnored': setIgnored,
  'biganzi/cleanText': (params, { drafts }) => provideCleanText(params, drafts),
  'biganzi/checkText': provideCheckText,
  'biganzi/rules': provideRules,
  'biganzi/explain': (params, { engine }) => explain(params, engine),
  'biganzi/templates': (_, { engine }) => templates(engine),
  'biganzi/genres': (params, { drafts, engine }) => genres(params, drafts, engine),
  'biganzi/toDo': (params, { drafts, engine }) => provideToDo(params, drafts, engine),
  'biganzi/cleanUp': provideCleanUp,
  'biganzi/setSpeech': setSpeech,
  'biganzi/review': provideReview,
  'biganzi/speechChoices': (_, { configuration }) => speechChoices(configuration),
  'biganzi/pages': providePages,
  'biganzi/readWord': readWord,
  'biganzi/writeWord': writeWord,
  'biganzi/exportWord': exportWord,
  'biganzi/newSpeech': (params, { configuration }) => provideNewSpeech(params, configuration),
};
