import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GenreAnswer, type GenreId, genreFromName, STATUTORY_GENRE_IDS } from '@biganzi/shared';

/** Reads labelled documents and titles: a folder with index.tsv, or titles.tsv. */

export interface LabelledDocument {
  readonly file: string;
  readonly label: string;
  readonly title: string;
  readonly titled: boolean;
  readonly note: string;
  readonly text: string;
  /** The answers that count as right, the expected one first. */
  readonly accepted: readonly GenreAnswer[];
}

export interface LabelledTitle {
  readonly label: string;
  readonly title: string;
  readonly accepted: readonly GenreAnswer[];
}

/** Labels of the corpora that are not a genre's own name. */
const OTHER_LABELS: Readonly<Record<string, readonly GenreAnswer[]>> = {
  发言稿: ['experience-sharing', 'speech'],
  '其他-法律法规': ['unknown'],
  '其他-答复': ['unknown', 'letter'],
  '其他-回信贺信': ['open-letter', 'address', 'unknown'],
  '工作计划-方案': ['work-scheme', 'work-plan'],
  其他: ['unknown'],
  unknown: ['unknown'],
};

/** Which answers a label allows. A speech whose title says 致辞 or 发言 may be taken for what it says. */
export function acceptedFor(label: string, title: string): readonly GenreAnswer[] {
  const accepted = OTHER_LABELS[label] ?? genreList(label);
  if (label !== '讲话稿') return accepted;
  if (/致辞|致词/.test(title)) return [...accepted, 'address'];
  return /发言/.test(title) ? [...accepted, 'experience-sharing'] : accepted;
}

function genreList(label: string): readonly GenreId[] {
  const genre = genreFromName(label);
  if (genre === undefined) throw new Error(`Unknown label ${label}`);
  return [genre];
}

/** The rows of a TSV file with a header line; quotation marks are text. */
export function readTsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** `index` is the path of an index.tsv; undefined when it is not there. */
export function readDocuments(index: string): readonly LabelledDocument[] | undefined {
  if (!existsSync(index)) return undefined;
  const rows = readTsv(index).filter(
    ({ file }) => file !== undefined && existsSync(join(dirname(index), file)),
  );
  return rows.map((row) => ({
    file: row.file ?? '',
    label: row.genre ?? '',
    title: row.title ?? '',
    titled: row.titled === 'yes',
    note: row.note ?? '',
    text: readFileSync(join(dirname(index), row.file ?? ''), 'utf8'),
    accepted: acceptedFor(row.genre ?? '', row.title ?? ''),
  }));
}

/** `path` is that of a titles.tsv; undefined when it is not there. */
export function readTitles(path: string): readonly LabelledTitle[] | undefined {
  if (!existsSync(path)) return undefined;
  return readTsv(path).map((row) => ({
    label: row.genre_by_title_ending ?? '',
    title: row.title ?? '',
    accepted: acceptedFor(row.genre_by_title_ending ?? '', row.title ?? ''),
  }));
}

export function isStatutory(answer: GenreAnswer): boolean {
  return (STATUTORY_GENRE_IDS as readonly string[]).includes(answer);
}
