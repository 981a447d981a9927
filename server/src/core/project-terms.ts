import { applyEdits, modify, parse } from 'jsonc-parser';
import { readProjectFile } from './project-file';

/** The project file's text with these words among the allowed ones; undefined where it is no JSON object. */
export function withAllowedTerms(text: string | undefined, terms: readonly string[]): string | undefined {
  const source = text === undefined || text.trim() === '' ? '{}\n' : text;
  if (readProjectFile(source).broken) return undefined;
  const path = ['terms', 'allowed'];
  // What stands there may be anything: only a list of words is one.
  const known = (parse(source) as { terms?: { allowed?: unknown } } | undefined)?.terms?.allowed;
  const own = Array.isArray(known) ? known.filter((term) => typeof term === 'string') : [];
  const all = [...new Set([...own, ...terms])];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(source, modify(source, path, all, { formattingOptions }));
}
