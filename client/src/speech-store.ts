import type { ReviewParams, ReviewResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from './ask';
import type { StatusStore } from './status-store';

export interface FrontSpeech {
  readonly uri: vscode.Uri;
  readonly review: ReviewResult;
}

/**
 * The review of the speech in front. It is asked for only while somebody looks (`watch`): most drafts are no
 * speeches, and most writers have the view closed.
 */
export class SpeechStore implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly subscription: vscode.Disposable;
  private front: FrontSpeech | undefined;
  private asked = 0;
  private watchers = 0;

  constructor(
    private readonly client: LanguageClient,
    private readonly statuses: StatusStore,
  ) {
    this.subscription = statuses.onDidChange(() => void this.refresh());
  }

  /** Keeps the review up to date until the answer is disposed of. */
  watch(): vscode.Disposable {
    this.watchers++;
    void this.refresh();
    let watching = true;
    return new vscode.Disposable(() => {
      if (watching) this.watchers--;
      watching = false;
    });
  }

  /** undefined while the document in front is no speech. */
  current(): FrontSpeech | undefined {
    return this.front;
  }

  /** The review as it is now, also when nobody watches. */
  async ask(): Promise<FrontSpeech | undefined> {
    await this.refresh(true);
    return this.front;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changes).dispose();
  }

  private async refresh(always = false): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    // A panel in front is no editor: what it shows stays.
    if (!editor || (this.watchers === 0 && !always)) return;
    const question = ++this.asked;
    const front = await this.request(editor.document.uri);
    if (question !== this.asked) return;
    this.front = front;
    this.changes.fire();
  }

  private async request(uri: vscode.Uri): Promise<FrontSpeech | undefined> {
    if (!this.client.isRunning() || this.statuses.current() === undefined) return undefined;
    const params: ReviewParams = {
      uri: this.client.code2ProtocolConverter.asUri(uri),
      index: this.statuses.currentIndex(),
    };
    try {
      const review = await ask(this.client, 'biganzi/review', params);
      return review ? { uri, review } : undefined;
    } catch {
      // The server went away or the draft changed meanwhile: the next status asks again.
      return undefined;
    }
  }
}
