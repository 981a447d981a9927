import type { StoredWork } from '../../server/src/core/quotations/store';

/**
 * Reads supplement.tsv, the lines that the package lacks. A row that begins with @ names authors, dynasty and book of
 * the rows below it; a row holds title, line, other accepted wordings and a note. Each accepted wording becomes a work of
 * its own, marked as a variant. Throws where a row has no line.
 */
export function readSupplement(table: string): StoredWork[] {
  let group: Pick<StoredWork, 'authors' | 'dynasty' | 'book'> = { authors: [], dynasty: '' };
  return table.split(/\r?\n/).flatMap((row, index) => {
    if (row === '' || row.startsWith('#')) return [];
    if (row.startsWith('@')) {
      const [authors = '', dynasty = '', book = ''] = row.slice(1).split('\t');
      group = { authors: authors.split('|').filter(Boolean), dynasty, ...(book === '' ? {} : { book }) };
      return [];
    }
    const [title = '', line, variants = '', note = ''] = row.split('\t');
    if (!line) throw new Error(`supplement.tsv:${index + 1} has no line`);
    const work = {
      ...group,
      title,
      standing: 'well-known' as const,
      whole: false,
      ...(note === '' ? {} : { note }),
    };
    const accepted = variants === '' ? [] : variants.split('|');
    return [{ ...work, text: line }, ...accepted.map((text) => ({ ...work, variant: true, text }))];
  });
}
