import type { Model } from '../../server/src/core/genres/weights';
import { isStatutory, type LabelledDocument, type LabelledTitle } from './genre-corpus';
import { judgeDocument, judgeTitle, type Variant } from './judge';
import { type Judged, type Score, score } from './scores';

/** The figures of the classifier on a folder of labelled documents. */
export interface GenreEvaluation {
  readonly all: Score;
  readonly titled: Score;
  readonly untitled: Score;
  /** The classifier is told to ignore the title: `--body-only`. */
  readonly bodyOnly: Score;
  /** The classifier gets the text with its title and 题注 cut off. */
  readonly titleCut: Score;
  /** Laws that were taken for one of the 15 statutory genres, whole or with the title cut off. */
  readonly lawsTaken: number;
  readonly laws: number;
}

export interface TitleEvaluation {
  readonly withGenre: Score;
  /** 其他 rows that were given a statutory genre. */
  readonly taken: readonly Judged[];
  readonly others: number;
}

const LAWS = '其他-法律法规';

export function evaluateDocuments(documents: readonly LabelledDocument[], model?: Model): GenreEvaluation {
  const judge = (some: readonly LabelledDocument[], variant: Variant) =>
    some.map((one) => judgeDocument(one, variant, model));
  const whole = judge(documents, 'whole');
  const cut = judge(documents, 'cut');
  const taken = [whole, cut].flatMap((judged) =>
    judged.filter(({ label, answer }) => label === LAWS && isStatutory(answer)).map(({ name }) => name),
  );
  return {
    all: score(whole),
    titled: score(whole.filter((_, i) => documents[i]?.titled)),
    untitled: score(whole.filter((_, i) => !documents[i]?.titled)),
    bodyOnly: score(judge(documents, 'ignored')),
    titleCut: score(cut),
    lawsTaken: new Set(taken).size,
    laws: documents.filter(({ label }) => label === LAWS).length,
  };
}

export function evaluateTitles(titles: readonly LabelledTitle[], model?: Model): TitleEvaluation {
  const all = titles.map((one) => judgeTitle(one, model));
  const others = all.filter(({ label }) => label === '其他');
  return {
    withGenre: score(all.filter(({ label }) => label !== '其他')),
    taken: others.filter(({ answer }) => isStatutory(answer)),
    others: others.length,
  };
}
