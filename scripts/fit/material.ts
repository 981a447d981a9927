import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type LabelledDocument, type LabelledTitle, readDocuments, readTitles } from '../eval/genre-corpus';

/** What the weights are fitted on and what they are measured on. */
export interface Material {
  /** Published papers: trained on, measured by cross-validation. */
  readonly corpus: readonly LabelledDocument[];
  /** Every tenth title: trained on, measured by cross-validation. The rest is measured only. */
  readonly titles: readonly LabelledTitle[];
  readonly otherTitles: readonly LabelledTitle[];
  /** The even-numbered hand-written drafts of what the corpus lacks: trained on. */
  readonly drafts: readonly LabelledDocument[];
  /** All other hand-written drafts: measured only. */
  readonly heldDrafts: readonly LabelledDocument[];
}

const ROOT = join(__dirname, '../..');
const CORPUS = join(ROOT, '../shared/corpus');
export const CORPUS_INDEX = join(CORPUS, 'gongwen/index.tsv');
export const TITLES = join(CORPUS, 'gongwen_titles/titles.tsv');
export const DRAFTS_INDEX = join(ROOT, 'test/fixtures/genres/index.tsv');
/** A genre with fewer documents in the corpus is one that it lacks. */
const LEAST_DOCUMENTS = 3;
const TITLE_SHARE = 10;

/** Undefined when the corpus is not there. */
export function readMaterial(): Material | undefined {
  const corpus = readDocuments(CORPUS_INDEX);
  const allTitles = readTitles(TITLES);
  if (corpus === undefined || allTitles === undefined) return undefined;
  const written = readDocuments(DRAFTS_INDEX) ?? [];
  const lacking = lackingIn(corpus);
  const isTrained = (one: LabelledDocument) => lacking(one) && isEven(one.file);
  const isTaken = ({ title }: LabelledTitle) => digestOf(title) % TITLE_SHARE === 0;
  return {
    corpus,
    titles: allTitles.filter(isTaken),
    otherTitles: allTitles.filter((one) => !isTaken(one)),
    drafts: written.filter(isTrained),
    heldDrafts: written.filter((one) => !isTrained(one)),
  };
}

/**
 * Whether the corpus has fewer than three documents of what a draft is. Of `unknown` it has only laws, so all
 * other kinds are lacking.
 */
export function lackingIn(corpus: readonly LabelledDocument[]): (one: LabelledDocument) => boolean {
  const counts = new Map<string, number>();
  for (const { accepted } of corpus) {
    for (const answer of accepted) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return ({ accepted: [main = 'unknown'] }) =>
    main === 'unknown' || (counts.get(main) ?? 0) < LEAST_DOCUMENTS;
}

/** By the number in the file's name: unknown/02.txt is even. */
function isEven(file: string): boolean {
  return Number(/(\d+)\.txt$/.exec(file)?.[1] ?? 1) % 2 === 0;
}

/** A number that hangs on nothing but the name. */
export function digestOf(name: string): number {
  return createHash('sha1').update(name).digest().readUInt32BE(0);
}
