import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { ClientFeatures } from './client-features';
import type { Drafts } from './drafts';
import { positionOf, uriOf } from './params';

/** Provisional: the core's completions are being written. */
export class Completions {
  constructor(
    readonly engine: Engine,
    private readonly drafts: Drafts,
    readonly features: ClientFeatures,
  ) {}

  async provide(params: CompletionParams): Promise<CompletionList | null> {
    const draft = await this.drafts.current(uriOf(params));
    positionOf(params);
    const items: CompletionItem[] = [];
    return draft?.active ? { isIncomplete: false, items } : null;
  }
}
