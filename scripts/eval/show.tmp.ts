import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
import { readTitles } from './genre-corpus';
import { evaluateTitles } from './genre';
const args = process.argv.slice(2);
const bodyOnly = args[0] === '-b'; if (bodyOnly) args.shift();
if (args[0] === 'titles') {
  const r = evaluateTitles(readTitles('/work/shared/corpus/gongwen_titles/titles.tsv')!);
  for (const w of r.withGenre.wrong) console.log(w.label, '→', w.answer, w.confidence.toFixed(2), w.name);
  for (const w of r.taken) console.log('TAKEN', w.answer, w.confidence.toFixed(2), w.name);
} else for (const f of args) {
  const file = parse(readFileSync(f, 'utf8'));
  for (const d of file.documents) {
    const c = classify(d, { bodyOnly });
    console.log('#', f, d.index, 'title=', d.title?.plain, '| rec=', d.recipients?.text.slice(0,40), '| sal=', d.salutation?.text, '| att', d.attachments.length, '| paras', d.paragraphs.length, 'sig', d.signatures.length);
    console.log('  ', c.genre, c.confidence.toFixed(3), 'runner', c.runnerUp?.genre, c.runnerUp?.confidence.toFixed(3), c.subkind, c.direction, c.aboutDocuments ?? '');
    for (const e of c.evidence) console.log('     ', e.weight, e.genre, e.cue, JSON.stringify(file.text.slice(e.span.start, e.span.end)));
  }
}
