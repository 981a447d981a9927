import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
import type { LabelledDocument } from './genre-corpus';

const SIZE = 3000;
const RUNS = 200;
const WARM_UP = 50;

/** Median milliseconds to classify 3,000 characters, parsing left out; a text of about that length. */
export function classifyTime(documents: readonly LabelledDocument[]): number | undefined {
  const text = documents.find((one) => one.text.length >= SIZE)?.text.slice(0, SIZE);
  const document = text === undefined ? undefined : parse(text).documents[0];
  if (document === undefined) return undefined;
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const started = performance.now();
    classify(document);
    if (i >= WARM_UP) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[RUNS / 2];
}
