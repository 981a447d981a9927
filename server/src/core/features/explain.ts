import { genreFromName } from '@biganzi/shared';
import type { Rule } from '../rules/types';
import { genreMarkdown } from './genre-text';
import { ruleMarkdown } from './rule-text';

/** The whole text on a rule (by its id) or a genre (by its id or Chinese name); undefined when neither is meant. */
export function explain(id: string, ruleById: (id: string) => Rule | undefined): string | undefined {
  const rule = ruleById(id);
  if (rule) return ruleMarkdown(rule);
  const genre = genreFromName(id);
  return genre && genreMarkdown(genre);
}
