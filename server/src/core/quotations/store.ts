/**
 * The form in which the works are kept: one line a work, fields apart by tabs, the text last. Brotli, outside core,
 * makes it small; a table that needs no parsing before the first search makes it quick.
 */
import type { QuotationWork } from './types';

export const FORMAT = 'biganzi-quotations 1';

export type StoredWork = Omit<QuotationWork, 'variant'> & {
  readonly variant?: boolean;
  readonly text: string;
};

/** Field separators and line ends are taken out of the fields. */
export function encodeWorks(works: readonly StoredWork[]): string {
  const rows = works.map((work) =>
    [
      work.authors.join('|'),
      work.dynasty,
      work.title,
      work.book ?? '',
      flags(work),
      work.note ?? '',
      work.text,
    ]
      .map((field) => field.replace(/[\t\r\n]/g, ''))
      .join('\t'),
  );
  return [FORMAT, ...rows, ''].join('\n');
}

function flags({ standing, whole, variant }: StoredWork): string {
  return `${standing === 'tail' ? 't' : 'w'}${whole ? '' : 'o'}${variant ? 'v' : ''}`;
}

/** Fields before the text. */
export const FIELDS_BEFORE_TEXT = 6;

/** Reads one row without its text; `row` begins behind a line end. */
export function decodeWork(store: string, row: number): QuotationWork {
  const end = store.indexOf('\n', row);
  const [authors = '', dynasty = '', title = '', book = '', marks = '', note = ''] = store
    .slice(row, end < 0 ? store.length : end)
    .split('\t', FIELDS_BEFORE_TEXT);
  return {
    authors: authors === '' ? [] : authors.split('|'),
    dynasty,
    title,
    ...(book === '' ? {} : { book }),
    standing: marks.startsWith('t') ? 'tail' : 'well-known',
    whole: !marks.includes('o'),
    variant: marks.includes('v'),
    ...(note === '' ? {} : { note }),
  };
}
