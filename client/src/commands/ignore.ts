import type { IgnoredFinding, SetIgnoredParams } from '@biganzi/shared';
import * as vscode from 'vscode';
import { ask } from '../ask';
import type { IgnoredEntry } from '../ignored-memory';
import { t } from '../localization';
import type { CommandContext } from './context';
import { noticeWithUndo } from './notice';

type Context = Pick<CommandContext, 'client' | 'ignored'>;

/** 这一行不查, 本文不查: kept with the workspace; the text stays as it is. */
export async function ignoreFindings(
  context: Context,
  uri: string,
  findings: readonly IgnoredFinding[],
  title: string,
): Promise<void> {
  const name = vscode.Uri.parse(uri).toString();
  const before = context.ignored.of(name);
  await keep(context, uri, [...before, ...findings.map((finding) => ({ ...finding, title }))]);
  const whole = findings.some(({ words }) => words === '');
  noticeWithUndo(
    whole
      ? t('这篇文稿不再提示“{0}”，文稿没有改动。', title)
      : t('这一行不再提示“{0}”，文稿没有改动。', title),
    () => keep(context, uri, before),
  );
}

interface EntryPick extends vscode.QuickPickItem {
  /** undefined: all of them. */
  readonly entry?: IgnoredEntry;
}

/** The list of what is ignored in the draft in front: a choice goes to the place, its button takes it off the list. */
export async function showIgnored(context: Context): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const entries = editor ? context.ignored.of(editor.document.uri.toString()) : [];
  if (!editor || entries.length === 0) {
    void vscode.window.showInformationMessage(t('这篇文稿里没有设为不查的地方。'));
    return;
  }
  const { document } = editor;
  const list = vscode.window.createQuickPick<EntryPick>();
  list.title = t('这篇文稿里不查的地方');
  list.placeholder = t('选一处看原文；点右边的按钮恢复检查');
  list.matchOnDescription = true;
  const fill = (left: readonly IgnoredEntry[]) => {
    list.items = [
      ...left.map((entry) => pickOf(entry)),
      { label: `$(discard) ${t('全部恢复检查')}`, alwaysShow: true },
    ];
  };
  const restore = async (entry: IgnoredEntry | undefined) => {
    const now = context.ignored.of(document.uri.toString());
    const left = entry ? now.filter((each) => !same(each, entry)) : [];
    await keep(context, document.uri.toString(), left);
    if (left.length === 0) list.hide();
    else fill(left);
  };
  fill(entries);
  list.onDidTriggerItemButton(({ item }) => void restore(item.entry));
  list.onDidAccept(() => {
    const [picked] = list.selectedItems;
    if (!picked?.entry) void restore(undefined);
    else {
      reveal(editor, picked.entry);
      list.hide();
    }
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

function pickOf(entry: IgnoredEntry): EntryPick {
  const { words, before, after, title } = entry;
  const buttons = [{ iconPath: new vscode.ThemeIcon('trash'), tooltip: t('恢复检查') }];
  if (words === '') return { label: t('全文'), description: title, entry, buttons };
  return { label: words, description: title, detail: `…${before}${words}${after}…`, entry, buttons };
}

/** Where the words stand now; white space between them may be another. */
function reveal(editor: vscode.TextEditor, { before, words, after }: IgnoredEntry): void {
  const text = editor.document.getText();
  const spaced = (part: string) =>
    [...part].map((character) => character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&')).join('\\s*');
  const found =
    new RegExp(`${spaced(before)}\\s*(${spaced(words)})\\s*${spaced(after)}`).exec(text) ??
    new RegExp(`(${spaced(words)})`).exec(text);
  if (!found || words === '') return;
  const start = found.index + found[0].indexOf(found[1] ?? '');
  const range = new vscode.Range(
    editor.document.positionAt(start),
    editor.document.positionAt(start + (found[1]?.length ?? 0)),
  );
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function same(one: IgnoredEntry, other: IgnoredEntry): boolean {
  return (
    one.rule === other.rule &&
    one.words === other.words &&
    one.before === other.before &&
    one.after === other.after
  );
}

/** `uri` as either side writes it. */
async function keep(
  { client, ignored }: Context,
  uri: string,
  entries: readonly IgnoredEntry[],
): Promise<void> {
  const document = vscode.Uri.parse(uri);
  await ignored.set(document.toString(), entries);
  const params: SetIgnoredParams = { uri: client.code2ProtocolConverter.asUri(document), ignored: entries };
  await ask(client, 'biganzi/setIgnored', params);
}
