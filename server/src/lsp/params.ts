/** Checks of what comes over the wire: TypeScript's types promise nothing there. */
import type { Position, Range } from 'vscode-languageserver/node';
import { BadParams } from './requests';

export function uriOf(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw new BadParams('缺少 textDocument.uri');
  return uri;
}

export function stringOf(params: unknown, name: string): string {
  const value = field(params, name);
  if (typeof value !== 'string') throw new BadParams(`缺少 ${name}`);
  return value;
}

export function positionOf(params: unknown, name = 'position'): Position {
  const value = field(params, name);
  const line = field(value, 'line');
  const character = field(value, 'character');
  if (!isIndex(line) || !isIndex(character)) throw new BadParams(`${name} 不是一个位置`);
  return { line, character };
}

export function rangeOf(params: unknown): Range {
  const range = field(params, 'range');
  return { start: positionOf(range, 'start'), end: positionOf(range, 'end') };
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
