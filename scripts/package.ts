import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from './build';
import { billOfMaterials, type ShippedPackage, shippedPackages } from './package/sbom';
import { runCommand } from './vscode/command';

/** `npm run package [-- --target linux-x64|universal] [--no-build]`: the VSIX, from an allow-list. */

export interface PackagedExtension {
  vsix: string;
  /** The npm packages whose code ships. */
  packages: ShippedPackage[];
  /** What was staged: paths inside the extension, with forward slashes. */
  files: string[];
}

interface Shipped {
  from: string;
  to?: string;
  /** Missing is an error otherwise. */
  optional?: boolean;
  /** Of a folder, only the files whose path in it matches. */
  only?: RegExp;
}

const root = resolve(__dirname, '..');
const stage = join(root, 'out', 'vsix');
const NATIVE = 'server/dist/native';
/** The bill of materials, beside the manifest. */
const SBOM = 'sbom.cdx.json';

// The counts of characters and the dictionaries are most of it: the counts do not compress (9 MB), nodejieba's
// dictionaries compress to about 4 MB, the fallback's WebAssembly to about 2 MB. Room
// for the code to grow, none for a second copy of anything: county offices fetch this over slow, filtered lines.
const budgetBytes = 22 * 1024 * 1024;

const platformsWithAddon = ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-x64', 'darwin-arm64'];

/** What the manifest may say to VS Code; scripts, workspaces and dependencies are this repository's own business. */
const manifestKeys = [
  ...[
    'name',
    'displayName',
    'description',
    'version',
    'publisher',
    'license',
    'engines',
    'categories',
    'keywords',
  ],
  ...[
    'icon',
    'galleryBanner',
    'repository',
    'bugs',
    'homepage',
    'qna',
    'preview',
    'extensionKind',
    'capabilities',
  ],
  ...['main', 'browser', 'activationEvents', 'contributes', 'l10n'],
];

const everywhere: readonly Shipped[] = [
  { from: 'client/dist', only: /^[\w-]+\.(js|css)$/ },
  { from: 'server/dist', only: /^(word\/)?[\w-]+\.js$/ },
  { from: 'server/data', only: /^[\w-]+\.(br|bin|utf8)$/ },
  { from: 'syntaxes', only: /^[\w.-]+\.json$/ },
  { from: 'snippets', only: /^[\w.-]+\.(json|code-snippets)$/ },
  { from: 'images', only: /^view\.svg$/ },
  { from: 'l10n', only: /^[\w.-]+\.json$/, optional: true },
  // Each finding links to its rule's page.
  { from: 'docs/rules', only: /^[\w-]+\.md$/ },
  // package.json's jsonValidation names it.
  { from: 'schemas', only: /^[\w.-]+\.json$/ },
  { from: 'language-configuration.json', optional: true },
  { from: 'package.nls.json' },
  { from: 'package.nls.en.json', optional: true },
  // The page of the extension: how it is used, not how it is built. Pictures stand in the walkthrough, since the page
  // of an extension shows none that is not on the web.
  { from: 'docs/extension-readme.md', to: 'README.md' },
  { from: 'media', only: /^[\w-]+\.png$/ },
  { from: 'samples', only: /^[^/]+\.(txt|md|gw)$/ },
  { from: 'CHANGELOG.md' },
  { from: 'LICENSE' },
  { from: 'THIRD_PARTY_NOTICES.md' },
  { from: 'SECURITY.md' },
  {
    from: 'node_modules/jieba-wasm',
    to: 'server/dist/native/jieba-wasm',
    only: /^(package\.json|LICENSE|pkg\/nodejs\/jieba_rs_wasm(\.js|_bg\.wasm))$/,
  },
];

