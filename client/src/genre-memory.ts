import type { GenreId } from '@biganzi/shared';
import type * as vscode from 'vscode';

const KEY = 'biganzi.genres';

/** The genres that the user chose, by document URI: kept with the workspace and told to every new server. */
export class GenreMemory {
  constructor(private readonly state: vscode.Memento) {}

  all(): Readonly<Record<string, GenreId>> {
    return this.state.get<Record<string, GenreId>>(KEY, {});
  }

  async set(uri: string, genre: GenreId | undefined): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.state.update(KEY, genre === undefined ? others : { ...others, [uri]: genre });
  }
}
