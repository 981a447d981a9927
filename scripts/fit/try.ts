import { HAND_MODEL } from '../../server/src/core/genres/weights';
import { judgeDocument } from '../eval/judge';
import { confusion, score } from '../eval/scores';
import { foldsOf, freeWeights, judgeFolds, logLoss, oneFold, samplesOf } from './cross-validate';
import { readMaterial } from './material';
import { fit } from './optimise';

const m = readMaterial()!;
const samples = samplesOf(m);
console.log(
  'samples',
  samples.length,
  'free',
  freeWeights(samples).size,
  'of',
  HAND_MODEL.weights.size,
  'drafts',
  m.drafts.length,
  m.heldDrafts.length,
);
const pulls = process.argv.slice(2).map(Number);
const show = (name: string, folds: ReturnType<typeof oneFold>, t = 1) => {
  const r = judgeFolds(folds, t);
  console.log(
    name.padEnd(10),
    'titled',
    r.titled.accuracy.toFixed(3),
    'ignored',
    r.variants.ignored.accuracy.toFixed(3),
    r.variants.ignored.macroF1.toFixed(3),
    'cut',
    r.variants.cut.accuracy.toFixed(3),
    r.variants.cut.macroF1.toFixed(3),
    'ece',
    r.variants.whole.calibrationError.toFixed(3),
    r.variants.ignored.calibrationError.toFixed(3),
    'titles',
    r.titles.accuracy.toFixed(4),
    'loss',
    logLoss(folds, samples, t).toFixed(3),
    confusion(r.variants.ignored).join(' '),
  );
};
const held = (name: string, model: typeof HAND_MODEL) => {
  const all = m.heldDrafts;
  const g = (v: 'whole' | 'cut', k: (l: string) => boolean) =>
    score(all.filter((x) => k(x.label)).map((o) => judgeDocument(o, v, model)));
  const a = g('cut', (l) => l !== 'unknown'),
    w = g('whole', (l) => l !== 'unknown'),
    u = g('whole', (l) => l === 'unknown');
  console.log(
    '  held',
    name,
    'whole',
    w.accuracy.toFixed(3),
    'cut',
    a.accuracy.toFixed(3),
    a.macroF1.toFixed(3),
    'ece',
    a.calibrationError.toFixed(3),
    'unknown',
    u.count,
    u.accuracy.toFixed(3),
    confusion(a).join(' '),
  );
};
show('hand', oneFold(m, HAND_MODEL));
held('hand', HAND_MODEL);
for (const pull of pulls) {
  const folds = foldsOf(m, samples, HAND_MODEL.weights, pull);
  for (const t of [0.8, 1, 1.25, 1.5]) console.log('    T', t, logLoss(folds, samples, t).toFixed(4));
  show(`pull ${pull}`, folds);
  held(`pull ${pull}`, {
    weights: fit(samples, { hand: HAND_MODEL.weights, free: freeWeights(samples), pull }),
    temperature: 1,
  });
}
