/**
 * `npx tsx scripts/typos/build.ts [--keep-counts]`: makes server/data/typos.bin from ../shared/corpus, and prints sizes
 * and curves. Needs python3 with numpy, g++, 3 GB of memory and half an hour; works in out/typos, or where TYPOS_WORK
 * says. docs/decisions/0006-wrong-characters.md says what was chosen and why.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createConfusions, NEAR_SOUND, SAME_SOUND } from '../../server/src/core/typos/confusions';
import { createTypoDetector, type TypoDetector } from '../../server/src/core/typos/detect';
import { DESCRIBED } from '../../server/src/core/typos/features';
import { readModel, type TypoModel } from '../../server/src/core/typos/model';
import { EDIT_KINDS, type EditKind } from '../../server/src/core/typos/sites';
import { boundFor, developmentDocuments, flagsIn, hanIn, isOld, printCurves } from './curves';
import { fitNet } from './fit-net';
import { assemble, type Counts, type Fitted, type LeastCounts, packCounts } from './pack';
import { NO_WORDS, packWords } from './pack-words';
import { createRandom } from './random';
import { addSamples, noSamples } from './samples';
import { misspell, mistypingsOf, readMisspelt } from './slips';

const ROOT = resolve(__dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const TABLES = join(CORPUS, 'language-model');
const DICTIONARY = join(ROOT, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
const OUT = process.env.TYPOS_WORK ?? join(ROOT, 'out/typos');
const LEAST: LeastCounts = [5, 9, 24, 60];
/** How long the vectors of words are; words of two characters, and longer ones, seen less often are left out. */
const WORDS = { dimensions: 40, leastOfTwo: 12, least: 30 };
const SEED = 14;
/** Slips of real sentences count more than those that were put in. */
const REAL_WEIGHT = 10;
const HIDDEN: Readonly<Record<EditKind, number>> = { one: 40, two: 40, missing: 8, surplus: 8, swapped: 8 };

/** Flags per 10,000 Han characters of right documents at which it warns, at which it hints. */
const RATES = { warning: 0.25, hint: 0.5 };
/** Kinds that one bound holds for, since their odds mean the same, and their part of the flags. */
const SHARES: readonly { readonly kinds: readonly EditKind[]; readonly share: number }[] = [
  { kinds: ['one', 'two'], share: 0.91 },
  { kinds: ['missing'], share: 0.02 },
  { kinds: ['surplus'], share: 0.04 },
  { kinds: ['swapped'], share: 0.03 },
];
/** Far enough below any bound that the curves want. */
const OPEN = -5;

type Nets = Readonly<Record<EditKind, Fitted>>;

