import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { Draft, Drafts, Wanted } from './drafts';
import { changeBetween } from './moved';
import { positionOf, uriOf } from './params';
import { toOffset, toRange } from './positions';

export async function provideHover(
  params: HoverParams,
  drafts: Drafts,
  engine: Engine,
  wanted: Wanted,
): Promise<Hover | null> {
  const uri = uriOf(params);
  const position = positionOf(params);
  const moved = await movedHover(drafts, uri, position, engine, wanted);
  if (moved !== undefined) return moved;
  const draft = await drafts.current(uri, wanted);
  if (!draft?.active) return null;
  const hover = engine.hover(draft.analysis, toOffset(draft.document, position));
  return hover ? answer(draft, hover.markdown, hover.span) : null;
}

/**
 * From the last check that is finished, where the place and what is said of it stand outside of what was written since.
 * Undefined where they do not: then the check under way is waited for.
 */
async function movedHover(
  drafts: Drafts,
  uri: string,
  position: HoverParams['position'],
  engine: Engine,
  wanted: Wanted,
): Promise<Hover | null | undefined> {
  const last = drafts.finished(uri);
  const now = await drafts.text(uri);
  if (!last?.active || !now || !wanted() || now.version === last.version) return undefined;
  const change = changeBetween(last.text, now.text);
  const offset = change.toOld(toOffset(now.document, position));
  if (offset === undefined) return undefined;
  const hover = engine.hover(last.analysis, offset);
  if (!hover) return null;
  const span = change.toNew(hover.span);
  return span && answer(now, hover.markdown, span);
}

function answer(
  { document }: Pick<Draft, 'document'>,
  markdown: string,
  span: { readonly start: number; readonly end: number },
): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: toRange(document, span) };
}
