import type { PreviewLine, PreviewPage } from '@biganzi/shared';
import type { OfficialDocument } from '../../core/document/types';
import { hasImprint, imprintLines } from '../export/imprint-xml';
import { type PageOptions, pageDocument } from './blocks';
import { composePages, heightOf, type PageLine } from './compose';
import { LINES_A_PAGE } from './figures';
import type { Imprint } from './types';

/** The pages of some documents, each beginning on a page of its own. `lineAt` gives the line of the draft of an offset. */
export function previewPages(
  documents: readonly OfficialDocument[],
  lineAt: (offset: number) => number,
  options: PageOptions = {},
): PreviewPage[] {
  return documents.flatMap((document) => {
    const { blocks, imprint } = pageDocument(document, options);
    const pages = composePages(blocks).map(
      ({ lines }): PreviewPage => ({
        lines: lines.map((line) => previewLine(line, lineAt)),
        imprint: [],
      }),
    );
    return hasImprint(imprint) ? withImprint(pages, imprint) : pages;
  });
}

/** On the last page, an even one: the same that the export does. */
function withImprint(pages: readonly PreviewPage[], imprint: Imprint): PreviewPage[] {
  const rows = [
    ...imprint.copyTo.map((text): [string, string] => [text, '']),
    ...imprint.printing.map(({ organ, date }): [string, string] => [organ, date]),
  ];
  const last = pages.at(-1);
  const used = last?.lines.reduce((sum, { height }) => sum + height, 0) ?? 0;
  const fits = pages.length % 2 === 0 && LINES_A_PAGE - used >= imprintLines(imprint);
  if (fits && last) return [...pages.slice(0, -1), { ...last, imprint: rows }];
  const blank: PreviewPage[] = pages.length % 2 === 0 ? [{ lines: [], imprint: [] }] : [];
  return [...pages, ...blank, { lines: [], imprint: rows }];
}

function previewLine({ block, runs, left, last }: PageLine, lineAt: (offset: number) => number): PreviewLine {
  const { kind, align, size, rule, span } = block;
  return {
    runs,
    left,
    align,
    size,
    height: heightOf(block),
    last,
    red: kind === 'issuerMark',
    rule: rule === true,
    line: lineAt(span.start),
  };
}
