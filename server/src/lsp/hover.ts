import { CLIENT_COMMANDS, type ClientCommand } from '@biganzi/shared';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { Draft, Drafts, Wanted } from './drafts';
import { changeBetween } from './moved';
import { positionOf, uriOf } from './params';
import { toOffset, toRange } from './positions';

interface HoverSession {
  readonly drafts: Drafts;
  readonly engine: Engine;
  readonly commands: ReadonlySet<ClientCommand>;
}

/** Opens by a command, for no page of ours is on a network. */
function explainLink(id: string): string {
  return `command:${CLIENT_COMMANDS.explainRule}?${encodeURIComponent(JSON.stringify([id]))}`;
}

function hoverAt({ engine, commands }: HoverSession, { analysis }: Draft, offset: number) {
  return engine.hover(analysis, offset, commands.has(CLIENT_COMMANDS.explainRule) ? explainLink : undefined);
}

export async function provideHover(
  params: HoverParams,
  session: HoverSession,
  wanted: Wanted,
): Promise<Hover | null> {
  const uri = uriOf(params);
  const position = positionOf(params);
  const moved = await movedHover(session, uri, position, wanted);
  if (moved !== undefined) return moved;
  const draft = await session.drafts.current(uri, wanted);
  if (!draft?.active) return null;
  const hover = hoverAt(session, draft, toOffset(draft.document, position));
  return hover ? answer(draft, hover.markdown, hover.span) : null;
}

/**
 * From the last check that is finished, where the place and what is said of it stand outside of what was written since.
 * Undefined where they do not: then the check under way is waited for.
 */
async function movedHover(
  session: HoverSession,
  uri: string,
  position: HoverParams['position'],
  wanted: Wanted,
): Promise<Hover | null | undefined> {
  const last = session.drafts.finished(uri);
  const now = await session.drafts.text(uri);
  if (!last?.active || !now || !wanted() || now.version === last.version) return undefined;
  const change = changeBetween(last.text, now.text);
  const offset = change.toOld(toOffset(now.document, position));
  if (offset === undefined) return undefined;
  const hover = hoverAt(session, last, offset);
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
