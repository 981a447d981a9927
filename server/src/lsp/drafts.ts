import { TextDocument } from 'vscode-languageserver-textdocument';
import { holdBack } from '../core/baseline';
import { withoutIgnored } from '../core/checking/ignored';
import { type Analysis, type Engine, type EngineSettings, KeptFindings } from '../core/engine';
import type { Finding } from '../core/findings';
import type { Digest, Logger } from '../core/ports';
import { finish, type Steps } from '../core/steps';
import { type WordStore, wordsForCheck } from '../core/word-store';
import type { Configuration, DraftSettings } from './configuration';
import type { GenreChoices } from './genre-choices';
import type { IgnoredFindings } from './ignored-findings';
import { type SpeechChoices, speechSettings } from './speech-choices';
import type { Work, WorkQueue } from './work-queue';

/** An open document in one version, with all that the engine knows of it. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  /** This version for good, for positions: the open document goes on changing. */
  readonly document: TextDocument;
  readonly text: string;
  readonly settings: EngineSettings;
  /** Its findings are those that are shown. */
  readonly analysis: Analysis;
  /** Paragraphs whose words would say more. */
  readonly wantedWords: readonly string[];
  /** Findings that the writer ignores: nothing is mended there either. */
  readonly unwanted: readonly Finding[];
  /**
   * The user is writing an official document: the language says so, or the text is recognised. In a plain text
   * or Markdown file that is none, everything stays silent.
   */
  readonly active: boolean;
  readonly codeLens: boolean;
  /** How long it was worked on, in milliseconds. */
  readonly cost: number;
}

/** Whether the one who asked still wants to know. */
export type Wanted = () => boolean;

export interface DraftsOptions {
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly engine: Engine;
  readonly configuration: Configuration;
  readonly choices: GenreChoices;
  readonly speeches: SpeechChoices;
  readonly ignored: IgnoredFindings;
  readonly words: WordStore;
  readonly digest: Digest;
  readonly logger: Logger;
  readonly queue: WorkQueue;
}

/** The project's own language: always looked at. In the others, texts that are no official document are left alone. */
const OWN_LANGUAGE = 'gongwen';
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown', 'text']);
const SCHEMES = /^(?:file|untitled):/;

/** Longer files are not drafts: half a million characters is a book of a thousand pages. */
export const MAX_LENGTH = 500_000;

/** A version that is parsed and classified; its findings are not there yet. */
interface Outlined extends Draft {
  /** What was read from the settings, for the check that follows. */
  readonly given: DraftSettings;
}

interface Running {
  readonly version: number;
  readonly work: Work<Draft>;
}

const ALWAYS: Wanted = () => true;

