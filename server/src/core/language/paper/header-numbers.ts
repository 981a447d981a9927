import type { DocumentNumber, OfficialDocument, Span } from '../../document/types';
import { predatesRegulation } from '../dated/predates-regulation';

/** The 发文字号 of a header, as far as the norm of their form holds for them. */

/**
 * Numbers of the common form, agency〔year〕serial. Orders, proclamations and minutes number their issues in ways of
 * their own (第700号, 2024年第5号), old papers too (〔1996〕武司字第82号): those are left out.
 */
export function formalNumbers(document: OfficialDocument): readonly DocumentNumber[] {
  if (predatesRegulation(document)) return [];
  return document.header.documentNumbers.filter(
    ({ text, agency, brackets }) =>
      brackets[0] !== '' && agency !== '' && !OWN_WAY.test(agency) && text.startsWith(agency),
  );
}

const OWN_WAY = /(?:令|公告|通告|纪要|简报|会议|专报)$/;

/** Where the pieces of a number of the common form stand in the file. */
export interface NumberPieces {
  readonly opening: Span;
  /** Between the brackets. */
  readonly year: Span;
  readonly closing: Span;
  /** Behind the brackets: 第005号. */
  readonly serial: Span;
}

export function piecesOf({ text, span, brackets }: DocumentNumber): NumberPieces | undefined {
  const open = text.indexOf(brackets[0]);
  const close = text.indexOf(brackets[1], open + 1);
  if (open < 0 || close < 0) return undefined;
  const at = (start: number, end: number): Span => ({ start: span.start + start, end: span.start + end });
  return {
    opening: at(open, open + 1),
    year: at(open + 1, close),
    closing: at(close, close + 1),
    serial: at(close + 1, text.length),
  };
}
