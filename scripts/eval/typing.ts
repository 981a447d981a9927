/**
 * `npm run eval -- typing`: what a writer sees while a draft is typed from its first character to its last. How often
 * the genre shown changes after the first 100 characters, with the hysteresis and without it; how often it flickers;
 * which findings a half-written draft is told that go away as it is finished.
 * `--show` lists the drafts whose genre changed twice or more, and each finding that went away.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../server/src/core/engine';
import { OFFICE_DRAFTS } from '../../test/unit/genres/drafts-office';
import { STATUTORY_DRAFTS } from '../../test/unit/genres/drafts-statutory';
import { readDocuments, readTsv } from './genre-corpus';
import { flickers, lateChanges, type Nag, nags, type Replay, replay } from './typing-replay';

const FIXTURES = join(__dirname, '../../test/fixtures/genres');
const CORPUS = join(__dirname, '../../../shared/corpus/gongwen/index.tsv');
/** Published papers are long: a version every so many characters. */
const CORPUS_STRIDE = 20;
/** And only their beginning is typed: what comes later settles nothing. */
const CORPUS_LENGTH = 3000;

export interface TypedDraft {
  readonly name: string;
  readonly text: string;
}

/** The drafts of our own: those of the unit tests and those of test/fixtures/genres. */
export function ownDrafts(): readonly TypedDraft[] {
  return [
    ...[...STATUTORY_DRAFTS, ...OFFICE_DRAFTS].map(({ genre, text }, index) => ({
      name: `${genre} ${index + 1}`,
      text,
    })),
    ...readTsv(join(FIXTURES, 'index.tsv')).map(({ file = '' }) => ({
      name: file,
      text: readFileSync(join(FIXTURES, file), 'utf8'),
    })),
  ];
}

/** The published papers' beginnings, or nothing where there is no corpus. */
export function publishedPapers(): readonly TypedDraft[] {
  return (readDocuments(CORPUS) ?? []).map(({ file, text }) => ({
    name: file,
    text: text.slice(0, CORPUS_LENGTH),
  }));
}

export async function evaluateTyping(args: readonly string[]): Promise<void> {
  const engine = createEngine();
  const show = args.includes('--show');
  const drafts = ownDrafts();
  measure(engine, '自拟文稿', drafts, 1, show);
  measure(engine, `真实公文（每${CORPUS_STRIDE}字一版）`, publishedPapers(), CORPUS_STRIDE, show);
  const told = drafts.flatMap(({ name, text }) => nags(engine, text).map((nag) => ({ name, ...nag })));
  console.log(`写到一半时提示、写完自行消失的警告和错误：${told.length} 条（${drafts.length} 篇，各看九次）`);
  for (const [rule, count] of countRules(told)) console.log(`  ${String(count).padStart(4)}  ${rule}`);
  if (!show) return;
  for (const { name, tenth, rule, message } of told) console.log(`  ${name} ${tenth}/10 ${rule} ${message}`);
}

function measure(
  engine: Engine,
  name: string,
  drafts: readonly TypedDraft[],
  stride: number,
  show: boolean,
): void {
  if (drafts.length === 0) {
    console.log(`${name}：没有`);
    return;
  }
  for (const afresh of [false, true]) {
    const replays = drafts.map((draft) => ({ draft, ...replay(engine, draft.text, { stride, afresh }) }));
    const late = sum(replays.map((one) => lateChanges(one).length));
    const back = sum(replays.map((one) => flickers(one).length));
    const behind = replays.filter(({ shown, fresh }) => shown !== fresh).length;
    console.log(
      `${name}${afresh ? '，逐版各自判断' : ''}：${drafts.length} 篇，100 字以后文种变化每篇平均 ` +
        `${(late / drafts.length).toFixed(2)} 次，30 字内变回 ${back} 次，写完时与重新判断不同 ${behind} 篇`,
    );
    if (show && !afresh) for (const one of replays) showChanges(one.draft.name, one);
  }
}

function showChanges(name: string, one: Replay): void {
  if (lateChanges(one).length < 2 && one.shown === one.fresh) return;
  const steps = one.changes.map(({ at, to }) => `${at} ${to}`).join('，');
  console.log(`  ${name}：${steps}；重新判断是 ${one.fresh}`);
}

function countRules(told: readonly Nag[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of told) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
