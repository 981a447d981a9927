import type { SpeechChoice } from '@biganzi/shared';
import type * as vscode from 'vscode';
import { type DocumentMemory, renamed } from './renamed-files';

const KEY = 'biganzi.speeches';

/** What the user said of single speeches, by document URI: kept with the workspace and told to every new server. */
export class SpeechMemory implements DocumentMemory {
  constructor(private readonly state: vscode.Memento) {}

  all(): Readonly<Record<string, SpeechChoice>> {
    return this.state.get<Record<string, SpeechChoice>>(KEY, {});
  }

  of(uri: string): SpeechChoice {
    return this.all()[uri] ?? {};
  }

  /** Changes what is named and answers with the whole; an empty text takes a choice back. */
  async set(uri: string, change: SpeechChoice): Promise<SpeechChoice> {
    const { [uri]: before, ...others } = this.all();
    const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== '');
    const choice: SpeechChoice = Object.fromEntries(entries);
    await this.state.update(KEY, entries.length === 0 ? others : { ...others, [uri]: choice });
    return choice;
  }

  async moved(from: string, to: string): Promise<readonly string[]> {
    const after = renamed(this.all(), from, to);
    if (after) await this.state.update(KEY, after.all);
    return after?.moved ?? [];
  }
}
