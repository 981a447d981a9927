/** Entry point of the language server: wires the connection, the engine and the host together. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { createEngine } from './core/engine';
import { createQuotationLibrary } from './core/quotations/library';
import { createTypoLibrary } from './core/typos/library';
import { digest } from './host/digest';
import { newFiles } from './host/new-files';
import { projectFiles } from './host/project-files';
import { createQuotationReader } from './host/quotations';
import { compileRegExpsOnce } from './host/regexp-compilation';
import { createSegmenter } from './host/segmenter';
import { createTypoModelReader } from './host/typos';
import { createLogger, reasonWithPlace } from './lsp/log';
import { createServer } from './lsp/server';

/** Beside the built files' folder, in the project as in the extension. */
const QUOTATIONS = join(__dirname, '../data/quotations.br');
const TYPOS = join(__dirname, '../data/typos.bin');

/** No sockets and no named pipes: nothing of ours opens or takes a connection. */
const TRANSPORTS = ['--stdio', '--node-ipc'];
/** The client went away while we were writing to it. */
const GONE = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_STREAM_DESTROYED']);

function main(): void {
  compileRegExpsOnce();
  const connection = createConnection(ProposedFeatures.all);
  const logger = createLogger(connection);

  // Neither may take the server down: what failed is one request or one check.
  process.on('unhandledRejection', (error) => logger.error(`内部错误（异步）：${reasonWithPlace(error)}`));
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (GONE.has(error.code ?? '')) process.exit(1);
    try {
      logger.error(`内部错误：${reasonWithPlace(error)}`);
    } catch {
      // Nobody is left to be told.
      process.exit(1);
    }
  });

  const quotations = createQuotationLibrary(createQuotationReader(QUOTATIONS, logger));
  const typos = createTypoLibrary(createTypoModelReader(TYPOS, logger));
  createServer(connection, {
    engine: createEngine({ logger, quotations, typos }),
    segmenter: createSegmenter({ programPath: join(__dirname, 'segmenter-process.js'), logger }),
    files: newFiles,
    projectFiles,
    digest,
    logger,
    version,
    word: () => import('./word/index.js'),
  });
  connection.listen();
}

if (process.argv.some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) main();
else {
  process.stderr.write('笔杆子语言服务由编辑器启动，请加上 --stdio 或 --node-ipc。命令行工具是 biganzi。\n');
  process.exitCode = 2;
}
