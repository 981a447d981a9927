import type { GenreAnswer } from '@biganzi/shared';
import type { Model } from '../../server/src/core/genres/weights';
import type { LabelledDocument, LabelledTitle } from '../eval/genre-corpus';
import { judgeDocument, judgeTitle, VARIANTS, type Variant } from '../eval/judge';
import { type Judged, type Score, score } from '../eval/scores';
import { digestOf, type Material } from './material';
import { fitWeights, softmax } from './optimise';
import { type Sample, samplesOfDocument, samplesOfTitle } from './samples';

/** How well weights do on documents that they were not fitted on. */
export interface CrossValidated {
  readonly variants: Readonly<Record<Variant, Score>>;
  readonly titled: Score;
  readonly untitled: Score;
  readonly titles: Score;
}

export interface Fold {
  readonly model: Model;
  readonly documents: readonly LabelledDocument[];
  readonly titles: readonly LabelledTitle[];
}

const FOLDS = 10;
/** What the kinds of material count, per document. */
const COUNTS = { corpus: 1, draft: 1, title: 0.2 };
/** A text of no kind that is taken for a paper is worse than a paper that is not recognised. */
const COST_OF_FALSE_ALARM = 4;
/** Weights move only where the sign was seen in so many different documents, of a genre with so many. */
const LEAST = { seen: 3, documents: 3 };

export function samplesOf({ corpus, titles, drafts }: Material): readonly Sample[] {
  return [
    ...balanced(corpus, COUNTS.corpus),
    ...balanced(drafts, COUNTS.draft),
    ...titles.flatMap((one) => samplesOfTitle(one, COUNTS.title)),
  ];
}

/** A genre of many documents counts as the root of their number, so that the rare ones are heard. */
function balanced(documents: readonly LabelledDocument[], count: number): readonly Sample[] {
  const counts = new Map<string, number>();
  for (const { label } of documents) counts.set(label, (counts.get(label) ?? 0) + 1);
  return documents.flatMap((one) =>
    samplesOfDocument(
      one,
      (count * 3 * (isNone(one) ? COST_OF_FALSE_ALARM : 1)) /
        Math.sqrt(Math.max(3, counts.get(one.label) ?? 1)),
    ),
  );
}

function isNone({ accepted }: LabelledDocument): boolean {
  return accepted[0] === 'unknown';
}

/** The weights that there is enough to fit on. Titles alone are no documents. */
export function freeWeights(samples: readonly Sample[]): ReadonlySet<string> {
  const documentsOf = new Map<GenreAnswer, Set<string>>();
  const seenIn = new Map<string, Set<string>>();
  for (const { document, accepted, signs } of samples) {
    for (const answer of accepted) add(documentsOf, answer, document);
    for (const own of signs.values()) for (const [id] of own) add(seenIn, id, document);
  }
  const free = [...seenIn].filter(
    ([id, documents]) =>
      !isTitleWord(id) &&
      documents.size >= LEAST.seen &&
      (documentsOf.get(id.slice(0, id.indexOf('/')) as GenreAnswer)?.size ?? 0) >= LEAST.documents,
  );
  return new Set(free.map(([id]) => id));
}

/**
 * A title in full form is the writer's own word for the genre. It is not up for fitting: a 报告 that begs like a
 * request stays a report, and the contradiction is a finding.
 */
function isTitleWord(id: string): boolean {
  return id.endsWith(':full');
}

function add<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set.add(value));
}

/** For each fold, the weights fitted without it, and what of the material is in it. */
export function foldsOf(
  material: Material,
  samples: readonly Sample[],
  hand: ReadonlyMap<string, number>,
  pull: number,
): readonly Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const within = (name: string) => digestOf(`fold ${name}`) % FOLDS === fold;
    const rest = samples.filter(({ document }) => !within(document));
    const weights = fitWeights(rest, { hand, free: freeWeights(rest), pull });
    return {
      model: { weights, temperature: 1 },
      documents: material.corpus.filter(({ file }) => within(file)),
      titles: material.titles.filter(({ title }) => within(title)),
    };
  });
}

/** The same documents for all folds with one model: what the hand-picked weights are measured by. */
export function oneFold(material: Material, model: Model): readonly Fold[] {
  return [{ model, documents: material.corpus, titles: material.titles }];
}

export function judgeFolds(folds: readonly Fold[], temperature: number): CrossValidated {
  const judge = (variant: Variant, keep: (one: LabelledDocument) => boolean = () => true): Score =>
    score(
      folds.flatMap(({ documents, model }) =>
        documents.filter(keep).map((one) => judgeDocument(one, variant, { ...model, temperature })),
      ),
    );
  const titles: readonly Judged[] = folds.flatMap((fold) =>
    fold.titles
      .filter(({ label }) => label !== '其他')
      .map((one) => judgeTitle(one, { ...fold.model, temperature })),
  );
  return {
    variants: { whole: judge(VARIANTS[0]), ignored: judge(VARIANTS[1]), cut: judge(VARIANTS[2]) },
    titled: judge('whole', ({ titled }) => titled),
    untitled: judge('whole', ({ titled }) => !titled),
    titles: score(titles),
  };
}

/** Mean of -ln(probability of a right answer) over the samples of the corpus, by the fold that left them out. */
export function logLoss(folds: readonly Fold[], samples: readonly Sample[], temperature: number): number {
  let sum = 0;
  let count = 0;
  for (const { model, documents } of folds) {
    const names = new Set(documents.map(({ file }) => file));
    for (const { document, accepted, signs } of samples) {
      if (!names.has(document)) continue;
      const answers = [...signs];
      const scores = answers.map(([, own]) =>
        own.reduce((total, [id, value]) => total + (model.weights.get(id) ?? 0) * value, 0),
      );
      const shares = softmax(scores.map((one) => one / temperature));
      const right = answers.reduce((p, [answer], i) => (accepted.includes(answer) ? p + shares[i]! : p), 0);
      sum -= Math.log(Math.max(right, 1e-6));
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
