import { Worker } from 'node:worker_threads';
import type { Logger, Segmenter, Word } from '../core/ports';
import { alignWords } from './align-words';
import type { WorkerReply, WorkerRequest } from './segmenter-messages';

export interface SegmenterOptions {
  /** The built worker, segmenter-worker.js. */
  readonly workerPath: string;
  readonly logger: Logger;
}

export interface HostSegmenter extends Segmenter {
  /** Stops the worker. Calls under way are answered with unsegmented texts. */
  dispose(): Promise<void>;
}

type Settle = (words: readonly (readonly Word[])[] | undefined) => void;

/**
 * A segmenter in a worker thread that starts on the first call. Never rejects: when neither segmenter loads, or
 * the worker dies, each text is answered as one word of tag `x`, and one line in the log says so.
 */
export function createSegmenter({ workerPath, logger }: SegmenterOptions): HostSegmenter {
  let worker: Worker | undefined;
  let broken = false;
  let nextId = 0;
  const waiting = new Map<number, Settle>();

  const giveUp = (reason: string) => {
    if (!broken) logger.warn(`分词组件不可用，依赖分词的检查暂停，其余功能不受影响。（${reason}）`);
    broken = true;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };

  const receive = (reply: WorkerReply) => {
    switch (reply.kind) {
      case 'ready':
        if (reply.problem === undefined) logger.info(`分词组件已就绪：${reply.segmenter}`);
        else logger.warn(`nodejieba 无法加载，改用 ${reply.segmenter}。（${firstLine(reply.problem)}）`);
        break;
      case 'failed':
        giveUp(firstLine(reply.problem));
        break;
      case 'words':
        waiting.get(reply.id)?.(reply.words);
        waiting.delete(reply.id);
    }
  };

  const start = (): Worker => {
    const started = new Worker(workerPath);
    started.unref();
    started.on('message', receive);
    started.on('error', (error) => giveUp(String(error)));
    started.on('exit', (code) => {
      worker = undefined;
      if (waiting.size > 0) giveUp(`工作线程退出，代码 ${code}`);
    });
    return started;
  };

  return {
    segment: async (texts) => {
      if (broken || texts.length === 0) return texts.map(unsegmented);
      worker ??= start();
      // A worker that is asked keeps the process alive until it has answered.
      worker.ref();
      const id = nextId++;
      const words = await new Promise<readonly (readonly Word[])[] | undefined>((resolve) => {
        waiting.set(id, resolve);
        worker?.postMessage({ id, texts } satisfies WorkerRequest);
      });
      if (waiting.size === 0) worker?.unref();
      return words ?? texts.map(unsegmented);
    },
    dispose: async () => {
      broken = true;
      const stopping = worker?.terminate();
      for (const settle of waiting.values()) settle(undefined);
      waiting.clear();
      await stopping;
    },
  };
}

const unsegmented = (text: string): Word[] => alignWords(text, []);

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
