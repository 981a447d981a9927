/** The ordinal that comes next: 二、 or （一） behind 一、. */
import type { Ordinal, OrdinalStyle } from '../document/types';
import type { Offer } from './completion-entry';
import type { Place } from './completion-place';

/** From the highest level down, as the norm has them. */
const LEVELS: readonly (readonly [OrdinalStyle, (value: number) => string])[] = [
  ['han-dun', (value) => `${hanNumber(value)}、`],
  ['han-paren', (value) => `（${hanNumber(value)}）`],
  ['arabic-dot', (value) => `${value}.`],
  ['arabic-paren', (value) => `（${value}）`],
];

/**
 * On an empty line the next of the first two levels, with a hole for the heading; behind the first character of an
 * ordinal (二, （, 3) the one that it begins, of any level.
 */
export function ordinalOffers({ document, typed, lineStart }: Place): readonly Offer[] {
  const before = document.headings.flatMap(({ span, ordinal }) =>
    span.end <= lineStart && ordinal !== undefined ? [ordinal] : [],
  );
  const next = nextOf(before);
  if (typed === '') {
    // The one that goes deeper, or on, first.
    const [main, sub] = next;
    return before.some(({ style }) => style === 'han-dun') && main && sub
      ? [offerOf(sub, `${sub}\${1:标题}`), offerOf(main, `${main}\${1:标题}`)]
      : [];
  }
  const wanted = typed.replace('(', '（');
  return next
    .filter((label) => label !== undefined && label.length > typed.length && label.startsWith(wanted))
    .map((label = '') => offerOf(label, label, typed));
}

/** What would come next at each level; undefined for a level under which nothing has begun. */
function nextOf(before: readonly Ordinal[]): readonly (string | undefined)[] {
  let since = -1;
  return LEVELS.map(([style, write], depth) => {
    const at = before.findLastIndex((ordinal) => ordinal.style === style);
    // Under a heading that came later the count begins anew.
    const value = at > since ? (before[at]?.value ?? 0) : 0;
    const above = LEVELS[depth - 1]?.[0];
    const begun = value > 0 || depth < 2 || before.some((ordinal) => ordinal.style === above);
    since = Math.max(since, at);
    return begun ? write(value + 1) : undefined;
  });
}

function offerOf(label: string, body: string, typed = ''): Offer {
  return {
    label,
    kind: 'phrase',
    // A bracket may have been typed half-width.
    prefixes: typed === '' || label.startsWith(typed) ? [] : [typed + label.slice(typed.length)],
    body,
    detail: '下一个层次序数',
    rank: 12,
    layout: 'paragraph',
  };
}

function hanNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10) % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${ten}${digits[value % 10] ?? ''}`;
}
