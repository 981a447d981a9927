/**
 * The form in which the works are kept: one line a work, fields apart by tabs, the text last. Brotli, outside core,
 * makes it small; a table that needs no parsing before the first search makes it quick.
 */
import type { QuotationWork } from './types';

export const FORMAT = 'biganzi-quotations 2';

export type StoredWork = Omit<QuotationWork, 'variant'> & {
  readonly variant?: boolean;
  readonly text: string;
};

/**
 * Field separators and line ends are taken out of the fields. `names` are the names of all authors that are known, of
 * whom most have no work in the store: they stand in the first line.
 */
export function encodeWorks(works: readonly StoredWork[], names: readonly string[] = []): string {
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
  return [`${FORMAT}\t${names.join(' ')}`, ...rows, ''].join('\n');
}

function flags({ standing, whole, variant }: StoredWork): string {
  return `${standing === 'tail' ? 't' : 'w'}${whole ? '' : 'o'}${variant ? 'v' : ''}`;
}

/** Where the first work begins. Throws when `store` is not in this program's format. */
export function firstRow(store: string): number {
  if (!store.startsWith(`${FORMAT}\t`)) throw new Error(`not ${FORMAT}`);
  return store.indexOf('\n') + 1;
}

/** The names in the first line. */
export function namesIn(store: string): readonly string[] {
  return store.slice(FORMAT.length + 1, firstRow(store) - 1).split(' ');
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
