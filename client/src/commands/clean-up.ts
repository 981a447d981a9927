import type { CleanUpParams, CleanUpResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient, WorkspaceEdit } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';
import { refusedAsReadOnly } from '../read-only';
import { noticeWithUndo, undoEditOf } from './notice';

/** The `when` clause of the button in the preview's title names it too. */
const SCHEME = 'biganzi-preview';

export interface CleanUp extends vscode.Disposable {
  /** Shows what cleaning up would change in the draft in front, and asks. */
  preview(): Promise<void>;
  /** Carries out what the preview in front shows. */
  apply(): Promise<void>;
}

interface Preview {
  readonly source: vscode.Uri;
  readonly result: CleanUpResult;
}

/** 清理粘贴文本: nothing is changed before the writer has seen it, and one undo takes it back. */
export function createCleanUp(client: LanguageClient): CleanUp {
  const previews = new Map<string, Preview>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => previews.get(uri.toString())?.result.text ?? '',
  });
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => previews.delete(uri.toString()));

  const carryOut = async (target: vscode.Uri): Promise<void> => {
    const preview = previews.get(target.toString());
    if (!preview) return;
    const { source, result } = preview;
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit as WorkspaceEdit);
    const applied = await vscode.workspace.applyEdit(edit);
    await closePreview(target);
    await vscode.window.showTextDocument(source, { preview: false });
    if (!applied) {
      void vscode.window.showWarningMessage(t('文稿在预览之后有改动，没有清理，请再试一次。'));
      return;
    }
    const count = result.steps.reduce((sum, step) => sum + step.count, 0);
    const document = vscode.window.activeTextEditor?.document;
    if (document) noticeWithUndo(t('已清理 {0} 处。', count), undoEditOf(document));
  };

  return {
    dispose: () => vscode.Disposable.from(provider, closed).dispose(),
    preview: async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) {
        void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
        return;
      }
      if (await refusedAsReadOnly(document)) return;
      const params: CleanUpParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
      const result = await ask(client, 'biganzi/cleanUp', params);
      if (!result) {
        void vscode.window.showInformationMessage(t('这篇文稿没有需要清理的内容。'));
        return;
      }
      const name = document.uri.path.split('/').at(-1) ?? '';
      const target = vscode.Uri.from({
        scheme: SCHEME,
        path: document.uri.path,
        query: String(result.version),
      });
      previews.set(target.toString(), { source: document.uri, result });
      await vscode.commands.executeCommand(
        'vscode.diff',
        document.uri,
        target,
        t('{0}：清理前 ↔ 清理后', name),
      );
      const steps = result.steps.map(({ title, count }) => t('{0} {1} 处', title, count)).join('，');
      const apply = t('清理');
      const answer = await vscode.window.showInformationMessage(
        t('将要清理：{0}。', steps),
        apply,
        t('不清理'),
      );
      if (answer === apply) await carryOut(target);
      else if (answer !== undefined) await closePreview(target);
    },
    apply: async () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (input instanceof vscode.TabInputTextDiff) await carryOut(input.modified);
    },
  };
}

async function closePreview(target: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputTextDiff && input.modified.toString() === target.toString(),
    );
  await vscode.window.tabGroups.close(tabs);
}
