/**
 * The facade: everything outside core calls the engine through this file and works with plain data.
 * An engine keeps nothing between calls; the same text and settings give the same analysis.
 */
import { GENRES, type GenreId, type Settings } from '@biganzi/shared';
import { analyze, analyzing, extentOf } from './analysis/analyze';
import type { Analysis, AttachmentAnalysis, DocumentAnalysis } from './analysis/types';
import { asFragment, type FragmentKind, fragmentRules } from './checking/fragments';
import { KeptFindings } from './checking/kept-findings';
import {
  type Classified,
  checkDocument,
  effectiveSeverity,
  NO_WORDS,
  type RunOptions,
  withRush,
  withSwitches,
} from './checking/run';
import { rushed } from './checking/rush';
import { type CleanUp, type CleanUpOptions, cleanUp } from './cleanup/pipeline';
import { type Configured, configure, type LoadedProject, loadProject } from './configuration';
import type { OfficialDocument, SourceFile } from './document/types';
import { applyEdits, joinFixes } from './edits';
import { type CompletionEntry, type CompletionOptions, complete } from './features/completion';
import { mayOffer } from './features/completion-place';
import { explain } from './features/explain';
import { hover } from './features/hover';
import type { ExplainLink, HoverText } from './features/hover-text';
import { type Fold, folds, type OutlineNode, outline } from './features/outline';
import { type ToDo, toDoList } from './features/to-do';
import type { Finding } from './findings';
import { GENRE_LIST } from './genres';
import { classify } from './genres/classify';
import { compareGenres } from './genres/compare';
import type { GenreDefinition, Template } from './genres/types';
import type { Logger, WordSource } from './ports';
import type { QuotationLibrary } from './quotations/library';
import { withSources } from './quotations/own-sources';
import { judgedQuotations } from './quotations/verdict';
import { RULES } from './rules';
import type { Rule, RuleMeta } from './rules/types';
import { DEFAULT_SETTINGS, type EngineSettings } from './settings';
import { type ReviewOptions, reviewSpeech, type SpeechReview } from './speech';
import { finish, type Steps } from './steps';
import { createSwitches } from './switches';
import { TEMPLATES } from './templates';
import type { TypoLibrary } from './typos/library';

export type { Analysis, AttachmentAnalysis, DocumentAnalysis } from './analysis/types';
export type { FragmentKind } from './checking/fragments';
export type { CleanUp, CleanUpOptions } from './cleanup/pipeline';
export { DEFAULT_SETTINGS, type EngineSettings } from './settings';
export { KeptFindings };

export interface Engine {
  /**
   * Parses and classifies: findings are left empty. `previous` is the analysis of the draft as it was a moment
   * ago: with it the genre does not flicker while the draft is typed.
   */
  classify(text: string, settings?: EngineSettings, previous?: Analysis): Analysis;
  /** The same in steps. */
  classifying(text: string, settings?: EngineSettings, previous?: Analysis): Steps<Analysis>;
  /** Parses, classifies and checks. */
  check(text: string, settings?: EngineSettings, words?: WordSource, previous?: Analysis): Analysis;
  /** Checks a text that belongs to a document and is none, by the rules about words and marks: notes, running heads. */
  checkFragment(text: string, kind: FragmentKind, settings?: EngineSettings, words?: WordSource): Analysis;
  /**
   * The findings for what `classify` answered under the same settings, in steps: a long text takes a while. With `kept`,
   * which belongs to one draft, blocks that the last check saw are not looked at again.
   */
  checking(
    analysis: Analysis,
    settings?: EngineSettings,
    words?: WordSource,
    kept?: KeptFindings,
  ): Steps<Analysis>;
  /** The paragraphs whose words a later `check` would like to have. Empty when no document has a genre. */
  textsToSegment(analysis: Analysis): readonly string[];
  /** Whether a rule that is on under these settings waits for words. */
  needsWords(settings?: EngineSettings): boolean;
  /** Whether a document is of a kind that quotes the classics, and these are not loaded yet. */
  wantsQuotations(analysis: Analysis): boolean;
  /** Loads the lines of the classics; answers whether a later `check` knows more by that. Never rejects. */
  loadQuotations(): Promise<boolean>;
  /** Whether a document is checked by a rule that is on and tells wrong characters, and the counts are not loaded yet. */
  wantsTypos(analysis: Analysis, settings?: EngineSettings): boolean;
  /** Loads the counts; answers whether a later `check` knows more by that. Never rejects. */
  loadTypos(): Promise<boolean>;
  /** The settings as a person writes them, made the engine's; ids and options that no rule has are told of. */
  configure(settings: Settings): Configured;
  /** Reads a project file; `name` is how problems call it. */
  loadProject(name: string, text: string): LoadedProject;
  /** The text with every safe fix applied, until no safe fix is left. */
  fixAll(text: string, settings?: EngineSettings, words?: WordSource): string;
  /**
   * Cleans a pasted text (stray spaces, broken lines, page numbers, half-width marks …), whatever its genre; words are
   * not touched. The edits are small ones, for an editor to apply and to undo.
   */
  format(text: string, options?: CleanUpOptions): CleanUp;
  /** What there is to say about the character behind `offset`. */
  hover(analysis: Analysis, offset: number, explain?: ExplainLink): HoverText | undefined;
  /** Whether `complete` may have anything for `offset`, told by the text alone. */
  mayComplete(text: string, offset: number): boolean;
  /** What may be written at `offset`, the best first. */
  complete(analysis: Analysis, offset: number, options?: CompletionOptions): readonly CompletionEntry[];
  /**
   * Reviews the document number `index` as a speech, whatever its genre; undefined when there is none. `words` may be
   * missing. Quotations are judged once the classics are loaded.
   */
  review(
    analysis: Analysis,
    index: number,
    options?: ReviewOptions,
    words?: WordSource,
  ): SpeechReview | undefined;
  outline(analysis: Analysis): readonly OutlineNode[];
  folds(analysis: Analysis): readonly Fold[];
  /** 待补清单: what the writer has still to fill in or to verify. */
  toDo(analysis: Analysis, settings?: EngineSettings, words?: WordSource): readonly ToDo[];
  /** The whole text on a rule or a genre, as Markdown; undefined when neither has this id. */
  explain(id: string): string | undefined;
  /** The rule's Chinese title; undefined when there is no such rule. */
  ruleTitle(id: string): string | undefined;
  /** What is known of each rule, by group. */
  rules(): readonly RuleMeta[];
  templates(): readonly Template[];
  genres(): readonly GenreDefinition[];
  /** How to tell two genres apart; undefined when they are not alike. */
  compareGenres(a: GenreId, b: GenreId): string | undefined;
}

