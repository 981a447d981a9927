/**
 * Bundles client, language server, command line and segmenter process with esbuild.
 * Minified, for the server is read anew at each start; without `--production` source maps are written. `--watch` goes on.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

export interface BuildOptions {
  readonly production?: boolean;
}

interface Bundle {
  readonly entry: string;
  readonly output: string;
  /** Runs in a page of the editor, not in Node. */
  readonly page?: boolean;
  /** Modules that stay outside: VS Code gives them, or they hold an addon. */
  readonly external: readonly string[];
}

const ROOT = join(__dirname, '..');
/** What the last build read and wrote, so that the next knows whether anything changed. */
const RECORD = join(ROOT, 'out', 'build.json');

const BUNDLES: readonly Bundle[] = [
  { entry: 'client/src/extension.ts', output: 'client/dist/extension.js', external: ['vscode'] },
  { entry: 'client/src/panel/webview/main.ts', output: 'client/dist/panel.js', page: true, external: [] },
  { entry: 'client/src/panel/webview/panel.css', output: 'client/dist/panel.css', page: true, external: [] },
  { entry: 'client/src/paper/webview/main.ts', output: 'client/dist/paper.js', page: true, external: [] },
  { entry: 'client/src/paper/webview/paper.css', output: 'client/dist/paper.css', page: true, external: [] },
  // The Word layer stays outside both: most starts never need it.
  { entry: 'server/src/main.ts', output: 'server/dist/main.js', external: ['./word/index.js'] },
  { entry: 'server/src/cli.ts', output: 'server/dist/cli.js', external: ['./word/index.js'] },
  { entry: 'server/src/word/index.ts', output: 'server/dist/word/index.js', external: [] },
  {
    entry: 'server/src/host/segmenter-process.ts',
    output: 'server/dist/segmenter-process.js',
    external: ['nodejieba', 'jieba-wasm'],
  },
];

interface BuildRecord {
  readonly production: boolean;
  readonly outputs: readonly BuiltFile[];
}

/** A bundle, the files that it was made of, and the modules that it asks for when it runs. */
export interface BuiltFile {
  readonly path: string;
  readonly inputs: readonly string[];
  readonly external: readonly string[];
  /** Bytes of the bundle that come from npm packages, by the package's folder. */
  readonly packages: Readonly<Record<string, number>>;
}

const NODE = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A dependency that ships as an ES module asks where it stands (tinyglobby); CommonJS has another word for it.
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'importMetaUrl' },
} satisfies esbuild.BuildOptions;

/** The Chromium of the oldest VS Code that the extension runs in. */
const PAGE = { platform: 'browser', target: 'chrome122', format: 'iife' } satisfies esbuild.BuildOptions;

function esbuildOptions({ entry, output, page, external }: Bundle, production: boolean) {
  return {
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    ...(page ? PAGE : NODE),
    // Its CommonJS build loads its parts in a way that no bundler can follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', net: './scripts/build/no-network.ts' },
    external: [...external],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
  } satisfies esbuild.BuildOptions;
}

/** Builds everything; answers with the size of each output in bytes. */
export async function build({ production = false }: BuildOptions = {}): Promise<Map<string, number>> {
  const results = await Promise.all(
    BUNDLES.map((bundle) => esbuild.build(esbuildOptions(bundle, production))),
  );
  const outputs = results.map(({ metafile }, index) => ({
    path: BUNDLES[index]!.output,
    inputs: Object.keys(metafile.inputs),
    external: [
      ...new Set(
        Object.values(metafile.inputs).flatMap(({ imports }) =>
          imports.filter((one) => one.external).map((one) => one.path),
        ),
      ),
    ].sort(),
    packages: packagesIn(metafile),
  }));
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(RECORD, JSON.stringify({ production, outputs } satisfies BuildRecord));
  return new Map(outputs.map(({ path }) => [path, statSync(join(ROOT, path)).size]));
}

function packagesIn({ outputs }: esbuild.Metafile): Record<string, number> {
  const packages: Record<string, number> = {};
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
      if (folder && bytesInOutput > 0) packages[folder] = (packages[folder] ?? 0) + bytesInOutput;
    }
  }
  return packages;
}

/** What the last build made. */
export function builtFiles(): readonly BuiltFile[] {
  return (JSON.parse(readFileSync(RECORD, 'utf8')) as BuildRecord).outputs;
}

/** Builds only when a source is newer than what was made of it. Answers whether it had to. */
export async function ensureBuilt(): Promise<boolean> {
  if (isFresh()) return false;
  await build();
  return true;
}

function isFresh(): boolean {
  if (!existsSync(RECORD)) return false;
  const { production, outputs } = JSON.parse(readFileSync(RECORD, 'utf8')) as BuildRecord;
  if (production || outputs.length !== BUNDLES.length) return false;
  const modified = (path: string): number =>
    statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
  // A file that is gone compares false: stale.
  return outputs.every(({ path, inputs }) =>
    [...inputs, 'scripts/build.ts'].every((input) => modified(input) <= modified(path)),
  );
}

async function watch(): Promise<void> {
  const contexts = await Promise.all(
    BUNDLES.map((bundle) => esbuild.context({ ...esbuildOptions(bundle, false), logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--watch')) return watch();
  const started = performance.now();
  const sizes = await build({ production: args.includes('--production') });
  for (const [path, size] of sizes)
    console.log(`${path.padEnd(36)}${(size / 1024).toFixed(0).padStart(6)} KB`);
  console.log(`built in ${(performance.now() - started).toFixed(0)} ms`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
