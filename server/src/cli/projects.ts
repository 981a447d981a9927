import { dirname, relative } from 'node:path';
import { completeSettings, type Settings } from '@biganzi/shared';
import { type LoadedProject, loadFound } from '../core/configuration';
import type { Engine, EngineSettings } from '../core/engine';
import type { FoundFile } from '../core/ports';
import { PROJECT_FILE } from '../core/project-file';
import type { OpenedWord } from '../word';
import type { Input } from './inputs';
import type { CliIO } from './io';
import { visibleLine } from './visible';

export interface FileSettings {
  /** False in a folder whose project file turns checking off: 归档. */
  readonly enable: boolean;
  readonly settings: EngineSettings;
  /** How Word files are made. */
  readonly word: Settings['word'];
}

/** Files of the product's own language: as in an editor, their prose is looked at whatever their genre. */
const OWN_FILE = /\.(?:gw|gongwen)$/i;

/** The settings of each file: those of the nearest .biganzi.json, and over them what the arguments say. */
export interface Projects {
  of(input: Input, word?: Pick<OpenedWord, 'marks'>): Promise<FileSettings>;
  /** A project file was no JSON: what it says is not all known. */
  readonly broken: boolean;
}

export function createProjects(engine: Engine, io: CliIO, fromArguments: Partial<EngineSettings>): Projects {
  const byFolder = new Map<string, Promise<FileSettings>>();
  const byPath = new Map<string, LoadedProject>();
  let broken = false;

  const load = (found: FoundFile): LoadedProject => {
    const { path } = found;
    const known = byPath.get(path);
    if (known) return known;
    const loaded = loadFound(found, engine, relative(io.cwd, path) || path);
    byPath.set(path, loaded);
    broken ||= loaded.broken;
    for (const problem of loaded.problems) io.stderr.write(`biganzi: ${visibleLine(problem)}\n`);
    return loaded;
  };
  const read = async (folder: string): Promise<FileSettings> => {
    const found = await io.projectFiles.find(folder, PROJECT_FILE);
    const settings = completeSettings(found ? load(found).layer : {});
    return {
      enable: settings.enable,
      settings: { ...engine.configure(settings).settings, ...fromArguments },
      word: settings.word,
    };
  };
  return {
    of: async ({ path }, word) => {
      const folder = path === undefined ? io.cwd : dirname(path);
      const known = byFolder.get(folder) ?? read(folder);
      byFolder.set(folder, known);
      if (word && word.marks.length > 0) {
        const { settings, ...rest } = await known;
        return { ...rest, settings: { ...settings, marks: word.marks } };
      }
      if (path === undefined || !OWN_FILE.test(path)) return known;
      const { settings, ...rest } = await known;
      return { ...rest, settings: { ...settings, officeProse: true } };
    },
    get broken() {
      return broken;
    },
  };
}
