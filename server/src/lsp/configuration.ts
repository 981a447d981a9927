import { joinSettings, parseSettings, SETTINGS_SECTION, type Settings } from '@biganzi/shared';
import type { Connection } from 'vscode-languageserver/node';
import type { FileBaseline } from '../core/baseline';
import type { Engine, EngineSettings } from '../core/engine';
import type { Logger } from '../core/ports';
import { reason } from './log';
import type { Project } from './project';

export interface ConfigurationOptions {
  readonly connection: Connection;
  readonly logger: Logger;
  /** The client answers workspace/configuration; otherwise settings are what it pushed or gave at the start. */
  readonly pull: boolean;
  readonly initial: unknown;
  readonly engine: Engine;
  readonly project: Project;
}

/** What holds for one document. */
export interface DraftSettings {
  readonly enable: boolean;
  readonly engine: EngineSettings;
  /** A line above the title of a speech tells its scores. */
  readonly codeLens: boolean;
  /** How Word files are made. */
  readonly word: Settings['word'];
  /** The findings that are put off. */
  readonly baseline?: FileBaseline;
}

/**
 * The settings of each document: the project file's, and the client's over them. Pulled from the client once, kept
 * until it says that something changed.
 */
export class Configuration {
  private readonly byUri = new Map<string, Promise<DraftSettings>>();
  /** Counts the changes: what was asked for before the last of them is old. */
  private changes = 0;
  private pushed: unknown;
  /** Problems already told: the same mistake is one line in the log, not one a document. */
  private readonly told = new Set<string>();

  constructor(private readonly options: ConfigurationOptions) {
    this.pushed = sectionOf(options.initial) ?? options.initial;
  }

  async of(uri: string): Promise<DraftSettings> {
    for (;;) {
      const { changes } = this;
      let asked = this.byUri.get(uri);
      if (!asked) {
        asked = this.read(uri);
        this.byUri.set(uri, asked);
      }
      const settings = await asked;
      // While the client was asked something may have changed: its answer may tell of the state before.
      if (changes === this.changes) return settings;
    }
  }

  /** The client says that settings changed; one that cannot be asked sends them along. */
  changed(pushed: unknown): void {
    const section = sectionOf(pushed);
    if (section !== undefined) this.pushed = section;
    this.filesChanged();
  }

  /** A project file or a baseline was made, changed or deleted. */
  filesChanged(): void {
    this.changes += 1;
    this.byUri.clear();
    this.told.clear();
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  private async read(uri: string): Promise<DraftSettings> {
    const { engine, project } = this.options;
    const [given, { file, baseline }] = await Promise.all([this.pull(uri), project.of(uri)]);
    const ofEditor = parseSettings(given);
    this.tell(ofEditor.problems);
    // The editor's alone, for its problems: those of the project file are told with their line.
    const { problems } = engine.configure(ofEditor.settings);
    this.tell(problems.map(({ message }) => `设置 ${SETTINGS_SECTION}.${message}`));
    this.tell(file?.problems ?? []);

    const { settings } = parseSettings(joinSettings(file?.layer, ofEditor.layer));
    const { enable, speech, word } = settings;
    return { enable, engine: engine.configure(settings).settings, codeLens: speech.codeLens, word, baseline };
  }

  private async pull(uri: string): Promise<unknown> {
    if (!this.options.pull) return this.pushed;
    try {
      const section = { section: SETTINGS_SECTION, scopeUri: uri };
      return await this.options.connection.workspace.getConfiguration(section);
    } catch (error) {
      this.options.logger.warn(`读取设置失败，已用默认值：${reason(error)}`);
      return undefined;
    }
  }

  private tell(problems: readonly string[]): void {
    for (const problem of problems) {
      if (this.told.has(problem)) continue;
      this.told.add(problem);
      this.options.logger.warn(problem);
    }
  }
}

/** What stands under `biganzi` in pushed settings. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[SETTINGS_SECTION];
}
