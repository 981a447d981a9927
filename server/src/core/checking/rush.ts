/**
 * 急稿: shortly before it is read out, only what would embarrass the speaker counts: names and titles, dates, figures
 * that are missing or contradict each other, quotations, and errors of any kind.
 */
import type { DocumentAnalysis } from '../analysis/types';
import type { Finding } from '../findings';
import { hasTrait } from '../groups';
import type { Rule } from '../rules/types';
import { isSpeechGenre } from '../speech/speech-genres';

const RULES: ReadonlySet<string> = new Set([
  'wording/typo-context',
  'wording/typo-table',
  'wording/leader-title-name',
  'wording/leader-order',
  'wording/unit-order',
  'wording/numbered-formulation',
  'wording/hk-mo-tw',
  'speech/salutation-missing',
  'speech/salutation-form',
  'speech/promise-count',
]);

export interface RushedFindings {
  readonly shown: readonly Finding[];
  /** How many of the others the mode holds back. */
  readonly heldBack: number;
}

/** What of a speech's findings is shown in this mode. Other documents have no such mode: all of theirs is shown. */
export function rushed(
  { classification, findings }: Pick<DocumentAnalysis, 'classification' | 'findings'>,
  ruleById: (id: string) => Rule | undefined,
): RushedFindings {
  if (!isSpeechGenre(classification.genre)) return { shown: findings, heldBack: 0 };
  const shown = findings.filter((finding) => embarrasses(finding, ruleById));
  return { shown, heldBack: findings.length - shown.length };
}

function embarrasses({ rule, severity }: Finding, ruleById: (id: string) => Rule | undefined): boolean {
  if (severity === 'error' || RULES.has(rule) || ruleById(rule)?.meta.toDo !== undefined) return true;
  return severity === 'warning' && hasTrait(rule, 'embarrassing');
}
