/** .biganzi.json: the settings of a folder, for the command line and for every editor. Comments are allowed in it. */
import { parseSettingsLayer, type SettingProblem, type SettingsLayer, settingsSchema } from '@biganzi/shared';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { closest } from './language/text/closest';

export const PROJECT_FILE = '.biganzi.json';

export interface ProjectFile {
  /** What it says, less what is wrong. */
  readonly layer: SettingsLayer;
  readonly problems: readonly ProjectProblem[];
  /** It is no JSON object: what could be read of it counts all the same. */
  readonly broken: boolean;
  /** The line, from 1, of the value at a path of the settings, or of the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

export interface ProjectProblem {
  /** From 1. */
  readonly line: number;
  /** In Chinese. */
  readonly message: string;
}

/** Longer ones are no settings. */
const MAX_LENGTH = 1_000_000;
/** Of brackets. Settings have five levels; the parser calls itself for each. */
const MAX_DEPTH = 100;

/** Reads a project file. Never throws: what is wrong costs itself and is told with its line. */
export function readProjectFile(text: string): ProjectFile {
  const errors: ParseError[] = [];
  const lineAt = lineCounter(text);
  const tree = isReadable(text) ? parse(text, errors) : undefined;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(tree ? placeOf(tree, path) : 0);
  const value: unknown = tree && getNodeValue(tree);
  if (tree?.type !== 'object') {
    const message = isReadable(text)
      ? '内容应是一个 JSON 对象：{ … }'
      : '文件太长，或者括号套得太深，没有读取';
    return { layer: {}, problems: [{ line: 1, message }], broken: true, lineOf };
  }
  const { layer, problems } = parseSettingsLayer(value);
  return {
    layer,
    problems: [
      ...errors.slice(0, 1).map(({ error, offset }) => ({
        line: lineAt(offset),
        message: `JSON 的写法有误：${SYNTAX_ERRORS[error] ?? '有多余的字符'}`,
      })),
      ...unknownKeys(tree).map(({ at, message }) => ({ line: lineAt(at), message })),
      ...firstFew(
        problems,
        (problem) => ({ line: lineOf(problem.path), message: wrongValue(problem) }),
        (rest) => ({
          line: lineOf([]),
          message: `另有${rest}处值无效，也已略去`,
        }),
      ),
    ],
    broken: errors.length > 0,
    lineOf,
  };
}

/** Finding the place of a value and the nearest name cost a walk each: a file of nothing but mistakes gets so many. */
export const MAX_PROBLEMS = 50;

/** What `tell` makes of the first items, and what `sum` says of the others. */
export function firstFew<T, R>(items: readonly T[], tell: (item: T) => R, sum: (rest: number) => R): R[] {
  const rest = items.length - MAX_PROBLEMS;
  return [...items.slice(0, MAX_PROBLEMS).map(tell), ...(rest > 0 ? [sum(rest)] : [])];
}

/** Lines from 1, by offset. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  // A mark at the head, as Windows' Notepad writes it, is no part of the JSON; a space keeps the offsets.
  return parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
}

/** Brackets in strings count too: nobody writes a hundred that are not closed. */
function isReadable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}

/** By jsonc-parser's ParseErrorCode. */
const SYNTAX_ERRORS: Readonly<Record<number, string>> = {
  1: '这里的内容不是 JSON 的值',
  2: '数字的写法不对',
  3: '缺少属性名（要加双引号）',
  4: '缺少值',
  5: '缺少冒号',
  6: '缺少逗号',
  7: '缺少右花括号 }',
  8: '缺少右方括号 ]',
  9: '结尾有多余的内容',
  11: '注释没有结束',
  12: '缺少引号',
  13: '数字的写法不对',
  14: '转义的写法不对',
  15: '转义的写法不对',
  16: '含有不能用的字符',
};

function placeOf(tree: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'number' ? key : String(key)));
    const node = findNodeAtLocation(tree, keys);
    if (node) return node.offset;
  }
  return tree.offset;
}

function wrongValue({ path, shown, expected }: SettingProblem): string {
  return `${shortened(path.join('.'))} 的值无效（${shown}），已略去：应是${expected}`;
}

/** Keys that no setting has; `rules` is not looked into, its keys are rule ids. */
function unknownKeys(tree: Node): { at: number; message: string }[] {
  const sections = Object.entries(settingsSchema.shape);
  const known = sections.map(([key]) => key);
  return [
    ...strangers(tree, [...known, '$schema'], ''),
    ...sections.flatMap(([key, schema]) => {
      const inner = schema.unwrap();
      const node = findNodeAtLocation(tree, [key]);
      return 'shape' in inner && node?.type === 'object'
        ? strangers(node, Object.keys(inner.shape), `${key}.`)
        : [];
    }),
  ];
}

function strangers(object: Node, known: readonly string[], prefix: string) {
  const strange = (object.children ?? []).flatMap(({ children: [key] = [] }) =>
    key && !known.includes(String(key.value)) ? [key] : [],
  );
  return firstFew(
    strange,
    (key) => {
      const name = String(key.value);
      const near = closest(name, known);
      const hint = near === undefined ? '' : `，您要找的是 ${prefix}${near} 吗？`;
      return { at: key.offset, message: `没有设置项 ${prefix}${shortened(name)}${hint}` };
    },
    (rest) => ({ at: object.offset, message: `另有${rest}个没有的设置项` }),
  );
}

/** A name that somebody else wrote, as a message may hold it. */
export function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
