import { isHan, isLatin } from './chars';
import { leaf } from './nodes';
import type { DocumentNumber } from './types';

/** 发文字号 wherever it stands: 清政发〔2024〕5号, 〔1996〕武司字第82号, 第706号. */

const DIGIT = '[\\d０-９×xXＸ*＊○]';
/** The year in any bracket that writers use for it, then the serial number. */
const COMMON = new RegExp(
  `([〔（(［\\[【〖〈《{｛﹝])[ \\u3000]?(${DIGIT}{2,4})[ \\u3000]?([〕）)］\\]】〗〉》}｝﹞])[ \\u3000]?(?:第[ \\u3000]?)?(${DIGIT}{1,6})[ \\u3000]?号`,
  'g',
);
const YEAR_FIRST = new RegExp(
  `([〔（(［\\[【])(\\d{4})([〕）)］\\]】])([\\u4e00-\\u9fff×]{1,12})第(${DIGIT}{1,6})号`,
  'g',
);
const ORDER_LINE =
  /^[（(]?[ \u3000]?(?:(\d{4})[ \u3000]?年[ \u3000]?)?第[ \u3000]{0,2}([\d０-９×xXＸ*＊〇○一二三四五六七八九十百]{1,6})[ \u3000]{0,2}号[ \u3000]?[）)]?$/;
const MAX_AGENCY = 14;
/** Words of running text that may stand right before an agency's code without being part of it. */
const LEAD =
  /^.*(?:按照|根据|依据|参照|执行|印发|依照|关于|来文|文件|文号|收到|收悉|你[局委办厅省市县区院部司]|和|及|与|见|以)(?=.)/;

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly agency: string;
  readonly year: string;
  readonly serial: string;
  readonly brackets: readonly [string, string];
}

function agencyStart(text: string, bracket: number): number {
  const floor = Math.max(0, bracket - MAX_AGENCY);
  let start = bracket;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (!isHan(code) && !isLatin(code)) break;
    start--;
  }
  const lead = LEAD.exec(text.slice(start, bracket));
  return lead === null ? start : start + lead[0].length;
}

function shapes(text: string): Shape[] {
  const found: Shape[] = [];
  for (const match of text.matchAll(COMMON)) {
    found.push({
      start: agencyStart(text, match.index),
      end: match.index + match[0].length,
      agency: text.slice(agencyStart(text, match.index), match.index),
      year: match[2]!,
      serial: match[4]!,
      brackets: [match[1]!, match[3]!],
    });
  }
  for (const match of text.matchAll(YEAR_FIRST)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      agency: match[4]!,
      year: match[2]!,
      serial: match[5]!,
      brackets: [match[1]!, match[3]!],
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function toNode(text: string, offset: number, shape: Shape): DocumentNumber {
  const node = leaf(text, 'documentNumber', shape.start, shape.end);
  return {
    ...node,
    span: { start: shape.start + offset, end: shape.end + offset },
    agency: shape.agency,
    year: shape.year,
    serial: shape.serial,
    brackets: shape.brackets,
  };
}

/** Every document number in `text`, by start. `offset` is where `text` begins in the file; spans are of the file. */
export function findDocumentNumbers(text: string, offset = 0): DocumentNumber[] {
  if (!text.includes('号')) return [];
  return shapes(text).map((shape) => toNode(text, offset, shape));
}

/** The number that is all of `text` (a line or the left half of one), 第×号 of orders included. */
export function wholeDocumentNumber(text: string, offset: number): DocumentNumber | undefined {
  if (text.length > 40 || (!text.endsWith('号') && !/号[）)]$/.test(text))) return undefined;
  const order = ORDER_LINE.exec(text);
  if (order !== null) {
    const shape = { start: 0, end: text.length, agency: '', year: order[1] ?? '', serial: order[2]! };
    return toNode(text, offset, { ...shape, brackets: ['', ''] });
  }
  const [shape] = shapes(text);
  if (shape === undefined || shape.end !== text.length) return undefined;
  const before = text.slice(0, shape.start);
  const agency = text.slice(0, text.indexOf(shape.brackets[0])).trim();
  if (shape.start > 0 && (!/^[\u4e00-\u9fffA-Za-z×（）()]{1,16}\s?$/.test(before) || /关于|的/.test(agency)))
    return undefined;
  return toNode(text, offset, { ...shape, start: 0, agency: agency === '' ? shape.agency : agency });
}

/** A line that is one number with what writers get wrong there (〔2024年〕, no 号) or leave open: 〔2024〕　号. */
const LOOSE_LINE = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z×]{1,16})[ \\u3000]?([〔（(［\\[【〖〈])(${DIGIT}{2,4})年?([〕）)］\\]】〗〉])[ \\u3000]?(?:(?:第[ \\u3000]?)?(${DIGIT}{1,6})[ \\u3000]?号?|([ \\u3000_＿]{0,8})号)$`,
);
/** What divides the numbers of joint issuers that stand, wrongly, side by side. */
const BETWEEN = /[、，,；;\s]+/;

/** The numbers that a header's line consists of: usually one; the numbers of joint issuers side by side; none. */
export function lineOfNumbers(text: string, offset: number): DocumentNumber[] {
  const whole = wholeDocumentNumber(text, offset) ?? looseNumber(text, offset);
  if (whole !== undefined) return [whole];
  if (text.length > 80 || !/号$/.test(text) || !BETWEEN.test(text)) return [];
  const found: DocumentNumber[] = [];
  let at = 0;
  for (const piece of text.split(BETWEEN)) {
    const start = text.indexOf(piece, at);
    const number = wholeDocumentNumber(piece, offset + start);
    if (number === undefined || number.agency === '') return [];
    found.push(number);
    at = start + piece.length;
  }
  return found;
}

function looseNumber(text: string, offset: number): DocumentNumber | undefined {
  const match = text.length > 40 || /关于|的/.test(text) ? null : LOOSE_LINE.exec(text);
  if (match === null) return undefined;
  const shape = { start: 0, end: text.length, agency: match[1]!, year: match[3]!, serial: match[5] ?? '' };
  return toNode(text, offset, { ...shape, brackets: [match[2]!, match[4]!] });
}
