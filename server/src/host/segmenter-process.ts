/**
 * The process that segments, with the one tool that its argument names. It stands apart because an addon with a damaged
 * dictionary ends its whole process (cppjieba calls abort), and because loading blocks for a second or more. It ends when
 * its parent is gone.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { alignWords, type TaggedWord } from './align-words';
import type { ProcessReply, ProcessRequest, Tool } from './segmenter-messages';

interface Jieba {
  tag(text: string): TaggedWord[];
  /** nodejieba's alone. */
  load?(dictionaries: { readonly idfDict: string; readonly stopWordDict: string }): void;
}

/**
 * Stands in for the tables of keyword extraction, which nodejieba loads too and nobody here asks for: a fifth of its
 * loading time, and two megabytes of the package.
 */
const NO_KEYWORDS = join(__dirname, '../data/no-keywords.utf8');

/** Words from the head, the middle and the end of the dictionary: one that was cut short does not know them all. */
const PROBES = ['一丁不识', '公文', '写作', '跌脚槌胸', '龟龙麟凤'];

/** A package staged beside the bundle (in the VSIX), else from node_modules. */
function load(tool: Tool): Jieba {
  const staged = join(__dirname, 'native', tool);
  const require = createRequire(__filename);
  const jieba = require(existsSync(staged) ? staged : tool) as Jieba;
  // With the module alone the addon and the dictionaries are not loaded yet: a failure is to be seen here.
  jieba.load?.({ idfDict: NO_KEYWORDS, stopWordDict: NO_KEYWORDS });
  const words = new Set(jieba.tag(PROBES.join('，')).map(({ word }) => word));
  const unknown = PROBES.filter((probe) => !words.has(probe));
  if (unknown.length > 0) throw new Error(`词典不完整，不认识“${unknown.join('、')}”`);
  return jieba;
}

function serve(tool: Tool): void {
  const answer = (reply: ProcessReply) => process.send?.(reply);
  process.once('disconnect', () => process.exit(0));
  let jieba: Jieba;
  try {
    jieba = load(tool);
  } catch (error) {
    answer({ kind: 'failed', problem: String(error) });
    return;
  }
  process.on('message', ({ texts }: ProcessRequest) => {
    answer({ kind: 'words', words: texts.map((text) => alignWords(text, jieba.tag(text))) });
  });
  answer({ kind: 'ready' });
}

serve(process.argv[2] as Tool);
