/** Edits that close the gap in a numbering when some of its members are taken out. */

import { blockSeries } from '../document/ordinal-series';
import type { Piece } from '../document/pieces';
import type { BodyBlock, InlineOrdinal, OfficialDocument } from '../document/types';
import { inlineWithValue, withValue } from '../document/written-ordinals';
import type { TextEdit } from '../findings';

/** Lower the ordinals that follow a removed block in its own series, on every level. */
export function renumberBlocks(document: OfficialDocument, removed: ReadonlySet<BodyBlock>): TextEdit[] {
  return blockSeries(document).flatMap((series) => {
    let gone = 0;
    return series.flatMap(({ block, ordinal }): TextEdit[] => {
      if (removed.has(block)) gone++;
      else if (gone > 0)
        return [{ span: ordinal.span, newText: withValue(ordinal.text, ordinal.value - gone) }];
      return [];
    });
  });
}

interface Run<P extends Piece> {
  readonly members: P[];
}

/** The same for 一是, 二是 … in the text: `moves` says which pieces are taken out. */
export function renumberInline<P extends Piece>(
  pieces: readonly P[],
  moves: (piece: P) => boolean,
  text: string,
): TextEdit[] {
  return inlineRuns(pieces).flatMap(({ members }) => {
    const kept = members.filter((piece) => !moves(piece));
    if (kept.length === members.length || kept.length === 0) return [];
    const only = kept.length === 1 ? kept[0]?.ordinal : undefined;
    if (only && kept[0]) {
      // A lone 一是 counts nothing.
      return [...recount(pieces, members, kept.length), { span: only.span, newText: '' }];
    }
    const edits: TextEdit[] = recount(pieces, members, kept.length);
    kept.forEach(({ ordinal }, index) => {
      if (!ordinal) return;
      const newText = inlineWithValue(ordinal, index + 1);
      if (newText !== text.slice(ordinal.span.start, ordinal.span.end))
        edits.push({ span: ordinal.span, newText });
    });
    return edits;
  });
}

/** Runs of one series that count 1, 2, 3 …; a run may go over several paragraphs. */
function inlineRuns<P extends Piece>(pieces: readonly P[]): Run<P>[] {
  const runs: Run<P>[] = [];
  const open = new Map<InlineOrdinal['series'], Run<P>>();
  for (const piece of pieces) {
    const { ordinal } = piece;
    if (!ordinal) continue;
    const run = open.get(ordinal.series);
    if (run && (run.members.at(-1)?.ordinal?.value ?? 0) < ordinal.value) run.members.push(piece);
    else {
      const begun: Run<P> = { members: [piece] };
      runs.push(begun);
      open.set(ordinal.series, begun);
    }
  }
  return runs;
}

const COUNT_NAMES: Readonly<Record<number, string>> = {
  2: '两二2',
  3: '三3',
  4: '四4',
  5: '五5',
  6: '六6',
  7: '七7',
};

/** 存在以下三个问题：一是…… counts its series; the count goes down with it. */
function recount(pieces: readonly Piece[], members: readonly Piece[], kept: number): TextEdit[] {
  const first = members[0];
  const names = COUNT_NAMES[members.length];
  if (!first || !names) return [];
  const before = pieces[pieces.indexOf(first) - 1];
  if (!before || before.ordinal) return [];
  // 仍有两个方面的困难： with one left is 仍有困难：.
  const counted = kept === 1 ? '(?:个|条|项|大)?(?:方面)?的?(?=问题|困难|短板|不足|矛盾|原因)' : '';
  const dropped = counted === '' ? null : new RegExp(`[${names}]${counted}`).exec(before.text);
  const counts = '(?=(?:个|条|项|大)?(?:方面|问题|困难|短板|不足|矛盾|原因|点|项|条))';
  const match = dropped ?? new RegExp(`[${names}]${counts}`).exec(before.text);
  if (!match) return [];
  const start = before.span.start + match.index;
  const span = { start, end: start + match[0].length };
  if (dropped) return [{ span, newText: '' }];
  const newText = /\d/.test(match[0]) ? String(kept) : kept === 2 ? '两' : hanDigit(kept);
  return [{ span, newText }];
}

function hanDigit(value: number): string {
  return '零一二三四五六七八九'.charAt(value);
}