/**
 * Analyses of the open documents, one a version: whoever asks first pays, the others share. Checks go through the queue
 * in slices; what needs no findings is answered from the tree alone.
 */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();
  private readonly outlines = new Map<string, Outlined>();
  private readonly running = new Map<string, Running>();
  /** Of the last version that was looked at, also when it is outdated: the genre must not flicker. */
  private readonly analyses = new Map<string, Analysis>();
  private readonly kept = new Map<string, KeptFindings>();
  private readonly refused = new Map<string, string>();

  constructor(private readonly options: DraftsOptions) {}

  /**
   * The document as it is now with its findings, or undefined when it isn't open, isn't to be looked at, or is not
   * `wanted` any more. `urgent`: somebody waits for it.
   */
  async current(uri: string, wanted: Wanted = ALWAYS, urgent = true): Promise<Draft | undefined> {
    for (;;) {
      const open = await this.open(uri);
      if (!open || !wanted()) return undefined;
      const { version } = open.document;
      const known = this.drafts.get(uri);
      if (known?.version === version) return known;
      let running = this.running.get(uri);
      if (running?.version !== version) {
        running?.work.drop();
        running = { version, work: this.options.queue.add(() => this.check(open.document, open.settings)) };
        this.running.set(uri, running);
      }
      if (urgent) running.work.hurry();
      const draft = await running.work.done;
      if (draft) return draft;
      // A newer version took its place.
    }
  }

  /** The document as it is now without findings: for what needs its tree and genre alone. */
  async outlined(uri: string, wanted: Wanted = ALWAYS): Promise<Draft | undefined> {
    const open = await this.open(uri);
    if (!open || !wanted()) return undefined;
    const known = this.drafts.get(uri);
    return known?.version === open.document.version
      ? known
      : finish(this.outlining(open.document, open.settings));
  }

  /** The open text as it is now, unread; undefined where it is not looked at. */
  async text(uri: string): Promise<Pick<Draft, 'version' | 'document' | 'text'> | undefined> {
    const open = await this.open(uri);
    return open && { version: open.document.version, document: open.document, text: open.document.getText() };
  }

  /** The last version whose check is finished; undefined before the first. */
  finished(uri: string): Draft | undefined {
    return this.drafts.get(uri);
  }

  /** Why an open document of a served language is not looked at, in Chinese; undefined when it is. */
  refusalOf(uri: string): string | undefined {
    return this.readable(uri) ? undefined : this.refused.get(uri);
  }

  /** True when nothing changed since the draft was made. */
  isCurrent(draft: Draft): boolean {
    return this.options.documents.get(draft.uri)?.version === draft.version;
  }

  /** There is a newer version: what goes on for the older one is of no use. */
  supersede(uri: string): void {
    this.running.get(uri)?.work.drop();
    this.running.delete(uri);
  }

  /** Its words, settings or genre changed: the next to ask gets a new analysis. */
  outdate(uri: string): void {
    this.supersede(uri);
    this.drafts.delete(uri);
    this.outlines.delete(uri);
  }

  outdateAll(): void {
    for (const uri of new Set([...this.running.keys(), ...this.drafts.keys(), ...this.outlines.keys()])) {
      this.outdate(uri);
    }
  }

  forget(uri: string): void {
    this.outdate(uri);
    this.analyses.delete(uri);
    this.kept.delete(uri);
    this.refused.delete(uri);
  }

  /** A text that isn't open, checked by the settings of its place; undefined where it is not looked at. */
  async ofClosed(document: TextDocument): Promise<Draft | undefined> {
    const { configuration, queue } = this.options;
    const settings = await configuration.of(document.uri);
    if (!settings.enable || refusal(document.getText()) !== undefined) return undefined;
    const draft = await queue.add(() => this.check(document, settings)).done;
    // Nothing of it is kept: as an open document it begins anew.
    this.forget(document.uri);
    configuration.forget(document.uri);
    return draft;
  }

  private async open(
    uri: string,
  ): Promise<{ readonly document: TextDocument; readonly settings: DraftSettings } | undefined> {
    const { documents, configuration } = this.options;
    if (!this.readable(uri)) return undefined;
    const settings = await configuration.of(uri);
    // The document may have been closed or changed while the client was asked: look again.
    const document = documents.get(uri);
    return document && settings.enable && this.readable(uri) ? { document, settings } : undefined;
  }

  private *outlining(document: TextDocument, given: DraftSettings): Steps<Outlined> {
    const { engine, choices, speeches } = this.options;
    const { uri, version, languageId } = document;
    const known = this.outlines.get(uri);
    if (known?.version === version) return known;
    const text = document.getText();
    const settings: EngineSettings = {
      ...given.engine,
      genre: choices.of(uri),
      officeProse: languageId === OWN_LANGUAGE,
      speech: { ...given.engine.speech, ...speechSettings(speeches.of(uri)) },
    };
    const steps = engine.classifying(text, settings, this.analyses.get(uri));
    const { value: analysis, cost } = yield* withCost(steps);
    // Between two steps a request may have read the same version.
    const meanwhile = this.outlines.get(uri);
    if (meanwhile?.version === version) return meanwhile;
    this.analyses.set(uri, analysis);
    const outlined: Outlined = {
      uri,
      version,
      document: TextDocument.create(uri, languageId, version, text),
      text,
      settings,
      analysis,
      active:
        languageId === OWN_LANGUAGE ||
        analysis.documents.some(({ classification }) => classification.genre !== 'unknown'),
      wantedWords: [],
      unwanted: [],
      codeLens: given.codeLens,
      cost,
      given,
    };
    this.outlines.set(uri, outlined);
    return outlined;
  }

  private *check(document: TextDocument, given: DraftSettings): Steps<Draft> {
    const { engine, words, digest } = this.options;
    const outlined = yield* this.outlining(document, given);
    const { uri, version, text, settings } = outlined;
    const { source, wanted } = wordsForCheck(words);
    const steps = engine.checking(outlined.analysis, settings, source, this.keptOf(uri));
    const { value: checked, cost } = yield* withCost(steps);
    const told = holdBack(text, checked.documents, outlined.given.baseline, digest);
    const unwanted = this.withoutUnwanted(uri, text, checked, told);
    const needed = engine.needsWords(settings) ? words.missing(engine.textsToSegment(outlined.analysis)) : [];
    const wantedWords = [...new Set([...wanted, ...needed])];
    const draft: Draft = { ...outlined, ...unwanted, wantedWords, cost: outlined.cost + cost };
    this.drafts.set(uri, draft);
    if (this.running.get(uri)?.version === version) this.running.delete(uri);
    return draft;
  }

  private withoutUnwanted(
    uri: string,
    text: string,
    analysis: Analysis,
    told: Analysis['documents'],
  ): Pick<Draft, 'analysis' | 'unwanted'> {
    const ignored = this.options.ignored.of(uri);
    const documents = told.map((one) => ({ ...one, findings: withoutIgnored(text, one.findings, ignored) }));
    const kept = new Set(documents.flatMap(({ findings }) => findings));
    const unwanted = told.flatMap(({ findings }) => findings).filter((finding) => !kept.has(finding));
    return { analysis: { ...analysis, documents }, unwanted };
  }

  private keptOf(uri: string): KeptFindings {
    const known = this.kept.get(uri);
    if (known) return known;
    const kept = new KeptFindings();
    this.kept.set(uri, kept);
    return kept;
  }

  private readable(uri: string): boolean {
    const document = this.options.documents.get(uri);
    if (!document || !SCHEMES.test(uri)) return false;
    if (document.languageId !== OWN_LANGUAGE && !OTHER_LANGUAGES.has(document.languageId)) return false;
    const why = refusal(document.getText());
    if (why === this.refused.get(uri)) return why === undefined;
    if (why === undefined) this.refused.delete(uri);
    else {
      this.refused.set(uri, why);
      this.options.logger.warn(`${uri}：${why}`);
    }
    return why === undefined;
  }
}

/** The same steps, with the milliseconds that they took, waits left out. */
function* withCost<T>(steps: Steps<T>): Steps<{ readonly value: T; readonly cost: number }> {
  let cost = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    cost += performance.now() - started;
    if (step.done) return { value: step.value, cost };
    yield;
  }
}

/** Why a text is not looked at, in Chinese; undefined when it is. The reason is told once, so it holds no numbers. */
function refusal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `文件太长，超过${MAX_LENGTH / 10_000}万字，没有检查。请分成几个文件。`;
  if (text.includes('\u0000')) return '含有空字符，不是文本文件，没有检查。';
  return undefined;
}
