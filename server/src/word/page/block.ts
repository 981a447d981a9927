/** The common forms of a paragraph of the page. */
import type { Span } from '../../core/document/types';
import { SIZE } from './figures';
import type { PageBlock, PageRun } from './types';

/** Text that flows; its first line is `first` characters in. */
export function flow(
  kind: PageBlock['kind'],
  span: Span,
  runs: readonly PageRun[],
  first: number,
  keepNext = false,
): PageBlock {
  return { kind, span, lines: [runs], align: 'both', indents: { first }, size: SIZE.three, keepNext };
}

export function centred(kind: PageBlock['kind'], span: Span, runs: readonly PageRun[]): PageBlock {
  return { kind, span, lines: [runs], align: 'center', indents: {}, size: SIZE.three, keepNext: true };
}

export function blank({ start }: Span, keepNext = false): PageBlock {
  return {
    kind: 'blank',
    span: { start, end: start },
    lines: [[]],
    align: 'left',
    indents: {},
    size: SIZE.three,
    keepNext,
  };
}
