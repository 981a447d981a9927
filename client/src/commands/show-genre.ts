import type { DocumentStatus } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import { percent } from '../status-bar';
import { toRange } from '../status-store';
import type { CommandContext } from './context';

interface ReasonPick extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

/** Shows why the draft is taken for what it is; each reason is shown in the text as it is gone over. */
export async function showGenre({ statuses }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const status = statuses.current();
  if (!editor || !status) {
    void vscode.window.showInformationMessage(t('这里没有识别出公文或讲话稿。'));
    return;
  }
  const before = editor.selection;
  const reveal = (range: vscode.Range) => {
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const picked = await vscode.window.showQuickPick(reasons(status, editor.document), {
    title: heading(status),
    placeHolder: t('判断的依据，选中可以看到原文'),
    onDidSelectItem: (item) => {
      if (typeof item !== 'string') reveal((item as ReasonPick).range);
    },
  });
  if (picked) reveal(picked.range);
  else editor.selection = before;
}

function reasons({ evidence }: DocumentStatus, document: vscode.TextDocument): ReasonPick[] {
  return evidence.map(({ cue, weight, range: place }) => {
    const range = toRange(place);
    return {
      label: cue,
      description: `+${weight.toFixed(1)}`,
      detail: document.getText(range).slice(0, 80),
      range,
    };
  });
}

function heading({ genreName, confidence, runnerUp, override }: DocumentStatus): string {
  if (override) return t('{0}（已指定）', genreName);
  const first = `${genreName} ${percent(confidence)}`;
  return runnerUp
    ? t('{0}，其次像 {1}（{2}）', first, runnerUp.genreName, percent(runnerUp.confidence))
    : first;
}
