/** docs/benchmarks.md: the figures of one run. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judged } from './budgets';
import type { Figure } from './figures';

const PAGE = join(__dirname, '../../docs/benchmarks.md');

export function writePage(machine: string, figures: readonly Figure[], judged: readonly Judged[]): void {
  const rows = figures.map(({ name, median, low, high, samples, unit }) =>
    row([name, `${number(median)} ${unit}`, `${number(low)} – ${number(high)}`, String(samples)]),
  );
  const budgets = judged.map(({ of, to, ratio, limit, goal, held }) =>
    row([`${of} : ${to}`, number(ratio), `${limit}${held ? '' : ' (broken)'}`, String(goal)]),
  );
  const page = `# Benchmarks

Written by \`npm run bench\`; not edited by hand. \`npm run bench -- quick\` measures what matters most in a minute, \`npm run bench -- budgets\`
says whether the budgets below hold, \`npm run bench -- growth\` what grows faster than the text.

Figures are medians, with the tenth and ninetieth of a hundred beside them. What is compared was measured in turns in one run: on a machine that has other
work to do, the ratios say more than the milliseconds. Checks are the processor's time. Keys, starts and hovers are timed over stdio by the clock, keys
from the change to the diagnostics without the pause in typing that the server waits for: on a machine under load (it stands below) they say little. The draft is the report of \`test/bench/draft.ts\`. Peers: AutoCorrect (some 30 rules, Rust), zhlint, the JSON
language server.

Machine: ${machine}.

${table(['what', 'median', '10 % – 90 %', 'samples'], rows)}

## Budgets

Ratios of two figures of one run. The limit is what is held today, the goal what is wanted.

${table(['ratio', 'measured', 'limit', 'goal'], budgets)}
`;
  writeFileSync(PAGE, page);
}

function number(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}
