import type { ParamsOf, ReviewResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands';
import { FolderCheck, folderTask } from './commands/check-folder';
import { ExtractedTexts } from './extracted-texts';
import { GenreMemory } from './genre-memory';
import { IgnoredMemory } from './ignored-memory';
import { createClient } from './language-server';
import { t } from './localization';
import { SpeechPanel } from './panel/speech-panel';
import { PagePreview } from './paper/preview';
import { WORD_EDITOR, WordEditor } from './paper/word-editor';
import { type Follower, followRenames } from './renamed-files';
import { SpeechMemory } from './speech-memory';
import { SpeechStore } from './speech-store';
import { createStatusBar } from './status-bar';
import { countOf, StatusStore } from './status-store';
import { createChecklistView } from './views/checklist';
import { EvidenceMarks } from './views/evidence';
import { createSpeechView } from './views/speech';
import { createToDoView } from './views/to-do';
import { WordWrap } from './word-wrap';

/** What activate() answers with; tests look through it. */
export interface ExtensionApi {
  readonly client: LanguageClient;
  /** The review of the speech in front. */
  speech(): Promise<ReviewResult | undefined>;
  /** The draft in front, as the status bar shows it. */
  status():
    | {
        genre: string;
        genreName: string;
        confidence: number;
        findings: number;
        override?: string;
        speech?: string;
      }
    | undefined;
}

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const output = vscode.window.createOutputChannel('笔杆子', { log: true });
  const statuses = new StatusStore();
  const genres = new GenreMemory(context.workspaceState);
  const memory = new SpeechMemory(context.workspaceState);
  const ignored = new IgnoredMemory(context.workspaceState);
  const started = createClient(context, output, { genres, speeches: memory, ignored }, statuses);
  client = started;
  const speeches = new SpeechStore(started, statuses);
  const extracted = new ExtractedTexts();
  const wordWrap = new WordWrap(statuses);
  const folderCheck = new FolderCheck(started);
  const evidence = new EvidenceMarks(speeches);
  const speechPanel = new SpeechPanel({
    extensionUri: context.extensionUri,
    client: started,
    store: speeches,
    memory,
  });
  const pagePreview = new PagePreview(context.extensionUri, started);
  const followers: readonly Follower[] = [
    {
      memory: genres,
      tell: (uri) => tell(started, 'biganzi/setGenre', { uri, genre: genres.of(uri) ?? null }),
    },
    {
      memory: ignored,
      tell: (uri) => tell(started, 'biganzi/setIgnored', { uri, ignored: ignored.of(uri) }),
    },
    { memory, tell: (uri) => tell(started, 'biganzi/setSpeech', { uri, choice: memory.of(uri) }) },
  ];
  context.subscriptions.push(
    pagePreview,
    vscode.window.registerCustomEditorProvider(WORD_EDITOR, new WordEditor(context.extensionUri, started)),
    output,
    statuses,
    createStatusBar(statuses),
    createToDoView(started, statuses),
    speeches,
    createSpeechView(speeches),
    createChecklistView(speeches, memory),
    evidence,
    followRenames(followers),
    speechPanel,
    extracted,
    wordWrap,
    folderCheck,
    folderTask(folderCheck),
  );
  registerCommands(context, {
    client: started,
    output,
    statuses,
    genres,
    speeches: memory,
    speechPanel,
    pagePreview,
    evidence,
    extracted,
    ignored,
    wordWrap,
    folderCheck,
    followers,
  });
  try {
    await started.start();
  } catch (error) {
    // The commands stay: one of them starts the server again.
    output.error(String(error));
    void vscode.window.showErrorMessage(t('笔杆子的语言服务没有启动成功，请查看“笔杆子”输出。'));
  }
  return {
    client: started,
    speech: async () => (await speeches.ask())?.review,
    status: () => {
      const status = statuses.current();
      if (!status) return undefined;
      const { genre, genreName, confidence, override, speech } = status;
      return { genre, genreName, confidence, override, speech, findings: countOf(status) };
    },
  };
}

/** A server that is not running hears of it when it starts. */
async function tell<Method extends 'biganzi/setGenre' | 'biganzi/setIgnored' | 'biganzi/setSpeech'>(
  client: LanguageClient,
  method: Method,
  params: ParamsOf<Method>,
): Promise<void> {
  if (client.isRunning()) await client.sendRequest(method, params);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
