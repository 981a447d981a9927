/**
 * What the borders of words say of a finding: 完善|长效 holds no 善长, 总书记|念兹在兹 no 记念. Rules that look for characters say
 * in their metadata that words decide (`borders`); they are right without, and more often so with them.
 */
import type { OfficialDocument, Span } from '../document/types';
import type { Finding } from '../findings';
import type { Word, WordSource } from '../ports';
import type { Rule, RuleMeta } from '../rules/types';

/**
 * The findings that stand when words are known. Where they are not known yet and may still come, a finding that they decide is
 * held back: a false alarm that goes away a second later has been one.
 */
export function byWordBorders(
  findings: readonly Finding[],
  { document, words, rules }: { document: OfficialDocument; words: WordSource; rules: readonly Rule[] },
): readonly Finding[] {
  const borders = new Map(
    rules.flatMap(({ meta }) => (meta.borders ? [[meta.id as string, meta.borders]] : [])),
  );
  return findings.filter(({ rule, span }) => {
    const wanted = borders.get(rule);
    if (wanted === undefined) return true;
    const paragraph = document.paragraphs.find(
      ({ span: at }) => at.start <= span.start && span.end <= at.end,
    );
    if (!paragraph) return true;
    const known = words.wordsOf(paragraph.text);
    if (known === undefined) return !words.expects?.(paragraph.text);
    return !cuts(known, move(span, -paragraph.span.start), wanted);
  });
}

function cuts(
  words: readonly Word[],
  { start, end }: Span,
  wanted: NonNullable<RuleMeta['borders']>,
): boolean {
  const first = wordAcross(words, start);
  const last = wordAcross(words, end);
  return wanted === 'both'
    ? first !== undefined && last !== undefined && first !== last
    : Boolean(first ?? last);
}

/** The word that begins before the offset and ends behind it. Code units that are no word (tag `x`) hold nothing together. */
function wordAcross(words: readonly Word[], offset: number): Word | undefined {
  return words.find(({ start, text, tag }) => start < offset && offset < start + text.length && tag !== 'x');
}

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
