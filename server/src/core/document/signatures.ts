import { withoutSpace } from './chars';
import { matchClosingFormula, normalizeFormula } from './closing-formulae';
import { isDate, trailingDate } from './dates';
import { leaf } from './nodes';
import { readOrdinal } from './ordinals';
import { isOrganName, isPersonName, isPostAndName } from './organs';
import type { Row } from './rows';
import type { DocumentNode } from './types';

/** 署名 and 成文日期: which lines are they. */

const MAX_ONE = 40;
const MAX_JOINT = 120;
/** Joint papers bear many names. */
export const MAX_SIGNERS = 24;
const SIGN_LABEL =
  /^(?:署名|落款|签发|述职人|报告人|汇报人|申请人|倡议人|总结人|说明人|发言人|撰稿人?|主持人|记录人)[：:（(]/;

/** How surely a line is a signature: by an organ's or a person's name, or only because a date follows it. */
export type SignatureStrength = 'named' | 'possible' | undefined;

/** Looks at a trimmed line that stands above a date or at the document's end. */
export function signatureStrength(row: Row): SignatureStrength {
  const { text } = row;
  if (row.kind !== 'line' || text.length > MAX_JOINT) return undefined;
  if (SIGN_LABEL.test(text) && text.length <= MAX_ONE) return 'named';
  const bare = /^[（(][^（）()]+[）)]$/.test(text) ? text.slice(1, -1) : text;
  if (/[，。：；！？,;:!?《》]/.test(bare)) return undefined;
  if (names(bare).every((name) => isOrganName(name)) || isOrganName(withoutSpace(bare))) return 'named';
  if (isPersonName(bare) || isPostAndName(bare)) return 'named';
  if (bare !== text || text.length > MAX_ONE || readOrdinal(text) !== undefined || /^[#\d|]/.test(text))
    return undefined;
  return matchClosingFormula(normalizeFormula(text)) === undefined ? 'possible' : undefined;
}

function names(text: string): string[] {
  return text.split(/[\s、]+/).filter((name) => name !== '');
}

/** One node for each organ on the line; a person, or a name spread by spaces, is one. */
export function signatureNodes(source: string, start: number, end: number): DocumentNode[] {
  const text = source.slice(start, end);
  const pieces = [...text.matchAll(/[^\s、]+/g)];
  if (pieces.length < 2 || !pieces.every(([name]) => isOrganName(name)))
    return [leaf(source, 'signature', start, end)];
  return pieces.map((piece) =>
    leaf(source, 'signature', start + piece.index, start + piece.index + piece[0].length),
  );
}

/** A line with the date, alone or behind the signature. Offsets are of the file. */
export interface DatedLine {
  readonly dateStart: number;
  /** The end of the signature on the same line, or undefined. */
  readonly signatureEnd?: number;
}

export function datedLine(row: Row): DatedLine | undefined {
  if (row.kind !== 'line' || row.text.length > MAX_JOINT) return undefined;
  if (!/[日月\d）)×]$/.test(row.text)) return undefined;
  if (isDate(row.text)) return { dateStart: row.start };
  const at = trailingDate(row.text);
  if (at === undefined || at === 0) return undefined;
  const name = row.text.slice(0, at).trimEnd();
  const spaced = name.length < at;
  const signer = { ...row, end: row.start + name.length, text: name };
  const strength = signatureStrength(signer);
  if (strength !== 'named' && !(strength === 'possible' && spaced && name.length >= 4)) return undefined;
  return { dateStart: row.start + at, signatureEnd: row.start + name.length };
}
