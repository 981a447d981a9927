import { FIX_ALL_KIND } from '@biganzi/shared';
import * as vscode from 'vscode';

/** Applies every safe fix to the draft in front. */
export function fixAll(): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.codeAction', { kind: FIX_ALL_KIND, apply: 'first' });
}
