/** Whether the source that the writer names is that of the line. */

import type { Named } from './attribution';
import { titlesOf } from './quotation-index';
import type { Quotation, QuotationIndex, QuotationWork } from './types';

/** The usual name of the author whom `name` means, where it cannot be the line's. */
export function wrongAuthor(
  { name, little }: Pick<Named, 'name' | 'little'>,
  { work, others }: Quotation,
  index: QuotationIndex,
): string | undefined {
  const author = index.authorCalled(name) ?? (little ? name : undefined);
  if (author === undefined) return undefined;
  const works = [work, ...others];
  if (works.some(({ note }) => note !== undefined)) return undefined;
  // 孟东野 is 孟郊: by-names of the little known are in no list, and keep the surname.
  if (
    little &&
    works.some(
      ({ authors }) => authors.length === 0 || authors.some((one) => one.charAt(0) === name.charAt(0)),
    )
  )
    return undefined;
  // What stands in a book of his, or in one that gathers his words, may be called his.
  const isHis = works.some(
    ({ authors, book }) =>
      authors.some((one) => one === author || one === name || index.authorCalled(one) === author) ||
      book === author,
  );
  return isHis ? undefined : author;
}

/** Whether the line cannot stand in the work that is called so. False where the index does not know enough. */
export function isWrongWork(title: string, { work, others }: Quotation, index: QuotationIndex): boolean {
  const works = [work, ...others];
  if (works.some(({ note }) => note !== undefined)) return false;
  if (works.some((one) => isCalled(one, title))) return false;
  const cited = index.worksCalled(title).filter(({ standing }) => standing === 'well-known');
  if (cited.length === 0) return false;
  if (isWhole(cited)) return true;
  // A book cannot hold the words of a later age.
  const age = Math.min(...works.map(({ dynasty }) => ageOf(dynasty)));
  return Math.max(...cited.map(({ dynasty }) => ageOf(dynasty) || Number.POSITIVE_INFINITY)) + 1 < age;
}

/** All of it is in the index: single lines are kept beside the whole for their other wordings. */
function isWhole(cited: readonly QuotationWork[]): boolean {
  const whole = cited.filter((one) => one.whole);
  return (
    whole.length > 0 &&
    cited.every((one) => one.whole || whole.some(({ authors }) => authors[0] === one.authors[0]))
  );
}

function isCalled(work: QuotationWork, title: string): boolean {
  const names = titlesOf(work);
  const parts = [title, ...title.split(/[·・•]/)].filter((part) => part.length >= 2);
  if (
    parts.some((part) => names.some((name) => name === part || name.includes(part) || part.includes(name)))
  ) {
    return true;
  }
  return parts.some((part) => GATHERED[part]?.some((book) => names.includes(book)) ?? false);
}

/** Books that stand in others, too. */
const GATHERED: Readonly<Record<string, readonly string[]>> = {
  礼记: ['大学', '中庸'],
  四书: ['大学', '中庸', '论语', '孟子'],
  易经: ['周易'],
  易传: ['周易'],
  老子: ['道德经'],
  书经: ['尚书'],
  诗: ['诗经'],
  古今贤文: ['增广贤文'],
  昔时贤文: ['增广贤文'],
};

const AGES = '先秦 汉 三国 晋 南北朝 唐 五代 宋 元 明 清 近代 现代'.split(' ');
const SAME_AGE: Readonly<Record<string, string>> = { 魏晋: '三国', 金: '宋', 后晋: '五代', 隋: '唐' };

/** 1 for the oldest; 0 for an age that is not known. */
function ageOf(dynasty: string): number {
  return AGES.indexOf(SAME_AGE[dynasty] ?? dynasty) + 1;
}

/** How to call the author of a line: 荀子, or 《诗经》 where nobody is known. */
export function sourceName({ authors, book, title }: QuotationWork): string {
  return authors[0] ?? `《${book ?? title}》`;
}

/** The title to write for a work: 论语, 诗经·无衣, 冬夜读书示子聿. */
export function workName(work: QuotationWork): string {
  const { title, book } = work;
  if (book === undefined)
    return title.replace(
      /(?:(?<![一二三四五六七八九十百])[一二三四五六七八九十百]+首)?·?其[一二三四五六七八九十]+$/,
      '',
    );
  return book === title || book === '论语' || book === '孟子' || book === '道德经'
    ? book
    : `${book}·${title}`;
}
