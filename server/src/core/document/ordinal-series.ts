/** Headings and items that count on from one another. */
import { ORDINAL_DEPTH } from './ordinal-depth';
import type { BodyBlock, OfficialDocument, Ordinal, OrdinalStyle } from './types';

/** The ordinal that a block begins with: of a heading, a run-in heading or an item. */
export function ordinalOf(block: BodyBlock): Ordinal | undefined {
  if (block.kind === 'heading') return block.ordinal;
  if (block.kind === 'paragraph') return block.heading?.ordinal ?? block.ordinal;
  return undefined;
}

export interface NumberedBlock {
  readonly block: BodyBlock;
  readonly ordinal: Ordinal;
}

/** Headings and items that count on from one another, series by series. */
export function blockSeries(document: OfficialDocument): NumberedBlock[][] {
  const all: NumberedBlock[][] = [];
  const open = new Map<OrdinalStyle, NumberedBlock[]>();
  for (const block of document.body) {
    const ordinal = ordinalOf(block);
    if (!ordinal) {
      if (block.kind === 'heading') open.clear();
      continue;
    }
    for (const style of open.keys())
      if (ORDINAL_DEPTH[style] > ORDINAL_DEPTH[ordinal.style]) open.delete(style);
    const series = open.get(ordinal.style);
    if (series && ordinal.value > series.at(-1)!.ordinal.value) series.push({ block, ordinal });
    else {
      const begun = [{ block, ordinal }];
      all.push(begun);
      open.set(ordinal.style, begun);
    }
  }
  return all;
}
