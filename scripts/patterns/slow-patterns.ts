/**
 * Looks for regular expressions whose time may grow faster than the text, in everything that is written out in the
 * sources. The judge is scslre, which eslint-plugin-regexp rests on; why it: docs/decisions/0007-linear-patterns.md.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
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
  return patternsIn(source).flatMap(({ pattern, flags }) => {
    const why = whySlow(pattern, flags);
    if (why === undefined) return [];
    const at = Math.max(0, source.indexOf(pattern));
    return [{ pattern, line: source.slice(0, at).split('\n').length, why }];
  });
}

/** The regular expressions that are written out in a source, each once. */
export function patternsIn(source: string): readonly RegExpToken['value'][] {
  const code = transformSync(source, { loader: 'ts', charset: 'utf8', target: 'es2022' }).code;
  const found = new Map<string, RegExpToken['value']>();
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => {
      if (token.type.label !== 'regexp') return;
      // A literal's token has its two parts as its value, which acorn's types leave out.
      const { value } = token as unknown as RegExpToken;
      found.set(`${value.pattern}/${value.flags}`, value);
    },
  });
  return [...found.values()];
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
