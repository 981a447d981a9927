/** Ordinals that ought to count on from one another: the siblings of one list or one row of headings. */

import { ORDINAL_DEPTH } from '../../document/ordinal-depth';
import { type NumberedBlock, ordinalOf } from '../../document/ordinal-series';
import { firstBehind } from '../../document/search';
import type { OfficialDocument } from '../../document/types';
import { withValue } from '../../document/written-ordinals';
import type { Fix, TextEdit } from '../../findings';
import { keptPer } from '../../kept';

/** 七、八月份 and 一、二线城市 begin with a list of numbers, not with an ordinal. */
const LIST_OF_NUMBERS =
  /^[一二三四五六七八九十\d]{1,3}、[一二三四五六七八九十\d]{1,3}(?:两|月|线|级|等|类|期|楼|年|季度|产业|批|组|队|号|个)/;

/** The numbered blocks of the body, without what only looks like an ordinal and what is quoted from elsewhere. */
export const numberedBlocks: (of: OfficialDocument) => readonly NumberedBlock[] = keptPer((document) => {
  // Marks of depth 0 do not overlap.
  const quotations = document.marks.filter(({ kind, depth }) => kind === 'quotation' && depth === 0);
  return document.body.flatMap((block): NumberedBlock[] => {
    const ordinal = ordinalOf(block);
    if (!ordinal || LIST_OF_NUMBERS.test(block.text.slice(0, 12))) return [];
    const { start } = ordinal.span;
    const around = quotations[firstBehind(quotations, start - 1) - 1]?.span;
    return around && start < around.end ? [] : [{ block, ordinal }];
  });
});

/** Siblings in the order of the text. A new group begins where a higher level, a bare heading or a 1 comes. */
export const ordinalGroups: (of: OfficialDocument) => readonly (readonly NumberedBlock[])[] = keptPer(
  (document) => {
    const numbered = new Map(numberedBlocks(document).map((one) => [one.block, one]));
    const groups: NumberedBlock[][] = [];
    const open = new Map<string, NumberedBlock[]>();
    for (const block of document.body) {
      const one = numbered.get(block);
      if (!one) {
        if (block.kind === 'heading') open.clear();
        continue;
      }
      const { style, value, text } = one.ordinal;
      const key = style === 'chapter' ? `chapter${text.slice(-1)}` : style;
      for (const [other, members] of open) {
        if (ORDINAL_DEPTH[members[0]!.ordinal.style] > ORDINAL_DEPTH[style]) open.delete(other);
      }
      const group = open.get(key);
      const restarts = value === 1 && (group === undefined || group.at(-1)!.ordinal.value > 1);
      if (group && !restarts) group.push(one);
      else {
        const begun = [one];
        groups.push(begun);
        open.set(key, begun);
      }
    }
    return groups;
  },
);

/** Counts the group on from its first member. */
export function renumberFix(group: readonly NumberedBlock[]): Fix {
  const first = group[0]?.ordinal.value ?? 1;
  const edits = group.flatMap(({ ordinal }, index): TextEdit[] => {
    const newText = withValue(ordinal.text, first + index);
    return newText === ordinal.text ? [] : [{ span: ordinal.span, newText }];
  });
  return { title: '把这一组序号按顺序重排', kind: 'suggest', edits };
}
