#!/usr/bin/env node
/** Entry point of the command line: wires the process and the segmenter to the commands. */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import pc from 'picocolors';
import { version } from '../package.json';
import { EXIT } from './cli/io';
import { runCli } from './cli/program';
import { createEngine } from './core/engine';
import type { Logger } from './core/ports';
import { createQuotationLibrary } from './core/quotations/library';
import { createTypoLibrary } from './core/typos/library';
import { readStream, reasonOf } from './files/read-file';
import { digest } from './host/digest';
import { projectFiles } from './host/project-files';
import { createQuotationReader } from './host/quotations';
import { createSegmenter, type HostSegmenter } from './host/segmenter';
import { createTypoModelReader } from './host/typos';

const warn = (message: string) => process.stderr.write(`biganzi: ${message}\n`);
const logger: Logger = { info: () => undefined, warn, error: warn };
let segmenter: HostSegmenter | undefined;
/** Beside the built files' folder, in the project as in the extension. */
const quotations = createQuotationLibrary(
  createQuotationReader(join(__dirname, '../data/quotations.br'), logger),
);

const typos = createTypoLibrary(createTypoModelReader(join(__dirname, '../data/typos.bin'), logger));

// What could not be told has not been said: the exit status must not be that of a clean run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const why = error.code === 'EPIPE' ? '接收输出的程序已经关闭' : reasonOf(error);
  warn(`输出写不出去：${why}，后面的没有检查。`);
  process.exit(EXIT.cannotRun);
});
process.stderr.on('error', () => process.exit(EXIT.cannotRun));

async function main(): Promise<void> {
  const status = await runCli(process.argv.slice(2), {
    engine: createEngine({ logger, quotations, typos }),
    version,
    io: {
      stdout: output(process.stdout),
      stderr: output(process.stderr),
      readStdin: () => readStream(process.stdin),
      ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
      cwd: process.cwd(),
      projectFiles,
      digest,
      color: pc.isColorSupported && process.stdout.isTTY === true,
      segmenter: () => {
        segmenter ??= createSegmenter({ programPath: join(__dirname, 'segmenter-process.js'), logger });
        return segmenter;
      },
      word: () => import('./word/index.js'),
    },
  });
  segmenter?.dispose();
  process.exitCode = status;
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // The end of the input is an answer too: none.
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const answer = await Promise.race([lines.question(question), ended]);
  lines.close();
  return answer.trim();
}

function output(stream: NodeJS.WriteStream) {
  return {
    write: (text: string) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}

void main().catch((error: unknown) => {
  warn(`内部错误：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = EXIT.cannotRun;
});
