/**
 * The faults that a test ought to see, put into a file one at a time. What a rule says of itself (its metadata) is left as
 * it is: its examples are tests.
 */
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';

export const FAULTS = ['negate', 'guard', 'bound', 'fix-kind', 'data'] as const;

/**
 * `negate`: a condition turned round. `guard`: a condition or one of its parts left out. `bound`: a limit moved by one.
 * `fix-kind`: a fix of another kind. `data`: the data of a message swapped or replaced.
 */
export type Fault = (typeof FAULTS)[number];

export interface Mutant {
  readonly fault: Fault;
  /** 1-based line of the code without types, and what stood there: enough to find it again. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole file with the fault in it, as a CommonJS module. */
  readonly code: string;
}

/** All mutants of one TypeScript file, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const code = transformSync(source, { loader: 'ts', format: 'esm' }).code;
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const found: Replacement[] = [];
  walk(program, (node) => {
    if (isMeta(node)) return false;
    found.push(...replacementsAt(node, code));
    return true;
  });
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ fault, start, end, text }) => ({
      fault,
      line: code.slice(0, start).split('\n').length,
      before: code.slice(start, end),
      after: text,
      code: asCommonJs(code.slice(0, start) + text + code.slice(end)),
    }));
}

/** ES module → CommonJS, as the tests load it. */
function asCommonJs(code: string): string {
  return transformSync(code, { loader: 'js', format: 'cjs' }).code;
}

interface Replacement {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const RELATIONS: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const KINDS: Readonly<Record<string, string>> = { safe: 'suggest', suggest: 'safe', refactor: 'suggest' };

function replacementsAt(node: AnyNode, code: string): Replacement[] {
  const at = (fault: Fault, { start, end }: AnyNode, text: string): Replacement => ({
    fault,
    start,
    end,
    text,
  });
  const textOf = ({ start, end }: AnyNode) => code.slice(start, end);
  switch (node.type) {
    case 'IfStatement': {
      const negated = at('negate', node.test, `!(${textOf(node.test)})`);
      const leaves = /^(?:\{\s*)?(?:continue|return)\b/.test(textOf(node.consequent));
      return leaves && !node.alternate ? [negated, at('guard', node, ';')] : [negated];
    }
    case 'ConditionalExpression':
      return [at('negate', node.test, `!(${textOf(node.test)})`)];
    case 'LogicalExpression':
      if (node.operator === '??') return [];
      return [at('guard', node, `(${textOf(node.left)})`), at('guard', node, `(${textOf(node.right)})`)];
    case 'BinaryExpression': {
      const relation = RELATIONS[node.operator];
      if (relation === undefined) return [];
      return [at('bound', node, `(${textOf(node.left)}) ${relation} (${textOf(node.right)})`)];
    }
    case 'Literal': {
      const kind = typeof node.value === 'string' ? KINDS[node.value] : undefined;
      return kind === undefined ? [] : [at('fix-kind', node, JSON.stringify(kind))];
    }
    case 'Property':
      return node.key.type === 'Identifier' && node.key.name === 'data' ? swappedData(node.value) : [];
    default:
      return [];
  }

  function swappedData(value: AnyNode): Replacement[] {
    if (value.type !== 'ObjectExpression') return [];
    const properties = value.properties.flatMap((one) => (one.type === 'Property' ? [one] : []));
    const [first, second] = properties;
    if (!first) return [];
    const name = (one: typeof first) => textOf(one.key);
    if (!second) return [at('data', value, `{ ${name(first)}: '∅' }`)];
    const rest = properties.slice(2).map((one) => `, ${textOf(one)}`);
    return [
      at(
        'data',
        value,
        `{ ${name(first)}: ${textOf(second.value)}, ${name(second)}: ${textOf(first.value)}${rest.join('')} }`,
      ),
    ];
  }
}

/** The metadata of a rule: an object with an id and messages. */
function isMeta(node: AnyNode): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const keys = node.properties.flatMap((one) =>
    one.type === 'Property' && one.key.type === 'Identifier' ? [one.key.name] : [],
  );
  return keys.includes('id') && keys.includes('messages');
}

/** Calls `visit` for each node, the outer ones first; where it answers false, what lies inside is passed over. */
function walk(node: AnyNode, visit: (node: AnyNode) => boolean): void {
  if (node.type === 'ImportDeclaration' || !visit(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
