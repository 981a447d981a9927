import type { TemplateItem } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';

interface TemplatePick extends vscode.QuickPickItem {
  readonly template: TemplateItem;
}

/** Opens a new document with the skeleton that the user picks. */
export async function newDocument(client: LanguageClient): Promise<void> {
  const templates = await ask(client, 'biganzi/templates');
  const items = templates.map(
    (template): TemplatePick => ({
      label: template.name,
      description: `${template.genreName}　${template.prefix}`,
      detail: template.description,
      template,
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: t('新建文稿'),
    placeHolder: t('选择模板，可以输入名称或拼音首字母'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!picked) return;
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen' });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(picked.template.body));
}