function run(file: string, ...args: string[]): void {
  execFileSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function compile(name: string, ...options: string[]): void {
  run('g++', ...options, '-std=c++17', '-o', join(OUT, name), join(__dirname, `${name}.cpp`));
}

function count(): void {
  mkdirSync(join(OUT, 'counts'), { recursive: true });
  run('python3', join(__dirname, 'text.py'), CORPUS, OUT);
  compile('count', '-O2');
  run('sh', '-c', `"${OUT}/count" "${OUT}/tokens.txt" "${OUT}/counts" 2 3 4 5 < "${OUT}/text.txt"`);
  run('python3', join(__dirname, 'likeness.py'), OUT, TABLES, DICTIONARY);
  run('python3', join(__dirname, 'lexicon.py'), OUT, DICTIONARY);
}

/** The vectors of the words, which want to know what is confused with what: a file without words is enough for that. */
function embed(counts: Counts): void {
  const model = loaded(assemble({ ...counts, words: NO_WORDS }, {}));
  const confusions = createConfusions(model);
  const rows: number[] = [];
  for (let id = 0; id < model.vocabulary; id++) {
    const { ids, kinds } = confusions.of(id);
    const bySound = (index: number) => ((kinds[index] as number) & (SAME_SOUND | NEAR_SOUND)) !== 0;
    rows.push(ids.length, ...Array.from(ids, (other, index) => other * 2 + (bySound(index) ? 1 : 0)));
  }
  writeFileSync(join(OUT, 'confusable.bin'), new Uint8Array(Int32Array.from(rows).buffer));
  compile('embed', '-O3', '-ffast-math', '-march=native');
  const { dimensions, leastOfTwo, least } = WORDS;
  const files = ['tokens.txt', 'lexicon.tsv', 'confusable.bin']
    .map((name) => `"${join(OUT, name)}"`)
    .join(' ');
  run(
    'sh',
    '-c',
    `"${OUT}/embed" ${files} "${OUT}" ${dimensions} ${leastOfTwo} ${least} < "${OUT}/text.txt"`,
  );
}

function loaded(file: Uint8Array): TypoModel {
  const model = readModel(file);
  if (!model) throw new Error('the file that was just made cannot be read');
  return model;
}

function fitNets(detector: TypoDetector): Nets {
  compile('fit', '-O3', '-ffast-math', '-march=native');
  const random = createRandom(SEED);
  const confusions = createConfusions(detector.model);
  const mistypings = mistypingsOf(detector.model, confusions);
  const samples = noSamples(DESCRIBED);
  const blocks = readFileSync(join(OUT, 'apart.txt'), 'utf8').split('\n\n');
  for (const [index, block] of blocks.filter((one) => one !== '').entries()) {
    const given =
      index % 3 === 0
        ? misspell(block, detector.model, confusions, mistypings, random)
        : { text: block, slips: [] };
    addSamples(samples, detector, given);
  }
  for (const one of readMisspelt(join(OUT, 'spelling-train.tsv'))) {
    addSamples(samples, detector, one, REAL_WEIGHT);
  }
  const nets = EDIT_KINDS.map((kind): [EditKind, Fitted] => {
    const right = samples[kind].list.filter((one) => one.right >= 0).length;
    console.log(`${kind}: ${samples[kind].list.length} places, ${right} to mend`);
    const hidden = HIDDEN[kind];
    const options = { folder: OUT, hidden, epochs: 10, rate: 0.003, seed: SEED };
    const weights = fitNet(samples[kind], options);
    return [kind, { shape: { inputs: DESCRIBED, hidden, warning: 0, hint: 0 }, weights }];
  });
  // One entry for each kind.
  return Object.fromEntries(nets) as unknown as Nets;
}

function withBounds(nets: Nets, bound: (kind: EditKind) => { warning: number; hint: number }): Nets {
  const bounded = EDIT_KINDS.map((kind) => {
    const { shape, weights } = nets[kind];
    return [kind, { weights, shape: { ...shape, ...bound(kind) } }];
  });
  // One entry for each kind.
  return Object.fromEntries(bounded) as unknown as Nets;
}

function main(): void {
  const isCounted = process.argv.includes('--keep-counts');
  if (!isCounted) count();
  const counts = packCounts(
    {
      counts: join(OUT, 'counts'),
      tokens: join(OUT, 'tokens.txt'),
      tables: TABLES,
      dictionary: DICTIONARY,
    },
    LEAST,
  );
  if (!isCounted) embed(counts);
  const parts = { ...counts, words: packWords(OUT, counts) };
  for (const [name, bytes] of Object.entries({ ...parts.sections, ...parts.words.sections }))
    console.log(name.padEnd(12), bytes.length);
  const detectorOf = (nets: Partial<Nets>) => createTypoDetector(loaded(assemble(parts, nets)));
  const nets = fitNets(detectorOf({}));

  const documents = developmentDocuments(CORPUS);
  const han = documents.reduce((sum, text) => sum + hanIn(text), 0);
  const open = withBounds(nets, () => ({ warning: OPEN, hint: OPEN }));
  const flags = flagsIn(
    detectorOf(open),
    documents.filter((text) => !isOld(text)),
  );
  const boundAt = (kind: EditKind, rate: number) =>
    OPEN +
    boundFor(
      flags.filter((flag) => group(kind).kinds.includes(flag.kind)),
      han,
      rate * group(kind).share,
    );
  const bounded = withBounds(nets, (kind) => ({
    warning: boundAt(kind, RATES.warning),
    hint: boundAt(kind, RATES.hint),
  }));
  const file = assemble(parts, bounded);
  writeFileSync(join(ROOT, 'server/data/typos.bin'), file);
  console.log('typos.bin', file.length);
  for (const kind of EDIT_KINDS) console.log(kind, JSON.stringify(bounded[kind].shape));
  printCurves(readMisspelt(join(OUT, 'spelling-apart.tsv')), (rate) =>
    detectorOf(withBounds(nets, (kind) => ({ warning: boundAt(kind, rate), hint: boundAt(kind, rate) }))),
  );
}

function group(kind: EditKind): (typeof SHARES)[number] {
  const found = SHARES.find(({ kinds }) => kinds.includes(kind));
  if (!found) throw new Error(`no share for ${kind}`);
  return found;
}

main();
