import { withoutSpace } from './chars';
import { wholeDocumentNumber } from './document-numbers';
import { genreWordAtEnd, suffixOf } from './title-words';

/** What stands, wrongly, behind the words of a title on its last line: a mark, or the document's number. */

export interface TitleTail {
  /** How long the title's own words are, white space behind them left out. */
  readonly length: number;
  /** 。 in 关于……的通知。 */
  readonly mark?: string;
  /** Where the number begins that is pasted onto the line: 关于……的通知 ×政发〔2024〕5号. */
  readonly numberAt?: number;
}

const END_MARK = /[。．.，,；;：:、]$/;
const NUMBER = /[〔（(［[【][\d０-９]{2,4}[〕）)］\]】]\s?(?:第\s?)?[\d０-９×]{1,6}\s?号$/;
/** 2015年第32号 behind a proclamation's title. */
const YEARLY = /\s(?:\d{4}年)?第\d{1,5}号$/;
/** The longest code of an agency, and the shortest, where no white space tells where it begins. */
const MAX_AGENCY = 10;
const MIN_AGENCY = 2;

/** The words of the trimmed line `text`, and what follows them. */
export function titleTail(text: string): TitleTail {
  if (END_MARK.test(text)) {
    const words = text.slice(0, -1).trimEnd();
    return { length: words.length, mark: text.slice(-1) };
  }
  const number = text.endsWith('号') ? fusedNumber(text) : undefined;
  return number === undefined
    ? { length: text.length }
    : { length: text.slice(0, number).trimEnd().length, numberAt: number };
}

/** The title's words without white space and suffix bracket: what its last word is looked for in. */
export function bareTitle(text: string): string {
  const bare = withoutSpace(text);
  const suffix = suffixOf(bare);
  return suffix === '' ? bare : bare.slice(0, -suffix.length);
}

/** Where a number begins that follows the genre's word of a title, its agency's code included. */
function fusedNumber(text: string): number | undefined {
  const yearly = YEARLY.exec(text.slice(-24));
  if (yearly !== null) {
    const at = text.length - Math.min(24, text.length) + yearly.index + 1;
    return endsTitle(text, at) ? at : undefined;
  }
  const bracket = NUMBER.exec(text.slice(-40));
  if (bracket === null) return undefined;
  const at = text.length - Math.min(40, text.length) + bracket.index;
  const before = text.slice(0, at);
  const spaced = /\s\S{1,12}$/.exec(before);
  if (spaced !== null) return endsTitle(text, spaced.index + 1) ? spaced.index + 1 : undefined;
  for (let length = Math.min(MAX_AGENCY, at); length >= MIN_AGENCY; length--) {
    if (endsTitle(text, at - length)) return at - length;
  }
  return undefined;
}

/** Whether a title ends before `at` and a whole number begins there. */
function endsTitle(text: string, at: number): boolean {
  if (!/关于|转发|批转|印发/.test(text.slice(0, at)) || text.includes('的', at)) return false;
  if (genreWordAtEnd(bareTitle(text.slice(0, at))) === undefined) return false;
  return wholeDocumentNumber(text.slice(at), 0) !== undefined;
}
