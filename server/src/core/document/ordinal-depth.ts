import type { OrdinalStyle } from './types';

/** From the outermost to the innermost, as 格式 7.3.3 has them; articles stand outside this order. */
export const ORDINAL_DEPTH: Readonly<Record<OrdinalStyle, number>> = {
  chapter: 0,
  markdown: 1,
  'han-dun': 1,
  'han-paren': 2,
  'arabic-dot': 3,
  article: 3,
  'arabic-paren': 4,
  circled: 5,
};
