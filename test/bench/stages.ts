/**
 * `npm run bench -- stages [characters]`: where a check's time goes, by stage and by rule, from nothing and after one edit:
 * medians in milliseconds of the processor.
 */
import { parse } from '../../server/src/core/document';
import { createEngine, DEFAULT_SETTINGS, KeptFindings } from '../../server/src/core/engine';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';
import { finish } from '../../server/src/core/steps';
import { makeReport } from './draft';
import { figure } from './figures';

const ROUNDS = 9;
const SHOWN = 40;

export function tellStages(size: number): void {
  const start = makeReport(size);
  for (const mode of ['from nothing', 'after an edit'] as const) {
    const costs = new Map<string, number[]>();
    let round = new Map<string, number>();
    const measure = <T>(what: string, run: () => T): T => {
      const started = processor();
      const result = run();
      round.set(what, (round.get(what) ?? 0) + processor() - started);
      return result;
    };
    const rules: Rule[] = RULES.map(({ meta, check }) => ({
      meta,
      check: (context) => measure(`${meta.id} (${meta.grain ?? 'document'})`, () => check(context)),
    }));
    const engine = createEngine({ rules });
    const kept = mode === 'after an edit' ? new KeptFindings() : undefined;
    let text = start;
    let analysis = engine.classify(text);
    for (let n = -2; n < ROUNDS; n++) {
      round = new Map();
      text = kept ? typed(text, n) : reworded(start, n);
      measure('· parse', () => parse(text));
      analysis = measure('· parse and classify', () =>
        engine.classify(text, DEFAULT_SETTINGS, kept ? analysis : undefined),
      );
      const started = processor();
      finish(engine.checking(analysis, DEFAULT_SETTINGS, undefined, kept));
      const whole = processor() - started;
      const inRules = [...round].reduce((sum, [what, cost]) => (what.startsWith('·') ? sum : sum + cost), 0);
      round.set('· rules', inRules);
      round.set('· what all rules obey', whole - inRules);
      // The first two are for the compiler.
      if (n < 0) continue;
      for (const [what, cost] of round) costs.set(what, [...(costs.get(what) ?? []), cost]);
    }
    console.log(`\n${size.toLocaleString('en')} characters, ${mode}`);
    const rows = [...costs].map(([what, values]) => figure(what, values)).sort((a, b) => b.median - a.median);
    for (const { name, median } of rows.slice(0, SHOWN))
      console.log(`${median.toFixed(2).padStart(9)} ms  ${name}`);
  }
}

/** Milliseconds of the processor that this program had. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A character more in the middle. */
function typed(text: string, n: number): string {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${'水利林田'[(n + 2) % 4]}${text.slice(at)}`;
}

/** Other words in most paragraphs, so that nothing which is kept by text helps. */
function reworded(text: string, n: number): string {
  return text.replaceAll('的', (_, at: number) => ((at + n) % 7 === 0 ? '之' : '的'));
}
