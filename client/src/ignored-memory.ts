import type { IgnoredFinding } from '@biganzi/shared';
import type * as vscode from 'vscode';
import { type DocumentMemory, renamed } from './renamed-files';

const KEY = 'biganzi.ignored';

/** As it is kept: with the rule's title, for the list. */
export interface IgnoredEntry extends IgnoredFinding {
  readonly title: string;
}

/** What the user wants no more of, by document URI: kept with the workspace, so that the text stays as it is. */
export class IgnoredMemory implements DocumentMemory {
  constructor(private readonly state: vscode.Memento) {}

  all(): Readonly<Record<string, readonly IgnoredEntry[]>> {
    return this.state.get<Record<string, readonly IgnoredEntry[]>>(KEY, {});
  }

  of(uri: string): readonly IgnoredEntry[] {
    return this.all()[uri] ?? [];
  }

  async set(uri: string, entries: readonly IgnoredEntry[]): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.state.update(KEY, entries.length === 0 ? others : { ...others, [uri]: entries });
  }

  async moved(from: string, to: string): Promise<readonly string[]> {
    const after = renamed(this.all(), from, to);
    if (after) await this.state.update(KEY, after.all);
    return after?.moved ?? [];
  }
}
