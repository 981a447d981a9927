/** What the commands ask of the terminal and the process, so that tests can run them in memory. */
import type { Digest, ProjectFiles, Segmenter } from '../core/ports';
import type { Refusal } from '../files/encodings';

/** The Word layer, a bundle of its own. */
export type WordLayer = typeof import('../word');

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal; 80 when it is none. */
  readonly columns: number;
}

export interface CliIO {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Refused when it is longer than any draft: it may never end. */
  readStdin(): Promise<Uint8Array | Refusal>;
  /** Asks the person at the terminal; undefined where there is none. */
  ask?(question: string): Promise<string>;
  readonly cwd: string;
  readonly projectFiles: ProjectFiles;
  readonly digest: Digest;
  /** Colours in the pretty format. */
  readonly color: boolean;
  /** Made on first need: loading its dictionaries takes about a second. */
  segmenter(): Segmenter;
  /** Loaded when the first Word file is met. */
  word(): Promise<WordLayer>;
}

/** Exit statuses of the contract in docs/architecture.md. */
export const EXIT = { clean: 0, findings: 1, cannotRun: 2 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** A wrong argument or an unreadable file: told in one line on standard error, exit status 2. */
export class CliError extends Error {}
