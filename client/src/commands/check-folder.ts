import * as vscode from 'vscode';
import type { Diagnostic, LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';
import { withoutCopies } from './without-copies';
import { wordDiagnostic } from './word-diagnostics';

const FILES = '**/*.{txt,md,gw,gongwen,docx,doc}';
const WORD = /\.docx?$/i;
const LEFT_OUT = '**/{node_modules,.git}/**';
const MAX_FILES = 2_000;
const LANGUAGES: Readonly<Record<string, string>> = {
  gw: 'gongwen',
  gongwen: 'gongwen',
  md: 'markdown',
  txt: 'plaintext',
};

export interface FolderResult {
  readonly files: number;
  readonly drafts: number;
  readonly withFindings: number;
  readonly findings: number;
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

/**
 * 检查整个文件夹: the drafts that no editor has open are listed under 问题 too. What is opened is the server's own from
 * then on, and a file that changes or goes is taken off the list.
 */
export class FolderCheck implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('biganzi-folder');
  private readonly watcher = vscode.workspace.createFileSystemWatcher(FILES, true);
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly client: LanguageClient) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      this.watcher,
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.collection.delete(uri)),
      this.watcher.onDidChange((uri) => this.collection.delete(uri)),
      this.watcher.onDidDelete((uri) => this.collection.delete(uri)),
    );
  }

  /** With a progress that can be stopped; the end is told with a button that shows the list. */
  async run(folder?: vscode.Uri): Promise<FolderResult | undefined> {
    if (!vscode.workspace.workspaceFolders?.length) {
      void vscode.window.showInformationMessage(t('请先打开一个文件夹。'));
      return undefined;
    }
    const location = vscode.ProgressLocation.Notification;
    const title = t('正在检查整个文件夹');
    const result = await vscode.window.withProgress(
      { location, title, cancellable: true },
      (progress, token) =>
        this.check(folder, token, (at, all, name) =>
          progress.report({ increment: 100 / all, message: t('{0}/{1} {2}', at, all, name) }),
        ),
    );
    void this.tell(result);
    return result;
  }

  async check(
    folder: vscode.Uri | undefined,
    token: vscode.CancellationToken,
    progress: (at: number, all: number, name: string) => void,
  ): Promise<FolderResult> {
    const pattern = folder ? new vscode.RelativePattern(folder, FILES) : FILES;
    const files = withoutCopies(await vscode.workspace.findFiles(pattern, LEFT_OUT, MAX_FILES, token));
    files.sort((a, b) => a.path.localeCompare(b.path, 'zh'));
    this.collection.clear();
    let drafts = 0;
    const unread: string[] = [];
    const counts: number[] = [];
    for (const [index, file] of files.entries()) {
      if (token.isCancellationRequested) break;
      progress(index + 1, files.length, nameOf(file));
      try {
        const found = await this.findingsOf(file);
        if (!found) continue;
        drafts++;
        counts.push(found.filter(({ severity }) => severity < vscode.DiagnosticSeverity.Hint).length);
      } catch {
        unread.push(nameOf(file));
      }
    }
    return {
      files: files.length,
      drafts,
      withFindings: counts.filter((count) => count > 0).length,
      findings: counts.reduce((sum, count) => sum + count, 0),
      unread,
    };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** undefined for a text that is no draft. */
  private async findingsOf(file: vscode.Uri): Promise<readonly vscode.Diagnostic[] | undefined> {
    if (WORD.test(file.path)) return this.findingsOfWord(file);
    const name = file.toString();
    if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === name)) {
      return vscode.languages.getDiagnostics(file).filter(({ source }) => source === '笔杆子');
    }
    const answer = await ask(this.client, 'biganzi/checkText', {
      uri: this.client.code2ProtocolConverter.asUri(file),
      languageId: LANGUAGES[file.path.split('.').at(-1) ?? ''] ?? 'plaintext',
      text: decode(await vscode.workspace.fs.readFile(file)),
    });
    if (!answer) return undefined;
    // LSP diagnostics by the protocol's own word.
    const found = await this.client.protocol2CodeConverter.asDiagnostics(
      answer.diagnostics as readonly Diagnostic[] as Diagnostic[],
    );
    this.collection.set(file, found);
    return found;
  }

  /** Its places are lines of its text: the Word editor shows them. Throws for a file that cannot be read. */
  private async findingsOfWord(file: vscode.Uri): Promise<readonly vscode.Diagnostic[] | undefined> {
    const uri = this.client.code2ProtocolConverter.asUri(file);
    const view = await ask(this.client, 'biganzi/readWord', { uri });
    if ('problem' in view) throw new Error(view.problem);
    if (!view.isDraft) return undefined;
    const found = [
      ...view.findings.map((finding) => wordDiagnostic(finding, view.text)),
      ...view.parts.flatMap(({ name, text, findings }) =>
        findings.map((finding) => wordDiagnostic(finding, text, `${name}：`)),
      ),
    ];
    this.collection.set(file, found);
    return found;
  }

  private async tell({ drafts, withFindings, findings, unread }: FolderResult): Promise<void> {
    const show = t('查看问题');
    const told =
      findings === 0
        ? t('检查了 {0} 篇文稿，没有发现问题。', drafts)
        : t('检查了 {0} 篇文稿，{1} 篇有问题，共 {2} 处。', drafts, withFindings, findings);
    const rest =
      unread.length === 0 ? '' : t('有 {0} 个文件读不出来：{1}。', unread.length, unread.join('、'));
    const answer = await vscode.window.showInformationMessage(told + rest, ...(findings > 0 ? [show] : []));
    if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

/** UTF-8, or else GB18030, in which old drafts are. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** The task of the same name: a line for each finding in the terminal. */
export function folderTask(check: FolderCheck): vscode.Disposable {
  return vscode.tasks.registerTaskProvider('biganzi', {
    provideTasks: () => [taskOf(check, { type: 'biganzi' })],
    resolveTask: ({ definition }) => taskOf(check, definition),
  });
}

function taskOf(check: FolderCheck, definition: vscode.TaskDefinition): vscode.Task {
  const execution = new vscode.CustomExecution(async () => terminalOf(check));
  const name = t('检查整个文件夹');
  // No matcher, said so: the findings are under 问题 without one, and VS Code would ask for one before it runs the task.
  return new vscode.Task(definition, vscode.TaskScope.Workspace, name, t('笔杆子'), execution, []);
}

function terminalOf(check: FolderCheck): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<number>();
  const stop = new vscode.CancellationTokenSource();
  const line = (text: string) => written.fire(`${text}\r\n`);
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open: async () => {
      const { drafts, findings, unread } = await check.check(undefined, stop.token, (at, all, name) =>
        line(t('{0}/{1} {2}', at, all, name)),
      );
      for (const name of unread) line(t('读不出来：{0}', name));
      line(t('检查了 {0} 篇文稿，共 {1} 处问题，见“问题”。', drafts, findings));
      closed.fire(unread.length > 0 ? 2 : findings > 0 ? 1 : 0);
    },
    close: () => stop.cancel(),
  };
}
