/**
 * `npm run eval -- acceptance`: how the rules stand against their goals, as the table that docs/evaluation.md holds.
 * `--missed` names the seed's defects that are not found or not mended; `--fixes` applies every safe fix by itself,
 * which takes minutes; `--write` puts the table into the page. What each figure means is told where it is computed.
 */
import { join } from 'node:path';
import { createEngine } from '../../server/src/core/engine';
import type { Severity } from '../../server/src/core/findings';
import { jiebaWords } from '../../test/support/jieba-words';
import { loadedQuotations } from '../../test/support/quotations';
import { loadedTypos } from '../../test/support/typos';
import { writePart } from './evaluation-file';
import { type FixReport, tryFixes } from './fix-promises';
import { flaggedNegatives } from './negative-cases';
import {
  checkPapers,
  findingsInSentence,
  type PaperKind,
  readReviewed,
  readSentences,
  sumPapers,
} from './published-findings';
import { textFiles } from './rules';
import { type JudgedDefect, judgeDefects, readSeed, seedFindings, type Tier } from './seed-defects';

const ROOT = join(__dirname, '../..');
const SHARED = join(ROOT, '../shared');
const CORPUS = join(SHARED, 'corpus');
export const REVIEWED = join(ROOT, 'test/corpus/reviewed-findings.tsv');
/** Where safe fixes are tried. */
export const FIX_FOLDERS = [
  join(CORPUS, 'gongwen'),
  join(SHARED, 'seed'),
  join(ROOT, 'test/fixtures/genres'),
  join(ROOT, 'samples'),
];

/** measure, goal, reached, note */
type Row = readonly [string, string, string, string];

const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
const words = jiebaWords();

export async function evaluateAcceptance(args: readonly string[]): Promise<void> {
  const rows = [
    ...paperRows(),
    ...sentenceRows(),
    ...seedRows(args.includes('--missed')),
    ...fixRows(args.includes('--fixes')),
  ];
  if (rows.length === 0) {
    console.error(`没有语料：${SHARED}`);
    process.exitCode = 2;
    return;
  }
  const part = [...HEADING, ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
  console.log(part);
  if (args.includes('--write')) writePart(part);
}

const HEADING = [
  '# Evaluation of the rules',
  '',
  'Written by `npm run eval -- acceptance --fixes --write`; do not edit. Real papers and the seed compilation stand outside',
  'the project. Every error in a published paper, and every warning in a statutory one, was read; the verdicts stand in',
  '`test/corpus/reviewed-findings.tsv`. `test/corpus` holds these goals.',
  '',
  '- Papers are checked as a user would have it: no settings. Prose is what is not one of the 15 statutory genres.',
  '- A published sentence is checked as the only paragraph of an unfinished notice, without `punct/unpaired`: the other half',
  '  of a pair may stand in a sentence that the collection cut off.',
  '- A defect of the seed is found when a finding of the rule that the reader named touches each of its places, and mended',
  '  when that rule’s fix gives exactly the reader’s form there; the safe fixes of half-width marks and of spaces beside',
  '  Chinese characters may help. Every rule is on. The rules were written with this list at hand: it is no unseen sample.',
  '- A safe fix keeps its promise when its finding is gone, none appears at warning or above with every rule on, and no',
  '  Chinese character is lost but by the rules listed with their reasons in `scripts/eval/fix-promises.ts`.',
  '- `test/corpus/fuzz.test.ts` runs every rule over mixtures, damaged papers and huge lines: none may crash.',
  '',
  '| measure | goal | reached | note |',
  '|---|---|---|---|',
];

function paperRows(): Row[] {
  const papers = checkPapers(join(CORPUS, 'gongwen'), engine, words);
  if (papers === undefined) return [];
  const statutory = sumPapers(papers.filter(({ kind }) => kind === 'statutory'));
  const prose = sumPapers(papers.filter(({ kind }) => kind === 'prose'));
  const verdicts = new Map(
    readReviewed(REVIEWED).map(({ file, rule, severity, verdict }) => [
      [file, rule, severity].join('\t'),
      verdict,
    ]),
  );
  const unjust = (kind: PaperKind, severity: Severity) =>
    papers
      .filter((paper) => paper.kind === kind)
      .flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })))
      .filter((one) => one.severity === severity)
      .filter(({ file, rule }) => verdicts.get([file, rule, severity].join('\t')) !== 'true').length;
  const read = (count: number, wrong: number) => `${count}, read: ${wrong} of them unjust or arguable`;
  const each = (count: number, { papers: among }: typeof statutory) => (count / among).toFixed(3);
  return [
    [
      `errors in ${statutory.papers} statutory papers, each`,
      '≤ 0.05',
      each(statutory.errors, statutory),
      read(statutory.errors, unjust('statutory', 'error')),
    ],
    [
      'warnings in them, each',
      '≤ 0.5',
      each(statutory.warnings, statutory),
      read(statutory.warnings, unjust('statutory', 'warning')),
    ],
    [
      `unjust errors in ${prose.papers} speeches, work reports and other prose`,
      '0',
      String(unjust('prose', 'error')),
      `${prose.errors} errors, read: their marks have no partner, or an ordinal is left out`,
    ],
    [
      'warnings in them, per 1,000 characters',
      '≤ 1.0',
      ((prose.warnings / prose.characters) * 1000).toFixed(3),
      `${prose.characters} characters`,
    ],
  ];
}

