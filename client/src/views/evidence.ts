import { QI_IDS, type QiId } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';
import type { SpeechStore } from '../speech-store';
import { toRange } from '../status-store';

const COLOURS: Readonly<Record<QiId, string>> = {
  tongtian: 'charts.red',
  jiedi: 'charts.green',
  juren: 'charts.orange',
  yicai: 'charts.purple',
  xianba: 'charts.blue',
};

interface QiPick extends vscode.QuickPickItem {
  readonly qi: QiId;
}

/** Underlines in the draft what each qi rests on, for those that the writer picked. */
export class EvidenceMarks implements vscode.Disposable {
  private readonly types = new Map<QiId, vscode.TextEditorDecorationType>();
  private readonly subscriptions: vscode.Disposable[];
  private shown: ReadonlySet<QiId> = new Set();
  private watching: vscode.Disposable | undefined;

  constructor(private readonly store: SpeechStore) {
    this.subscriptions = [
      store.onDidChange(() => this.draw()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.draw()),
    ];
  }

  async choose(): Promise<void> {
    const speech = await this.store.ask();
    if (!speech) {
      void vscode.window.showInformationMessage(t('这里没有识别出讲话稿、发言或者致辞。'));
      return;
    }
    const picks = speech.review.qi.map(
      ({ id, name, score, categories }): QiPick => ({
        qi: id,
        label: name,
        description: String(score),
        detail: t(
          '{0} 处依据',
          categories.reduce((sum, { evidence }) => sum + evidence.length, 0),
        ),
        picked: this.shown.has(id),
      }),
    );
    const chosen = await vscode.window.showQuickPick(picks, {
      canPickMany: true,
      title: t('在文中标出依据'),
      placeHolder: t('选择要标出的气，都不选就是取消'),
    });
    if (chosen) this.show(new Set(chosen.map(({ qi }) => qi)));
  }

  show(qi: ReadonlySet<QiId>): void {
    this.shown = qi;
    if (qi.size > 0) this.watching ??= this.store.watch();
    else {
      this.watching?.dispose();
      this.watching = undefined;
    }
    this.draw();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, ...this.types.values()).dispose();
    this.watching?.dispose();
  }

  private draw(): void {
    const speech = this.store.current();
    for (const editor of vscode.window.visibleTextEditors) {
      const own = speech && editor.document.uri.toString() === speech.uri.toString();
      for (const qi of QI_IDS) {
        const type = this.types.get(qi);
        const wanted = own && this.shown.has(qi) ? speech.review.qi.find(({ id }) => id === qi) : undefined;
        if (!wanted) {
          if (type) editor.setDecorations(type, []);
          continue;
        }
        const marks = wanted.categories.flatMap(({ name, evidence }) =>
          evidence.map(({ range, reason }) => ({
            range: toRange(range),
            hoverMessage: `${wanted.name} · ${name}：${reason}`,
          })),
        );
        editor.setDecorations(type ?? this.typeOf(qi), marks);
      }
    }
  }

  private typeOf(qi: QiId): vscode.TextEditorDecorationType {
    const colour = new vscode.ThemeColor(COLOURS[qi]);
    const type = vscode.window.createTextEditorDecorationType({
      borderWidth: '0 0 2px 0',
      borderStyle: 'solid',
      borderColor: colour,
      overviewRulerColor: colour,
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    });
    this.types.set(qi, type);
    return type;
  }
}
