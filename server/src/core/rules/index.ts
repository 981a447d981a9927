import { RULES } from './index.generated';
import type { Rule } from './types';

export { RULES };

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.meta.id, rule]));

/** The rule with this id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
