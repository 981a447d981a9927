import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { Drafts } from './drafts';
import { uriOf } from './params';
import { toRange } from './positions';

/** Whole lines, which every client can fold. */
export async function provideFoldingRanges(
  params: FoldingRangeParams,
  drafts: Drafts,
  engine: Engine,
): Promise<FoldingRange[] | null> {
  const draft = await drafts.outlined(uriOf(params));
  if (!draft?.active) return null;
  const ranges: FoldingRange[] = [];
  for (const { span, kind } of engine.folds(draft.analysis)) {
    const { start, end } = toRange(draft.document, span);
    if (end.line <= start.line) continue;
    const lspKind = kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
    ranges.push({ startLine: start.line, endLine: end.line, kind: lspKind });
  }
  return ranges;
}
