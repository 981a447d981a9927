/** Holds the import rule of docs/architecture.md: shared ← core ← lsp, cli ← main, cli.ts; no cycles, types included. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { PROJECT_ROOT, sourceFiles } from './source-files';

/** Layers by path prefix, and the layers that each may import besides itself. */
const LAYERS: readonly { readonly name: string; readonly prefix: string; readonly may: readonly string[] }[] =
  [
    { name: 'shared', prefix: 'shared/src/', may: [] },
    { name: 'core', prefix: 'server/src/core/', may: ['shared'] },
    { name: 'files', prefix: 'server/src/files/', may: [] },
    { name: 'host', prefix: 'server/src/host/', may: ['core', 'shared', 'files'] },
    { name: 'word', prefix: 'server/src/word/', may: ['core', 'shared'] },
    { name: 'lsp', prefix: 'server/src/lsp/', may: ['core', 'shared', 'files', 'word'] },
    { name: 'cli', prefix: 'server/src/cli/', may: ['core', 'shared', 'files', 'word'] },
    { name: 'entry', prefix: 'server/src/', may: ['core', 'shared', 'files', 'host', 'word', 'lsp', 'cli'] },
    { name: 'client', prefix: 'client/src/', may: ['shared'] },
  ];

/** Packages that the core may use: pure ones only. */
const CORE_PACKAGES: readonly string[] = ['@biganzi/shared', 'jsonc-parser'];

/** Core's own order, from below: each folder imports only from those before it. */
const CORE_ORDER: readonly string[] = [
  'document',
  'genres',
  'language',
  'templates',
  'quotations',
  'typos',
  'formulations',
  'requests',
  'analysis',
  'cleanup',
  'refactor',
  'speech',
  'rules',
  'checking',
  'features',
  'engine.ts',
];

interface Import {
  readonly from: string;
  /** A path relative to the root for a file of ours, else the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(PROJECT_ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, specifier, dynamic]) => ({
    from: file,
    to: resolveImport(file, specifier ?? dynamic ?? ''),
    typeOnly: type !== undefined,
  }));
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  // An import that stays one in a bundle names the file that is built.
  const path = normalize(join(dirname(from), specifier.replace(/\.js$/, ''))).replaceAll('\\', '/');
  return FILES.find((file) => file === path || file === `${path}.ts` || file === `${path}/index.ts`) ?? path;
}

const FILES = sourceFiles('shared/src', 'server/src', 'client/src');
const IMPORTS = FILES.flatMap(importsOf);
const layerOf = (path: string) => LAYERS.find(({ prefix }) => path.startsWith(prefix));

describe('imports', () => {
  it('run one way between the layers', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const layer = layerOf(from);
      const target = to === '@biganzi/shared' ? LAYERS[0] : layerOf(to);
      return layer && target && target !== layer && !layer.may.includes(target.name);
    });
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('leave the core pure: no package but those listed', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        from.startsWith('server/src/core/') && !to.startsWith('server/') && !CORE_PACKAGES.includes(to),
    );
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('name files that exist', () => {
    const missing = IMPORTS.filter(({ to }) => to.includes('/src/') && !FILES.includes(to));
    assert.deepEqual(
      missing.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('have no cycle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of IMPORTS) {
      if (FILES.includes(to)) edges.set(from, [...(edges.get(from) ?? []), to]);
    }
    assert.deepEqual(findCycle(edges), []);
  });

  it('run one way between the folders of core, types included', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of IMPORTS) {
      const [here, there] = [partOfCore(from), partOfCore(to)];
      if (here && there && here !== there) edges.set(here, [...(edges.get(here) ?? []), there]);
    }
    assert.deepEqual(findCycle(edges), []);
  });

  it('keep the order that docs/architecture.md gives of core', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const [here, there] = [
        CORE_ORDER.indexOf(partOfCore(from) ?? ''),
        CORE_ORDER.indexOf(partOfCore(to) ?? ''),
      ];
      return here >= 0 && there > here;
    });
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });
});

/** A folder of core, or a file that lies in none. */
function partOfCore(path: string): string | undefined {
  return /^server\/src\/core\/([^/]+)/.exec(path)?.[1];
}

/** The files of one cycle, or none. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file].map((name) => relative('.', name));
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
