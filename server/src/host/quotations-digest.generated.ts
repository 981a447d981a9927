/** Written by `npm run gen`: the SHA-256 of server/data/quotations.br. */
export const QUOTATIONS_DIGEST = '46485cc0d0d6267269f47b8255a8119e313696bf67c8e761575540f14930675b';
