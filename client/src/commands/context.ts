import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ExtractedTexts } from '../extracted-texts';
import type { GenreMemory } from '../genre-memory';
import type { IgnoredMemory } from '../ignored-memory';
import type { SpeechPanel } from '../panel/speech-panel';
import type { PagePreview } from '../paper/preview';
import type { Follower } from '../renamed-files';
import type { SpeechMemory } from '../speech-memory';
import type { StatusStore } from '../status-store';
import type { EvidenceMarks } from '../views/evidence';
import type { WordWrap } from '../word-wrap';
import type { FolderCheck } from './check-folder';

/** What commands work with. */
export interface CommandContext {
  readonly extracted: ExtractedTexts;
  readonly folderCheck: FolderCheck;
  readonly followers: readonly Follower[];
  readonly wordWrap: WordWrap;
  readonly ignored: IgnoredMemory;
  readonly client: LanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly statuses: StatusStore;
  readonly genres: GenreMemory;
  readonly speeches: SpeechMemory;
  readonly speechPanel: SpeechPanel;
  readonly pagePreview: PagePreview;
  readonly evidence: EvidenceMarks;
}
