/**
 * What may not get worse, as ratios of two figures of one run: they hold on a slow machine as on a quick one. `limit` is
 * what is held, `goal` what is wanted.
 */
import type { Figure } from './figures';

export interface Budget {
  readonly of: string;
  readonly to: string;
  readonly limit: number;
  readonly goal: number;
}

export const BUDGETS: readonly Budget[] = [
  {
    of: 'start to first diagnostics, biganzi',
    to: 'start to first diagnostics, JSON server',
    limit: 2,
    goal: 0.4,
  },
  {
    of: 'key at the middle, 100,000 characters',
    to: 'key at the middle, 3,000 characters',
    limit: 25,
    goal: 2,
  },
  { of: 'check, 100,000 characters', to: 'AutoCorrect, 100,000 characters', limit: 15, goal: 2 },
  {
    of: 'check after an edit, 100,000 characters',
    to: 'AutoCorrect, 100,000 characters',
    limit: 10,
    goal: 1,
  },
  { of: 'check after an edit, 100,000 characters', to: 'check, 100,000 characters', limit: 0.9, goal: 0.1 },
  {
    of: '60,000 characters as .docx, check',
    to: '60,000 characters, check of the text',
    limit: 3,
    goal: 2,
  },
  {
    of: 'hover while 300,000 characters are written in',
    to: 'start to first diagnostics, JSON server',
    limit: 0.3,
    goal: 0.1,
  },
  {
    of: 'hover while 200 drafts are opened',
    to: 'start to first diagnostics, JSON server',
    limit: 0.3,
    goal: 0.1,
  },
];

export interface Judged extends Budget {
  readonly ratio: number;
  readonly held: boolean;
}

/** Budgets of which one of the figures was not measured are left out. */
export function judge(figures: readonly Figure[]): readonly Judged[] {
  const medians = new Map(figures.map(({ name, median }) => [name, median]));
  return BUDGETS.flatMap((budget) => {
    const [of, to] = [medians.get(budget.of), medians.get(budget.to)];
    if (of === undefined || to === undefined) return [];
    return [{ ...budget, ratio: of / to, held: of / to <= budget.limit }];
  });
}

export function printJudged(judged: readonly Judged[]): void {
  console.log('\nratio   limit    goal');
  for (const { of, to, ratio, limit, goal, held } of judged) {
    const numbers = [ratio, limit, goal].map((value) => value.toFixed(2).padStart(6)).join('  ');
    console.log(`${numbers}  ${held ? '      ' : 'BROKEN'}  ${of} : ${to}`);
  }
}
