import type { Template } from '../genres/types';
import { parseSnippet, renderSnippet, type TabStop } from './snippet-syntax';

/** What to write at a tab stop, by its number. */
export type TemplateValues = Readonly<Record<number, string>>;

/**
 * A template as a plain skeleton without snippet syntax: a place that is left blank reads 〔要写什么〕,
 * or keeps its ×× where it has them. Without a line end.
 */
export function fillTemplate(template: Pick<Template, 'body'>, values: TemplateValues = {}): string {
  const parts = parseSnippet(template.body);
  const show = (stop: TabStop): string => {
    if (stop.index === 0) return '';
    return values[stop.index] ?? stop.choices[0] ?? blank(renderSnippet(stop.children, show));
  };
  return renderSnippet(parts, show).trimEnd();
}

function blank(hint: string): string {
  if (hint === '') return '……';
  return /[×〔]/.test(hint) ? hint : `〔${hint}〕`;
}
