import { CLIENT_COMMANDS, type ClientCommand } from '@biganzi/shared';
import { type CodeLens, type CodeLensParams, Command } from 'vscode-languageserver/node';
import type { DocumentAnalysis } from '../core/analysis/types';
import type { Engine } from '../core/engine';
import type { WordSource } from '../core/ports';
import { isSpeechGenre, QI_IDS, type SpeechReview } from '../core/speech';
import type { Draft, Drafts } from './drafts';
import { uriOf } from './params';
import { toRange } from './positions';

export interface CodeLensOptions {
  readonly engine: Engine;
  readonly drafts: Drafts;
  readonly words: WordSource;
  readonly commands: ReadonlySet<ClientCommand>;
}

/** Above the title of each speech: the five scores, the length, the minutes. */
export async function provideCodeLenses(
  params: CodeLensParams,
  { engine, drafts, words, commands }: CodeLensOptions,
): Promise<CodeLens[]> {
  const draft = await drafts.outlined(uriOf(params));
  if (!draft?.active || !draft.codeLens) return [];
  return draft.analysis.documents.flatMap((analysis, index) => {
    if (!isSpeechGenre(analysis.classification.genre)) return [];
    const review = engine.review(draft.analysis, index, draft.settings.speech, words);
    return review ? lensesOf(draft, analysis, review, commands) : [];
  });
}

function lensesOf(
  draft: Draft,
  { document }: DocumentAnalysis,
  review: SpeechReview,
  commands: ReadonlySet<ClientCommand>,
): CodeLens[] {
  const start = document.title?.span.start ?? document.paragraphs[0]?.span.start ?? document.span.start;
  const range = toRange(draft.document, { start, end: start });
  const { showSpeechPanel } = CLIENT_COMMANDS;
  const command = commands.has(showSpeechPanel) ? showSpeechPanel : '';
  return titlesOf(review).map((title) => ({ range, command: Command.create(title, command) }));
}

function titlesOf({ scored, qi, pace, characters }: SpeechReview): string[] {
  const size = `${characters}字，约${Math.max(1, Math.round(pace.minutes))}分钟`;
  if (!scored) return [size];
  return [QI_IDS.map((id) => `${qi[id].name} ${qi[id].score}`).join('　'), size];
}
