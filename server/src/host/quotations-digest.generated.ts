/** Written by `npm run gen`: the SHA-256 of server/data/quotations.br. */
export const QUOTATIONS_DIGEST = '6d3e7ea23d32e8430ac29c418801b2afd92ae5cedac90b3e8750b5147300762b';
