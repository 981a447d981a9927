import type { CleanTextParams } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';

/** 复制干净文本: the draft in front, or what is selected of it, without comments, front matter and Markdown's signs. */
export async function copyClean(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
    return;
  }
  const { document, selection } = editor;
  const params: CleanTextParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    ...(selection.isEmpty ? {} : { range: client.code2ProtocolConverter.asRange(selection) }),
  };
  const clean = await ask(client, 'biganzi/cleanText', params);
  if (!clean) {
    void vscode.window.showInformationMessage(t('这个文件不是文稿，没有复制。'));
    return;
  }
  const { text, comments, signs } = clean;
  await vscode.env.clipboard.writeText(text);
  const characters = [...text.replace(/\s/g, '')].length;
  void vscode.window.showInformationMessage(
    comments + signs === 0
      ? t('已复制 {0} 字，可以粘贴到 Word。', characters)
      : t(
          '已复制 {0} 字，可以粘贴到 Word。去掉了注释 {1} 处、标记符号 {2} 处。',
          characters,
          comments,
          signs,
        ),
  );
}
