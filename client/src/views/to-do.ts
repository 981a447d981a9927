import type { ToDoItem, ToDoParams } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';
import { type StatusStore, toRange } from '../status-store';

const VIEW = 'biganzi.toDo';

/** 待补清单: what the draft in front still lacks; a click goes to the place. */
export function createToDoView(client: LanguageClient, statuses: StatusStore): vscode.Disposable {
  const tree = new ToDoTree(client);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree });
  const update = () => {
    const uri = statuses.current() && vscode.window.activeTextEditor?.document.uri;
    void tree.refresh(uri).then((count) => {
      view.badge = count === 0 ? undefined : { value: count, tooltip: t('还有 {0} 处要补', count) };
    });
  };
  update();
  return vscode.Disposable.from(view, tree, statuses.onDidChange(update), view.onDidChangeVisibility(update));
}

class ToDoTree implements vscode.TreeDataProvider<ToDoItem>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private items: readonly ToDoItem[] = [];
  private uri: vscode.Uri | undefined;
  private asked = 0;

  constructor(private readonly client: LanguageClient) {}

  /** Answers how many items there are now. An answer that a newer question overtook is dropped. */
  async refresh(uri: vscode.Uri | undefined): Promise<number> {
    const question = ++this.asked;
    const items = await this.ask(uri);
    if (question !== this.asked) return this.items.length;
    this.uri = uri;
    this.items = items;
    this.changes.fire();
    return items.length;
  }

  getChildren(parent?: ToDoItem): ToDoItem[] {
    return parent ? [] : [...this.items];
  }

  getTreeItem({ kind, text, context, reason, range }: ToDoItem): vscode.TreeItem {
    const item = new vscode.TreeItem(context || text);
    item.description = t('第 {0} 行', range.start.line + 1);
    item.tooltip = reason === '' ? t('待补：{0}', text) : reason;
    item.iconPath = new vscode.ThemeIcon(kind === 'fill' ? 'edit' : 'question');
    item.accessibilityInformation = {
      label: `${kind === 'fill' ? t('待补') : t('待核')}，${context || text}，${t('第 {0} 行', range.start.line + 1)}`,
    };
    if (this.uri) {
      const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
      item.command = { command: 'vscode.open', title: t('转到原文'), arguments: [this.uri, options] };
    }
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }

  private async ask(uri: vscode.Uri | undefined): Promise<readonly ToDoItem[]> {
    if (!uri || !this.client.isRunning()) return [];
    const params: ToDoParams = { uri: this.client.code2ProtocolConverter.asUri(uri) };
    try {
      return await ask(this.client, 'biganzi/toDo', params);
    } catch {
      // The server went away or the draft changed meanwhile: the next status asks again.
      return [];
    }
  }
}