/** Without the tables of keyword extraction: two megabytes, for which `server/data/no-keywords.utf8` stands in. */
const addon: Shipped = {
  from: 'node_modules/nodejieba',
  to: 'server/dist/native/nodejieba',
  only: /^(index\.js|package\.json|LICENSE|build\/Release\/nodejieba\.node|submodules\/cppjieba\/(LICENSE|dict\/(jieba\.dict|hmm_model|user\.dict)\.utf8))$/,
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function copyShipped({ from, to = from, optional, only }: Shipped): void {
  const source = join(root, from);
  if (!existsSync(source)) {
    if (optional) return;
    throw new Error(`${from} is to be shipped and is not there`);
  }
  if (statSync(source).isFile()) {
    mkdirSync(dirname(join(stage, to)), { recursive: true });
    cpSync(source, join(stage, to));
    return;
  }
  const names = filesUnder(source).filter((name) => only?.test(name) ?? true);
  if (names.length === 0 && !optional) throw new Error(`${from} holds nothing to ship`);
  for (const name of names) {
    mkdirSync(dirname(join(stage, to, name)), { recursive: true });
    cpSync(join(source, name), join(stage, to, name));
  }
}

function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : [];
}

function writeManifest(): void {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const manifest: Record<string, unknown> = Object.fromEntries(
    manifestKeys.filter((key) => key in own).map((key) => [key, own[key]]),
  );
  // Node's version concerns the builder; the extension host brings its own.
  manifest.engines = { vscode: (own.engines as { vscode: string }).vscode };
  if (typeof manifest.icon === 'string') copyShipped({ from: manifest.icon });
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const missing = pathsIn(manifest).filter((path) => !existsSync(join(stage, path)));
  if (missing.length > 0) throw new Error(`the manifest names what is not shipped: ${missing.join(', ')}`);
}

/** The segmenters, which are copied and not bundled, with the bytes that ship. */
function stagedPackages(): Record<string, number> {
  const folders = ['jieba-wasm', 'nodejieba'].filter((one) => existsSync(join(stage, NATIVE, one)));
  return Object.fromEntries(
    folders.map((one) => {
      const files = filesUnder(join(stage, NATIVE, one));
      const bytes = files.reduce((sum, file) => sum + statSync(join(stage, NATIVE, one, file)).size, 0);
      return [`node_modules/${one}`, bytes];
    }),
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

function printSizes(files: readonly string[]): void {
  const sizes = new Map<string, number>();
  for (const file of files) {
    const parts = file.split('/');
    const depth = file.startsWith('server/dist/native/') ? 4 : 2;
    const entry = parts.slice(0, depth).join('/');
    sizes.set(entry, (sizes.get(entry) ?? 0) + statSync(join(stage, file)).size);
  }
  const largestFirst = [...sizes].sort(([, a], [, b]) => b - a);
  for (const [entry, size] of largestFirst) console.log(`${megabytes(size).padStart(10)}  ${entry}`);
}

export function hostTarget(): string {
  const target = `${process.platform}-${process.arch}`;
  return platformsWithAddon.includes(target) ? target : 'universal';
}

export async function packageExtension(
  target: string,
  options: { build: boolean },
): Promise<PackagedExtension> {
  const universal = target === 'universal';
  if (!universal && target !== hostTarget()) {
    throw new Error(`the addon here is built for ${hostTarget()}: package ${target} on such a machine`);
  }
  if (options.build) await build({ production: true });

  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const shipped of universal ? everywhere : [...everywhere, addon]) copyShipped(shipped);
  writeManifest();
  const { name, version } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const packages = shippedPackages(root, stagedPackages());
  const staged = filesUnder(stage).map((path) => ({ path, content: readFileSync(join(stage, path)) }));
  writeFileSync(join(stage, SBOM), billOfMaterials({ name, version }, packages, staged));
  const vsix = join(root, 'out', `${name}-${version}-${target}.vsix`);
  await runCommand(
    process.execPath,
    [
      join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
      ...[
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        vsix,
      ],
      ...(universal ? [] : ['--target', target]),
    ],
    { cwd: stage },
  );

  const files = filesUnder(stage);
  printSizes(files);
  const size = statSync(vsix).size;
  console.log(
    `${megabytes(size).padStart(10)}  ${relative(root, vsix)}, compressed (budget ${megabytes(budgetBytes)})`,
  );
  if (size > budgetBytes)
    throw new Error(`${relative(root, vsix)} is over its budget of ${megabytes(budgetBytes)}`);
  return { vsix, packages, files };
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--target');
  const target = at === -1 ? hostTarget() : process.argv[at + 1];
  if (!target) throw new Error('--target wants linux-x64, universal, …');
  await packageExtension(target, { build: !process.argv.includes('--no-build') });
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
