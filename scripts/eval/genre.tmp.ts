import { printGenreEvaluation, evaluateDocuments } from './genre';
import { readDocuments } from './genre-corpus';
const idx='/work/shared/corpus/gongwen/index.tsv';
printGenreEvaluation(idx, '/work/shared/corpus/gongwen_titles/titles.tsv', console.log);
const r = evaluateDocuments(readDocuments(idx)!);
for (const k of ['all','bodyOnly','titleCut'] as const) { console.log('==',k); for (const w of r[k].wrong) console.log('  ', w.name, w.label, '→', w.answer, w.confidence.toFixed(2)); }
