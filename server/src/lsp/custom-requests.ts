/** What clients may ask beyond LSP: see shared/src/protocol.ts. */
import {
  type GenreDirectiveParams,
  type GenreId,
  type GenreItem,
  type GenresParams,
  genreName,
  isGenreId,
  type SetGenreParams,
  type SetIgnoredParams,
  type SetSpeechParams,
  type TemplateItem,
} from '@biganzi/shared';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import { removeGenreDirective, setGenreDirective } from '../core/features/genre-directive';
import { withHoles } from '../core/templates/holes';
import type { Checker } from './checker';
import type { ClientFeatures } from './client-features';
import type { Drafts } from './drafts';
import type { GenreChoices } from './genre-choices';
import { type IgnoredFindings, readIgnored } from './ignored-findings';
import { field, stringOf } from './params';
import { BadParams } from './requests';
import { readSpeechChoice, type SpeechChoices } from './speech-choices';
import { editOf } from './workspace-edit';

export function setGenre(
  params: SetGenreParams,
  { choices, drafts, checker }: { choices: GenreChoices; drafts: Drafts; checker: Checker },
): null {
  const uri = stringOf(params, 'uri');
  const genre = genreOrNull(params);
  choices.set(uri, genre ?? undefined);
  drafts.outdate(uri);
  checker.checkNow(uri);
  return null;
}

export function setSpeech(
  params: SetSpeechParams,
  { speeches, drafts, checker }: { speeches: SpeechChoices; drafts: Drafts; checker: Checker },
): null {
  const uri = stringOf(params, 'uri');
  speeches.set(uri, readSpeechChoice(field(params, 'choice')));
  drafts.outdate(uri);
  checker.checkNow(uri);
  return null;
}

export function setIgnored(
  params: SetIgnoredParams,
  { ignored, drafts, checker }: { ignored: IgnoredFindings; drafts: Drafts; checker: Checker },
): null {
  const uri = stringOf(params, 'uri');
  ignored.set(uri, readIgnored(field(params, 'ignored')));
  drafts.outdate(uri);
  checker.checkNow(uri);
  return null;
}

/** The edit that writes the genre into the file, or takes it out. */
export async function genreDirective(
  params: GenreDirectiveParams,
  { drafts, features }: { drafts: Drafts; features: ClientFeatures },
): Promise<WorkspaceEdit | null> {
  const uri = stringOf(params, 'uri');
  const genre = genreOrNull(params);
  const draft = await drafts.outlined(uri);
  if (!draft) return null;
  const { file } = draft.analysis;
  const index = indexOf(params);
  const edits = genre ? setGenreDirective(file, index, genre) : removeGenreDirective(file, index);
  return edits.length === 0 ? null : editOf(draft, edits, features);
}

function genreOrNull(params: unknown): GenreId | null {
  const genre = field(params, 'genre');
  if (genre === null || (typeof genre === 'string' && isGenreId(genre))) return genre;
  throw new BadParams(`没有这个文种：${String(genre)}`);
}

function indexOf(params: unknown): number {
  const index = field(params, 'index');
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index : 0;
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
    body: withHoles(body),
  }));
}

/** All genres: the runner-up first, then those that the document's is easily taken for, then the others. */
export async function genres(params: GenresParams, drafts: Drafts, engine: Engine): Promise<GenreItem[]> {
  const uri = field(params, 'uri');
  const draft = typeof uri === 'string' ? await drafts.outlined(uri) : undefined;
  const classification = draft?.analysis.documents[indexOf(params)]?.classification;
  const { genre: current, runnerUp } = classification ?? {};
  const items = engine.genres().map(({ id, purpose }): GenreItem => {
    const alike = current !== undefined && current !== 'unknown' && current !== id;
    const difference = alike ? engine.compareGenres(current, id) : undefined;
    const second = runnerUp?.genre === id ? runnerUp.confidence : undefined;
    return { genre: id, name: genreName(id), purpose, difference, runnerUp: second };
  });
  const rank = ({ runnerUp, difference }: GenreItem): number =>
    runnerUp !== undefined ? 0 : difference !== undefined ? 1 : 2;
  return items.sort((a, b) => rank(a) - rank(b));
}
