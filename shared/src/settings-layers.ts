/** Settings from several sources, made one: the project file, the user's, the workspace's, the folder's. */
import { isRecord } from './settings-reading';

/** The settings that stand in an editor, one a key below `biganzi`. The client asks for each where it was set. */
export const SETTING_KEYS = [
  'enable',
  'rules',
  'organization.own',
  'organization.superiors',
  'organization.peers',
  'organization.subordinates',
  'terms.allowed',
  'terms.banned',
  'terms.unitOrder',
  'terms.leaderOrder',
  'speech.rate',
  'speech.fields',
  'speech.topics',
  'speech.codeLens',
  'quotations.sources',
  'word.fonts',
  'word.pageNumber',
  'word.redHead',
  'word.template',
  'suppressions.requireReason',
  'suppressions.reportUnused',
] as const;

/**
 * Joins what several sources say, a later one over an earlier: key by key, a rule's severity apart from its
 * options, and the word lists one behind the other. Values need not be valid; undefined and null say nothing.
 */
export function joinSettings(...layers: readonly unknown[]): unknown {
  return layers.reduce((lower, upper) => joinAt(lower, upper, []), undefined);
}

function joinAt(lower: unknown, upper: unknown, path: readonly string[]): unknown {
  if (upper === undefined || upper === null) return lower;
  if (lower === undefined || lower === null) return upper;
  if (Array.isArray(lower) && Array.isArray(upper) && path[0] === 'terms') return joinLists(lower, upper);
  const isRule = path[0] === 'rules' && path.length === 2;
  if (isRule && typeof lower === 'string' && typeof upper === 'string') return upper;
  const [under, over] = isRule ? [ruleOptions(lower), ruleOptions(upper)] : [lower, upper];
  if (!isRecord(under) || !isRecord(over)) return upper;
  const joined = Object.entries(over).map(
    ([key, value]) => [key, joinAt(under[key], value, [...path, key])] as const,
  );
  return { ...under, ...Object.fromEntries(joined) };
}

function ruleOptions(setting: unknown): unknown {
  return typeof setting === 'string' ? { severity: setting } : setting;
}

/** The upper list first: where two entries are about one word, the nearer one counts. */
function joinLists(lower: readonly unknown[], upper: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return [...upper, ...lower].filter((entry) => {
    const key = subjectOf(entry);
    return !seen.has(key) && seen.add(key);
  });
}

function subjectOf(entry: unknown): string {
  if (!isRecord(entry)) return JSON.stringify(entry) ?? '';
  return JSON.stringify(entry.term ?? entry.name ?? entry);
}
