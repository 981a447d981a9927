import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import * as vscode from 'vscode';
import { t } from '../localization';

const LANGUAGES: Readonly<Record<string, string>> = { '.md': 'markdown', '.gw': 'gongwen' };

/** Opens a sample as a new document, so that whoever tries something out changes no file. */
export async function openSample(extensionPath: string, named: unknown): Promise<void> {
  const folder = join(extensionPath, 'samples');
  const names = (await readdir(folder)).filter((name) => name !== 'README.md');
  const name =
    typeof named === 'string' && names.includes(named)
      ? named
      : await vscode.window.showQuickPick(names, {
          title: t('打开示例文稿'),
          placeHolder: t('打开的是副本，随便改'),
        });
  if (name === undefined) return;
  const content = await readFile(join(folder, name), 'utf8');
  const language = LANGUAGES[extname(name)] ?? 'plaintext';
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document, { preview: false });
}
