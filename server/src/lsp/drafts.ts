import { TextDocument } from 'vscode-languageserver-textdocument';
import { holdBack } from '../core/baseline';
import type { Analysis, Engine, EngineSettings } from '../core/engine';
import type { Digest, Logger, WordSource } from '../core/ports';
import type { Configuration, DraftSettings } from './configuration';
import type { GenreChoices } from './genre-choices';
import { type SpeechChoices, speechSettings } from './speech-choices';

/** An open document in one version, with all that the engine knows of it. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  /** This version for good, for positions: the open document goes on changing. */
  readonly document: TextDocument;
  readonly text: string;
  readonly settings: EngineSettings;
  readonly analysis: Analysis;
  /**
   * The user is writing an official document: the language says so, or the text is recognised. In a plain text
   * or Markdown file that is none, everything stays silent.
   */
  readonly active: boolean;
  readonly codeLens: boolean;
}

export interface DraftsOptions {
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly engine: Engine;
  readonly configuration: Configuration;
  readonly choices: GenreChoices;
  readonly speeches: SpeechChoices;
  readonly words: WordSource;
  readonly digest: Digest;
  readonly logger: Logger;
}

/** The project's own language: always looked at. In the others, texts that are no official document are left alone. */
const OWN_LANGUAGE = 'gongwen';
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown', 'text']);
const SCHEMES = /^(?:file|untitled):/;

/** Longer files are not drafts: half a million characters is a book of a thousand pages. */
export const MAX_LENGTH = 500_000;

/** Analyses of the open documents, one a version: whoever asks first pays, the others share. */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();
  /** Of the last version that was looked at, also when it is outdated: the genre must not flicker. */
  private readonly analyses = new Map<string, Analysis>();
  private readonly refused = new Map<string, string>();

  constructor(private readonly options: DraftsOptions) {}

  /** The document as it is now, or undefined when it isn't open or isn't to be looked at. */
  async current(uri: string): Promise<Draft | undefined> {
    const { documents, configuration } = this.options;
    if (!this.readable(uri)) return undefined;
    const settings = await configuration.of(uri);
    // The document may have been closed or changed while the client was asked: look again.
    const document = documents.get(uri);
    if (!document || !settings.enable || !this.readable(uri)) return undefined;
    const known = this.drafts.get(uri);
    if (known?.version === document.version) return known;
    const draft = this.analyze(document, settings);
    this.drafts.set(uri, draft);
    return draft;
  }

  /** Why an open document of a served language is not looked at, in Chinese; undefined when it is. */
  refusalOf(uri: string): string | undefined {
    return this.readable(uri) ? undefined : this.refused.get(uri);
  }

  /** True when nothing changed since the draft was made. */
  isCurrent(draft: Draft): boolean {
    return this.options.documents.get(draft.uri)?.version === draft.version;
  }

  /** Its words, settings or genre changed: the next to ask gets a new analysis. */
  outdate(uri: string): void {
    this.drafts.delete(uri);
  }

  outdateAll(): void {
    this.drafts.clear();
  }

  forget(uri: string): void {
    this.drafts.delete(uri);
    this.analyses.delete(uri);
    this.refused.delete(uri);
  }

  private analyze(document: TextDocument, { engine: given, baseline, codeLens }: DraftSettings): Draft {
    const { engine, words, digest, choices, speeches } = this.options;
    const text = document.getText();
    const { uri, version, languageId } = document;
    const settings: EngineSettings = {
      ...given,
      genre: choices.of(uri),
      officeProse: languageId === OWN_LANGUAGE,
      speech: { ...given.speech, ...speechSettings(speeches.of(uri)) },
    };
    const checked = engine.check(text, settings, words, this.analyses.get(uri));
    this.analyses.set(uri, checked);
    const analysis = { ...checked, documents: holdBack(text, checked.documents, baseline, digest) };
    const active =
      document.languageId === OWN_LANGUAGE ||
      analysis.documents.some(({ classification }) => classification.genre !== 'unknown');
    const snapshot = TextDocument.create(uri, languageId, version, text);
    return { uri, version, document: snapshot, text, settings, analysis, active, codeLens };
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

/** Why a text is not looked at, in Chinese; undefined when it is. The reason is told once, so it holds no numbers. */
function refusal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `文件太长，超过${MAX_LENGTH / 10_000}万字，没有检查。请分成几个文件。`;
  if (text.includes('\u0000')) return '含有空字符，不是文本文件，没有检查。';
  return undefined;
}
