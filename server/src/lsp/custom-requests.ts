/** What clients may ask beyond LSP: see shared/src/protocol.ts. */
import {
  type GenreItem,
  type GenresParams,
  genreName,
  isGenreId,
  type SetGenreParams,
  type TemplateItem,
} from '@biganzi/shared';
import type { Engine } from '../core/engine';
import type { Checker } from './checker';
import type { Drafts } from './drafts';
import type { GenreChoices } from './genre-choices';
import { field, stringOf } from './params';
import { BadParams } from './requests';

export function setGenre(
  params: SetGenreParams,
  { choices, drafts, checker }: { choices: GenreChoices; drafts: Drafts; checker: Checker },
): null {
  const uri = stringOf(params, 'uri');
  const genre = field(params, 'genre');
  if (genre !== null && (typeof genre !== 'string' || !isGenreId(genre))) {
    throw new BadParams(`没有这个文种：${String(genre)}`);
  }
  choices.set(uri, genre ?? undefined);
  drafts.outdate(uri);
  checker.checkNow(uri);
  return null;
}

export function explain(params: unknown, engine: Engine): string | null {
  return engine.explain(stringOf(params, 'id')) ?? null;
}

export function templates(engine: Engine): TemplateItem[] {
  return engine.templates().map(({ name, prefix, genre, description, body }) => ({
    name,
    prefix,
    genre,
    genreName: genreName(genre),
    description,
    body,
  }));
}

/** All genres; those that the document's is easily taken for come first and say how they differ. */
export async function genres(params: GenresParams, drafts: Drafts, engine: Engine): Promise<GenreItem[]> {
  const uri = field(params, 'uri');
  const draft = typeof uri === 'string' ? await drafts.current(uri) : undefined;
  const current = draft?.analysis.documents[0]?.classification.genre;
  const items = engine.genres().map(({ id, purpose }): GenreItem => {
    const alike = current !== undefined && current !== 'unknown' && current !== id;
    const difference = alike ? engine.compareGenres(current, id) : undefined;
    return { genre: id, name: genreName(id), purpose, difference };
  });
  return [
    ...items.filter(({ difference }) => difference !== undefined),
    ...items.filter(({ difference }) => difference === undefined),
  ];
}
