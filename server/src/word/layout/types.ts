import type { Span } from '../../core/document/types';
import type { PropertyChange } from './change';
import type { LayoutRuleKey } from './rules';

/** What departs from the standard at one place, with the change that mends it and nothing else. */
export interface LayoutIssue {
  readonly rule: LayoutRuleKey;
  readonly span: Span;
  /** What is there and what is wanted: 现为上30 mm，应为37 mm. */
  readonly message: string;
  /** None where only a person can tell. */
  readonly changes: readonly PropertyChange[];
}
