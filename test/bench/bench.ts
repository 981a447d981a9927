/**
 * `npm run bench`: how long things take, with the machine, the sizes and the spread, beside a peer in the same run.
 * `npm run bench -- growth [--quick]`: what grows faster than the text.
 * The peers are fetched from npm into the user's cache on the first run; they are no dependencies of the project.
 */
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Bench } from 'tinybench' with { 'resolution-mode': 'import' };
import { parse } from '../../server/src/core/document';
import { createEngine, DEFAULT_SETTINGS, type Engine } from '../../server/src/core/engine';
import { classify } from '../../server/src/core/genres/classify';
import { createQuotationIndex } from '../../server/src/core/quotations/quotation-index';
import { makePasted, makeReport, makeSpeech } from './draft';
import { tellGrowth } from './growth';
import { loadZhlint } from './peers';
import { benchServer } from './server';

const SIZES = [300, 3_000, 10_000, 100_000];
const QUOTATIONS = join(__dirname, '../../server/data/quotations.br');

/** What was set as a goal, in milliseconds, by the task's name: printed beside the median, never asserted. */
const goals = new Map<string, number>();

async function main(): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `machine: ${cpus().length} × ${cpu?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
  );
  await benchEngine();
  await benchServer({ report: makeReport(3_000), speech: makeSpeech(3_000) });
}

async function benchEngine(): Promise<void> {
  const engine = createEngine();
  const { Bench } = await import('tinybench');
  const bench = new Bench({ time: 500, warmupTime: 200 });
  await addChecks(bench, engine);
  addSpeech(bench, engine);
  for (const [size, goal] of [[3_000], [100_000, 1_000]] as const) {
    const text = makePasted(size);
    add(bench, `format, ${sizeOf(text)}`, () => engine.format(text), goal);
  }
  tellProgress(bench);
  await bench.run();
  print(bench);
}

/** A line for each task as it begins, on standard error: the whole takes minutes. */
function tellProgress(bench: Bench): void {
  let done = 0;
  const tell = () => {
    const next = bench.tasks[done];
    if (next) console.error(`[${done + 1}/${bench.tasks.length}] ${next.name} …`);
  };
  bench.addEventListener('start', tell);
  bench.addEventListener('cycle', () => {
    done++;
    tell();
  });
}

async function addChecks(bench: Bench, engine: Engine): Promise<void> {
  const zhlint = await loadZhlint();
  for (const size of SIZES) {
    const text = makeReport(size);
    const file = parse(text);
    add(bench, `parse, ${sizeOf(text)}`, () => parse(text));
    add(bench, `classify, ${sizeOf(text)}`, () => file.documents.map((document) => classify(document)));
    add(bench, `check (parse, classify, all rules), ${sizeOf(text)}`, () =>
      engine.check(text, DEFAULT_SETTINGS),
    );
    if (size <= 10_000) add(bench, `peer: zhlint, ${sizeOf(text)}`, () => zhlint(text));
  }
}

function addSpeech(bench: Bench, engine: Engine): void {
  const text = makeSpeech(10_000);
  const analysis = engine.classify(text);
  add(bench, `review of a speech, ${sizeOf(text)}`, () => engine.review(analysis, 0), 30);
  const load = () => createQuotationIndex(brotliDecompressSync(readFileSync(QUOTATIONS)).toString('utf8'));
  const index = load();
  const quoted = analysis.documents.flatMap(({ document }) =>
    document.marks.filter(({ kind }) => kind === 'quotation').map(({ inner }) => inner),
  );
  add(bench, `quotations, load`, load, 100);
  add(bench, `quotations, look-up, ${sizeOf(text)}`, () => index.find(text, quoted), 20);
}

function add(bench: Bench, name: string, run: () => unknown, goal?: number): void {
  bench.add(name, () => void run());
  if (goal !== undefined) goals.set(name, goal);
}

function sizeOf({ length }: string): string {
  return `${length.toLocaleString('en')} characters`;
}

function print(bench: Bench): void {
  console.log(
    '\nmilliseconds                                                median      p99   samples    goal',
  );
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} did not run`);
    const { p50, p99, samplesCount } = result.latency;
    const goal = goals.get(name);
    console.log(
      `${name.padEnd(56)}${p50.toFixed(3).padStart(10)}${p99.toFixed(3).padStart(9)}${String(samplesCount).padStart(10)}` +
        (goal === undefined ? '' : `≤ ${goal}`.padStart(8)),
    );
  }
}

if (process.argv.includes('growth')) tellGrowth(process.argv.slice(2));
else void main();
