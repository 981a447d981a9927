/**
 * `npm run mutate -- [group/rule | path/of/a/file.ts=path/of/its.test.ts …] [--sample N] [--seed S] [--jobs N]`: puts faults
 * into rules and engine pieces one at a time, runs the test file of each, and prints the score and the mutants that
 * survived. Those of scripts/mutate/equivalent.tsv change nothing that a text could show, and do not count.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleFiles } from './gen/rule-index';
import { FAULTS, type Mutant, mutantsOf } from './mutate/mutants';

const ROOT = join(__dirname, '..');
const EQUIVALENT = join(__dirname, 'mutate/equivalent.tsv');
/** A mutant that runs longer than this goes round in circles: it is seen. Milliseconds. */
const MAX_RUN = 30_000;

interface Subject {
  readonly name: string;
  readonly isRule: boolean;
  readonly file: string;
  readonly test: string;
}

interface Outcome {
  readonly subject: Subject;
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'survived' | 'equivalent';
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const subjects =
    positionals.length > 0 ? positionals.map(subjectOf) : drawn(Number(values.sample), Number(values.seed));
  const equivalent = new Set(readFileSync(EQUIVALENT, 'utf8').split('\n').map(keyOfLine));
  const outcomes: Outcome[] = [];
  const told = (subject: Subject, mutant: Mutant, isKilled: boolean) => {
    const outcome = isKilled ? 'killed' : 'survived';
    outcomes.push({ subject, mutant, outcome });
    if (!isKilled) console.log(survivor(subject, mutant));
  };
  const queue = [...subjects];
  const worker = async () => {
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
      const all = mutantsOf(readFileSync(subject.file, 'utf8'));
      const known = all.filter((mutant) => equivalent.has(keyOf(subject, mutant)));
      outcomes.push(...known.map((mutant) => ({ subject, mutant, outcome: 'equivalent' as const })));
      const wanted = all.filter((mutant) => !known.includes(mutant));
      await (subject.isRule ? runRule : runPiece)(subject, wanted, told);
      console.error(`${subjects.length - queue.length}/${subjects.length} ${subject.name}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
  printScores(outcomes);
  process.exitCode = outcomes.some(({ outcome }) => outcome === 'survived') ? 1 : 0;
}

function subjectOf(name: string): Subject {
  const [file = '', test] = name.split('=');
  if (test !== undefined)
    return { name: file, isRule: false, file: join(ROOT, file), test: join(ROOT, test) };
  return {
    name,
    isRule: true,
    file: join(ROOT, `server/src/core/rules/${name}.ts`),
    test: join(ROOT, `test/rules/${name}.test.ts`),
  };
}

/** `count` rules drawn by a seed: the same seed draws the same rules as long as none is added. */
function drawn(count: number, seed: number): Subject[] {
  const ids = [...ruleFiles(ROOT)];
  let state = seed;
  for (let i = ids.length - 1; i > 0; i--) {
    // The minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [ids[i], ids[j]] = [ids[j]!, ids[i]!];
  }
  return ids.slice(0, count).sort().map(subjectOf);
}

type Tell = (subject: Subject, mutant: Mutant, isKilled: boolean) => void;

/** One process for all mutants of a rule; a mutant that goes round in circles costs it, and a new one goes on. */
async function runRule(subject: Subject, mutants: readonly Mutant[], tell: Tell): Promise<void> {
  let left = [...mutants];
  while (left.length > 0) {
    const child = fork(join(__dirname, 'mutate/runner.ts'), [subject.file, subject.test], {
      cwd: ROOT,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    if ((await answerOf(child)) !== 'ready') throw new Error(`${subject.name}: the tests fail as they are`);
    let next = left[0];
    while (next) {
      child.send(next.code);
      const answer = await answerOf(child);
      tell(subject, next, answer !== false);
      left = left.slice(1);
      if (answer === undefined) break;
      next = left[0];
    }
    child.kill('SIGKILL');
  }
}

/** The child's next message; undefined when it dies or does not answer in time. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    const done = (answer: unknown) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => done(undefined), MAX_RUN);
    child.once('message', done);
    child.once('exit', () => done(undefined));
  });
}

/** A process for each mutant of any other file, which the whole engine may hang on. */
async function runPiece(subject: Subject, mutants: readonly Mutant[], tell: Tell): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'biganzi-mutants-'));
  try {
    for (const mutant of mutants)
      tell(subject, mutant, await isKilled(subject, mutant, join(folder, 'mutant.js')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the subject's test fails with the fault in it. */
async function isKilled({ file, test }: Subject, { code }: Mutant, path: string): Promise<boolean> {
  writeFileSync(path, code);
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/mocha/bin/mocha.js'),
      '--bail',
      '--require',
      join(__dirname, 'mutate/preload.cjs'),
      test,
    ],
    {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...process.env, BIGANZI_MUTANT_FILE: file, BIGANZI_MUTANT_CODE: path },
      timeout: MAX_RUN,
    },
  );
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return status !== 0;
}

/** What tells a mutant from others, whatever line it stands on. */
function keyOf({ name }: Subject, { fault, before, after }: Mutant): string {
  return [name, fault, oneLine(before), oneLine(after)].join('\t');
}

function keyOfLine(line: string): string {
  return line.split('\t').slice(0, 4).join('\t');
}

function survivor(subject: Subject, mutant: Mutant): string {
  return `survived\t${keyOf(subject, mutant)}\tline ${mutant.line}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function printScores(outcomes: readonly Outcome[]): void {
  console.log('\n| fault | mutants | killed | survived | equivalent |\n|---|---:|---:|---:|---:|');
  for (const fault of [...FAULTS, undefined]) {
    const own = outcomes.filter(({ mutant }) => fault === undefined || mutant.fault === fault);
    const count = (wanted: Outcome['outcome']) => own.filter(({ outcome }) => outcome === wanted).length;
    const counted = own.length - count('equivalent');
    const share = counted === 0 ? '–' : `${((100 * count('killed')) / counted).toFixed(1)} %`;
    console.log(
      `| ${fault ?? 'all'} | ${counted} | ${count('killed')} (${share}) | ${count('survived')} | ${count('equivalent')} |`,
    );
  }
}

void main();
