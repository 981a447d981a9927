/**
 * `npm run bench`: how long things take, with the machine, the sizes and the spread, beside a peer in the same run.
 * The peers are fetched from npm into the user's cache on the first run; they are no dependencies of the project.
 */
import { cpus, release, totalmem } from 'node:os';
import { parse } from '../../server/src/core/document';
import { createEngine, DEFAULT_SETTINGS } from '../../server/src/core/engine';
import { classify } from '../../server/src/core/genres/classify';
import { makeReport } from './draft';
import { loadZhlint } from './peers';
import { benchServer } from './server';

const SIZES = [300, 3_000, 10_000, 100_000];

async function main(): Promise<void> {
  const [cpu] = cpus();
  console.log(
    `machine: ${cpus().length} × ${cpu?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`,
  );
  await benchEngine();
  await benchServer(makeReport(3_000));
}

async function benchEngine(): Promise<void> {
  const engine = createEngine();
  const zhlint = await loadZhlint();
  const { Bench } = await import('tinybench');
  const bench = new Bench({ time: 500, warmupTime: 200 });
  for (const size of SIZES) {
    const text = makeReport(size);
    const file = parse(text);
    const label = `${text.length.toLocaleString('en')} characters`;
    bench.add(`parse, ${label}`, () => void parse(text));
    bench.add(`classify, ${label}`, () => void file.documents.map((document) => classify(document)));
    bench.add(
      `check (parse, classify, all rules), ${label}`,
      () => void engine.check(text, DEFAULT_SETTINGS),
    );
    if (size <= 10_000) bench.add(`peer: zhlint, ${label}`, () => void zhlint(text));
  }
  await bench.run();
  console.log('\nmilliseconds                                                median      p99   samples');
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} did not run`);
    const { p50, p99, samplesCount } = result.latency;
    console.log(
      `${name.padEnd(56)}${p50.toFixed(3).padStart(10)}${p99.toFixed(3).padStart(9)}${String(samplesCount).padStart(10)}`,
    );
  }
}

void main();
