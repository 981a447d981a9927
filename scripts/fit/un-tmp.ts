import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
import { readDocuments } from '../eval/genre-corpus';
import { judgeDocument } from '../eval/judge';
import { DRAFTS_INDEX } from './material';

const all = readDocuments(DRAFTS_INDEX)!;
for (const d of all.filter((d) => d.label === 'unknown')) {
  const p = parse(d.text).documents[0];
  if (!p) continue;
  const r = classify(p);
  if (r.genre !== 'unknown') {
    console.log(
      '==',
      d.file,
      d.note,
      d.text.length,
      r.genre,
      r.confidence.toFixed(2),
      r.evidence
        .slice(0, 8)
        .map(
          (e) =>
            e.cue +
            ' ' +
            e.weight +
            '「' +
            d.text.slice(e.span.start, e.span.end).slice(0, 20).replace(/\n/g, '⏎') +
            '」',
        )
        .join('；'),
    );
  }
}
for (const v of ['whole', 'cut'] as const)
  console.log(
    v,
    all
      .filter((d) => d.label !== 'unknown')
      .map((d) => judgeDocument(d, v))
      .filter((j) => !j.accepted.includes(j.answer))
      .map((j) => `${j.name}→${j.answer} ${j.confidence.toFixed(2)}`)
      .join(' '),
  );
