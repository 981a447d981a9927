/** Entry point of the language server: wires the connection, the engine and the host together. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { createEngine } from './core/engine';
import { unusedPath } from './host/files';
import { createSegmenter } from './host/segmenter';
import { createLogger, reasonWithPlace } from './lsp/log';
import { createServer } from './lsp/server';

const connection = createConnection(ProposedFeatures.all);
const logger = createLogger(connection);

// Neither may take the server down: what failed is one request or one check.
process.on('unhandledRejection', (error) =>
  logger.error(`内部错误（未处理的异步错误）：${reasonWithPlace(error)}`),
);
process.on('uncaughtException', (error) => logger.error(`内部错误：${reasonWithPlace(error)}`));

createServer(connection, {
  engine: createEngine({ logger }),
  segmenter: createSegmenter({ workerPath: join(__dirname, 'segmenter-worker.js'), logger }),
  files: { unusedPath },
  logger,
  version,
});
connection.listen();
