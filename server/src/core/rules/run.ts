import { GENRES } from '@biganzi/shared';
import type { DocumentAnalysis } from '../analysis';
import type { Directive, SourceFile } from '../document/types';
import type { Finding, Severity } from '../findings';
import type { Classification } from '../genres/types';
import type { Logger, WordSource } from '../ports';
import { checksAttachment } from './attachments';
import { mergeMany, suppress } from './suppression';
import type { GenreScope, Rule, RuleContext } from './types';

export type RuleSeverity = Severity | 'off';

export interface RunOptions {
  readonly rules: readonly Rule[];
  /** Severity by rule id, from the user's settings; rules left out keep their own. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  readonly words: WordSource;
  /** Told of a crashed rule; when left out, the crash is thrown (tests, CI). */
  readonly logger?: Logger;
}

export const NO_WORDS: WordSource = { wordsOf: () => undefined };

/** True when a document of this genre is in the rule's scope. `unknown` is in no scope. */
export function inScope(scope: GenreScope, genre: Classification): boolean {
  if (genre.genre === 'unknown' || genre.aboutDocuments) return false;
  if (scope === 'any') return true;
  if (scope === 'statutory' || scope === 'office') return GENRES[genre.genre].family === scope;
  return (scope as readonly string[]).includes(genre.genre);
}

/** The severity that a rule reports with, or `off`. */
export function effectiveSeverity(rule: Rule, severities: RunOptions['severities']): RuleSeverity {
  const wanted = severities[rule.meta.id];
  if (wanted !== undefined) return wanted;
  return rule.meta.offByDefault === undefined ? rule.meta.severity : 'off';
}

/** In UTF-16 code units. A longer text is a book or a dump, and a hundred rules would take seconds over it. */
export const MAX_CHECKED = 1_000_000;

/** A document with its genre and the genres of its attachments. */
export type Classified = Omit<DocumentAnalysis, 'findings'>;

/** Runs the rules over a document and its attachments. Findings come sorted by place, suppressed ones left out. */
export function checkDocument(file: SourceFile, classified: Classified, options: RunOptions): Finding[] {
  const findings = checkOne(file, classified, [], options);
  if (classified.classification.genre !== 'unknown') {
    findings.push(...checkAttachments(file, classified, [], options));
  }
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  return mergeMany(findings);
}

/** `outer` are the directives of the documents that hold this one. */
function checkAttachments(
  file: SourceFile,
  { document, attachments }: Classified,
  outer: readonly Directive[],
  options: RunOptions,
): Finding[] {
  const directives = [...outer, ...document.directives];
  return attachments.flatMap((attachment) => {
    const rules = options.rules.filter((rule) => checksAttachment(rule, attachment));
    return [
      ...checkOne(file, attachment, directives, { ...options, rules }, true),
      ...checkAttachments(file, attachment, directives, options),
    ];
  });
}

/** The findings in one document, attachments left out, in the order of the rules. */
function checkOne(
  file: SourceFile,
  { document, classification: genre }: Classified,
  outer: readonly Directive[],
  options: RunOptions,
  isAttachment = false,
): Finding[] {
  if (genre.genre === 'unknown' || document.text.length > MAX_CHECKED) return [];
  const findings: Finding[] = [];
  const subject = { file, document, genre, isAttachment, words: options.words };
  const allWords = document.paragraphs.every((p) => options.words.wordsOf(p.text) !== undefined);
  for (const rule of options.rules) {
    const severity = effectiveSeverity(rule, options.severities);
    if (severity === 'off' || !inScope(rule.meta.genres, genre)) continue;
    if (rule.meta.needs && !allWords) continue;
    try {
      findings.push(...runRule(rule, severity, subject));
    } catch (error) {
      if (!options.logger) throw error;
      options.logger.error(`规则 ${rule.meta.id} 出错，已跳过：${String(error)}`);
    }
  }
  return suppress(findings, {
    file,
    document,
    directives: [...outer, ...document.directives],
    rules: options.rules,
  });
}

type Subject = Omit<RuleContext, 'isGenre' | 'report'>;

function runRule(rule: Rule, severity: Severity, subject: Subject): Finding[] {
  const found: Finding[] = [];
  const context: RuleContext = {
    ...subject,
    isGenre: (...ids) => (ids as readonly string[]).includes(subject.genre.genre),
    report: (report) => {
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
  rule.check(context);
  return found;
}

function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message hole ${hole} has no value`);
    return String(value);
  });
}
