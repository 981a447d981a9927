/** Reading what a person wrote: a wrong value is cut out and told of, and the rest counts. */
import type * as z from 'zod';

/** A value that was left out. */
export interface SettingProblem {
  /** Where it stands; empty when the whole is no object. */
  readonly path: readonly PropertyKey[];
  /** The value, as JSON, shortened. */
  readonly shown: string;
  /** What it should be, in Chinese: true 或 false. */
  readonly expected: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Cutting a wrong value may leave an entry without what it needs, which is cut next; entries are not nested deeper. */
const MAX_PASSES = 5;

/** `value` without what `schema`, an object of optional keys, does not allow. */
export function readSettingsLayer<T extends z.ZodObject>(
  schema: T,
  value: unknown,
): { readonly layer: z.infer<T>; readonly problems: readonly SettingProblem[] } {
  let current: unknown = value ?? {};
  const problems: SettingProblem[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const parsed = schema.safeParse(current);
    if (parsed.success) return { layer: parsed.data, problems };
    const issues = parsed.error.issues.flatMap(innermost);
    // What is wrong only after a cut was told of with the cut.
    if (pass === 0) problems.push(...issues.map((issue) => problemOf(issue, current)));
    const cuts: CutTree = new Map();
    for (const { path } of issues) {
      const cut = valueAt(current, path) === undefined ? path.slice(0, -1) : path;
      if (cut.length === 0) return { layer: schema.parse({}), problems };
      addCut(cuts, cut);
    }
    current = without(current, cuts);
  }
  return { layer: schema.parse({}), problems };
}

/** The issues of the one branch of a union that the value was meant for, where that can be told. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find(
    (issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0),
  );
  if (!branch) return [issue];
  return branch.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function problemOf(issue: Issue, whole: unknown): SettingProblem {
  return { path: issue.path, shown: show(valueAt(whole, issue.path)), expected: expectedBy(issue) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  boolean: ' true 或 false',
  string: '文字',
  number: '数字',
  array: '列表',
  object: '对象',
  record: '对象',
};

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return ` ${issue.values.join('、')} 之一`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((issues) => issues.map(expectedBy)))].join('，或');
    case 'too_small':
      return '不空的文字';
    default:
      return '另一种值';
  }
}

/** What to cut, by key: all of it, or what the inner tree says. */
type CutTree = Map<PropertyKey, CutTree | 'all'>;

function addCut(tree: CutTree, path: Path): void {
  const [key, ...inner] = path;
  if (key === undefined) return;
  const there = tree.get(key);
  if (there === 'all') return;
  if (inner.length === 0) {
    tree.set(key, 'all');
    return;
  }
  const next: CutTree = there ?? new Map();
  tree.set(key, next);
  addCut(next, inner);
}

function without(value: unknown, cuts: CutTree): unknown {
  const keep = (key: PropertyKey, item: unknown) => {
    const cut = cuts.get(key);
    return cut === undefined || cut === 'all' ? item : without(item, cut);
  };
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (cuts.get(index) === 'all' ? [] : [keep(index, item)]));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (cuts.get(key) === 'all' ? [] : [[key, keep(key, item)]])),
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return typeof key === 'number' ? at[key] : undefined;
    return isRecord(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
  }, value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
