import { readNumber } from '../../document/numerals';

/** 密级和保密期限 as a header's mark shows them: 秘密★1年. */

export type SecrecyLevel = '绝密' | '机密' | '秘密';

export interface SecrecyMark {
  readonly level: SecrecyLevel;
  /** What stands for the time: 1年, 6个月, 长期; undefined when there is none, or only a placeholder. */
  readonly period?: { readonly count?: number; readonly unit: string };
  /** The mark as the norm wants it. */
  readonly proper: string;
  /** Whether it is written so, white space aside. */
  readonly isProper: boolean;
}

const MARK =
  /^(?:内部)?(绝密|机密|秘密)(?:级|件)?([★☆*＊·])?[（(]?([\d０-９]{1,3}|[一二三四五六七八九十两]{1,3}|×{1,3})?(年|个月|月|天|日|长期)?[）)]?$/;
const PROPER = /^(?:绝密|机密|秘密)(?:★(?:(?:\d+|×+)(?:年|个月|天|日)|长期)?)?$/;
const ASCII_DIGITS = '0123456789';

/** Undefined for a mark whose level cannot be told (保密). */
export function readSecrecyMark(text: string): SecrecyMark | undefined {
  const bare = text.replace(/\s+/g, '');
  const match = MARK.exec(bare);
  if (!match) return undefined;
  const level = match[1] as SecrecyLevel;
  const written = match[3];
  const unit = match[4] === '月' ? '个月' : match[4];
  const digits = written === undefined ? undefined : toDigits(written);
  const isProper = PROPER.test(bare);
  if (unit === undefined) return { level, proper: isProper ? bare : level, isProper };
  const count = digits === undefined || digits.startsWith('×') ? undefined : Number(digits);
  return {
    level,
    period: { unit, ...(count === undefined ? {} : { count }) },
    proper: `${level}★${digits ?? ''}${unit}`,
    isProper,
  };
}

function toDigits(written: string): string {
  if (written.startsWith('×')) return written;
  const ascii = written.replace(/[０-９]/g, (digit) => ASCII_DIGITS.charAt(digit.charCodeAt(0) - 0xff10));
  return /^\d+$/.test(ascii) ? String(Number(ascii)) : String(readNumber(ascii.replace('两', '二')) ?? ascii);
}
