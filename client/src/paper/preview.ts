import type { PagesResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { LANGUAGES } from '../draft-languages';
import { t } from '../localization';
import { framePaper } from './frame';
import { paperLabels } from './labels';
import type { PaperRequest, PaperState } from './messages';

/** The pages of the draft in front, beside it; they follow each keystroke. At most one. */
export class PagePreview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private shown: vscode.TextDocument | undefined;
  /** One question at a time: what is typed meanwhile is asked once, behind it. */
  private asking: 'no' | 'yes' | 'again' = 'no';

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly client: LanguageClient,
  ) {}

  show(): void {
    const draft = vscode.window.activeTextEditor?.document;
    if (draft && isDraft(draft)) this.shown = draft;
    if (!this.shown) {
      void vscode.window.showInformationMessage(t('请先打开一份文稿。'));
      return;
    }
    if (this.panel) {
      this.panel.reveal(undefined, true);
      void this.draw();
      return;
    }
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel('biganzi.pagePreview', t('版面预览'), beside);
    this.panel = panel;
    const listeners = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((request: PaperRequest) => void this.answer(request)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.shown) void this.draw();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor || !isDraft(editor.document)) return;
        this.shown = editor.document;
        void this.draw();
      }),
    );
    panel.onDidDispose(() => {
      listeners.dispose();
      this.panel = undefined;
    });
    framePaper(panel.webview, this.extensionUri, t('版面预览'));
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private async draw(): Promise<void> {
    if (this.asking !== 'no') {
      this.asking = 'again';
      return;
    }
    do {
      this.asking = 'yes';
      const { shown } = this;
      if (!shown) break;
      const uri = this.client.code2ProtocolConverter.asUri(shown.uri);
      // The draft went on while it was asked about: the next answer is the one to show.
      const result = await this.drawPages(uri, false);
      // Words come late at the first title: its lines are broken anew when they are there.
      if (result?.provisional && !this.isAskedAgain()) await this.drawPages(uri, true);
    } while (this.isAskedAgain());
    this.asking = 'no';
  }

  private async drawPages(uri: string, wait: boolean): Promise<PagesResult | null | undefined> {
    const result = await ask(this.client, 'biganzi/pages', { uri, wait }).catch(() => undefined);
    if (result !== undefined) {
      const state: PaperState = { type: 'pages', labels: paperLabels(), result };
      await this.panel?.webview.postMessage(state);
    }
    return result;
  }

  private isAskedAgain(): boolean {
    return this.asking === 'again';
  }

  private async answer(request: PaperRequest): Promise<void> {
    if (request.type === 'ready') return this.draw();
    if (request.type === 'print') return print(this.extensionUri, request.html);
    if (request.type !== 'reveal' || !this.shown) return;
    const open = vscode.window.visibleTextEditors.find(({ document }) => document === this.shown);
    const at = new vscode.Position(request.line, 0);
    await vscode.window.showTextDocument(this.shown, {
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
      selection: new vscode.Range(at, at),
    });
  }
}

function isDraft({ languageId }: vscode.TextDocument): boolean {
  return LANGUAGES.includes(languageId);
}

/** A web view cannot print: the pages go into a file that the browser opens, with the style in it. */
async function print(extensionUri: vscode.Uri, html: string): Promise<void> {
  const style = vscode.Uri.joinPath(extensionUri, 'client', 'dist', 'paper.css');
  const css = new TextDecoder().decode(await vscode.workspace.fs.readFile(style));
  const target = await vscode.window.showSaveDialog({
    title: t('存为网页，用浏览器打印'),
    filters: { HTML: ['html'] },
  });
  if (!target) return;
  const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${t('版面预览')}</title><style>${css}</style></head><body>${html}</body></html>`;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
  await vscode.env.openExternal(target);
}
