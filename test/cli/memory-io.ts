import type { CliIO } from '../../server/src/cli/io';
import { runCli } from '../../server/src/cli/program';
import { createEngine, type Engine } from '../../server/src/core/engine';
import type { QuotationLibrary } from '../../server/src/core/quotations/library';
import { digest } from '../../server/src/host/digest';
import { projectFiles } from '../../server/src/host/project-files';
import * as word from '../../server/src/word';

export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRun {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly quotations?: QuotationLibrary;
  /** Puts something in the engine's place. */
  readonly engine?: (engine: Engine) => Engine;
  /** The outputs are terminals. */
  readonly isTTY?: boolean;
  /** What the person at the terminal answers; nobody is there when left out. */
  readonly answer?: string;
}

/** Runs the command line in memory. Segmentation is left out: every text is one word of tag `x`. */
export async function cli(
  args: readonly string[],
  { cwd = process.cwd(), stdin = '', quotations, engine = (own) => own, isTTY = false, answer }: CliRun = {},
): Promise<CliResult> {
  const [stdout, stderr] = [memoryOutput(isTTY), memoryOutput(isTTY)];
  const io: CliIO = {
    stdout,
    stderr,
    readStdin: async () => Buffer.from(stdin),
    ask: answer === undefined ? undefined : async () => answer,
    cwd,
    projectFiles,
    digest,
    color: false,
    segmenter: () => ({
      segment: async (texts) => texts.map((text) => [{ text, start: 0, tag: 'x' }]),
    }),
    word: async () => word,
  };
  const status = await runCli(args, {
    engine: engine(createEngine({ quotations })),
    io,
    version: '0.0.0-test',
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function memoryOutput(isTTY: boolean) {
  const written: string[] = [];
  return {
    write: (text: string) => void written.push(text),
    text: () => written.join(''),
    isTTY,
    columns: 80,
  };
}
