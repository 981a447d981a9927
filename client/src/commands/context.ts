import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { GenreMemory } from '../genre-memory';
import type { SpeechPanel } from '../panel/speech-panel';
import type { StatusStore } from '../status-store';

/** What commands work with. */
export interface CommandContext {
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly statuses: StatusStore;
  readonly genres: GenreMemory;
  readonly speechPanel: SpeechPanel;
}