export interface EngineOptions {
  readonly rules?: readonly Rule[];
  /** Told of rules that crash; when left out a crash is thrown. */
  readonly logger?: Logger;
  /** The lines of the classics, loaded on first need; without it the rules that compare with them are silent. */
  readonly quotations?: QuotationLibrary;
  /** Tells wrong characters by the counts around them; without it the rules that do are silent. */
  readonly typos?: TypoLibrary;
}

/** Safe fixes converge in one pass each; a fix may uncover another, so a few passes are allowed. */
const MAX_FIX_PASSES = 5;

export function createEngine({ rules = RULES, logger, quotations, typos }: EngineOptions = {}): Engine {
  const rulesById = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]));
  const ruleById = (id: string) => rulesById.get(id);

  function* checking(
    { file, documents }: Analysis,
    settings: EngineSettings = DEFAULT_SETTINGS,
    words: WordSource = NO_WORDS,
    kept?: KeptFindings,
    chosen: readonly Rule[] = rules,
  ): Steps<Analysis> {
    const options: RunOptions = {
      kept,
      rules: chosen,
      settings,
      words,
      quotations: withSources(settings.sources, quotations?.index),
      typos: typos?.detector,
      logger,
      switches: createSwitches(file),
    };
    const checked: DocumentAnalysis[] = [];
    for (const analysis of documents) {
      const findings = yield* checkDocument(file, analysis, options);
      checked.push({
        ...analysis,
        findings: yield* steadyFindings(file, { ...analysis, findings }, options),
      });
    }
    return {
      file,
      documents: checked.map((one) => {
        const findings = withSwitches(file, one, options);
        if (settings.speech?.mode !== 'rush') return { ...one, findings };
        const { shown, heldBack } = rushed({ ...one, findings }, ruleById);
        return { ...one, findings: withRush(file, { ...one, findings: shown }, heldBack, options) };
      }),
    };
  }

  const check: Engine['check'] = (text, settings = DEFAULT_SETTINGS, words = NO_WORDS, previous) =>
    finish(checking(analyze(text, settings, previous), settings, words));

  return {
    classify: (text, settings = DEFAULT_SETTINGS, previous) => analyze(text, settings, previous),
    classifying: (text, settings = DEFAULT_SETTINGS, previous) => analyzing(text, settings, previous),
    check,
    checkFragment: (text, kind, { marks: _, genre: __, ...settings } = DEFAULT_SETTINGS, words = NO_WORDS) =>
      finish(
        checking(asFragment(analyze(text, settings)), settings, words, undefined, fragmentRules(rules, kind)),
      ),
    checking,
    textsToSegment: ({ documents }) => documents.flatMap(textsOf),
    needsWords: ({ severities } = DEFAULT_SETTINGS) =>
      rules.some((rule) => {
        const { needs } = rule.meta;
        return (needs === 'words' || needs === 'pos') && effectiveSeverity(rule, severities) !== 'off';
      }),
    wantsQuotations: ({ documents }) =>
      quotations !== undefined && quotations.index === undefined && documents.some(quotesClassics),
    loadQuotations: async () => (await quotations?.load()) ?? false,
    wantsTypos: ({ documents }, { severities } = DEFAULT_SETTINGS) =>
      typos !== undefined &&
      typos.detector === undefined &&
      documents.some(({ extent }) => extent !== 'nothing') &&
      rules.some((rule) => rule.meta.needs === 'typos' && effectiveSeverity(rule, severities) !== 'off'),
    loadTypos: async () => (await typos?.load()) ?? false,
    configure: (settings) => configure(settings, rules),
    loadProject: (name, text) => loadProject(name, text, rules),
    fixAll: (text, { marks: _, ...settings } = DEFAULT_SETTINGS, words = NO_WORDS) => {
      let current = text;
      // From one pass to the next a few blocks change.
      const kept = new KeptFindings();
      for (let pass = 0; pass < MAX_FIX_PASSES; pass++) {
        const { documents } = finish(checking(analyze(current, settings), settings, words, kept));
        const edits = joinFixes(
          documents
            .flatMap(({ findings }) => findings)
            .flatMap((finding) => finding.fixes.find((fix) => fix.kind === 'safe') ?? []),
        );
        if (edits.length === 0) return current;
        const next = applyEdits(current, edits);
        if (next === current) return current;
        current = next;
      }
      return current;
    },
    format: cleanUp,
    hover: (analysis, offset, explain) => hover(analysis, offset, ruleById, quotations?.index, explain),
    mayComplete: mayOffer,
    complete,
    review: ({ documents }, index, options, words) => {
      const reviewed = documents[index];
      const classics = quotations?.index;
      const finder = classics && ((document: OfficialDocument) => judgedQuotations(document, classics));
      return reviewed && reviewSpeech(reviewed.document, options, words, finder);
    },
    outline,
    folds,
    toDo: ({ file, documents }, settings = DEFAULT_SETTINGS, words = NO_WORDS) => {
      const listed = rules.filter(({ meta }) => meta.toDo !== undefined);
      // What is too much for a finding is right for a list; a rule that the user turned off stays off.
      const on = listed.filter(({ meta }) => meta.offByDefault !== undefined);
      const severities = {
        ...Object.fromEntries(on.map(({ meta }) => [meta.id, meta.severity])),
        ...settings.severities,
      };
      const options = {
        rules: listed,
        settings: { ...settings, severities },
        words,
        quotations: withSources(settings.sources, quotations?.index),
        typos: typos?.detector,
        logger,
        switches: createSwitches(file),
      };
      const checked = documents.map((one) => ({
        ...one,
        findings: finish(checkDocument(file, one, options)),
      }));
      return toDoList({ file, documents: checked }, ruleById);
    },
    explain: (id) => explain(id, ruleById),
    ruleTitle: (id) => ruleById(id)?.meta.title,
    rules: () => rules.map(({ meta }) => meta),
    templates: () => TEMPLATES,
    genres: () => GENRE_LIST,
    compareGenres,
  };
}

