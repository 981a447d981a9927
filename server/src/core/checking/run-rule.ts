/** Calls one rule and makes findings of what it reports. */
import type { Finding, Severity } from '../findings';
import type { Rule, RuleContext } from '../rules/types';

/** What a rule is told, but for what the runner makes for it alone. */
export type Given = Omit<RuleContext, 'isGenre' | 'report'>;

export interface RuleResult {
  readonly findings: Finding[];
  /** It had more to tell than a rule may. */
  readonly overran: boolean;
}

/** What one rule finds in one document, nothing suppressed. */
export function runRule(rule: Rule, severity: Severity, subject: Given): RuleResult {
  const found: Finding[] = [];
  const context: RuleContext = {
    ...subject,
    isGenre: (...ids) => (ids as readonly string[]).includes(subject.genre.genre),
    report: (report) => {
      if (found.length >= MAX_FINDINGS) throw new Overrun();
      const template = rule.meta.messages[report.message];
      if (template === undefined) throw new Error(`no message ${report.message} in ${rule.meta.id}`);
      found.push({
        rule: rule.meta.id,
        // A user's own setting wins over the rule's grading of the case.
        severity: severity === rule.meta.severity ? (report.severity ?? severity) : severity,
        span: report.span,
        message: fillMessage(template, report.data ?? {}),
        basis: rule.meta.basis,
        fixes: report.fixes ?? [],
        related: report.related ?? [],
        tags: report.tags ?? [],
      });
    },
  };
  try {
    rule.check(context);
  } catch (error) {
    if (!(error instanceof Overrun)) throw error;
    return { findings: found, overran: true };
  }
  return { findings: found, overran: false };
}

/**
 * What a rule may find in one document. A text that has more of one fault is no draft, and thousands of findings that each
 * quote their place would cost more than the text.
 */
export const MAX_FINDINGS = 2_000;

class Overrun extends Error {}

function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message hole ${hole} has no value`);
    const told = String(value);
    const short = told.length > MAX_QUOTED ? `${told.slice(0, MAX_QUOTED)}……` : told;
    return short.replace(CUT_CHARACTER, '');
  });
}

/** In UTF-16 code units: what a message quotes of the draft at most, lest a line without end be quoted at each of its marks. */
const MAX_QUOTED = 200;

/** Half of an astral character, left where a rule quotes a few code units around its finding. */
const CUT_CHARACTER = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
