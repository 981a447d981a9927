/**
 * Looks for regular expressions whose time may grow faster than the text, in everything that is written out in the
 * sources. The judge is scslre, which eslint-plugin-regexp rests on; why it: docs/decisions/0007-linear-patterns.md.
 */
import { readFileSync } from 'node:fs';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

export interface SlowPattern {
  readonly pattern: string;
  /** 1-based; of the line that the pattern stands on. */
  readonly line: number;
  /** What makes it slow: the part that many starts, or many ways through, run over again. */
  readonly why: string;
}

/** Behind a look-behind without an end each place of a text looks back over all that is before it. */
const ENDLESS_LOOK_BEHIND = /\(\?<[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*(?:\]|\\?[^\\()|])[*+](?![*+])/;
/** A quantifier in a character class is none. */
const CLASS = /\[(?:[^\]\\]|\\.)*\]/g;

interface RegExpToken {
  readonly value: { readonly pattern: string; readonly flags: string };
}

/** The slow patterns in one file. */
export function slowPatternsIn(path: string): readonly SlowPattern[] {
  return slowPatterns(readFileSync(path, 'utf8'));
}

export function slowPatterns(source: string): readonly SlowPattern[] {
  return patternsIn(source).flatMap(({ pattern, flags, firstRow }) => {
    const why = whySlow(pattern, flags);
    if (why === undefined) return [];
    const at = Math.max(0, source.indexOf(firstRow));
    return [{ pattern, line: source.slice(0, at).split('\n').length, why }];
  });
}

/** The regular expressions that are written out in a source, each once; those that are written in rows as they are joined. */
export function patternsIn(source: string): readonly (Written & { readonly firstRow: string })[] {
  const code = transformSync(source, { loader: 'ts', charset: 'utf8', target: 'es2022' }).code;
  const literals: (Written & { readonly start: number })[] = [];
  const program = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => {
      if (token.type.label !== 'regexp') return;
      // A literal's token has its two parts as its value, which acorn's types leave out.
      literals.push({ ...(token as unknown as RegExpToken).value, start: token.start });
    },
  });
  const joined = joinedRows(program);
  // A row alone may well be slow where the row before it, or the one behind, makes it linear.
  const isRow = (start: number) => joined.some((one) => one.start <= start && start < one.end);
  const alone = literals
    .filter(({ start }) => !isRow(start))
    .map((one) => ({ ...one, firstRow: one.pattern }));
  const found = [...alone, ...joined].map(
    ({ pattern, flags, firstRow }) => [`${pattern}/${flags}`, { pattern, flags, firstRow }] as const,
  );
  return [...new Map(found).values()];
}

interface Written {
  readonly pattern: string;
  readonly flags: string;
}

interface Joined extends Written {
  readonly firstRow: string;
  readonly start: number;
  readonly end: number;
}

/** Patterns written in rows (language/text/pattern-rows.ts), joined as they will be. */
function joinedRows(node: AnyNode): Joined[] {
  const joined = node.type === 'CallExpression' ? joinedRow(node) : undefined;
  if (joined) return [{ ...joined, start: node.start, end: node.end }];
  return Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).flatMap(joinedRows),
  );
}

function joinedRow(node: AnyNode): Omit<Joined, 'start' | 'end'> | undefined {
  if (node.type === 'Literal' && 'regex' in node && node.regex)
    return { ...node.regex, firstRow: node.regex.pattern };
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined;
  const [first, second, third] = node.arguments;
  const textOf = (one: AnyNode | undefined) =>
    one?.type === 'Literal' && typeof one.value === 'string' ? one.value : '';
  if (node.callee.name === 'grouped' && second) {
    const inner = joinedRow(second);
    return inner && { ...inner, pattern: textOf(first) + inner.pattern + textOf(third) };
  }
  if ((node.callee.name !== 'anyOf' && node.callee.name !== 'inOrder') || first?.type !== 'ArrayExpression')
    return undefined;
  const rows = first.elements.map((row) => (row ? joinedRow(row) : undefined));
  const known = rows.filter((row) => row !== undefined);
  if (known.length < rows.length || !known[0]) return undefined;
  const patterns = known.map(({ pattern }) => pattern);
  const pattern = node.callee.name === 'anyOf' ? `(?:${patterns.join('|')})` : patterns.join('');
  return { pattern, flags: textOf(second), firstRow: known[0].firstRow };
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Undefined for a pattern that takes time in proportion to the text, wherever it is looked for. */
export function whySlow(pattern: string, flags: string): string | undefined {
  if (ENDLESS_LOOK_BEHIND.test(pattern.replace(CLASS, '[]'))) return 'a look-behind without an end';
  const { reports } = analyse(
    { source: pattern, flags },
    { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false, maxReports: 1 },
  );
  const [report] = reports;
  if (report === undefined) return undefined;
  if (report.type === 'Move') return `each place of a run is a new start of ${report.quant.raw}`;
  return report.type === 'Self'
    ? `${report.quant.raw} has more than one way through`
    : `${report.startQuant.raw} and ${report.endQuant.raw} can share a run in many ways`;
}
