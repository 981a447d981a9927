/** Pairs that counts cannot settle, or that other rules do: nothing is told of one for the other. */

/** Function words, and numerals, that stand in each other's place, each with its own sense. */
const FUNCTION_WORDS = [
  '的地得',
  '他她它',
  '在再',
  '和或及与',
  '那哪',
  '象像',
  '一二两三四五六七八九十百千万亿',
];
/** Both spellings are about, or both words have a sense here: the rules on words and variants know which. */
const WORDS: readonly (readonly string[])[] = [
  ['其他', '其它'],
  ['账', '帐'],
  ['成分', '成份'],
  ['身份', '身分'],
  ['成才', '成材'],
  ['制定', '制订'],
  ['权力', '权利'],
  ['唯一', '惟一'],
  ['订', '定'],
  ['须', '需'],
  ['粘', '黏'],
  ['盘踞', '盘据'],
  ['奢靡', '奢糜'],
];

const groups = new Map<string, number>();
for (const [index, group] of FUNCTION_WORDS.entries()) for (const one of group) groups.set(one, index);

/** Whether `own` and `meant`, single characters, are such a pair wherever they stand. */
export function isFunctionPair(own: string, meant: string): boolean {
  const group = groups.get(own);
  return group !== undefined && group === groups.get(meant);
}

/** Whether the two, with what stands around them, are spellings of one word. */
export function isSettledWord(before: string, own: string, meant: string, behind: string): boolean {
  const [stands, would] = [before + own + behind, before + meant + behind];
  return WORDS.some(([a = '', b = '']) => differsBy(stands, would, a, b) || differsBy(stands, would, b, a));
}

function differsBy(stands: string, would: string, from: string, to: string): boolean {
  for (let at = stands.indexOf(from); at >= 0; at = stands.indexOf(from, at + 1)) {
    if (stands.slice(0, at) + to + stands.slice(at + from.length) === would) return true;
  }
  return false;
}
