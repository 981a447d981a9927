/**
 * Tries to break the program with texts that no office would write, and with edits of such texts:
 *
 *     npm run fuzz                           # one minute, a seed of its own
 *     npm run fuzz -- --minutes 20 --seed 7  # the same run again, as far as the machine comes in that time
 *     npm run fuzz -- --claim formatting     # only claims with this in their name
 *     npm run fuzz -- --keep                 # failures become seeds of the tests: test/fuzz/seeds.json
 *
 * Exits with 1 when a claim did not hold, and prints the smallest text that shows it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { damaged, damagedPapers, mixture, pasted, spacedOut } from '../test/fuzz/arbitrary-texts';
import { CLAIMS } from '../test/fuzz/claims';
import { editSession, playSession } from '../test/fuzz/edit-session';
import { keepSeed } from '../test/fuzz/seeds';
import { TestClient } from '../test/lsp/harness';
import { textFiles } from './eval/rules';

const CORPUS = join(__dirname, '../../shared/corpus/gongwen');
/** A longer paper makes each try dear and says no more. */
const MAX_PAPER = 4_000;
/** Tries between two looks at the clock. */
const BATCH = 25;
/** Shrinking goes on for so long at most: the text found need not be the smallest of all. */
const SHRINKING_MS = 60_000;

interface Failure {
  readonly claim: string;
  readonly kind: string;
  readonly text: string;
  readonly why: string;
}

interface FuzzOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly claim: string;
}

/** Kinds of text, by name. The corpus stands outside the project; without it there are papers enough. */
function kindsOfText(): Readonly<Record<string, fc.Arbitrary<string>>> {
  const published = existsSync(CORPUS)
    ? textFiles(CORPUS)
        .map((path) => readFileSync(path, 'utf8'))
        .filter(({ length }) => length <= MAX_PAPER)
    : [];
  return {
    mixture,
    damaged,
    pasted,
    'spaced out': spacedOut,
    ...(published.length > 0 ? { published: damagedPapers(published) } : {}),
  };
}

const SESSIONS = 'after any edits the server knows what a fresh one would';

async function fuzz({ minutes, seed, claim }: FuzzOptions): Promise<{ tries: number; failures: Failure[] }> {
  const ends = performance.now() + minutes * 60_000;
  const kinds = Object.entries(kindsOfText());
  const claims = Object.entries(CLAIMS).filter(([name]) => name.includes(claim));
  const failures: Failure[] = [];
  const add = (failure: Failure) => {
    const known = ({ claim: name, why }: Failure) =>
      name === failure.claim && digestOf(why) === digestOf(failure.why);
    if (failures.some(known)) return;
    failures.push(failure);
    show(failure);
  };
  const client = await TestClient.inMemory();
  let tries = 0;
  for (let round = 0; performance.now() < ends; round++) {
    for (const [kind, arbitrary] of kinds) {
      for (const [name, holds] of claims) {
        if (performance.now() >= ends) break;
        const result = fc.check(fc.property(arbitrary, holds), {
          seed: seed + round,
          numRuns: BATCH,
          interruptAfterTimeLimit: SHRINKING_MS,
        });
        tries += result.numRuns;
        const [text] = result.counterexample ?? [];
        if (text !== undefined) add({ claim: name, kind, text, why: reasonOf(result) });
      }
    }
    if (!SESSIONS.includes(claim) || performance.now() >= ends) continue;
    const played = await fc.check(
      fc.asyncProperty(editSession, (session) => playSession(client, session)),
      { seed: seed + round, numRuns: BATCH, interruptAfterTimeLimit: SHRINKING_MS },
    );
    tries += played.numRuns;
    const [session] = played.counterexample ?? [];
    if (session)
      add({ claim: SESSIONS, kind: 'edits', text: JSON.stringify(session), why: reasonOf(played) });
  }
  await client.stop();
  return { tries, failures };
}

const reasonOf = ({ errorInstance }: { errorInstance: unknown }): string =>
  errorInstance instanceof Error ? errorInstance.message : String(errorInstance);

/** The same fault in other words: quotations and figures aside. */
const digestOf = (why: string): string => why.replace(/“[^”]*”|\d+/g, '').slice(0, 120);

function show({ claim, kind, text, why }: Failure): void {
  console.log(
    `\n不成立：${claim}（${kind}）\n  ${JSON.stringify(text)}\n  ${why.split('\n').slice(0, 12).join('\n  ')}`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      claim: { type: 'string', default: '' },
      keep: { type: 'boolean', default: false },
    },
  });
  const options = { minutes: Number(values.minutes), seed: Number(values.seed), claim: values.claim };
  if (!(options.minutes > 0) || !Number.isInteger(options.seed)) {
    throw new Error('--minutes wants a number above 0, --seed a whole number');
  }
  const { tries, failures } = await fuzz(options);
  if (values.keep) for (const { claim, text } of failures) if (claim !== SESSIONS) keepSeed({ claim, text });
  console.log(`\n种子${options.seed}，试了${tries}次，不成立${failures.length}种。`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void main();
