/** The rules to pick from, as a client shows them. */
import type { RuleSeveritySetting } from './settings';

export interface RulesParams {
  readonly uri?: string;
}

export interface RuleItem {
  readonly id: string;
  readonly title: string;
  /** The group's Chinese name. */
  readonly group: string;
  readonly usual: RuleSeveritySetting;
  readonly current: RuleSeveritySetting;
  /** Why it is off by default. */
  readonly why?: string;
}
