import type { GenreId } from '@biganzi/shared';
import { GENRE_DEFINITIONS } from '.';

/**
 * Whether a closing formula is one of the genre's own. `open` is anything that neither the genre's list nor
 * another genre's claims: such an ending is nobody's fault.
 */
export type ClosingFit = 'fits' | 'wrong' | 'open';

/** The genres whose own formula names them: outside these, the formula is a mistake. */
const OWNERS: Readonly<Record<string, readonly GenreId[]>> = {
  请示: ['request'],
  报告: ['report'],
  通知: ['notice'],
  通报: ['bulletin'],
  通告: ['public-notice'],
  公告: ['proclamation'],
  批复: ['reply'],
  函复: ['letter'],
  复函: ['letter'],
  函告: ['letter'],
  函达: ['letter'],
  函商: ['letter'],
  函询: ['letter'],
  决定: ['decision'],
  决议: ['resolution'],
  意见: ['opinion'],
  纪要: ['minutes'],
  命令: ['order'],
};

const NAMED =
  /^(?:以上情况)?(?:特此|专此)(请示|报告|通知|通报|通告|公告|批复|函复|复函|函告|函达|函商|函询|决定|决议|意见|纪要|命令)/;

/** `formula` is the normal form: no punctuation, no white space. */
export function closingFit(genre: GenreId, formula: string): ClosingFit {
  const { closings, wrongClosings } = GENRE_DEFINITIONS[genre];
  if (closings.some(({ pattern }) => pattern.test(formula))) return 'fits';
  if (wrongClosings.some(({ pattern }) => pattern.test(formula))) return 'wrong';
  const named = NAMED.exec(formula)?.[1];
  if (named !== undefined && !OWNERS[named]?.includes(genre)) return 'wrong';
  if (formula === '此复' && genre !== 'reply' && genre !== 'letter') return 'wrong';
  if (formula === '此令' && genre !== 'order') return 'wrong';
  return 'open';
}
