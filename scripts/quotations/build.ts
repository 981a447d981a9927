/**
 * `npx tsx scripts/quotations/build.ts`: makes server/data/quotations.br, the index of quotable lines that ships.
 * The packages it reads are installed in this folder (`npm ci` here), which nobody else needs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { encodeWorks } from '../../server/src/core/quotations/store';
import { readAuthors, readWorks, type Work } from './sources';
import { readSupplement } from './supplement';

const ROOT = join(__dirname, '../..');
const TARGET = join(ROOT, 'server/data/quotations.br');

/** Two editions that differ are both kept: whoever quotes either is right. */
function withoutDoubles(works: readonly Work[]): Work[] {
  const seen = new Set<string>();
  return works.filter((work) => {
    const key = `${work.authors[0] ?? ''}${work.text.replace(/[^\u3400-\u9fff]/g, '')}`;
    if (work.text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const supplement = readSupplement(readFileSync(join(__dirname, 'supplement.tsv'), 'utf8'));
const works = withoutDoubles([...supplement, ...readWorks()]);
const text = encodeWorks(works, readAuthors());
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  },
});
mkdirSync(join(ROOT, 'server/data'), { recursive: true });
writeFileSync(TARGET, packed);
console.log(
  `${works.length} 篇（补编 ${supplement.length} 条），${text.length} 字，压缩后 ${(packed.length / 1024).toFixed(0)} KB`,
);
