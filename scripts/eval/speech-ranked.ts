/**
 * Figures on ranked speeches (test/fixtures/speech/ranked): triples of one occasion, strong, middling and weak in one
 * qi and equal in the rest; and passages that a reader marked as evidence. Any folder of the same form will do.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../server/src/core/document';
import type { Span } from '../../server/src/core/document/types';
import {
  QI_IDS,
  QI_NAMES,
  type QiId,
  reviewSpeech,
  type SpeechReview,
  STANCE_IDS,
  STANCE_NAMES,
} from '../../server/src/core/speech';

export const RANKED = join(__dirname, '../../test/fixtures/speech/ranked');

export const GRADES = ['strong', 'middling', 'weak'] as const;
export type Grade = (typeof GRADES)[number];

export interface RankedTriple {
  readonly id: string;
  /** 通天气 …, or in a batch of stances 动之以情 …, 层次感. */
  readonly aspect: string;
  readonly texts: Readonly<Record<Grade, string>>;
}

export interface MarkedSpeech {
  readonly id: string;
  readonly qi: QiId;
  readonly quotes: readonly string[];
}

/** Points between neighbours of a triple, and between its ends. */
export const STEP = 8;
export const APART = 30;

export function readTriples(folder: string, kind: 'triples' | 'stances'): RankedTriple[] {
  return readBatches(folder, kind).map((row) => ({
    id: string(row, 'id'),
    aspect: string(row, kind === 'triples' ? 'qi' : 'stance'),
    texts: { strong: string(row, 'strong'), middling: string(row, 'middling'), weak: string(row, 'weak') },
  }));
}

export function readMarks(folder: string): MarkedSpeech[] {
  return readBatches(folder, 'evidence').map((row) => ({
    id: string(row, 'id'),
    qi: qiOf(string(row, 'qi')),
    quotes: Array.isArray(row['marks']) ? row['marks'].map((mark) => string(mark, 'quote')) : [],
  }));
}

export interface GradedSpeech {
  readonly id: string;
  readonly text: string;
  /** 0 to 100, by a reader. */
  readonly grades: Readonly<Record<QiId, number>>;
}

export function readGraded(folder: string): GradedSpeech[] {
  return readBatches(folder, 'ranked').map((row) => {
    const grade = (id: QiId) => Number(Reflect.get(Object(row['grades']), QI_NAMES[id]));
    const [tongtian, jiedi, juren, yicai, xianba] = QI_IDS.map(grade) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      id: string(row, 'id'),
      text: string(row, 'text'),
      grades: { tongtian, jiedi, juren, yicai, xianba },
    };
  });
}

/** Spearman's rank correlation; ties share their mean rank. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const centre = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - centre, y[i]! - centre];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

export const qiOf = (name: string): QiId => {
  const found = QI_IDS.find((id) => QI_NAMES[id] === name);
  if (found === undefined) throw new Error(`no qi ${name}`);
  return found;
};

function readBatches(folder: string, kind: string): Record<string, unknown>[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(`-${kind}.jsonl`))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

function string(row: unknown, key: string): string {
  const value = typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined;
  if (typeof value !== 'string') throw new Error(`a row without ${key}`);
  return value;
}

export const reviewOf = (text: string): SpeechReview => reviewSpeech(parse(text).documents[0]!);

export interface TripleResult {
  readonly id: string;
  readonly aspect: string;
  /** Strong, middling, weak. */
  readonly scores: readonly [number, number, number];
  readonly ordered: boolean;
  readonly apart: boolean;
  /** How far each of the other four moves between strong and weak. */
  readonly others: readonly number[];
}

export function judgeTriple(triple: RankedTriple): TripleResult {
  const qi = qiOf(triple.aspect);
  const [strong, middling, weak] = GRADES.map((grade) => reviewOf(triple.texts[grade])) as [
    SpeechReview,
    SpeechReview,
    SpeechReview,
  ];
  const scores = [strong.qi[qi].score, middling.qi[qi].score, weak.qi[qi].score] as const;
  const others = QI_IDS.filter((id) => id !== qi).map((id) =>
    Math.abs(strong.qi[id].score - weak.qi[id].score),
  );
  return { id: triple.id, aspect: triple.aspect, scores, ...judgeScores(scores), others };
}

