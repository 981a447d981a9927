import { SETTINGS_SECTION } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import { noticeWithUndo } from './notice';

/** Turns a rule off in the workspace's settings, or in the user's where no folder is open. */
export async function turnOffRule(id: unknown, title?: unknown): Promise<void> {
  if (typeof id !== 'string') return;
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const inWorkspace = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const set = configuration.inspect<Record<string, string | object>>('rules');
  const own = (inWorkspace ? set?.workspaceValue : set?.globalValue) ?? {};
  const before = own[id];
  // A rule's options stay for the day when it is turned on again.
  const off = typeof before === 'object' ? { ...before, severity: 'off' } : 'off';
  await configuration.update('rules', { ...own, [id]: off }, target);
  const name = typeof title === 'string' ? title : id;
  noticeWithUndo(
    inWorkspace ? t('已在工作区设置中关闭规则“{0}”。', name) : t('已在用户设置中关闭规则“{0}”。', name),
    () => configuration.update('rules', Object.keys(own).length === 0 ? undefined : own, target),
  );
}
