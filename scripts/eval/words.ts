/**
 * `npm run eval -- words`: what the borders of words gain and cost. Published prose of the language model's corpus is right by
 * definition: what a rule finds there without words and takes back with them was a false alarm. Sentences with a marked slip
 * tell how many true findings are lost.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_WORDS } from '../../server/src/core/checking/run';
import { createEngine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import { RULES } from '../../server/src/core/rules';
import { jiebaWords } from '../../test/support/jieba-words';

const CORPUS = join(__dirname, '../../../shared/corpus');
/** Bytes of each file of prose; all of them take hours. */
const BYTES = 400_000;
const PARAGRAPHS = 30;
const HEAD = '甲县教育局关于做好安全工作的通知\n\n各学校：\n';

const rules = RULES.filter(({ meta }) => meta.borders !== undefined);
const engine = createEngine({ rules });
const settings = {
  genre: 'notice' as const,
  severities: Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.severity])),
};

/** Findings in lines that are put under the head of a notice; merged ones once for each place. */
function findingsIn(lines: readonly string[], words: WordSource): readonly string[] {
  const text = HEAD + lines.map((line) => `　　${line.trim()}`).join('\n');
  const place = ({ rule, span, places }: Finding) =>
    (places ?? [span]).map(
      ({ start, end }) =>
        `${rule} ${text.slice(start - 4, start)}[${text.slice(start, end)}]${text.slice(end, end + 4)}`,
    );
  return engine.check(text, settings, words).documents.flatMap(({ findings }) => findings.flatMap(place));
}

export function evaluateWords(): void {
  const prose = join(CORPUS, 'language-model');
  if (!existsSync(prose)) {
    console.log('没有 ../shared/corpus/language-model，不能比较。');
    return;
  }
  const words = jiebaWords();
  const names = readdirSync(prose).filter((name) => name.endsWith('.xz'));
  let characters = 0;
  const without: string[] = [];
  const withWords: string[] = [];
  for (const name of names) {
    const command = `xz -dc '${join(prose, name)}' | head -c ${BYTES}`;
    const lines = execFileSync('bash', ['-c', command], { maxBuffer: 2 * BYTES })
      .toString('utf8')
      .split('\n')
      .filter(({ length }) => length > 10);
    for (let at = 0; at < lines.length; at += PARAGRAPHS) {
      const some = lines.slice(at, at + PARAGRAPHS);
      characters += some.join('').length;
      const found = findingsIn(some, NO_WORDS);
      if (found.length === 0) continue;
      without.push(...found);
      withWords.push(...findingsIn(some, words));
    }
  }
  console.log(`公开发表的文字${characters}字：不用词${without.length}处，用词${withWords.length}处`);
  const left = [...withWords];
  for (const one of without) {
    const at = left.indexOf(one);
    if (at < 0) console.log(`  收回：${one}`);
    else left.splice(at, 1);
  }
  const slips = join(CORPUS, 'csc/ecspell');
  for (const name of existsSync(slips) ? readdirSync(slips).filter((file) => file.endsWith('.tsv')) : []) {
    const wrong = readFileSync(join(slips, name), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((fields) => fields.length > 1 && fields.at(-1) !== fields.at(-2))
      .map((fields) => fields.at(-2) ?? '');
    const count = (source: WordSource) =>
      wrong.reduce((sum, line) => sum + findingsIn([line.replaceAll(' ', '')], source).length, 0);
    console.log(`${name}：有错的${wrong.length}句，不用词${count(NO_WORDS)}处，用词${count(words)}处`);
  }
}
