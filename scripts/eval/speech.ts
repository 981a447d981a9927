/**
 * `npm run eval -- speech`: figures on the speech review. `--sample N [--seed S]` prints N pieces of evidence from real
 * speeches for a reader to judge; `--scores` prints the scores of every speech.
 */
import { join } from 'node:path';
import { QI_IDS, QI_NAMES } from '../../server/src/core/speech';
import { jiebaWords } from '../../test/support/jieba-words';
import { sampleEvidence } from './speech-evidence';
import {
  areaUnderCurve,
  doubled,
  firstThird,
  type Move,
  movedBy,
  movesUnder,
  readPapers,
  reviewText,
  type SpeechPaper,
  sumOfScores,
} from './speech-measures';
import { RANKED, showRanked } from './speech-ranked';

const CORPUS = join(__dirname, '../../../shared/corpus/gongwen');
const SPEECHES = ['讲话稿', '发言稿'];
const OTHERS = ['其他-法律法规', '通知'];
/** Scores may move by this much when a speech is cut or said twice. */
export const STEADY = 15;

export async function evaluateSpeech(args: readonly string[]): Promise<void> {
  const argument = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const speeches = readPapers(CORPUS, SPEECHES);
  const others = readPapers(CORPUS, OTHERS);
  if (speeches === undefined || others === undefined) {
    console.error(`没有语料：${CORPUS}`);
    process.exitCode = 2;
    return;
  }
  const sample = argument('--sample');
  if (sample !== undefined) {
    for (const one of sampleEvidence(speeches, Number(sample), Number(argument('--seed') ?? 1)))
      console.log([one.id, one.weight, one.context, one.reason].join('\t'));
    return;
  }
  showRanked(argument('--ranked') ?? RANKED, args.includes('--misses'));
  showScores(speeches, others, args.includes('--scores'));
  showMoves('截取前三分之一', movesUnder(speeches, firstThird));
  showMoves('全文讲两遍', movesUnder(speeches, doubled));
  showWords(speeches);
}

function showScores(speeches: readonly SpeechPaper[], others: readonly SpeechPaper[], each: boolean): void {
  const rows = (papers: readonly SpeechPaper[]) =>
    papers.map(({ id, text }) => ({ id, review: reviewText(text) })).filter(({ review }) => review.scored);
  const [spoken, written] = [rows(speeches), rows(others)];
  if (each)
    for (const { id, review } of [...spoken, ...written])
      console.log(
        `${id}\t${review.characters}\t${QI_IDS.map((qi) => review.qi[qi].score).join('\t')}\t${sumOfScores(review)}`,
      );
  const sums = (list: typeof spoken) => list.map(({ review }) => sumOfScores(review));
  console.log(
    `五气之和：讲话 ${spoken.length} 篇，法规和通知 ${written.length} 篇，AUC ${areaUnderCurve(sums(spoken), sums(written)).toFixed(3)}`,
  );
  for (const qi of QI_IDS) {
    const [high, low] = [spoken, written].map((list) => list.map(({ review }) => review.qi[qi].score));
    console.log(
      `  ${QI_NAMES[qi]}  中位 ${median(high!)} / ${median(low!)}，AUC ${areaUnderCurve(high!, low!).toFixed(3)}`,
    );
  }
}

function showMoves(name: string, moves: readonly Move[]): void {
  const far = moves.filter((move) => movedBy(move) > STEADY);
  const sizes = moves.map(movedBy).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))];
  console.log(
    `${name}：${moves.length} 个分数，动 ${STEADY} 分以上 ${far.length} 个，中位 ${at(0.5)}，九成五 ${at(0.95)}，最多 ${at(1)}`,
  );
  for (const move of far) console.log(`    ${move.id} ${QI_NAMES[move.qi]} ${move.from} → ${move.to}`);
}

function showWords(speeches: readonly SpeechPaper[]): void {
  const words = jiebaWords();
  const moved = speeches.flatMap(({ text }) => {
    const [bare, worded] = [reviewText(text), reviewText(text, words)];
    return QI_IDS.map((qi) => Math.abs(bare.qi[qi].score - worded.qi[qi].score));
  });
  console.log(`有无分词：最多差 ${Math.max(...moved)} 分`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
