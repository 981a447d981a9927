/**
 * `npm run eval -- genre`: how often the classifier is right on labelled documents and titles.
 * `--folder DIR` reads another folder with an index.tsv, `--titles FILE` other titles; `--wrong` lists the errors.
 */
import { join } from 'node:path';
import { parse } from '../../server/src/core/document';
import { type ClassifyOptions, classify } from '../../server/src/core/genres/classify';
import {
  isStatutory,
  type LabelledDocument,
  type LabelledTitle,
  readDocuments,
  readTitles,
} from './genre-corpus';
import { confusion, type Judged, type Score, score } from './scores';

const SHARED = join(__dirname, '../../../shared');
const NAMES: Readonly<Record<string, string>> = {
  all: '全部',
  titled: '有标题',
  untitled: '无标题',
  bodyOnly: '不看标题（--body-only）',
  titleCut: '删去标题',
};

export interface GenreEvaluation {
  readonly all: Score;
  readonly titled: Score;
  readonly untitled: Score;
  readonly bodyOnly: Score;
  /** The classifier gets the text with its title cut off, in place of being told to ignore it. */
  readonly titleCut: Score;
  readonly lawsTaken: number;
}

export interface TitleEvaluation {
  readonly withGenre: Score;
  /** 其他 rows that were given a statutory genre. */
  readonly taken: readonly Judged[];
  readonly others: number;
}

export function evaluateDocuments(documents: readonly LabelledDocument[]): GenreEvaluation {
  const judge = (documents: readonly LabelledDocument[], options?: ClassifyOptions) =>
    score(documents.map((one) => judged(one.file, one, one.text, options)));
  const whole = judge(documents);
  const laws = documents.filter(({ label }) => label === '其他-法律法规');
  const bodies = judge(documents, { bodyOnly: true });
  return {
    all: whole,
    titled: judge(documents.filter(({ titled }) => titled)),
    untitled: judge(documents.filter(({ titled }) => !titled)),
    bodyOnly: bodies,
    titleCut: score(documents.map((one) => judged(one.file, one, cutTitle(one.text)))),
    lawsTaken: laws.filter((one) => isStatutory(judged(one.file, one, one.text).answer)).length,
  };
}

export function evaluateTitles(titles: readonly LabelledTitle[]): TitleEvaluation {
  const all = titles.map((one) => judged(one.title, one, `${one.title}\n`));
  const others = all.filter(({ label }) => label === '其他');
  return {
    withGenre: score(all.filter(({ label }) => label !== '其他')),
    taken: others.filter(({ answer }) => isStatutory(answer)),
    others: others.length,
  };
}

export async function evaluateGenre(args: readonly string[]): Promise<void> {
  const argument = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const folder = argument('--folder') ?? join(SHARED, 'corpus/gongwen');
  const documents = readDocuments(join(folder, 'index.tsv'));
  const titles = readTitles(argument('--titles') ?? join(SHARED, 'corpus/gongwen_titles/titles.tsv'));
  if (documents === undefined) {
    console.error(`没有语料：${folder}`);
    process.exitCode = 2;
    return;
  }
  const result = evaluateDocuments(documents);
  const scores = {
    all: result.all,
    titled: result.titled,
    untitled: result.untitled,
    bodyOnly: result.bodyOnly,
    titleCut: result.titleCut,
  };
  for (const [name, one] of Object.entries(scores))
    printScore(NAMES[name] ?? name, one, args.includes('--wrong'));
  console.log(`法律法规被当成法定文种：${result.lawsTaken} 篇`);
  if (titles === undefined) return;
  const { withGenre, taken, others } = evaluateTitles(titles);
  printScore('只有标题', withGenre, args.includes('--wrong'));
  console.log(`“其他”标题被当成法定文种：${taken.length} / ${others}`);
}

function printScore(name: string, one: Score, listWrong: boolean): void {
  console.log(
    `${name}：${one.count} 篇，正确率 ${percent(one.accuracy)}，宏平均 F1 ${percent(one.macroF1)}` +
      `（篇数不少于 3 的类别），平均置信度 ${percent(one.meanConfidence)}`,
  );
  if (one.perLabel.length > 1) {
    console.log(
      `  F1：${one.perLabel.map(({ label, count, f1 }) => `${label} ${percent(f1)}（${count}）`).join('，')}`,
    );
  }
  if (one.wrong.length > 0) console.log(`  混淆：${confusion(one).join('，')}`);
  if (!listWrong) return;
  for (const { name: file, label, answer, confidence } of one.wrong) {
    console.log(`    ${label} → ${answer} ${confidence.toFixed(2)}　${file}`);
  }
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function judged(
  name: string,
  { label, accepted }: Pick<LabelledDocument, 'label' | 'accepted'>,
  text: string,
  options?: ClassifyOptions,
): Judged {
  const document = parse(text).documents[0];
  if (document === undefined) return { name, label, accepted, answer: 'unknown', confidence: 1 };
  const { genre, confidence } = classify(document, options);
  return { name, label, accepted, answer: genre, confidence };
}

/** The text from behind the title of its first document; lines above the title go with it. */
export function cutTitle(text: string): string {
  const title = parse(text).documents[0]?.title;
  return title === undefined ? text : text.slice(title.span.end).replace(/^\s*\n/, '');
}
