import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../core/engine';
import { type Lack, lackingIn, loadAll } from '../core/full-check';
import type { Segmenter } from '../core/ports';
import type { WordStore } from '../core/word-store';
import type { Draft, Drafts } from './drafts';

export interface CheckerOptions {
  readonly engine: Engine;
  readonly drafts: Drafts;
  readonly words: WordStore;
  readonly segmenter: Segmenter;
  readonly debounceMs: number;
  /** Told of each finished check of a version that is still the current one. */
  readonly publish: (draft: Draft) => void;
  /** The document is not looked at any more: whatever was published is to be taken back. */
  readonly clear: (uri: string) => void;
  /** The document is open, and cannot be looked at: why, in Chinese. */
  readonly refused: (uri: string, why: string) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

interface Run {
  cancelled: boolean;
  /** It is being written in: it goes before drafts that were only opened. */
  readonly urgent: boolean;
  timer?: NodeJS.Timeout;
}

/** However dear a check is, nobody waits longer for it to begin. */
const MAX_DEBOUNCE_MS = 1500;

/**
 * Decides when a document is checked. A newer version cancels the older run, and nothing is published for an
 * old version. First findings never wait for words: they go out at once, and again when the words are there.
 */
export class Checker {
  private readonly runs = new Map<string, Run>();
  private readonly published = new Set<string>();

  constructor(private readonly options: CheckerOptions) {}

  /** At once: on opening, and when settings or the genre changed. */
  checkNow(uri: string): void {
    this.start(uri, 0, false);
  }

  /** After the pause in typing, which is longer where a check costs much. */
  checkSoon(uri: string): void {
    const { debounceMs, drafts } = this.options;
    const cost = drafts.finished(uri)?.cost ?? 0;
    const delay = debounceMs === 0 ? 0 : Math.max(debounceMs, Math.min(MAX_DEBOUNCE_MS, 2 * cost));
    this.start(uri, delay, true);
  }

  close(uri: string): void {
    this.cancel(uri);
    this.takeBack(uri);
  }

  dispose(): void {
    for (const uri of [...this.runs.keys()]) this.cancel(uri);
  }

  private start(uri: string, delay: number, urgent: boolean): void {
    this.cancel(uri);
    const run: Run = { cancelled: false, urgent };
    this.runs.set(uri, run);
    const go = () => {
      run.timer = undefined;
      this.check(uri, run).catch((error: unknown) => this.options.failed(uri, error));
    };
    if (delay === 0) go();
    else run.timer = setTimeout(go, delay);
  }

  private cancel(uri: string): void {
    const run = this.runs.get(uri);
    if (!run) return;
    run.cancelled = true;
    clearTimeout(run.timer);
    this.options.drafts.supersede(uri);
    this.runs.delete(uri);
  }

  private async check(uri: string, run: Run): Promise<void> {
    const { drafts } = this.options;
    const first = await drafts.current(uri, () => !run.cancelled, run.urgent);
    if (run.cancelled) return;
    if (!first) {
      this.takeBack(uri);
      const refusal = drafts.refusalOf(uri);
      if (refusal !== undefined) this.options.refused(uri, refusal);
      return;
    }
    this.publish(first);
    for (const { load, serves } of this.lackingIn(first)) {
      if (!(await load())) continue;
      // Even when this run was cancelled: a request may have had the new version analysed without it.
      if (serves === 'all') drafts.outdateAll();
      else drafts.outdate(uri);
      if (run.cancelled) continue;
      const again = await drafts.current(uri, () => !run.cancelled, run.urgent);
      if (!run.cancelled && again) this.publish(again);
    }
  }

  /** A text that isn't open, with all that an open one gets in the end; undefined where it is not looked at. */
  async ofClosed(document: TextDocument): Promise<Draft | undefined> {
    const { drafts } = this.options;
    const first = await drafts.ofClosed(document);
    if (!first?.active) return first;
    return (await loadAll(this.lackingIn(first))) ? drafts.ofClosed(document) : first;
  }

  private lackingIn({ analysis, settings, wantedWords }: Draft): readonly Lack[] {
    const { engine, words, segmenter } = this.options;
    return lackingIn(analysis, settings, wantedWords, { engine, words, segmenter: () => segmenter });
  }

  private publish(draft: Draft): void {
    if (!this.options.drafts.isCurrent(draft)) return;
    this.published.add(draft.uri);
    this.options.publish(draft);
  }

  private takeBack(uri: string): void {
    if (this.published.delete(uri)) this.options.clear(uri);
  }
}
