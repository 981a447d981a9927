import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder';
import { environmentForNestedNpm, runCommand } from './command';

/**
 * The workbench's own texts in Chinese. Microsoft's translations are MIT, but its language pack stands only in the
 * marketplace; npm has them in CodinGame's packages. This is the last version that keeps them by key, as code-server
 * wants them; later ones are lists in the order of another build. About three quarters of the texts of code-server's
 * VS Code are found in it, and what isn't stays English.
 */
const packageName = '@codingame/monaco-vscode-language-pack-zh-hans';
const packageVersion = '4.3.2';
// Raised when what is written below changes.
const recipe = 1;

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Makes code-server speak Chinese that is started with `--locale zh-cn` on this data folder. */
export async function putLanguagePack(
  codeServerEntry: string,
  dataFolder: string,
  log: (line: string) => void,
): Promise<void> {
  const file = await ensureTranslations(codeServerEntry, log);
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 32);
  const pack = {
    hash,
    label: '中文(简体)',
    extensions: [
      { extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' }, version: packageVersion },
    ],
    translations: { vscode: file },
  };
  writeFileSync(join(dataFolder, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/** The file of translations, in the cache. */
async function ensureTranslations(codeServerEntry: string, log: (line: string) => void): Promise<string> {
  const folder = join(cacheFolder(), `language-pack-zh-hans-${packageVersion}-${recipe}`);
  const file = join(folder, 'main.i18n.json');
  if (existsSync(file)) return file;
  log('正在取编辑器的中文界面…');
  mkdirSync(folder, { recursive: true });
  const env = environmentForNestedNpm();
  // Packed, not installed: of the package only its texts are wanted, not what it depends on.
  await runCommand('npm', ['pack', '--silent', `${packageName}@${packageVersion}`], { cwd: folder, env });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack left nothing of ${packageName}`);
  await runCommand('tar', ['xzf', archive], { cwd: folder });
  const source = readFileSync(join(folder, 'package', 'translations', 'main.i18n.json.js'), 'utf8');
  const keys = join(resolve(codeServerEntry, '../../..'), 'lib', 'vscode', 'out', 'nls.keys.json');
  const wanted = JSON.parse(readFileSync(keys, 'utf8')) as [module: string, keys: string[]][];
  writeFileSync(file, JSON.stringify({ contents: moveTexts(readTexts(source), wanted) }));
  rmSync(join(folder, 'package'), { recursive: true, force: true });
  rmSync(join(folder, archive), { force: true });
  return file;
}

/** The texts of the package's module, which is one object literal of strings. */
export function readTexts(source: string): Texts {
  const begin = source.indexOf('{');
  const end = source.lastIndexOf('}', source.lastIndexOf('export'));
  const literal = source
    .slice(begin, end + 1)
    // Unquoted keys are the only thing in it that is no JSON.
    .replace(/^(\s*)([A-Za-z_$][\w$]*):/gm, '$1"$2":');
  return JSON.parse(literal) as Texts;
}

/** The texts under the modules that this build of VS Code has: a key that moved is found when it has one text. */
export function moveTexts(texts: Texts, wanted: readonly [module: string, keys: readonly string[]][]): Texts {
  const byKey = new Map<string, Set<string>>();
  for (const module of Object.values(texts)) {
    for (const [key, text] of Object.entries(module)) byKey.set(key, (byKey.get(key) ?? new Set()).add(text));
  }
  const only = (key: string): string | undefined => {
    const found = [...(byKey.get(key) ?? [])];
    return found.length === 1 ? found[0] : undefined;
  };
  return Object.fromEntries(
    wanted.map(([module, keys]) => [
      module,
      Object.fromEntries(
        keys.flatMap((key) => {
          const text = texts[module]?.[key] ?? only(key);
          return text === undefined ? [] : [[key, text]];
        }),
      ),
    ]),
  );
}
