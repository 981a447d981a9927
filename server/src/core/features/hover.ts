/** What there is to say about a place in a draft: its part in the document, and the findings on it. */
import type { Analysis } from '../analysis/types';
import type { Span } from '../document/types';
import type { QuotationIndex } from '../quotations/types';
import type { Rule } from '../rules/types';
import { findingText } from './hover-finding';
import { partAt } from './hover-part';
import { quotationAt } from './hover-quotation';
import { type ExplainLink, type HoverText, holds } from './hover-text';

/** The text for the character behind `offset`; undefined where there is nothing to say. */
export function hover(
  { file, documents }: Analysis,
  offset: number,
  ruleById: (id: string) => Rule | undefined,
  quotations?: QuotationIndex,
  explain?: ExplainLink,
): HoverText | undefined {
  const here = documents.find(({ document: { span } }) => holds(span, offset)) ?? documents.at(-1);
  if (!here) return undefined;
  const part = here.classification.genre === 'unknown' ? undefined : partAt(file, here, offset, explain);
  const findings = here.findings.filter(({ span }) => holds(span, offset));
  const line = quotations && here.extent !== 'nothing' ? quotationAt(here, offset, quotations) : undefined;
  const texts: HoverText[] = [part, line].filter((text) => text !== undefined);
  const told = new Set<string>();
  for (const finding of findings) {
    const rule = ruleById(finding.rule);
    if (!rule || told.has(finding.rule)) continue;
    told.add(finding.rule);
    texts.push({ span: finding.span, markdown: findingText(rule) });
  }
  if (texts.length === 0) return undefined;
  const narrowest = texts.reduce((a, b) => (length(b.span) < length(a.span) ? b : a));
  return { span: narrowest.span, markdown: texts.map(({ markdown }) => markdown).join('\n\n---\n\n') };
}

function length({ start, end }: Span): number {
  return end - start;
}
