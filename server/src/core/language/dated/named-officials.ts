/** Officials who are named with their post: 县教育局局长张晓明, 张晓明局长. */

import { isPersonName, POST } from '../../document/organs';
import type { OfficialDocument, Span } from '../../document/types';
import { keptPerText } from '../../kept';
import { mayMatch, pairsOf } from '../text/pair-set';
import { textBlocks } from '../text/punctuated-text';

export interface NamedOfficial {
  /** Three characters: of shorter ones it is not sure where they end. */
  readonly name: string;
  /** Of the name, in the file. */
  readonly span: Span;
  /** 局长, 常务副县长. */
  readonly post: string;
  /** The end of the organ's name before the post, up to four characters; empty where none stands there. */
  readonly organ: string;
  /** The sentence that the name stands in. */
  readonly sentence: string;
}

const TITLE = `(?:常务|第一|执行)?副?${POST.source}`;
/** What may follow a name: a mark, or a word that no name has. */
const BEHIND =
  '(?=$|[^\\u4e00-\\u9fff]|同志|先生|女士|主持|出席|列席|参加|讲话|讲|作|做|指出|强调|要求|到|在|带|率|表示|介绍|汇报|传达|宣读|宣布|代表|担任|兼任|任|分管|负责|牵头|陪同|的|和|与|等|对|向|说|为|就|是|来|去|回|一行)';
const POST_FIRST = new RegExp(`(${TITLE})([\\u4e00-\\u9fff]{3})${BEHIND}`, 'g');
const NAME_FIRST = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[由和与请向对])([\\u4e00-\\u9fff]{3})(${TITLE})(?!助理|办公|[会室])`,
  'g',
);
const ORGAN = /[\u4e00-\u9fff]{0,3}[局委办厅部院校乡镇县市区省州村处科股室会站所队行社司团心组]$/;
/** 任常务副局长: not a Mr 任. */
const NO_NAME = /[副常兼][务任]?$/;

/** In the order of the text, by the block. */
export function namedOfficials(document: OfficialDocument): readonly NamedOfficial[] {
  return textBlocks(document).flatMap(({ text, span: { start } }) =>
    officialsIn(text).map((official) => ({
      ...official,
      span: { start: start + official.span.start, end: start + official.span.end },
    })),
  );
}

const officialsIn = keptPerText((text): readonly NamedOfficial[] => {
  const official = (name: string, post: string, at: number, before: string): NamedOfficial[] => {
    if (!isPersonName(name) || NO_NAME.test(name)) return [];
    const organ = ORGAN.exec(before)?.[0] ?? '';
    return [
      { name, span: { start: at, end: at + name.length }, post, organ, sentence: sentenceAt(text, at) },
    ];
  };
  return [
    ...matches(text, POST_FIRST).flatMap((match) => {
      const [all, post = '', name = ''] = match;
      const before = text.slice(Math.max(0, match.index - 4), match.index);
      return official(name, post, match.index + all.length - name.length, before);
    }),
    ...matches(text, NAME_FIRST).flatMap((match) => {
      const [, name = '', post = ''] = match;
      return official(name, post, match.index, '');
    }),
  ].sort((a, b) => a.span.start - b.span.start);
});

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return mayMatch(pairsOf(text), pattern) ? [...text.matchAll(pattern)] : [];
}

function sentenceAt(text: string, at: number): string {
  const from = Math.max(...[...'。！？；\n'].map((stop) => text.lastIndexOf(stop, at))) + 1;
  const length = text.slice(at).search(/[。！？；\n]/);
  return length < 0 ? text.slice(from) : text.slice(from, at + length);
}
