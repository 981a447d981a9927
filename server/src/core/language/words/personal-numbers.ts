/** Numbers that name one person: 身份证号 (GB 11643), a bank card's, a mobile phone's. */
import type { Part, Span } from '../../document/types';

export interface PersonalNumber {
  /** Chinese name of the kind. */
  readonly kind: '身份证号' | '银行卡号' | '手机号码';
  readonly span: Span;
  /** With the middle starred. */
  readonly masked: string;
}

const NUMBER = /(?<![\w@.*-])(?:\d{17}[\dXx]|\d{16}|\d{19}|1[3-9]\d{9})(?![\w@*-])/g;

/** The personal numbers in a block. Identity and card numbers count only when their check digit is right. */
export function personalNumbersIn({ text, span }: Part): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const number = match[0];
    const kind = kindOf(number, text, match.index);
    if (kind === undefined) continue;
    const start = span.start + match.index;
    const [head, tail] = kind === '手机号码' ? [3, 4] : [6, 4];
    const stars = '*'.repeat(number.length - head - tail);
    found.push({
      kind,
      span: { start, end: start + number.length },
      masked: `${number.slice(0, head)}${stars}${number.slice(-tail)}`,
    });
  }
  return found;
}

/** So far before a number may stand what it is for, in UTF-16 code units. */
const REACH = 200;

/** The number is there to be called. */
const TO_BE_CALLED =
  /联系|咨询|热线|举报|监督|报名|客服|值班|受理|投诉|服务电话|办公电话|求助|报警|微信|传真|拨打|致电|来电/;

function kindOf(number: string, text: string, at: number): PersonalNumber['kind'] | undefined {
  if (number.length === 18) return isIdentityNumber(number) ? '身份证号' : undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('。', at), at - REACH) + 1;
  const before = text.slice(Math.max(0, lineStart), at);
  if (number.length === 11) {
    const listed = /^\s*(?:\||(?:电话|手机|附注|[（(]))/.test(before) || /^[（(]/.test(text);
    return listed || TO_BE_CALLED.test(before) ? undefined : '手机号码';
  }
  return /卡号|银行卡|存折|社保卡|一卡通/.test(before) && isLuhn(number) ? '银行卡号' : undefined;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdentityNumber(number: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
