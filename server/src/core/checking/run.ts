import { GENRES } from '@biganzi/shared';
import type { DocumentAnalysis, Extent } from '../analysis/types';
import type { Directive, SourceFile } from '../document/types';
import type { Finding, Severity } from '../findings';
import type { Classification } from '../genres/types';
import { groupOf } from '../groups';
import type { Logger, WordSource } from '../ports';
import type { QuotationIndex } from '../quotations/types';
import { optionsOf } from '../rules/options';
import type { GenreScope, Rule, RuleContext, RuleMeta } from '../rules/types';
import { type EngineSettings, NO_ORGANIZATION, NO_SPEECH, NO_TERMS, type RuleSeverity } from '../settings';
import { finish, type Steps } from '../steps';
import type { Switches } from '../switches';
import type { TypoDetector } from '../typos/detect';
import { allowedIn } from './allowed-terms';
import { checksAttachment } from './attachments';
import { oneForEachPlace } from './same-place';
import { mergeMany, suppress } from './suppression';

export interface RunOptions {
  readonly rules: readonly Rule[];
  readonly settings: EngineSettings;
  readonly words: WordSource;
  /** Undefined until it is loaded. */
  readonly quotations?: QuotationIndex;
  /** Undefined until it is loaded. */
  readonly typos?: TypoDetector;
  /** Those of the file; they note what they hide. */
  readonly switches: Switches;
  /** Told of a crashed rule; when left out, the crash is thrown (tests, CI). */
  readonly logger?: Logger;
}

export const NO_WORDS: WordSource = { wordsOf: () => undefined };

/** True when a document of this genre is in the rule's scope. `unknown` is in no scope, see `checksProse`. */
export function inScope(scope: GenreScope, genre: Classification): boolean {
  if (genre.genre === 'unknown' || genre.aboutDocuments) return false;
  if (scope === 'any') return true;
  if (scope === 'statutory' || scope === 'office') return GENRES[genre.genre].family === scope;
  return (scope as readonly string[]).includes(genre.genre);
}

/** Rules about words, marks and figures: they hold for any office prose, whatever its genre. */
const PROSE_GROUPS: ReadonlySet<string> = new Set(['number', 'punct', 'wording', 'cite', 'fact', 'paste']);

function looksAt({ meta }: Rule, genre: Classification, extent: Extent): boolean {
  if (meta.reads === 'switches') return true;
  if (extent === 'prose') return meta.genres === 'any' && PROSE_GROUPS.has(groupOf(meta.id));
  return inScope(meta.genres, genre);
}

/** The severity that a rule reports with, or `off`. */
export function effectiveSeverity(rule: Rule, severities: EngineSettings['severities']): RuleSeverity {
  const wanted = severities[rule.meta.id];
  if (wanted !== undefined) return wanted;
  return rule.meta.offByDefault === undefined ? rule.meta.severity : 'off';
}

/** In UTF-16 code units. A longer text is a book or a dump, and a hundred rules would take seconds over it. */
export const MAX_CHECKED = 1_000_000;

/** A document with its genre and the genres of its attachments. */
export type Classified = Omit<DocumentAnalysis, 'findings'>;

/**
 * Runs the rules over a document and its attachments, a step for each rule. Findings come sorted by place, suppressed
 * ones left out.
 */
export function* checkDocument(
  file: SourceFile,
  classified: Classified,
  options: RunOptions,
): Steps<Finding[]> {
  const findings = yield* checkOne(file, classified, [], options);
  if (classified.extent !== 'nothing')
    findings.push(...(yield* checkAttachments(file, classified, [], options)));
  return mergeMany(oneForEachPlace(findings.sort(byPlace)));
}

/**
 * The findings about the switches of a document and its attachments, with those that it has already. To be called
 * when every document of the file is checked: a switch for the whole file may work in another.
 */
export function withSwitches(
  file: SourceFile,
  { findings, ...classified }: DocumentAnalysis,
  options: RunOptions,
): readonly Finding[] {
  const rules = options.rules.filter(({ meta }) => meta.reads === 'switches');
  const ids = options.rules.map(({ meta }) => meta.id);
  const switches = rules.length === 0 ? [] : options.switches.usesIn(classified.document, ids);
  if (switches.length === 0) return findings;
  const about = finish(
    checkOne(file, classified, [], { ...options, rules }, { reads: 'switches', switches }),
  );
  return about.length === 0 ? findings : [...findings, ...about].sort(byPlace);
}

