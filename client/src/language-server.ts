import {
  CLIENT_COMMANDS,
  type InitializationOptions,
  SETTINGS_SECTION,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '@biganzi/shared';
import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { LANGUAGES, SCHEMES } from './draft-languages';
import type { GenreMemory } from './genre-memory';
import type { IgnoredMemory } from './ignored-memory';
import { t } from './localization';
import { ownSettings } from './own-settings';
import type { SpeechMemory } from './speech-memory';
import type { StatusStore } from './status-store';
import { keepAsking } from './suggestions';

/** What the user said of single documents. */
export interface Memories {
  readonly genres: GenreMemory;
  readonly speeches: SpeechMemory;
  readonly ignored: IgnoredMemory;
}

export function createClient(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  memories: Memories,
  statuses: StatusStore,
): LanguageClient {
  const server = { module: context.asAbsolutePath('server/dist/main.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client = new LanguageClient(
    'biganzi',
    '笔杆子',
    { run: server, debug },
    {
      documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
      outputChannel: output,
      errorHandler: new RestartPolicy(output),
      // What the server says in Markdown may open its own explanations, and nothing else.
      markdown: { isTrusted: { enabledCommands: [CLIENT_COMMANDS.explainRule] } },
      middleware: {
        provideCompletionItem: keepAsking,
        workspace: {
          configuration: ({ items }) =>
            items.map(({ section, scopeUri }) =>
              section === SETTINGS_SECTION
                ? ownSettings(scopeUri ? vscode.Uri.parse(scopeUri) : undefined)
                : null,
            ),
        },
      },
      // A function: a server that comes back must hear of the genres chosen meanwhile.
      initializationOptions: (): InitializationOptions => ({
        extensionPath: context.extensionPath,
        readsProjectFiles: vscode.workspace.isTrusted,
        commands: Object.values(CLIENT_COMMANDS),
        // package.json contributes the snippets for these; the language of our own is the server's.
        snippetLanguages: ['plaintext', 'markdown'],
        genres: memories.genres.all(),
        speeches: memories.speeches.all(),
        ignored: memories.ignored.all(),
      }),
    },
  );
  client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => statuses.put(status));
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      void client.restart();
    }),
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) statuses.clear();
  });
  return client;
}

/** This many deaths in this time, and something is wrong that another start will not cure. */
const MAX_RESTARTS = 4;
const PERIOD_MS = 3 * 60 * 1000;

/** Brings a server back that was killed or crashed; the open documents are sent again, and the findings return. */
class RestartPolicy implements ErrorHandler {
  private deaths: number[] = [];

  constructor(private readonly output: vscode.LogOutputChannel) {}

  error(error: Error): { action: ErrorAction; handled: boolean } {
    // A message that could not be read or written: if the server is dead, `closed` follows.
    this.output.warn(t('与语言服务通信出错：{0}', error.message));
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < PERIOD_MS), now];
    if (this.deaths.length <= MAX_RESTARTS) {
      this.output.warn(t('语言服务意外退出，正在重新启动。'));
      return { action: CloseAction.Restart, handled: true };
    }
    const message = t('语言服务在三分钟内退出了 {0} 次，不再自动重启。', this.deaths.length);
    this.deaths = [];
    void this.askToRestart();
    return {
      action: CloseAction.DoNotRestart,
      message,
      handled: true,
    };
  }

  private async askToRestart(): Promise<void> {
    const restart = t('重新启动');
    const show = t('查看输出');
    const answer = await vscode.window.showErrorMessage(
      t('笔杆子的语言服务反复退出，检查已停止。'),
      restart,
      show,
    );
    if (answer === restart) await vscode.commands.executeCommand('biganzi.restartServer');
    if (answer === show) this.output.show();
  }
}
