import type { OfficialDocument } from '../../core/document/types';
import { blank, flow } from './block';
import { CHARACTERS_A_LINE } from './figures';
import { runsOf } from './inline';
import type { PageBlock } from './types';
import { widthOf } from './widths';

/**
 * 署名 and 成文日期 without a seal (7.3.5.3): the organ two 字 in from the right; the date begins two 字 right of the
 * organ's first character; where the date is longer it stands two 字 in from the right and the organ moves.
 */
export function signatureBlocks({ signatures, date }: OfficialDocument): PageBlock[] {
  const [first] = signatures;
  const start = first?.span ?? date?.span;
  if (!start) return [];
  const blocks: PageBlock[] = [blank(start, true)];
  const dateText = date?.text.trim() ?? '';
  const dateWidth = widthOf(dateText);
  const last = signatures.at(-1)?.text.trim() ?? '';
  const longer = dateWidth > widthOf(last);
  /** Characters from the left at which the organ begins, by its last line. */
  const begins = longer ? CHARACTERS_A_LINE - 2 - dateWidth - 2 : CHARACTERS_A_LINE - 2 - widthOf(last);
  for (const [index, { text, span }] of signatures.entries()) {
    const organ = text.trim();
    const isLast = index === signatures.length - 1;
    const left = isLast ? begins : CHARACTERS_A_LINE - 2 - widthOf(organ);
    blocks.push(placed('signature', span, organ, Math.max(0, left), true));
  }
  if (date) {
    const left = first && !longer ? begins + 2 : CHARACTERS_A_LINE - 2 - dateWidth;
    blocks.push(placed('date', date.span, dateText, Math.max(0, left), false));
  }
  return blocks;
}

/** The right edge gives way by a character: a font whose figures are wider must not break a date in two. */
function placed(
  kind: 'signature' | 'date',
  span: PageBlock['span'],
  text: string,
  left: number,
  keepNext: boolean,
): PageBlock {
  return {
    ...flow(kind, span, runsOf(text, 'body'), 0, keepNext),
    align: 'left',
    indents: { left, right: -1 },
  };
}
