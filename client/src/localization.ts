import * as vscode from 'vscode';
import english from '../../l10n/bundle.l10n.en.json';

/**
 * A text for the user: Chinese in the source, English from the bundle. VS Code takes the source language for
 * English and loads no bundle then, so the English one is built in and used for every language but Chinese.
 */
export function t(message: string, ...values: (string | number)[]): string {
  const args = values.map((value) => (typeof value === 'string' ? harmless(value) : value));
  if (vscode.env.language.toLowerCase().startsWith('zh')) return vscode.l10n.t(message, ...args);
  const translated = (english as Readonly<Record<string, string>>)[message] ?? message;
  return translated.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}

/** Notifications make links of [words](address), labels icons of $(name): not of what a draft or a file name says. */
function harmless(words: string): string {
  return words.replaceAll('](', '] (').replaceAll('$(', '$ (');
}
