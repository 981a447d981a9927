import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { Drafts } from './drafts';
import { positionOf, uriOf } from './params';
import { toOffset, toRange } from './positions';

export async function provideHover(
  params: HoverParams,
  drafts: Drafts,
  engine: Engine,
): Promise<Hover | null> {
  const uri = uriOf(params);
  const position = positionOf(params);
  const draft = await drafts.current(uri);
  if (!draft?.active) return null;
  const hover = engine.hover(draft.analysis, toOffset(draft.document, position));
  if (!hover) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: toRange(draft.document, hover.span),
  };
}
