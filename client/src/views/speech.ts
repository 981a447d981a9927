import * as vscode from 'vscode';
import { t } from '../localization';
import type { SpeechStore } from '../speech-store';
import { toRange } from '../status-store';
import { type SpeechNode, speechNodes } from './speech-tree';
import { watchWhileVisible } from './watch-visible';

const VIEW = 'biganzi.speech';

/** 讲话体检 in the side bar: it follows the text, and a click goes to the place. */
export function createSpeechView(store: SpeechStore): vscode.Disposable {
  const tree = new SpeechTree(store);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const describe = () => {
    const speech = store.current();
    view.description = speech?.review.title;
  };
  describe();
  return vscode.Disposable.from(view, tree, watchWhileVisible(view, store), store.onDidChange(describe));
}

class SpeechTree implements vscode.TreeDataProvider<SpeechNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly store: SpeechStore) {
    this.subscription = store.onDidChange(() => this.changes.fire());
  }

  getChildren(parent?: SpeechNode): SpeechNode[] {
    if (parent) return [...(parent.children ?? [])];
    const speech = this.store.current();
    return speech ? [...speechNodes(speech.review)] : [];
  }

  getTreeItem(node: SpeechNode): vscode.TreeItem {
    const { id, label, description, tooltip, icon, children, range, snippet } = node;
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, children && children.length > 0 ? Collapsed : None);
    item.id = id;
    item.description = description;
    item.tooltip = tooltip;
    if (icon !== undefined) item.iconPath = themed(icon);
    const uri = this.store.current()?.uri;
    if (uri && range) {
      const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
      item.command = { command: 'vscode.open', title: t('转到原文'), arguments: [uri, options] };
    } else if (snippet !== undefined) {
      item.command = {
        command: 'editor.action.insertSnippet',
        title: label,
        arguments: [{ snippet: `${snippet}\n` }],
      };
    }
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changes).dispose();
  }
}

const COLOURS: Readonly<Record<string, string>> = {
  pass: 'testing.iconPassed',
  warning: 'list.warningForeground',
};

function themed(icon: string): vscode.ThemeIcon {
  const colour = COLOURS[icon];
  return new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
}
