/** Author, work and age of a line of the classics under the cursor. */
import type { DocumentAnalysis } from '../analysis/types';
import { plainMarkdown } from '../markdown';
import { linesIn } from '../quotations/in-document';
import { sourceName, workName } from '../quotations/judge';
import type { QuotationIndex, QuotationWork } from '../quotations/types';
import { type HoverText, holds } from './hover-text';

export function quotationAt(
  { document }: DocumentAnalysis,
  offset: number,
  index: QuotationIndex,
): HoverText | undefined {
  const line = linesIn(document, index).find(({ span }) => holds(span, offset));
  if (!line) return undefined;
  const { work, others, kind } = line;
  const also = others.filter((other) => sourceName(other) !== sourceName(work));
  const parts = [
    `**引文**　${plainMarkdown(line.line)}`,
    `出处：${describe(work)}`,
    ...(kind === 'slip' ? ['与通行本有出入，请核对。'] : []),
    ...(kind === 'variant' ? ['这是通行的异文。'] : []),
    ...(work.note === undefined ? [] : [`说明：${plainMarkdown(work.note)}。`]),
    ...(also.length === 0 ? [] : [`也见于：${[...new Set(also.map(describe))].slice(0, 3).join('、')}`]),
  ];
  return { span: line.span, markdown: parts.join('\n\n') };
}

function describe(work: QuotationWork): string {
  const { authors, dynasty } = work;
  const who = [dynasty, authors[0]].filter((part) => part !== undefined && part !== '').join('·');
  return plainMarkdown(`${who}《${workName(work)}》`);
}
