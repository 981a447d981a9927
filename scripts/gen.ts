/**
 * Writes every generated file: what is written once as data is rendered here into indexes, docs, snippets and the
 * manifest. `--check` writes nothing and fails when a file is stale; `--only rules` writes just what is named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Generated {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
}

const ROOT = join(__dirname, '..');

/** Generators by name, in order: the later ones load the indexes that the first ones write. */
const GENERATORS: Readonly<Record<string, (root: string) => Promise<readonly Generated[]>>> = {
  genres: async () => [(await import('./gen/genre-index.js')).generateGenreIndex()],
  'cue-starts': async () => [(await import('./gen/cue-starts.js')).generateCueStarts()],
  'alike-characters': async (root) => [
    (await import('./gen/alike-characters.js')).generateAlikeCharacters(root),
  ],
  rules: async (root) => [(await import('./gen/rule-index.js')).generateRuleIndex(root)],
  quotations: async (root) => [(await import('./gen/quotations-digest.js')).generateQuotationsDigest(root)],
  snippets: async () => (await import('./gen/snippets.js')).generateSnippets(),
  docs: async () => (await import('./gen/rule-docs.js')).generateRuleDocs(),
  readme: async (root) => [(await import('./gen/readme.js')).generateReadme(root)],
  schema: async () => [(await import('./gen/project-schema.js')).generateProjectSchema()],
  manifest: async (root) => [(await import('./gen/manifest.js')).generateManifest(root)],
};

/** Renders the generators named, or all; returns the files that differ from the disk, written unless `check`. */
export async function generate(names: readonly string[], check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, render] of Object.entries(GENERATORS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const { path, text } of await render(ROOT)) {
      const file = join(ROOT, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      stale.push(path);
      if (check) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const check = args.includes('--check');
  const only = args.indexOf('--only');
  const stale = await generate(only < 0 ? [] : args.slice(only + 1), check);
  for (const path of stale) console.log(`${check ? 'stale' : 'wrote'}: ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

if (require.main === module) void main();
