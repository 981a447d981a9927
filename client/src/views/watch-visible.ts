import * as vscode from 'vscode';
import type { SpeechStore } from '../speech-store';

/** Keeps the review up to date while the view is open, and no longer. */
export function watchWhileVisible(view: vscode.TreeView<unknown>, store: SpeechStore): vscode.Disposable {
  let watching: vscode.Disposable | undefined;
  const stop = () => {
    watching?.dispose();
    watching = undefined;
  };
  const follow = () => {
    if (view.visible) watching ??= store.watch();
    else stop();
  };
  follow();
  return vscode.Disposable.from(view.onDidChangeVisibility(follow), new vscode.Disposable(stop));
}
