import type { GenreId } from '@biganzi/shared';
import type * as vscode from 'vscode';
import { type DocumentMemory, renamed } from './renamed-files';

const KEY = 'biganzi.genres';

/** The genres that the user chose, by document URI: kept with the workspace and told to every new server. */
export class GenreMemory implements DocumentMemory {
  constructor(private readonly state: vscode.Memento) {}

  all(): Readonly<Record<string, GenreId>> {
    return this.state.get<Record<string, GenreId>>(KEY, {});
  }

  of(uri: string): GenreId | undefined {
    return this.all()[uri];
  }

  async set(uri: string, genre: GenreId | undefined): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.state.update(KEY, genre === undefined ? others : { ...others, [uri]: genre });
  }

  async moved(from: string, to: string): Promise<readonly string[]> {
    const after = renamed(this.all(), from, to);
    if (after) await this.state.update(KEY, after.all);
    return after?.moved ?? [];
  }
}
