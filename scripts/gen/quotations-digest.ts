import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from '../gen';

/** The digest of the lines of the classics that ship: a file that was cut on its way is told from a whole one. */
export function generateQuotationsDigest(root: string): Generated {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'server/data/quotations.br')))
    .digest('hex');
  return {
    path: 'server/src/host/quotations-digest.generated.ts',
    text: `/** Written by \`npm run gen\`: the SHA-256 of server/data/quotations.br. */\nexport const QUOTATIONS_DIGEST = '${digest}';\n`,
  };
}