/** A triple of stances or of layers, by the strength of the stance or the score of 层次感. */
export function judgeStance(triple: RankedTriple): Omit<TripleResult, 'others'> {
  const stance = STANCE_IDS.find((id) => STANCE_NAMES[id] === triple.aspect);
  const [strong, middling, weak] = GRADES.map((grade) => {
    const { stances, layers } = reviewOf(triple.texts[grade]);
    return stance === undefined ? layers.score : stances.strengths[stance];
  }) as [number, number, number];
  const scores = [strong, middling, weak] as const;
  return { id: triple.id, aspect: triple.aspect, scores, ...judgeScores(scores) };
}

export function judgeScores([strong, middling, weak]: readonly [number, number, number]) {
  return {
    ordered: strong - middling >= STEP && middling - weak >= STEP,
    apart: strong - weak >= APART,
  };
}

/** A marked passage is shown when a piece of evidence of its qi covers a third of it, or lies within it. */
export function shownMarks({ quotes, qi }: MarkedSpeech, text: string): { quote: string; shown: boolean }[] {
  const evidence = reviewOf(text).qi[qi].evidence.filter(({ weight }) => weight > 0);
  return quotes.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`not in the text: ${quote}`);
    return { quote, shown: evidence.some(({ span }) => touches(span, { start, end: start + quote.length })) };
  });
}

function touches(one: Span, mark: Span): boolean {
  const shared = Math.min(one.end, mark.end) - Math.max(one.start, mark.start);
  return shared > 0 && (shared * 3 >= mark.end - mark.start || shared === one.end - one.start);
}

export function showRanked(folder: string, each: boolean): void {
  const triples = readTriples(folder, 'triples');
  const results = triples.map(judgeTriple);
  for (const { id, aspect, scores, ordered, apart, others } of results)
    console.log(
      `  ${id} ${aspect} ${scores.join(' > ')}${ordered ? '' : ' 次序'}${apart ? '' : ' 差距'}  其余动 ${others.join(' ')}`,
    );
  const moved = results.flatMap(({ others }) => others);
  const count = (test: (result: TripleResult) => boolean) =>
    `${results.filter(test).length} / ${results.length}`;
  console.log(
    `三篇一组：次序对且各差 ${STEP} 分 ${count(({ ordered }) => ordered)}，强弱差 ${APART} 分 ${count(({ apart }) => apart)}，其余各气平均动 ${mean(moved).toFixed(1)} 分`,
  );
  const stances = readTriples(folder, 'stances').map(judgeStance);
  for (const { id, aspect, scores, ordered, apart } of stances)
    console.log(`  ${id} ${aspect} ${scores.join(' > ')}${ordered ? '' : ' 次序'}${apart ? '' : ' 差距'}`);
  console.log(
    `站位和层次：次序对且各差 ${STEP} 分 ${stances.filter(({ ordered }) => ordered).length} / ${stances.length}，强弱差 ${APART} 分 ${stances.filter(({ apart }) => apart).length} / ${stances.length}`,
  );
  let shown = 0;
  let all = 0;
  for (const marked of readMarks(folder)) {
    const text = triples.find(({ id }) => id === marked.id)?.texts.strong;
    if (text === undefined) continue;
    for (const mark of shownMarks(marked, text)) {
      all++;
      if (mark.shown) shown++;
      else if (each) console.log(`  没有标出 ${marked.id} ${QI_NAMES[marked.qi]} ${mark.quote}`);
    }
  }
  const graded = readGraded(folder).map((one) => ({ ...one, review: reviewOf(one.text) }));
  for (const qi of QI_IDS) {
    if (graded.length === 0) break;
    const [theirs, ours] = [
      graded.map(({ grades }) => grades[qi]),
      graded.map(({ review }) => review.qi[qi].score),
    ];
    console.log(
      `读者打分 ${graded.length} 篇，${QI_NAMES[qi]}：秩相关 ${rankCorrelation(theirs, ours).toFixed(2)}`,
    );
    if (each)
      console.log(`  ${graded.map(({ id }, i) => `${id.slice(-2)}:${theirs[i]}/${ours[i]}`).join(' ')}`);
  }
  console.log(`读者标出的证据：标到 ${shown} / ${all}`);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
