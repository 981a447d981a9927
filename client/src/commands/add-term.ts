import { SETTINGS_SECTION } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import { noticeWithUndo } from './notice';

const ALLOWED = 'terms.allowed';

/** Adds a word to the allowed ones, in the workspace's settings or the user's. */
export async function addTerm(term: unknown, wanted: unknown): Promise<void> {
  if (typeof term !== 'string' || term === '') return;
  const inWorkspace = wanted === 'workspace' && (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const set = configuration.inspect<readonly string[]>(ALLOWED);
  const own = (inWorkspace ? set?.workspaceValue : set?.globalValue) ?? [];
  if (own.includes(term)) return;
  await configuration.update(ALLOWED, [...own, term], target);
  noticeWithUndo(
    inWorkspace ? t('已将“{0}”加入本工作区的词表。', term) : t('已将“{0}”加入您的词表。', term),
    () => configuration.update(ALLOWED, set === undefined || own.length === 0 ? undefined : own, target),
  );
}
