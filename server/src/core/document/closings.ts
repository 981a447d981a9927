import { CALL, matchClosingFormula, MAX_FORMULA, normalizeFormula } from './closing-formulae';
import { part } from './nodes';
import type { Closing, Mark, Paragraph, Sentence } from './types';

/** The part of the body, in code units, in which a formula is a closing one. */
const LAST_PART = 0.2;
const LAST_PARAGRAPHS = 3;
/** Formulae stand in short paragraphs or at the end of long ones: more clauses than this are never read. */
const MAX_CLAUSES = 6;

/** The closing formulae in the last part of the body, in order. `marks` are the document's. */
export function findClosings(source: string, paragraphs: readonly Paragraph[], marks: readonly Mark[]): Closing[] {
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (first === undefined || last === undefined) return [];
  const threshold = last.span.end - (last.span.end - first.span.start) * LAST_PART;
  const found: Closing[] = [];
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    if (paragraphs.length - i > LAST_PARAGRAPHS && paragraph.span.start < threshold) break;
    found.push(...closingsOf(source, paragraph, marks).reverse());
  }
  return found.reverse();
}

function closingsOf(source: string, paragraph: Paragraph, marks: readonly Mark[]): Closing[] {
  const spans: (readonly [start: number, end: number, formula: string])[] = [];
  const { sentences } = paragraph;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const found = formulaAtEnd(source, sentences[i]!, i === sentences.length - 1);
    if (found === undefined || isQuoted(marks, found[0], found[1])) break;
    spans.unshift(found);
    if (found[0] !== sentences[i]!.span.start) break;
  }
  const ownParagraph = spans[0]?.[0] === paragraph.span.start;
  return spans.map(([start, end, formula]) => ({ ...part(source, start, end), formula, paragraph, ownParagraph }));
}

/** The longest formula that the sentence ends with, from the start of one of its clauses to the sentence's end. */
function formulaAtEnd(
  source: string,
  sentence: Sentence,
  isLast: boolean,
): readonly [number, number, string] | undefined {
  const { clauses, span } = sentence;
  for (let i = Math.max(0, clauses.length - MAX_CLAUSES); i < clauses.length; i++) {
    const start = clauses[i]!.span.start;
    if (span.end - start > MAX_FORMULA * 2) continue;
    const formula = normalizeFormula(source.slice(start, span.end));
    if (matchClosingFormula(formula) !== undefined) return [start, span.end, formula];
  }
  if (!isLast) return undefined;
  const call = clauses.find((clause) => CALL.test(clause.text));
  if (call === undefined) return undefined;
  const start = call === clauses[1] && CALL.test(normalizeFormula(sentence.text)) ? span.start : call.span.start;
  return [start, span.end, normalizeFormula(source.slice(start, span.end))];
}

function isQuoted(marks: readonly Mark[], start: number, end: number): boolean {
  return marks.some(
    (mark) => mark.kind !== 'parenthesis' && mark.closed && mark.span.start <= start && mark.inner.end >= end - 1 && mark.span.end >= end,
  );
}
