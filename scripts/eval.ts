import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Labelled documents stand beside the project, not in it. */
const CORPUS = join(__dirname, '../../shared/corpus');

/** `npm run eval -- genre|rules|acceptance|typing|speech|requests|field|formulations|novices|typos|words`: figures on labelled documents. What they mean is told in docs/evaluation.md. */
const EVALUATIONS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  genre: async (args) => (await import('./eval/genre.js')).evaluateGenre(args),
  rules: async (args) => (await import('./eval/rules.js')).evaluateRules(args),
  acceptance: async (args) => (await import('./eval/acceptance.js')).evaluateAcceptance(args),
  typing: async (args) => (await import('./eval/typing.js')).evaluateTyping(args),
  requests: async (args) => (await import('./eval/requests.js')).evaluateRequests(args),
  field: async (args) => (await import('./eval/field.js')).evaluateField(args),
  formulations: async (args) => (await import('./eval/formulations.js')).evaluateFormulations(args),
  novices: async (args) => (await import('./eval/novices.js')).evaluateNovices(args),
  typos: async (args) => (await import('./eval/typos.js')).evaluateTypos(args),
  speech: async (args) => (await import('./eval/speech.js')).evaluateSpeech(args),
  words: async () => (await import('./eval/words.js')).evaluateWords(),
};

async function main(): Promise<void> {
  const [name = 'rules', ...args] = process.argv.slice(2);
  const evaluate = EVALUATIONS[name];
  if (evaluate && !existsSync(CORPUS)) {
    console.log('没有语料（项目旁边的 shared/corpus），不能评测。以前的数字见 docs/evaluation.md。');
    return;
  }
  if (evaluate) return evaluate(args);
  console.error(`没有“${name}”这项评测，可用：${Object.keys(EVALUATIONS).join('、')}`);
  process.exitCode = 2;
}

void main();
