import { parseSettings, SETTINGS_SECTION, type Settings } from '@biganzi/shared';
import type { Connection } from 'vscode-languageserver/node';
import type { Logger } from '../core/ports';
import { reason } from './log';

export interface ConfigurationOptions {
  readonly connection: Connection;
  readonly logger: Logger;
  /** The client answers workspace/configuration; otherwise settings are what it pushed or gave at the start. */
  readonly pull: boolean;
  readonly initial: unknown;
  readonly isRule: (id: string) => boolean;
}

/** The settings of each document: pulled from the client once, kept until it says that something changed. */
export class Configuration {
  private readonly byUri = new Map<string, Promise<Settings>>();
  private pushed: unknown;
  /** Problems already told: the same mistake is one line in the log, not one a document. */
  private readonly told = new Set<string>();

  constructor(private readonly options: ConfigurationOptions) {
    this.pushed = sectionOf(options.initial) ?? options.initial;
  }

  of(uri: string): Promise<Settings> {
    let settings = this.byUri.get(uri);
    if (!settings) {
      settings = this.pull(uri);
      this.byUri.set(uri, settings);
    }
    return settings;
  }

  /** The client says that settings changed; one that cannot be asked sends them along. */
  changed(pushed: unknown): void {
    const section = sectionOf(pushed);
    if (section !== undefined) this.pushed = section;
    this.byUri.clear();
    this.told.clear();
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  private async pull(uri: string): Promise<Settings> {
    if (!this.options.pull) return this.read(this.pushed);
    try {
      const section = { section: SETTINGS_SECTION, scopeUri: uri };
      return this.read(await this.options.connection.workspace.getConfiguration(section));
    } catch (error) {
      this.options.logger.warn(`读取设置失败，已用默认值：${reason(error)}`);
      return this.read(undefined);
    }
  }

  private read(value: unknown): Settings {
    const { settings, problems } = parseSettings(value);
    const unknown = Object.keys(settings.rules).filter((id) => !this.options.isRule(id));
    for (const problem of [...problems, ...unknown.map((id) => `设置 biganzi.rules 中没有这条规则：${id}`)]) {
      if (this.told.has(problem)) continue;
      this.told.add(problem);
      this.options.logger.warn(problem);
    }
    return settings;
  }
}

/** What stands under `biganzi` in pushed settings. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[SETTINGS_SECTION];
}
