import { isSpace } from './chars';
import { CALL, MAX_FORMULA, matchClosingFormula, normalizeFormula } from './closing-formulae';
import { part } from './nodes';
import type { Closing, Mark, Paragraph, Sentence } from './types';

/** The part of the body, in code units, in which a formula is a closing one. */
const LAST_PART = 0.2;
const LAST_PARAGRAPHS = 3;
/** Formulae stand in short paragraphs or at the end of long ones: more clauses than this are never read. */
const MAX_CLAUSES = 6;
/** Formulae in a row; more are no closing. */
const MAX_RUN = 6;
/** The last sentence of a paragraph on coming into force may say what it replaces. */
const REPEALS = /废止。?$/;

/** The closing formulae in the last part of the body, in order. `marks` are the document's. */
export function findClosings(
  source: string,
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
): Closing[] {
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return [];
  const threshold = last.span.end - (last.span.end - first.span.start) * LAST_PART;
  const found: Closing[] = [];
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    if (paragraphs.length - i > LAST_PARAGRAPHS && paragraph.span.start < threshold) break;
    for (const closing of closingsOf(source, paragraph, marks).reverse()) found.push(closing);
  }
  return found.reverse();
}

function closingsOf(source: string, paragraph: Paragraph, marks: readonly Mark[]): Closing[] {
  const spans: (readonly [start: number, end: number, formula: string])[] = [];
  const { sentences } = paragraph;
  for (let i = sentences.length - 1; i >= 0 && spans.length < MAX_RUN; i--) {
    const sentence = sentences[i]!;
    if (i === sentences.length - 1 && i > 0 && REPEALS.test(sentence.text)) continue;
    const from =
      i === 0 && paragraph.ordinal !== undefined ? paragraph.ordinal.span.end : sentence.span.start;
    const found = formulaAtEnd(source, sentence, from, i === sentences.length - 1);
    if (found === undefined || isQuoted(source, marks, found[0], found[1])) break;
    spans.push(found);
    if (found[0] !== sentence.span.start) break;
  }
  spans.reverse();
  const ownParagraph = spans[0]?.[0] === paragraph.span.start;
  return spans.map(([start, end, formula]) => ({
    ...part(source, start, end),
    formula,
    paragraph,
    ownParagraph,
  }));
}

/** The longest formula that the sentence ends with, from the start of one of its clauses to the sentence's end. */
function formulaAtEnd(
  source: string,
  sentence: Sentence,
  from: number,
  isLast: boolean,
): readonly [number, number, string] | undefined {
  const { clauses, span } = sentence;
  for (let i = Math.max(0, clauses.length - MAX_CLAUSES); i < clauses.length; i++) {
    const start = skipSpace(source, Math.max(from, clauses[i]!.span.start));
    if (span.end - start > MAX_FORMULA * 2) continue;
    const formula = normalizeFormula(source.slice(start, span.end));
    if (matchClosingFormula(formula) !== undefined) return [start, span.end, formula];
  }
  if (!isLast) return undefined;
  const call = clauses.find((clause) => CALL.test(clause.text));
  if (call === undefined) return undefined;
  const start =
    call === clauses[1] && CALL.test(normalizeFormula(sentence.text)) ? span.start : call.span.start;
  return [start, span.end, normalizeFormula(source.slice(start, span.end))];
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether the formula is only mentioned: it begins inside quotation or book title marks (“特此请示”等语), or holds
 * a formula in such marks (结尾用“妥否，请批示”).
 */
function isQuoted(source: string, marks: readonly Mark[], start: number, end: number): boolean {
  return marks.some(({ kind, closed, span, inner }) => {
    if (kind === 'parenthesis' || !closed || span.end <= start || end <= span.start) return false;
    if (span.start <= start) return true;
    return matchClosingFormula(normalizeFormula(source.slice(inner.start, inner.end))) !== undefined;
  });
}
