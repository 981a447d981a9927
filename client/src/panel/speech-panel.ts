import { randomBytes } from 'node:crypto';
import type { SetSpeechParams, SpeechChoice } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';
import type { SpeechMemory } from '../speech-memory';
import type { FrontSpeech, SpeechStore } from '../speech-store';
import { toRange } from '../status-store';
import { panelLabels } from './labels';
import type { PanelDraft, PanelRequest, PanelState } from './messages';
import { panelPage } from './page';

const VIEW_TYPE = 'biganzi.speechPanel';

export interface SpeechPanelContext {
  readonly extensionUri: vscode.Uri;
  readonly client: LanguageClient;
  readonly store: SpeechStore;
  readonly memory: SpeechMemory;
}

/** The page with the radar, at most one, beside the draft. */
export class SpeechPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  /** What the page shows: it stays while an editor that is no speech is in front. */
  private shown: FrontSpeech | undefined;

  constructor(private readonly context: SpeechPanelContext) {}

  async show(): Promise<void> {
    const speech = await this.context.store.ask();
    if (!speech && !this.panel) {
      void vscode.window.showInformationMessage(t('这里没有识别出讲话稿、发言或者致辞。'));
      return;
    }
    if (this.panel) {
      this.panel.reveal(undefined, true);
      return;
    }
    this.open();
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private open(): void {
    const { extensionUri, store } = this.context;
    const dist = vscode.Uri.joinPath(extensionUri, 'client', 'dist');
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, t('讲话体检'), beside, {
      enableScripts: true,
      localResourceRoots: [dist],
    });
    this.panel = panel;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'icon.png');
    const { webview } = panel;
    const listeners = vscode.Disposable.from(
      store.watch(),
      store.onDidChange(() => this.send()),
      webview.onDidReceiveMessage((request: PanelRequest) => void this.answer(request)),
      panel.onDidChangeViewState(() => this.send()),
    );
    panel.onDidDispose(() => {
      listeners.dispose();
      this.panel = undefined;
      this.shown = undefined;
    });
    webview.html = page(webview, dist);
  }

  private send(): void {
    this.shown = this.context.store.current() ?? this.shown;
    const state: PanelState = { type: 'state', labels: panelLabels(), review: this.shown?.review };
    void this.panel?.webview.postMessage(state);
  }

  private async answer(request: PanelRequest): Promise<void> {
    if (request.type === 'ready') return this.send();
    const { shown } = this;
    if (!shown) return;
    switch (request.type) {
      case 'reveal':
        await this.editorOf(shown, toRange(request.range));
        return;
      case 'read': {
        const document = await vscode.workspace.openTextDocument(shown.uri);
        const draft: PanelDraft = { type: 'draft', lines: document.getText().split(/\r?\n/) };
        void this.panel?.webview.postMessage(draft);
        return;
      }
      case 'follow':
        await this.editorOf(shown, toRange(request.range), true);
        return;
      case 'insert': {
        const editor = await this.editorOf(shown);
        await editor.insertSnippet(new vscode.SnippetString(`${request.body}\n`));
        return;
      }
      case 'choose':
        return this.choose(shown.uri, request);
      case 'export':
        return save(shown, request.format, request.content);
    }
  }

  private async choose(uri: vscode.Uri, { occasion, audience }: SpeechChoice): Promise<void> {
    const { client, memory } = this.context;
    const asked = {
      ...(occasion === undefined ? {} : { occasion }),
      ...(audience === undefined ? {} : { audience }),
    };
    const choice = await memory.set(uri.toString(), asked);
    const params: SetSpeechParams = { uri: client.code2ProtocolConverter.asUri(uri), choice };
    await ask(client, 'biganzi/setSpeech', params);
  }

  /** The draft itself, where it is open; the panel stays where it is. */
  private editorOf(
    { uri }: FrontSpeech,
    selection?: vscode.Range,
    preserveFocus = false,
  ): Thenable<vscode.TextEditor> {
    const open = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
    return vscode.window.showTextDocument(uri, {
      viewColumn,
      preserveFocus,
      ...(selection ? { selection } : {}),
    });
  }
}

async function save(
  { uri, review }: FrontSpeech,
  format: 'svg' | 'png' | 'md',
  content: string,
): Promise<void> {
  const name = `${review.title.replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 40) || t('讲话体检')}-${t('讲话体检')}.${format}`;
  const folder = uri.scheme === 'file' ? vscode.Uri.joinPath(uri, '..') : undefined;
  const filters = { svg: { SVG: ['svg'] }, png: { PNG: ['png'] }, md: { Markdown: ['md'] } };
  const target = await vscode.window.showSaveDialog({
    filters: filters[format],
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (!target) return;
  const bytes = Buffer.from(content, format === 'png' ? 'base64' : 'utf8');
  await vscode.workspace.fs.writeFile(target, bytes);
  void vscode.window.showInformationMessage(t('已保存：{0}', target.path.split('/').at(-1) ?? ''));
}

function page(webview: vscode.Webview, dist: vscode.Uri): string {
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  return panelPage({
    title: t('讲话体检'),
    script: address('panel.js'),
    style: address('panel.css'),
    source: webview.cspSource,
    nonce: randomBytes(16).toString('base64'),
  });
}
