/** Amounts as they stand in a list: 小学30所、中学25所. The text is cut at its marks, and each piece may hold one amount. */
export interface Amount {
  /** What stands before the number in its piece. */
  readonly label: string;
  /** In the unit itself: 2.1万亩 is 21000. */
  readonly value: number;
  /** By how much the value may be off by rounding; 0 where it is written without decimals. */
  readonly rounding: number;
  readonly unit: string;
  /** Of the piece. */
  readonly start: number;
  /** Of the number. */
  readonly numberStart: number;
  readonly end: number;
  /** The mark before the piece; empty at the head of the text. */
  readonly before: string;
}

/** A piece between two marks: `amount` is undefined where it holds no number, several, or more words behind its unit. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly amount?: Amount;
}

/** 1860, 1,860, 1 860, 12.5. */
export const NUMBER = '\\d{1,3}(?:[ \u2009\u00a0,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALES: Readonly<Record<string, number>> = { '': 1, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const AMOUNT = new RegExp(`^([^\\d]*?)(${NUMBER})([万亿]?)([\\u4e00-\\u9fff]{1,4})$`);
const MARKS = /[，、；：。！？,;:（）()\n]/;
const GROUPED = new RegExp(`(?:${NUMBER})`, 'g');

/** The pieces of `text`, in order. The comma inside 1,860 is no mark. */
export function piecesOf(text: string): Piece[] {
  const inNumber = new Set<number>();
  for (const match of text.matchAll(GROUPED)) {
    for (let at = match.index; at < match.index + match[0].length; at++) inNumber.add(at);
  }
  const pieces: Piece[] = [];
  let start = 0;
  let before = '';
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    if (at < text.length && (inNumber.has(at) || !MARKS.test(mark))) continue;
    pieces.push(pieceOf(text, start, at, before));
    before = mark;
    start = at + 1;
  }
  return pieces;
}

function pieceOf(text: string, from: number, to: number, before: string): Piece {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const own = raw.trim();
  const piece = { text: own, start, end: start + own.length, before };
  const match = AMOUNT.exec(own);
  if (!match) return piece;
  const [, label = '', number = '', scale = '', unit = ''] = match;
  const factor = SCALES[scale] ?? 1;
  const decimals = number.split('.')[1]?.length ?? 0;
  const amount = {
    label,
    value: numberOf(number) * factor,
    rounding: decimals === 0 ? 0 : 0.5 * 10 ** -decimals * factor,
    unit,
    start,
    numberStart: start + label.length,
    end: start + own.length,
    before,
  };
  return { ...piece, amount };
}

/** The value of a number as `NUMBER` finds it. */
export function numberOf(number: string): number {
  return Number(number.replace(/[ \u2009\u00a0,，]/g, ''));
}

/** All amounts of `unit` in `text`, whatever stands behind them: 接待46批132人次 has two. */
export function amountsOfUnit(
  text: string,
  unit: string,
): { value: number; rounding: number; start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\d.第])(${NUMBER})([万亿]?)${unit}(?!次(?!数))`, 'g');
  return [...text.matchAll(pattern)].map((match) => {
    const [all, number = '', scale = ''] = match;
    const factor = SCALES[scale] ?? 1;
    const decimals = number.split('.')[1]?.length ?? 0;
    return {
      value: numberOf(number) * factor,
      rounding: decimals === 0 ? 0 : 0.5 * 10 ** -decimals * factor,
      start: match.index,
      end: match.index + all.length,
    };
  });
}

/** A value with its unit as people write it: 72000, 亩 → 7.2万亩. */
export function amountText(value: number, unit: string): string {
  const rounded = Number(value.toFixed(4));
  if (Math.abs(rounded) >= 100_000_000) return `${Number((rounded / 100_000_000).toFixed(4))}亿${unit}`;
  if (Math.abs(rounded) >= 10_000) return `${Number((rounded / 10_000).toFixed(4))}万${unit}`;
  return `${rounded}${unit}`;
}