function sentenceRows(): Row[] {
  const sentences = readSentences(CORPUS);
  if (sentences === undefined) return [];
  const flagged = sentences.map((one) => findingsInSentence(engine, one, words)).filter((f) => f.length > 0);
  const unjust = flagged.filter((findings) => findings.some(({ rule }) => !SENTENCE_FORM.has(rule)));
  const share = (count: number) => `${((count / sentences.length) * 100).toFixed(2)} %`;
  return [
    [
      `${sentences.length} published sentences flagged at warning or above`,
      '≤ 1 %',
      share(unjust.length),
      `with half-width marks and full-width figures, which are there: ${share(flagged.length)}`,
    ],
  ];
}

/** Read and found true in every sentence: the web pages had half-width commas and full-width figures. */
export const SENTENCE_FORM: ReadonlySet<string> = new Set([
  'punct/halfwidth-in-cjk',
  'number/fullwidth-digit',
]);

/** Shares of found and mended entries that are asked for; `human` ones are not. */
export const TIER_GOALS: readonly {
  readonly tier: Tier;
  readonly found: number;
  readonly mended?: number;
}[] = [
  { tier: 'fix', found: 0.95, mended: 0.9 },
  { tier: 'detect', found: 0.85 },
  { tier: 'hint', found: 0.6 },
];

function seedRows(showsMissed: boolean): Row[] {
  const seed = readSeed(SHARED);
  if (seed === undefined) return [];
  const findings = seedFindings(engine, seed.text, words);
  const judged = judgeDefects(seed, findings);
  if (showsMissed) showMissed(judged);
  const rows = TIER_GOALS.flatMap(({ tier, found, mended }): Row[] => {
    const entries = judged.filter(({ defect }) => defect.tier === tier);
    const share = (count: number) => `${((count / entries.length) * 100).toFixed(1)} %`;
    const row = (name: string, goal: number, count: number): Row => [
      `seed defects, tier ${tier}: ${name}`,
      `≥ ${goal * 100} %`,
      share(count),
      `${count} of ${entries.length}`,
    ];
    return [
      row('found', found, entries.filter((one) => one.found).length),
      ...(mended === undefined
        ? []
        : [row('mended exactly', mended, entries.filter((one) => one.mended).length)]),
    ];
  });
  const negatives = flaggedNegatives(seed.text, findings);
  return [...rows, ['seed, negative cases flagged', '0', String(negatives.length), negatives.join('; ')]];
}

function showMissed(judged: readonly JudgedDefect[]): void {
  for (const { defect, found, mended, after } of judged) {
    const { id, tier, rule, lines } = defect;
    if (tier === 'human' || (found && (tier !== 'fix' || mended))) continue;
    const what = found ? `改成 ${JSON.stringify(after.slice(0, 80))}` : '没有发现';
    console.log(`${id}  ${tier}  ${rule}  第${lines.join('、')}行  ${what}`);
  }
}

function fixRows(all: boolean): Row[] {
  const reports = FIX_FOLDERS.map((folder) => tryFixes(textFiles(folder), engine, words, all ? Infinity : 2));
  const sum = (count: (report: FixReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  for (const { broken, restless } of reports) for (const line of [...broken, ...restless]) console.log(line);
  const [files, fixes] = [sum(({ files }) => files), sum(({ fixes }) => fixes)];
  return [
    [
      `safe fixes in ${files} files that break their promise`,
      '0',
      String(sum(({ broken }) => broken.length)),
      `${fixes} fixes, ${sum(({ alone }) => alone)} of them each by itself`,
    ],
    ['files that fix-all changes twice', '0', String(sum(({ restless }) => restless.length)), ''],
  ];
}
