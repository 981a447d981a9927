/** The named entities of HTML that come with a text copied from a web page. */

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  thinsp: '',
  zwnj: '',
  zwj: '',
  shy: '',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  yen: '¥',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  sect: '§',
  para: '¶',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  frac12: '½',
  frac14: '¼',
  sup2: '²',
  sup3: '³',
  minus: '−',
  le: '≤',
  ge: '≥',
  ne: '≠',
  infin: '∞',
  radic: '√',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'μ',
  omega: 'ω',
};

/** What `&name;`, `&#8220;` or `&#x201c;` stands for; undefined when it is no entity. `amp;` may stand before the name twice. */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.replace(/^&(?:amp;)*/, '').replace(/;$/, '');
  if (name === '') return '&';
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const hex = /^#[xX]([\da-fA-F]{1,6})$/.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
  // Control characters and lone surrogates are no text; a no-break space is a space.
  if (!(code >= 0x20 && code <= 0x10ffff) || (code >= 0x7f && code < 0xa0)) return undefined;
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}
