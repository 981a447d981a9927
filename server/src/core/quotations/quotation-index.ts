import { lazy } from '../kept';
import { buildGrams } from './grams';
import { AMBIGUOUS_NAMES, BY_NAMES } from './names';
import { search } from './search';
import { decodeWork, namesIn } from './store';
import type { QuotationIndex, QuotationWork } from './types';

/** Makes the store searchable. Throws when it is not in this program's format. */
export function createQuotationIndex(store: string): QuotationIndex {
  const grams = buildGrams(store);
  let titles: Map<string, QuotationWork[]> | undefined;
  let names: Map<string, string> | undefined;
  const works = () => grams.rows.map((row) => decodeWork(store, row));
  const poets = lazy(() => new Set(namesIn(store)));
  const namesByName = () => {
    names ??= nameTable(works());
    return names;
  };
  return {
    find: (text, quoted) => search(store, grams, text, quoted),
    worksCalled: (title) => {
      titles ??= titleTable(works());
      return titles.get(title) ?? titles.get(title.split(/[·・•]/)[0] ?? '') ?? [];
    },
    authorCalled: (name) => namesByName().get(name),
    get poets() {
      return poets();
    },
    get names() {
      return new Set(namesByName().keys());
    },
  };
}

function titleTable(works: readonly QuotationWork[]): Map<string, QuotationWork[]> {
  const table = new Map<string, QuotationWork[]>();
  for (const work of works) {
    for (const name of new Set(titlesOf(work))) {
      const list = table.get(name);
      if (list) list.push(work);
      else table.set(name, [work]);
    }
  }
  return table;
}

/** What a work may be called: its title, the title without 其一 and the first line of a ci, its book. */
export function titlesOf({ title, book }: QuotationWork): string[] {
  const [head = '', tail = ''] = title.split('·');
  const bare = head.replace(/(?<![一二三四五六七八九十百])[一二三四五六七八九十百]+首$/, '');
  return [title, head, bare, tail, book ?? ''].filter((name) => name.length >= 2);
}

/** Names of authors of well-known works. Those that a colleague may have too are left out. */
function nameTable(works: readonly QuotationWork[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const { authors, standing, dynasty } of works) {
    const [name] = authors;
    if (standing === 'tail' || name === undefined || MODERN.test(dynasty)) continue;
    if (name.length >= 2 && name.length <= 4 && !AMBIGUOUS_NAMES.has(name)) table.set(name, name);
  }
  for (const [name, others] of Object.entries(BY_NAMES)) {
    for (const other of [name, ...others]) table.set(other, name);
  }
  return table;
}

/** They quote the classics as we do: a line beside their name says nothing of who wrote it. */
const MODERN = /现代|当代|近代|民国/;
