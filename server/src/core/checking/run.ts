import { GENRES } from '@biganzi/shared';
import type { DocumentAnalysis, Extent } from '../analysis/types';
import type { Directive, OfficialDocument, SourceFile } from '../document/types';
import type { Finding } from '../findings';
import type { Classification } from '../genres/types';
import { hasTrait } from '../groups';
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
import { AsksForMore } from './blocks';
import { type Call, findByBlock, type KeptFindings } from './kept-findings';
import { type RuleResult, runRule } from './run-rule';
import { oneForEachPlace } from './same-place';
import { mergeMany, suppress } from './suppression';
import { byWordBorders } from './word-borders';

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
  /** What was found in the blocks before the last edit; left out where there is no edit to come. */
  readonly kept?: KeptFindings;
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

/** How parts are numbered is the same in any prose. */
const ORDINALS = /^structure\/(?:inline-)?ordinal-/;

function looksAt({ meta }: Rule, genre: Classification, extent: Extent): boolean {
  if (meta.reads === 'switches') return true;
  if (extent === 'prose')
    return meta.genres === 'any' && (hasTrait(meta.id, 'prose') || ORDINALS.test(meta.id));
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
  if (a.rule === b.rule && a.span.start === b.span.start) return a.span.end - b.span.end;
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

/** The rules that have a say about a document, with the severities that the user wants. */
function callsOf(
  options: RunOptions,
  pass: RuleMeta['reads'],
  { document, genre, extent }: Pick<RuleContext, 'document' | 'genre'> & Pick<Subject, 'extent'>,
): readonly Call[] {
  const allWords = document.paragraphs.every((p) => options.words.wordsOf(p.text) !== undefined);
  return options.rules.flatMap((rule) => {
    const severity = effectiveSeverity(rule, options.settings.severities);
    const { id, needs, reads } = rule.meta;
    if (severity === 'off' || reads !== pass) return [];
    const isReady = isThere(needs, options, allWords);
    if (!isReady) options.switches.waits(id);
    else options.switches.ran(id);
    return isReady && looksAt(rule, genre, extent) ? [{ rule, severity }] : [];
  });
}

/** All that the findings in a block hang on beside the block. */
function sectionKey(
  { settings, rules }: RunOptions,
  { genre, isAttachment, extent }: Pick<RuleContext, 'genre' | 'isAttachment'> & Pick<Subject, 'extent'>,
): string {
  const { severities, organization, terms, speech, options } = settings;
  const { genre: id, subkind, direction, override } = genre;
  return JSON.stringify([
    [id, subkind, direction, override, isAttachment, extent, rules.length],
    [severities, organization, terms, speech, options],
  ]);
}

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
  const called = callsOf(options, pass, { document, genre, extent });
  const call = ({ rule, severity }: Call, subject: OfficialDocument): RuleResult => {
    try {
      const own = optionsOf(rule, given[rule.meta.id]);
      return runRule(rule, severity, { ...about, document: subject, options: own });
    } catch (error) {
      if (!options.logger || error instanceof AsksForMore) throw error;
      options.logger.error(`规则 ${rule.meta.id} 出错，已跳过：${String(error)}`);
      return { findings: [], overran: true };
    }
  };
  const kept = options.kept?.section(sectionKey(options, { genre, isAttachment, extent }));
  const findings: Finding[] = [];
  const byBlock = kept ? called.filter(({ rule }) => rule.meta.grain === 'block') : [];
  if (kept) findings.push(...(yield* findByBlock(document, byBlock, kept, call)));
  for (const one of called) {
    if (byBlock.includes(one)) continue;
    findings.push(...call(one, document).findings);
    yield;
  }
  const standing = byWordBorders(findings, { document, words: options.words, rules: options.rules });
  return suppress(standing, {
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
