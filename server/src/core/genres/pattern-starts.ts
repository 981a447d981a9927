/**
 * The one or two characters that a match of a regular expression can begin with. It lets the scanner go over a
 * text once and try a pattern only where it can match, in place of one search a pattern.
 */

interface Start {
  readonly text: string;
  /** Nothing more is known behind `text`. */
  readonly closed: boolean;
}

const LIMIT = 600;
const MAX_CLASS = 40;

/** All starts of `pattern`, each one or two characters long; undefined when it may begin with anything. */
export function patternStarts(pattern: RegExp): readonly string[] | undefined {
  const starts = new StartReader(pattern.source).read();
  if (starts === undefined || starts.some((start) => start.text === '')) return undefined;
  return [...new Set(starts.map((start) => start.text))];
}

/** Reads the part of the regular expression syntax that cues use; undefined stands for “anything”. */
class StartReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): readonly Start[] | undefined {
    return this.alternatives();
  }

  private alternatives(): readonly Start[] | undefined {
    let all: readonly Start[] | undefined = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const next = this.sequence();
      all = all === undefined || next === undefined ? undefined : [...all, ...next];
    }
    return all;
  }

  private sequence(): readonly Start[] | undefined {
    let starts: readonly Start[] | undefined = [{ text: '', closed: false }];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.item();
      const { least, most } = this.quantifier();
      starts = starts === undefined ? undefined : follow(starts, item, least, most);
    }
    return starts;
  }

  /** One item; null for one that matches the empty text only, undefined for one that matches anything. */
  private item(): readonly Start[] | undefined | null {
    const char = this.source[this.at++] ?? '';
    if (char === '^' || char === '$') return null;
    if (char === '.') return undefined;
    if (char === '[') return this.characterClass();
    if (char === '(') return this.group();
    if (char === '\\') return escaped(this.source[this.at++] ?? '');
    return [{ text: char, closed: false }];
  }

  private group(): readonly Start[] | undefined | null {
    const look = /^\?(?:<?[=!]|:)/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    this.at += look.length;
    const inside = this.alternatives();
    this.at++;
    return look === '' || look === '?:' ? inside : null;
  }

  private characterClass(): readonly Start[] | undefined {
    const end = this.source.indexOf(']', this.source[this.at] === ']' ? this.at + 1 : this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (inside.startsWith('^') || inside.includes('\\u') || inside.length > MAX_CLASS) return undefined;
    const chars = inside.replace('\\d', '0123456789').replace(/\\(.)/g, '$1');
    if (/.-./.test(chars)) return undefined;
    return [...chars].map((text) => ({ text, closed: false }));
  }

  private quantifier(): { readonly least: number; readonly most: number } {
    const match = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (match === null) return { least: 1, most: 1 };
    this.at += match[0].length;
    const bounds = /\{(\d+)(,(\d*))?\}/.exec(match[0]);
    if (bounds === null)
      return { least: match[0].startsWith('+') ? 1 : 0, most: match[0].startsWith('?') ? 1 : 2 };
    const least = Number(bounds[1]);
    return { least, most: bounds[2] === undefined ? least : Number(bounds[3] || 2) };
  }
}

function escaped(char: string): readonly Start[] | undefined {
  if (char === 'n') return [{ text: '\n', closed: false }];
  if (char === 'd') return [...'0123456789'].map((text) => ({ text, closed: false }));
  return /\w/.test(char) ? undefined : [{ text: char, closed: false }];
}

function follow(
  starts: readonly Start[],
  item: readonly Start[] | undefined | null,
  least: number,
  most: number,
): readonly Start[] | undefined {
  if (item === null || most === 0) return starts;
  let result = extend(starts, item);
  if (most > 1 && result !== undefined) {
    const twice = extend(result, item);
    result = twice === undefined ? undefined : least > 1 ? twice : [...result, ...twice];
  }
  if (least === 0 && result !== undefined) result = [...starts, ...result];
  if (result === undefined) return undefined;
  const unique = [...new Map(result.map((start) => [`${start.text}${start.closed}`, start])).values()];
  return unique.length > LIMIT ? undefined : unique;
}

function extend(starts: readonly Start[], item: readonly Start[] | undefined): readonly Start[] | undefined {
  const result: Start[] = [];
  for (const start of starts) {
    if (start.closed || start.text.length >= 2) {
      result.push(start);
    } else if (item === undefined) {
      if (start.text === '') return undefined;
      result.push({ text: start.text, closed: true });
    } else {
      for (const next of item) {
        const text = (start.text + next.text).slice(0, 2);
        result.push({ text, closed: next.closed || text.length >= 2 });
      }
    }
  }
  return result;
}
