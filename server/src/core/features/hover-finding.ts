import { plainMarkdown } from '../markdown';
import type { Rule } from '../rules/types';
import { ruleSummary } from './rule-text';

/** The rule behind a finding, with one example of what it marks and how that reads when mended. */
export function findingText(rule: Rule): string {
  return [ruleSummary(rule), example(rule)].filter((block) => block !== '').join('\n\n');
}

function example({ meta: { examples } }: Rule): string {
  const [bad] = examples.bad;
  if (!bad) return '';
  const wrong = markedLines(bad.text);
  const right = bad.fixed === undefined ? [] : newLines(bad.text, bad.fixed);
  return [
    '**例**',
    ...wrong.map((line) => `- ✗ ${line.replaceAll('⟦', '**').replaceAll('⟧', '**')}`),
    ...right.map((line) => `- ✓ ${line}`),
  ].join('\n');
}

/** At most this many lines of an example fit a hover. */
const MAX_LINES = 2;

/** The lines of a bad example in which something is marked. */
function markedLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.includes('⟦'));
  return lines.slice(0, MAX_LINES).map(cleaned);
}

/** The lines that the mended text has and the wrong one had not. */
function newLines(text: string, fixed: string): string[] {
  const before = new Set(text.replace(/[⟦⟧]/g, '').split(/\r\n|\r|\n/));
  const lines = fixed.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !before.has(line));
  return lines.slice(0, MAX_LINES).map(cleaned);
}

/** Without the indent, and short: an example shows the place, not the document. A cut never opens a mark. */
function cleaned(line: string): string {
  const text = plainMarkdown(line.trim());
  return text.length > 120 && !text.includes('⟦') ? `${text.slice(0, 119)}…` : text;
}
