import type { DocumentStatus } from '@biganzi/shared';
import * as vscode from 'vscode';
import { LANGUAGES, SCHEMES } from './draft-languages';
import { t } from './localization';
import { countOf, type StatusStore } from './status-store';

/**
 * Genre, confidence and number of problems of the draft in front. A text in which nothing was recognised gets a quiet
 * entry whose menu says what can be done; files in other languages get none.
 */
export function createStatusBar(statuses: StatusStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('biganzi.genre', vscode.StatusBarAlignment.Right, 100);
  item.name = t('笔杆子：文种');
  const update = () => {
    const status = statuses.current();
    void vscode.commands.executeCommand('setContext', 'biganzi.genre', status?.genre);
    void vscode.commands.executeCommand('setContext', 'biganzi.override', status?.override);
    void vscode.commands.executeCommand('setContext', 'biganzi.speech', status?.speech);
    void vscode.commands.executeCommand('setContext', 'biganzi.canExtract', status?.canExtract === true);
    const unchecked = statuses.unchecked();
    item.backgroundColor =
      unchecked.length === 0 ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
    const known = status && status.genre !== 'unknown';
    item.command = known ? 'biganzi.setGenre' : 'biganzi.showMenu';
    if (unchecked.length > 0) {
      item.text = `$(warning) ${t('没有检查完')}`;
      item.tooltip = unchecked.join('\n');
      return item.show();
    }
    if (!status && !isDraft(vscode.window.activeTextEditor?.document)) return item.hide();
    item.text = status ? textOf(status) : `$(book) ${t('未识别文种')}`;
    item.tooltip = status
      ? tooltipOf(status)
      : t('没有认出这是哪种公文或讲话稿，所以没有检查。点一下看可以怎么办。');
    item.show();
  };
  update();
  return vscode.Disposable.from(item, statuses.onDidChange(update));
}

/** In a language in which drafts are written. */
export function isDraft(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return (
    document !== undefined && LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme)
  );
}

function textOf(status: DocumentStatus): string {
  const sure = status.override ? '$(pinned)' : `${percent(status.confidence)}`;
  const { error, warning } = status.findings;
  const count = countOf(status);
  const icon = error > 0 ? '$(error)' : warning > 0 ? '$(warning)' : '$(info)';
  const known = status.genre === 'unknown' ? t('未识别文种') : `${status.genreName} ${sure}`;
  const mode = status.speech === 'rush' ? `  $(watch) ${t('急稿')}` : '';
  return `$(book) ${known}${mode}${count === 0 ? '' : `  ${icon} ${count}`}`;
}

/** The server's reasons, and links to what can be done about them. Only these commands may run from the tooltip. */
function tooltipOf({ decision, findings, genre, override }: DocumentStatus): vscode.MarkdownString {
  const links = [
    link('biganzi.setGenre', t('改判文种…')),
    ...(genre === 'unknown' || override === 'directive'
      ? []
      : [link('biganzi.writeGenre', t('写入文件第一行'))]),
    ...(override ? [link('biganzi.clearGenre', t('取消指定'))] : []),
  ];
  const { error, warning, info, hint } = findings;
  const counts = t('错误 {0}，警告 {1}，建议 {2}', error, warning, info);
  const hints = hint === 0 ? [] : [t('另有提示 {0} 处，只在文中标出，不列入“问题”。', hint)];
  const lines = [decision, counts, ...hints, links.join('　')];
  const text = new vscode.MarkdownString(lines.join('\n\n'), true);
  text.isTrusted = { enabledCommands: ['biganzi.setGenre', 'biganzi.writeGenre', 'biganzi.clearGenre'] };
  return text;
}

function link(command: string, label: string): string {
  return `[${label}](command:${command})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
