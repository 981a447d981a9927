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
    void vscode.commands.executeCommand('setContext', 'biganzi.canExtract', status?.canExtract === true);
    if (!status) return item.hide();
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

function tooltipOf(status: DocumentStatus): vscode.MarkdownString {
  const { genreName, confidence, runnerUp, evidence, override, findings } = status;
  const text = new vscode.MarkdownString(undefined, true);
  const line = (content: string) => text.appendText(content).appendMarkdown('\n\n');
  text.appendMarkdown('**').appendText(genreName).appendMarkdown('**\n\n');
  if (override === 'user') line(t('文种由您指定。'));
  else if (override === 'directive') line(t('文种由文中的注释指定。'));
  else line(t('把握 {0}', percent(confidence)));
  if (runnerUp) line(t('其次像 {0}（{1}）', runnerUp.genreName, percent(runnerUp.confidence)));
  if (evidence.length > 0) {
    line(t('依据：'));
    for (const { cue } of evidence.slice(0, 6))
      text.appendMarkdown('- ').appendText(cue).appendMarkdown('\n');
    text.appendMarkdown('\n');
  }
  line(
    t(
      '错误 {0}，警告 {1}，建议 {2}，提示 {3}',
      findings.error,
      findings.warning,
      findings.info,
      findings.hint,
    ),
  );
  line(t('点击可以改文种。'));
  return text;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
