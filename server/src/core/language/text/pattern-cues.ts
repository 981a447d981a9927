/**
 * What a text must hold for a regular expression to match anywhere in it, read from the expression itself (decision 0012):
 * for 据[^。]{0,6}统计 the pair 统计 and the character 据. A look into the set of the text's pairs (`pair-set.ts`) then
 * spares the search. What the reader does not know asks for nothing, so no match is lost.
 */

/** One of these strings, of one or two code units, stands in every text that matches. */
export type Clause = readonly string[];

/** Every clause holds in a text that matches; none when nothing is known. */
export function patternCues({ source, flags }: RegExp): readonly Clause[] {
  // Without regard to case a letter stands for others.
  return flags.includes('i') ? [] : new CueReader(source).read();
}

/** More strings than these tell little, and take longer to look up than a search. */
const MAX_STRINGS = 48;
const MAX_CLAUSES = 3;

/** What is known of a piece of the expression. */
interface Piece {
  readonly clauses: readonly Clause[];
  /** The characters that it can begin and end with, where these are few. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
  /** It takes no character of the text. */
  readonly empty?: true;
}

const ANYTHING: Piece = { clauses: [] };
const NOTHING: Piece = { clauses: [], empty: true };

class CueReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): readonly Clause[] {
    return this.alternatives().clauses;
  }

  private alternatives(): Piece {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    const [only] = all;
    if (all.length === 1 && only) return only;
    if (all.some(({ empty }) => empty)) return { clauses: [] };
    const best = all.map(({ clauses }) => clauses[0]);
    const one = united(best);
    return {
      clauses: one ? [one] : [],
      first: united(all.map(({ first }) => first)),
      last: united(all.map(({ last }) => last)),
    };
  }

  private sequence(): Piece {
    const clauses: Clause[] = [];
    let first: readonly string[] | undefined;
    let last: readonly string[] | undefined;
    let begun = false;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item();
      const least = this.quantifier();
      if (least === 0) {
        if (item.empty) continue;
        begun = true;
        last = undefined;
        continue;
      }
      clauses.push(...item.clauses);
      if (item.empty) continue;
      const pairs = begun ? crossed(last, item.first) : undefined;
      if (pairs) clauses.push(pairs);
      if (!begun) first = item.first;
      begun = true;
      last = item.last;
    }
    const sorted = clauses.sort((a, b) => breadth(a) - breadth(b)).slice(0, MAX_CLAUSES);
    return { clauses: sorted, first, last, ...(begun ? {} : { empty: true }) };
  }

  private item(): Piece {
    const char = this.source[this.at++] ?? '';
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return ANYTHING;
    if (char === '[') return this.characterClass();
    if (char === '(') return this.group();
    if (char === '\\') return this.escaped();
    return oneOf([char]);
  }

  private group(): Piece {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++;
    if (kind.endsWith('!')) return NOTHING;
    return kind.endsWith('=') ? { clauses: inside.clauses, empty: true } : inside;
  }

  private characterClass(): Piece {
    const start = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(start, this.at++);
    // A range, an escape other than \d and of marks, or a piece of an astral character: many, or unknown.
    const digits = inside.replace(/\\d|0-9/g, '0123456789').replace('０-９', '０１２３４５６７８９');
    if (/^\^|[^\\]-[^\]]|\\\w|[\ud800-\udfff]/.test(digits)) return ANYTHING;
    const chars = [...digits.replace(/\\(.)/g, '$1')];
    return chars.length === 0 ? ANYTHING : oneOf(chars);
  }

  private escaped(): Piece {
    const char = this.source[this.at++] ?? '';
    if (char === 'b' || char === 'B') return NOTHING;
    if (char === 'd') return oneOf([...'0123456789']);
    if (char === 'n') return oneOf(['\n']);
    if (char === 'u' || char === 'x' || char === 'p' || char === 'P' || char === 'k' || char === 'c') {
      const code = /^(?:u([\da-f]{4})|x([\da-f]{2})|u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|c.)/i.exec(
        this.source.slice(this.at - 1, this.at + 40),
      );
      this.at += (code?.[0].length ?? 1) - 1;
      const hex = code?.[1] ?? code?.[2];
      return hex === undefined ? ANYTHING : oneOf([String.fromCharCode(Number.parseInt(hex, 16))]);
    }
    return /\w/.test(char) ? ANYTHING : oneOf([char]);
  }

  /** How often the item before it stands at least: 0 or more. */
  private quantifier(): number {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (match === null) return 1;
    this.at += match[0].length;
    if (match[1] !== undefined) return Number(match[1]);
    return match[0].startsWith('+') ? 1 : 0;
  }
}

function oneOf(chars: readonly string[]): Piece {
  return chars.length > MAX_STRINGS ? ANYTHING : { clauses: [chars], first: chars, last: chars };
}

function united(all: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const strings = new Set<string>();
  for (const one of all) {
    if (one === undefined) return undefined;
    for (const string of one) strings.add(string);
  }
  return strings.size > MAX_STRINGS ? undefined : [...strings];
}

function crossed(
  before: readonly string[] | undefined,
  behind: readonly string[] | undefined,
): Clause | undefined {
  if (!before || !behind || before.length * behind.length > MAX_STRINGS) return undefined;
  return before.flatMap((a) => behind.map((b) => a + b));
}

/** How much of all texts a clause lets through: a single character stands in many more than a pair. */
function breadth(clause: Clause): number {
  return clause.reduce((sum, { length }) => sum + (length === 1 ? 12 : 1), 0);
}
