import type { WordView } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { annotateWord } from '../commands/word';
import { t } from '../localization';
import { framePaper } from './frame';
import { paperLabels } from './labels';
import type { PaperRequest, PaperState } from './messages';

export const WORD_EDITOR = 'biganzi.word';

/** A Word file as text with its findings. Read-only: it is written back into a copy. */
export class WordEditor implements vscode.CustomReadonlyEditorProvider {
  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly client: LanguageClient,
  ) {}

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    let view: WordView | undefined;
    const draw = async () => {
      view = await this.read(uri);
      const state: PaperState = { type: 'word', labels: paperLabels(), view };
      await panel.webview.postMessage(state);
    };
    // Word saves into the file that is shown.
    const name = uri.path.split('/').at(-1) ?? '';
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    watcher.onDidChange(() => void draw());
    watcher.onDidCreate(() => void draw());
    panel.onDidDispose(() => watcher.dispose());
    panel.webview.onDidReceiveMessage(async ({ type }: PaperRequest) => {
      if (type === 'ready') await draw();
      if (type === 'annotate') await annotateWord(this.client, uri, 'comments');
      if (type === 'revise') await annotateWord(this.client, uri, 'revisions');
      if (type === 'applyLayout') await annotateWord(this.client, uri, 'layout');
      if (type === 'importDraft' && view && !('problem' in view)) await importDraft(view.text);
    });
    framePaper(panel.webview, this.extensionUri, name);
  }

  private async read(uri: vscode.Uri): Promise<WordView> {
    try {
      return await ask(this.client, 'biganzi/readWord', {
        uri: this.client.code2ProtocolConverter.asUri(uri),
      });
    } catch {
      return { problem: t('笔杆子的语言服务没有启动，读不了这个文件。') };
    }
  }
}

async function importDraft(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content });
  await vscode.window.showTextDocument(document);
}
