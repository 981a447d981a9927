/** What a text costs by its length: the first check, and the next after one edit, beside the peers. */
import { createEngine, DEFAULT_SETTINGS, KeptFindings } from '../../server/src/core/engine';
import { finish } from '../../server/src/core/steps';
import { makeReport } from './draft';
import { type Figure, progress, timeInTurns } from './figures';
import { loadAutoCorrect, loadZhlint } from './peers';

/** zhlint takes too long over more. */
const ZHLINT_LIMIT = 10_000;

export async function benchSizes(
  sizes: readonly number[],
  rounds: (size: number) => number,
): Promise<Figure[]> {
  const [autocorrect, zhlint] = [await loadAutoCorrect(), await loadZhlint()];
  const engine = createEngine();
  return sizes.flatMap((size) => {
    progress(`checks of ${nameOf(size)}`);
    const text = makeReport(size);
    const runs: Record<string, () => unknown> = {
      [`check, ${nameOf(size)}`]: () => engine.check(text),
      [`check after an edit, ${nameOf(size)}`]: afterEdits(engine, text),
      [`AutoCorrect, ${nameOf(size)}`]: () => autocorrect(text),
    };
    if (size <= ZHLINT_LIMIT) runs[`zhlint, ${nameOf(size)}`] = () => zhlint(text);
    return timeInTurns(runs, rounds(size));
  });
}

/** Each call types a letter in the middle, and checks with what the check before has kept. */
function afterEdits(engine: ReturnType<typeof createEngine>, start: string): () => void {
  const kept = new KeptFindings();
  let text = start;
  let previous = engine.classify(text);
  const check = () => finish(engine.checking(previous, DEFAULT_SETTINGS, undefined, kept));
  check();
  return () => {
    const at = Math.floor(text.length / 2);
    text = `${text.slice(0, at)}水${text.slice(at)}`;
    previous = engine.classify(text, DEFAULT_SETTINGS, previous);
    check();
  };
}

export function nameOf(size: number): string {
  return `${size.toLocaleString('en')} characters`;
}
