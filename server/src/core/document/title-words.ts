import { GENRES } from '@biganzi/shared';

/** The words that a title ends with. */

/** Papers that are no genre of ours but have titles all the same: laws, rules, plans, lists. */
const OTHER_PAPERS = [
  '法',
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '规程',
  '章程',
  '准则',
  '制度',
  '预案',
  '清单',
  '目录',
  '措施',
  '纲要',
  '标准',
  '规范',
  '指南',
  '名单',
  '解释',
  '须知',
  '守则',
  '公约',
  '合同',
  '协议',
  '答复',
  '建议',
  '提案',
  '草案',
  '通则',
  '表',
  '图',
  '常识',
  '案例',
  '讲稿',
  '提纲',
  '材料',
];

function byLastCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const last = word.charAt(word.length - 1);
    const list = map.get(last);
    if (list === undefined) map.set(last, [word]);
    else list.push(word);
  }
  return map;
}

const GENRE_WORDS = byLastCharacter(Object.values(GENRES).flatMap((genre) => genre.titleWords));
const PAPER_WORDS = byLastCharacter(OTHER_PAPERS);

function longestAtEnd(map: ReadonlyMap<string, readonly string[]>, text: string): string | undefined {
  return map.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word));
}

/** The longest word naming a genre that `text`, without white space and suffix bracket, ends with. */
export function genreWordAtEnd(text: string): string | undefined {
  return longestAtEnd(GENRE_WORDS, text);
}

/** Whether `text` ends like a title: in a genre's word, or that of a law, a list, a form. */
export function endsLikeTitle(text: string): boolean {
  return longestAtEnd(GENRE_WORDS, text) !== undefined || longestAtEnd(PAPER_WORDS, text) !== undefined;
}

const SUFFIX = /[（(][^（）()]{1,30}[）)]$/;

/** The trailing brackets of `text`: （试行）, （征求意见稿）; '' when there are none. */
export function suffixOf(text: string): string {
  return SUFFIX.exec(text.slice(-34))?.[0] ?? '';
}
