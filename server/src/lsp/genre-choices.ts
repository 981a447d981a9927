import type { GenreId } from '@biganzi/shared';

/** The genres that the user set by hand, by document. The client keeps them over a restart, not the server. */
export class GenreChoices {
  private readonly byUri: Map<string, GenreId>;

  constructor(initial: ReadonlyMap<string, GenreId>) {
    this.byUri = new Map(initial);
  }

  of(uri: string): GenreId | undefined {
    return this.byUri.get(uri);
  }

  set(uri: string, genre: GenreId | undefined): void {
    if (genre === undefined) this.byUri.delete(uri);
    else this.byUri.set(uri, genre);
  }
}
