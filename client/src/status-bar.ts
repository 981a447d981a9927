import type { DocumentStatus } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from './localization';
import { countOf, type StatusStore } from './status-store';

/** Genre, confidence and number of findings of the draft in front; hidden for everything else. */
export function createStatusBar(statuses: StatusStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('biganzi.genre', vscode.StatusBarAlignment.Right, 100);
  item.name = t('笔杆子：文种');
  item.command = 'biganzi.setGenre';
  const update = () => {
    const status = statuses.current();
    void vscode.commands.executeCommand('setContext', 'biganzi.genre', status?.genre);
    void vscode.commands.executeCommand('setContext', 'biganzi.override', status?.override);
    void vscode.commands.executeCommand('setContext', 'biganzi.speech', status?.speech);
    void vscode.commands.executeCommand('setContext', 'biganzi.canExtract', status?.canExtract === true);
    const unchecked = statuses.unchecked();
    item.backgroundColor =
      unchecked.length === 0 ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
    if (!status && unchecked.length === 0) return item.hide();
    if (unchecked.length > 0) {
      item.text = `$(warning) ${t('没有检查完')}`;
      item.tooltip = unchecked.join('\n');
      return item.show();
    }
    if (!status) return;
    item.text = textOf(status);
    item.tooltip = tooltipOf(status);
    item.show();
  };
  update();
  return vscode.Disposable.from(item, statuses.onDidChange(update));
}

function textOf(status: DocumentStatus): string {
  const sure = status.override ? '$(pinned)' : `${percent(status.confidence)}`;
  const { error, warning } = status.findings;
  const count = countOf(status);
  const icon = error > 0 ? '$(error)' : warning > 0 ? '$(warning)' : '$(info)';
  const known = status.genre === 'unknown' ? status.genreName : `${status.genreName} ${sure}`;
  return count === 0 ? `$(book) ${known}` : `$(book) ${known}  ${icon} ${count}`;
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
  const counts = t('错误 {0}，警告 {1}，建议 {2}，提示 {3}', error, warning, info, hint);
  const text = new vscode.MarkdownString([decision, counts, links.join('　')].join('\n\n'), true);
  text.isTrusted = { enabledCommands: ['biganzi.setGenre', 'biganzi.writeGenre', 'biganzi.clearGenre'] };
  return text;
}

function link(command: string, label: string): string {
  return `[${label}](command:${command})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