/** What there is to say of the findings that the mode 急稿 holds back, with those that are shown. */
export function withRush(
  file: SourceFile,
  { findings, ...classified }: DocumentAnalysis,
  heldBack: number,
  options: RunOptions,
): readonly Finding[] {
  if (heldBack === 0) return findings;
  const rules = options.rules.filter(({ meta }) => meta.reads === 'rush');
  const about = finish(checkOne(file, classified, [], { ...options, rules }, { reads: 'rush', heldBack }));
  return about.length === 0 ? findings : [...findings, ...about].sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}

/** `outer` are the directives of the documents that hold this one. */
function* checkAttachments(
  file: SourceFile,
  { document, attachments }: Pick<Classified, 'document' | 'attachments'>,
  outer: readonly Directive[],
  options: RunOptions,
): Steps<Finding[]> {
  const directives = [...outer, ...document.directives];
  const findings: Finding[] = [];
  for (const attachment of attachments) {
    const rules = options.rules.filter((rule) => checksAttachment(rule, attachment));
    const own = { ...options, rules };
    findings.push(...(yield* checkOne(file, attachment, directives, own, { isAttachment: true })));
    findings.push(...(yield* checkAttachments(file, attachment, directives, options)));
  }
  return findings;
}

const NO_SWITCHES: RuleContext['switches'] = [];

type Subject = Pick<Classified, 'document' | 'classification' | 'extent'>;

/** Which rules are called, and what only they are told. */
type Pass = Pick<RuleMeta, 'reads'> & Partial<Pick<RuleContext, 'isAttachment' | 'switches' | 'heldBack'>>;

/** The findings in one document, attachments left out, in the order of the rules. */
function* checkOne(
  file: SourceFile,
  { document, classification: genre, extent }: Subject,
  outer: readonly Directive[],
  options: RunOptions,
  { reads: pass, isAttachment = false, switches = NO_SWITCHES, heldBack = 0 }: Pass = {},
): Steps<Finding[]> {
  if (extent === 'nothing' || document.text.length > MAX_CHECKED) return [];
  const findings: Finding[] = [];
  const {
    organization = NO_ORGANIZATION,
    terms = NO_TERMS,
    speech = NO_SPEECH,
    options: given = {},
  } = options.settings;
  const about = {
    file,
    document,
    genre,
    isAttachment,
    switches,
    heldBack,
    words: options.words,
    organization,
    terms,
    speech,
    quotations: options.quotations,
    typos: options.typos,
  };
  const allWords = document.paragraphs.every((p) => options.words.wordsOf(p.text) !== undefined);
  for (const rule of options.rules) {
    const severity = effectiveSeverity(rule, options.settings.severities);
    const { id, needs, reads } = rule.meta;
    if (severity === 'off' || reads !== pass) continue;
    const isReady = isThere(needs, options, allWords);
    if (!isReady) options.switches.waits(id);
    else options.switches.ran(id);
    if (!looksAt(rule, genre, extent) || !isReady) continue;
    try {
      findings.push(...runRule(rule, severity, { ...about, options: optionsOf(rule, given[id]) }));
    } catch (error) {
      if (!options.logger) throw error;
      options.logger.error(`规则 ${id} 出错，已跳过：${String(error)}`);
    }
    yield;
  }
  return suppress(findings, {
    document,
    directives: [...outer, ...document.directives],
    switches: options.switches,
    isAllowed: allowedIn(file.text, terms.allowed),
    rules: options.rules,
  });
}

function isThere(needs: RuleMeta['needs'], { quotations, typos }: RunOptions, allWords: boolean): boolean {
  if (needs === 'quotations') return quotations !== undefined;
  if (needs === 'typos') return typos !== undefined;
  return needs === undefined || allWords;
}

type Given = Omit<RuleContext, 'isGenre' | 'report'>;

function runRule(rule: Rule, severity: Severity, subject: Given): Finding[] {
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
    return String(value).replace(CUT_CHARACTER, '');
  });
}

/** Half of an astral character, left where a rule quotes a few code units around its finding. */
const CUT_CHARACTER = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
