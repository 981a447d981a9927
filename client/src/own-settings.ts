import { joinSettings, SETTING_KEYS, SETTINGS_SECTION } from '@biganzi/shared';
import * as vscode from 'vscode';

/**
 * The settings that somebody set, for the documents of a folder: the user's, the workspace's over them, the folder's
 * over these. VS Code's own answer holds the defaults too, which would hide the project file's, and of two word lists
 * it gives one, where both are wanted.
 */
export function ownSettings(scope: vscode.Uri | undefined): unknown {
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION, scope);
  const layers = SETTING_KEYS.flatMap((key) => {
    const set = configuration.inspect(key);
    return [set?.globalValue, set?.workspaceValue, set?.workspaceFolderValue].map((value) => ({
      key,
      value,
    }));
  });
  return joinSettings(...layers.map(({ key, value }) => nested(key, value)));
}

/** terms.allowed → { terms: { allowed: … } } */
function nested(key: string, value: unknown): unknown {
  if (value === undefined) return undefined;
  return key.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
}
