import type { ChecklistResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import type { SpeechMemory } from '../speech-memory';
import type { SpeechStore } from '../speech-store';
import { toRange } from '../status-store';
import { watchWhileVisible } from './watch-visible';

const VIEW = 'biganzi.checklist';

const ICONS: Readonly<Record<ChecklistResult['state'], string>> = {
  met: 'pass',
  missing: 'warning',
  ask: 'question',
};

/** 慢稿清单: a tick stays with the document, also after it was closed or renamed. */
export function createChecklistView(store: SpeechStore, memory: SpeechMemory): vscode.Disposable {
  const tree = new Checklist(store, memory);
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
  });
  const count = () => {
    const { done, all } = tree.progress();
    view.description = all === 0 ? undefined : `${done}/${all}`;
  };
  count();
  return vscode.Disposable.from(
    view,
    tree,
    watchWhileVisible(view, store),
    view.onDidChangeCheckboxState(({ items }) => void tree.tick(items).then(count)),
    store.onDidChange(count),
  );
}

class Checklist implements vscode.TreeDataProvider<ChecklistResult>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly store: SpeechStore,
    private readonly memory: SpeechMemory,
  ) {
    this.subscription = store.onDidChange(() => this.changes.fire());
  }

  progress(): { readonly done: number; readonly all: number } {
    const items = this.getChildren();
    const ticked = this.ticked();
    return { done: items.filter(({ id }) => ticked.has(id)).length, all: items.length };
  }

  async tick(items: readonly [ChecklistResult, vscode.TreeItemCheckboxState][]): Promise<void> {
    const speech = this.store.current();
    if (!speech) return;
    const ticked = new Set(this.ticked());
    for (const [{ id }, state] of items) {
      if (state === vscode.TreeItemCheckboxState.Checked) ticked.add(id);
      else ticked.delete(id);
    }
    await this.memory.set(speech.uri.toString(), { ticked: [...ticked] });
    this.changes.fire();
  }

  getChildren(parent?: ChecklistResult): ChecklistResult[] {
    return parent ? [] : [...(this.store.current()?.review.checklist ?? [])];
  }

  getTreeItem({ id, group, text, state, detail, range }: ChecklistResult): vscode.TreeItem {
    const item = new vscode.TreeItem(`${group}：${text}`);
    item.id = id;
    item.description = detail;
    item.tooltip = detail === '' ? text : `${text}\n${detail}`;
    item.iconPath = new vscode.ThemeIcon(ICONS[state]);
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    item.checkboxState = this.ticked().has(id) ? Checked : Unchecked;
    const uri = this.store.current()?.uri;
    if (uri && range) {
      const options: vscode.TextDocumentShowOptions = { selection: toRange(range) };
      item.command = { command: 'vscode.open', title: t('转到原文'), arguments: [uri, options] };
    }
    return item;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changes).dispose();
  }

  private ticked(): ReadonlySet<string> {
    const uri = this.store.current()?.uri.toString();
    return new Set(uri === undefined ? [] : this.memory.of(uri).ticked);
  }
}