/** Speeches quote without marks too; in other papers what is quoted stands in marks. */
function quotesClassics({ document, classification, extent }: DocumentAnalysis): boolean {
  if (extent === 'nothing') return false;
  const { genre } = classification;
  if (genre !== 'unknown' && GENRES[genre].family === 'office') return true;
  return document.marks.some(({ kind, inner }) => kind === 'quotation' && inner.end - inner.start >= 5);
}

/** The paragraphs of a document that is checked, and of its attachments whose genre is known. */
function textsOf({ document, extent, attachments }: Classified): readonly string[] {
  if (extent === 'nothing') return [];
  return [...document.paragraphs.map((paragraph) => paragraph.text), ...attachments.flatMap(attachedTexts)];
}

function attachedTexts({ document, extent, attachments }: AttachmentAnalysis): readonly string[] {
  const own = extent === 'nothing' ? [] : document.paragraphs.map(({ text }) => text);
  return [...own, ...attachments.flatMap(attachedTexts)];
}

/** What is found whether the genre is the one that is shown or the one that may be shown in a moment. */
function* steadyFindings(
  file: SourceFile,
  { findings, ...analysis }: DocumentAnalysis,
  options: RunOptions,
): Steps<readonly Finding[]> {
  if (analysis.classification.steadiness?.challenger === undefined || findings.length === 0) return findings;
  // What holds for one of the two only would come and go.
  const other = classify(analysis.document, { bodyOnly: options.settings.bodyOnly });
  const extent = extentOf(other, analysis.extent !== 'nothing');
  const either = yield* checkDocument(file, { ...analysis, classification: other, extent }, options);
  return findings.filter((one) => holdsToo(one, either));
}

function holdsToo({ rule, span }: Finding, findings: readonly Finding[]): boolean {
  return findings.some((other) => other.rule === rule && other.span.start === span.start);
}
