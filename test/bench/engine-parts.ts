/** The engine's parts by themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from '../../server/src/core/document';
import { createEngine } from '../../server/src/core/engine';
import { classify } from '../../server/src/core/genres/classify';
import { createQuotationIndex } from '../../server/src/core/quotations/quotation-index';
import { makePasted, makeReport, makeSpeech } from './draft';
import { type Figure, progress, timeInTurns } from './figures';
import { nameOf } from './sizes';

const QUOTATIONS = join(__dirname, '../../server/data/quotations.br');

export function benchParts(): Figure[] {
  progress('parts of the engine');
  const engine = createEngine();
  const parts = [3_000, 100_000].flatMap((size) => {
    const text = makeReport(size);
    const pasted = makePasted(size);
    const { documents } = parse(text);
    return timeInTurns(
      {
        [`parse, ${nameOf(size)}`]: () => parse(text),
        [`classify, ${nameOf(size)}`]: () => documents.map((document) => classify(document)),
        [`format a pasted text, ${nameOf(size)}`]: () => engine.format(pasted),
      },
      size > 10_000 ? 9 : 50,
    );
  });
  return [...parts, ...speechParts()];
}

function speechParts(): Figure[] {
  const engine = createEngine();
  const text = makeSpeech(10_000);
  const analysis = engine.classify(text);
  const load = () => createQuotationIndex(brotliDecompressSync(readFileSync(QUOTATIONS)).toString('utf8'));
  const index = load();
  const quoted = analysis.documents.flatMap(({ document }) =>
    document.marks.filter(({ kind }) => kind === 'quotation').map(({ inner }) => inner),
  );
  return timeInTurns(
    {
      'review of a speech, 10,000 characters': () => engine.review(analysis, 0),
      'quotations, load': load,
      'quotations, look-up, 10,000 characters': () => index.find(text, quoted),
    },
    9,
  );
}
