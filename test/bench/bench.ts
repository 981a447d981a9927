/**
 * `npm run bench`: how long things take, with the machine, the sizes and the spread, beside peers in the same run; written to
 * docs/benchmarks.md. `-- quick [--write]`: the figures that matter, in a minute. `-- budgets`: the same, and whether the
 * budgets hold. `-- growth [--quick]`: what grows faster than the text. `-- stages [characters]`: where a check's time goes.
 * The peers are fetched from npm into the user's cache on the first run; they are no dependencies of the project.
 */
import { cpus, loadavg, release, totalmem } from 'node:os';
import { ensureBuilt } from '../../scripts/build';
import { judge, printJudged } from './budgets';
import { benchParts } from './engine-parts';
import { type Figure, printFigures, progress } from './figures';
import { tellGrowth } from './growth';
import { writePage } from './page';
import { benchSizes } from './sizes';
import { tellStages } from './stages';
import { benchStalls, benchStart, benchTyping } from './typing';
import { benchWord } from './word-parts';

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpus().length} × ${cpu?.model ?? '?'}, ${memory} GiB, Linux ${release()}, Node ${process.version}, load ${load}`;
}

async function main(args: readonly string[]): Promise<void> {
  const quick = args.includes('quick') || args.includes('budgets');
  await ensureBuilt();
  const on = machine();
  console.log(on);
  const figures: Figure[] = [];
  if (!quick) figures.push(...benchParts());
  figures.push(...benchWord());
  figures.push(
    ...(await benchSizes(quick ? [3_000, 100_000] : [1_000, 3_000, 10_000, 100_000, 1_000_000], (size) =>
      size > 200_000 ? 2 : quick ? 7 : 9,
    )),
  );
  figures.push(...(await benchStart(quick ? 7 : 11)));
  figures.push(...(await benchTyping(quick ? [3_000, 100_000] : [3_000, 100_000, 300_000], quick ? 10 : 20)));
  figures.push(...(await benchStalls(300_000, 200)));
  progress('');
  printFigures(figures);
  const judged = judge(figures);
  printJudged(judged);
  if (!quick || args.includes('--write')) writePage(on, figures, judged);
  if (args.includes('budgets')) process.exitCode = judged.every(({ held }) => held) ? 0 : 1;
}

const args = process.argv.slice(2);
if (args.includes('growth')) tellGrowth(args);
else if (args.includes('stages')) tellStages(Number(args.find((one) => /^\d+$/.test(one)) ?? 100_000));
else
  main(args).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
