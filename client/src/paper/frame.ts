import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { panelPage } from '../panel/page';

/** Lets a web view draw papers, and load nothing but its own script and style. */
export function framePaper(webview: vscode.Webview, extensionUri: vscode.Uri, title: string): void {
  const dist = vscode.Uri.joinPath(extensionUri, 'client', 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  webview.html = panelPage({
    title,
    script: address('paper.js'),
    style: address('paper.css'),
    source: webview.cspSource,
    nonce: randomBytes(16).toString('base64'),
  });
}
