/** Names of persons as a paper gives them away: by a post, a form of address, a task, a list of names. */

import { isPersonName, POST } from '../../document/organs';
import type { OfficialDocument, Span } from '../../document/types';
import { keptPerText } from '../../kept';
import { mayMatch, pairsOf } from '../text/pair-set';

export interface PersonName {
  readonly name: string;
  readonly span: Span;
  /** The block that it stands in: two alike names in one list are two persons. */
  readonly block: Span;
  /** The post in front, where one stands there. */
  readonly post?: string;
}

const NAME = '[\\u4e00-\\u9fff]{2,3}';
const AFTER_NAME =
  '(?=$|[^\\u4e00-\\u9fff]|同志|先生|女士|博士|教授|主持|出席|带队|讲话|作|指出|要求|在|带|率|介绍|汇报|宣读|代表|担任|兼任|任|分管|负责|牵头|审签|签发|的|和|与|等|对|向|说|为|就|一行)';
const TITLE = `(?:常务|第一|执行)?副?(?:大队长|支队长|中队长|${POST.source.slice(3, -1)})`;
const CUES: readonly RegExp[] = [
  new RegExp(`(?<post>${TITLE})[\\s　]?(?<name>${NAME})${AFTER_NAME}`, 'g'),
  new RegExp(
    `(?<=^|[^\\u4e00-\\u9fff]|[由和与请向对给让]|希望|授予|给予|刚才|决定)(?<name>${NAME})(?=等?(?:\\d{1,3}[名位])?(?:同志|同学|先生|女士|博士|教授|老师))`,
    'g',
  ),
  new RegExp(`由(?<name>${NAME})(?=牵头|负责|主持|担任|审签|任|带队|签发|统筹|兼任|汇报|宣读)`, 'g'),
  new RegExp(
    `(?:联系人|经办人|负责人|主持人?|记录人?|审核|签发人?|校对|组长|副组长|指挥长|发言人|讲话人)[：:][\\s　]?(?<name>${NAME})(?=$|[^\\u4e00-\\u9fff])`,
    'g',
  ),
  new RegExp(
    `(?<=^|[^\\u4e00-\\u9fff])(?<name>${NAME})(?=，(?:[男女]，|身为|系|现任|时任|生于|\\d{4}年))`,
    'g',
  ),
  new RegExp(`(?<=^|[^\\u4e00-\\u9fff])(?<name>${NAME})(?=等\\d{1,3}[名人位]|身为)`, 'g'),
];
/** Three names or more in a row. */
const LIST = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff])${NAME}(?:[、，]${NAME}){2,60}(?=$|[^\\u4e00-\\u9fff])`,
  'g',
);
/** Behind 出席： the first may be a name though organs follow. */
const PRESENT = new RegExp(`(?:出席|列席|参加|主持)(?:人员)?[：:][\\s　]?(?<name>${NAME})(?=、)`, 'g');
const NO_NAME = /[副常兼任][务任]?$|同志|各位|单位|部门|有关|全体/;

/** Each place of a name that its surroundings give away, in the order of the text by block. */
export function personNames(document: OfficialDocument): readonly PersonName[] {
  const blocks = [
    document.title,
    document.byline,
    ...document.body,
    ...document.signatures,
    document.annotation,
  ];
  return blocks.flatMap((block) => {
    if (!block || block.kind === 'code' || block.kind === 'blockQuote') return [];
    const { start } = block.span;
    return namesIn(block.text).map(({ name, at, post }) => ({
      name,
      span: { start: start + at, end: start + at + name.length },
      block: block.span,
      ...(post === undefined ? {} : { post }),
    }));
  });
}

const namesIn = keptPerText((text) => {
  const pairs = pairsOf(text);
  const found: { readonly name: string; readonly at: number; readonly post?: string }[] = [];
  const seen = new Set<number>();
  const enter = (name: string, at: number, post?: string): void => {
    if (!isPersonName(name) || NO_NAME.test(name) || seen.has(at)) return;
    seen.add(at);
    found.push({ name, at, ...(post === undefined ? {} : { post }) });
  };
  for (const cue of [...CUES, PRESENT]) {
    if (!mayMatch(pairs, cue)) continue;
    for (const match of text.matchAll(cue)) {
      const { name = '', post } = match.groups!;
      enter(name, match.index + match[0].lastIndexOf(name), post);
    }
  }
  for (const list of text.matchAll(LIST)) {
    const names = list[0].split(/[、，]/);
    // A list of words may begin with surnames by chance.
    if (names.filter((name) => isPersonName(name)).length < names.length * 0.9) continue;
    let at = list.index;
    for (const name of names) {
      enter(name, at);
      at += name.length + 1;
    }
  }
  return found;
});
