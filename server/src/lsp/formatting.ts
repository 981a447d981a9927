import type { CleanUpParams, CleanUpResult } from '@biganzi/shared';
import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver/node';
import type { Span } from '../core/document/types';
import type { Engine } from '../core/engine';
import type { ClientFeatures } from './client-features';
import type { Draft, Drafts } from './drafts';
import { rangeOf, stringOf, uriOf } from './params';
import { toSpan } from './positions';
import { editOf, toTextEdits } from './workspace-edit';

export interface FormattingOptions {
  readonly engine: Engine;
  readonly drafts: Drafts;
  readonly features: ClientFeatures;
}

/** 清理 the whole draft: the steps that need no one's judgement. null when it is not looked at. */
export async function provideFormatting(
  params: DocumentFormattingParams,
  { engine, drafts }: FormattingOptions,
): Promise<TextEdit[] | null> {
  const draft = await drafts.outlined(uriOf(params));
  return draft?.active ? toTextEdits(draft.document, cleaned(draft, engine).edits) : null;
}

/** Only the lines that the selection touches. */
export async function provideRangeFormatting(
  params: DocumentRangeFormattingParams,
  { engine, drafts }: FormattingOptions,
): Promise<TextEdit[] | null> {
  const range = rangeOf(params);
  const draft = await drafts.outlined(uriOf(params));
  if (!draft?.active) return null;
  return toTextEdits(draft.document, cleaned(draft, engine, toSpan(draft.document, range)).edits);
}

/** What 清理粘贴文本 would do, for the preview. */
export async function provideCleanUp(
  params: CleanUpParams,
  { engine, drafts, features }: FormattingOptions,
): Promise<CleanUpResult | null> {
  const draft = await drafts.outlined(stringOf(params, 'uri'));
  if (!draft?.active) return null;
  const { text, steps, edits } = cleaned(draft, engine);
  if (edits.length === 0) return null;
  return {
    version: draft.version,
    text,
    steps: steps.map(({ title, count }) => ({ title, count })),
    edit: editOf(draft, edits, features),
  };
}

/** In Markdown a space between Chinese and Latin is often a writer's habit. */
function cleaned({ text, document }: Draft, engine: Engine, range?: Span) {
  return engine.format(text, {
    cjkLatinSpace: document.languageId !== 'markdown',
    ...(range ? { range } : {}),
  });
}
