/**
 * The worker that segments: nodejieba where its native addon loads, jieba-wasm (the same dictionary, anywhere)
 * where it does not. Loading blocks for a second or so, which is why it happens here and on first need.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Word } from '../core/ports';
import { alignWords, type TaggedWord } from './align-words';
import type { WorkerReply, WorkerRequest } from './segmenter-messages';

interface Jieba {
  tag(text: string): TaggedWord[];
}

/** A package staged beside the bundle (in the VSIX), else from node_modules. */
function load(name: string, staged: string): unknown {
  const beside = join(__dirname, 'native', staged);
  const require = createRequire(__filename);
  return require(existsSync(beside) ? beside : name);
}

function loadJieba(): { jieba: Jieba; name: string; problem?: string } {
  try {
    const jieba = load('nodejieba', 'nodejieba') as Jieba;
    // The addon and its dictionaries load on the first call; do it here so that a failure is seen here.
    jieba.tag('公文');
    return { jieba, name: 'nodejieba' };
  } catch (error) {
    return { jieba: load('jieba-wasm', 'jieba-wasm') as Jieba, name: 'jieba-wasm', problem: String(error) };
  }
}

function segment(jieba: Jieba, text: string): Word[] {
  return alignWords(text, jieba.tag(text));
}

const port = parentPort;
if (port) {
  const post = (reply: WorkerReply) => port.postMessage(reply);
  try {
    const { jieba, name, problem } = loadJieba();
    post({ kind: 'ready', segmenter: name, problem });
    port.on('message', (request: WorkerRequest) => {
      post({ kind: 'words', id: request.id, words: request.texts.map((text) => segment(jieba, text)) });
    });
  } catch (error) {
    post({ kind: 'failed', problem: String(error) });
  }
}
