import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver/node';
import { BASELINE_FILE, type FileBaseline, readBaseline } from '../core/baseline';
import { type LoadedProject, loadFound } from '../core/configuration';
import type { Engine } from '../core/engine';
import type { FoundFile, Logger, ProjectFiles } from '../core/ports';
import { PROJECT_FILE } from '../core/project-file';

export const WATCHED_FILES: DidChangeWatchedFilesRegistrationOptions = {
  watchers: [{ globPattern: `**/${PROJECT_FILE}` }, { globPattern: `**/${BASELINE_FILE}` }],
};

export interface ProjectOptions {
  readonly files: ProjectFiles;
  readonly engine: Engine;
  readonly logger: Logger;
  /** Where a draft that is saved nowhere belongs. */
  readonly workspaceUri?: string | undefined;
}

/** What the files around a draft say of it: .biganzi.json, and the baseline that the command line wrote. */
export interface DraftProject {
  readonly file?: LoadedProject;
  readonly baseline?: FileBaseline;
}

/** Finds the files in the draft's folder or above it. Keeps nothing: whoever asks keeps the answer. */
export class Project {
  constructor(private readonly options: ProjectOptions) {}

  async of(uri: string): Promise<DraftProject> {
    const { files, engine, workspaceUri } = this.options;
    const path = pathOf(uri);
    const folder = path === undefined ? pathOf(workspaceUri) : dirname(path);
    if (folder === undefined) return {};
    const [settings, baseline] = await Promise.all([
      files.find(folder, PROJECT_FILE),
      path === undefined ? undefined : files.find(folder, BASELINE_FILE),
    ]);
    return {
      file: settings && loadFound(settings, engine),
      baseline: path === undefined || !baseline ? undefined : this.baselineOf(path, baseline),
    };
  }

  private baselineOf(path: string, file: FoundFile): FileBaseline | undefined {
    const { logger } = this.options;
    if (file.warning !== undefined) logger.warn(`${file.path} ${file.warning}`);
    if (file.text === undefined) return undefined;
    const baseline = readBaseline(file.text);
    if (!baseline) logger.warn(`${file.path} 不是基线文件，没有使用`);
    return baseline?.get(relative(dirname(file.path), path).split(sep).join('/'));
  }
}

/** The path of a `file:` URI that has one here. */
function pathOf(uri: string | undefined): string | undefined {
  if (!uri?.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
