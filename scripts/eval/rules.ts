/**
 * `npm run eval -- rules`: how often each rule fires on published papers, which are right by definition.
 * `--show RULE` prints each finding with its file, line and text; `--folder DIR` reads another folder of .txt files.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { createEngine } from '../../server/src/core/engine';
import { type Finding, SEVERITIES } from '../../server/src/core/findings';
import { ruleById } from '../../server/src/core/rules';
import { jiebaWords } from '../../test/support/jieba-words';
import { loadedQuotations } from '../../test/support/quotations';
import { loadedTypos } from '../../test/support/typos';

const CORPUS = join(__dirname, '../../../shared/corpus/gongwen');

export interface FoundInFile {
  /** The file's path in the corpus. */
  readonly file: string;
  readonly genre: string;
  readonly finding: Finding;
  /** 1-based. */
  readonly line: number;
  /** The line that the finding begins in. */
  readonly lineText: string;
}

export async function evaluateRules(args: readonly string[]): Promise<void> {
  const argument = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const folder = argument('--folder') ?? CORPUS;
  const files = textFiles(folder);
  if (files.length === 0) {
    console.error(`没有语料：${folder}`);
    process.exitCode = 2;
    return;
  }
  const wanted = argument('--show');
  if (wanted !== undefined && !ruleById(wanted)) {
    console.error(`没有规则“${wanted}”`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const found = findAll(folder, files);
  if (wanted !== undefined) showRule(found.filter(({ finding }) => finding.rule === wanted));
  else showCounts(found, files.length, performance.now() - started);
}

/** The findings of every rule in every file, in the order of the files. */
export function findAll(folder: string, files: readonly string[]): FoundInFile[] {
  const engine = createEngine({ quotations: loadedQuotations, typos: loadedTypos });
  const words = jiebaWords();
  return files.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const file = relative(folder, path);
    return engine.check(text, undefined, words).documents.flatMap(({ findings, classification }) =>
      findings.map((finding) => {
        const before = text.slice(0, finding.span.start);
        const lineStart = before.lastIndexOf('\n') + 1;
        const lineEnd = text.indexOf('\n', lineStart);
        const lineText = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim();
        return { file, genre: classification.genre, finding, line: before.split('\n').length, lineText };
      }),
    );
  });
}

/** The .txt files below `folder`, sorted; none when the folder is not there. */
export function textFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
    .sort();
}

function showCounts(found: readonly FoundInFile[], files: number, milliseconds: number): void {
  const counts = new Map<string, { severity: string; rule: string; count: number; files: Set<string> }>();
  for (const { finding, file } of found) {
    const key = `${finding.severity} ${finding.rule}`;
    const entry = counts.get(key) ?? {
      severity: finding.severity,
      rule: finding.rule,
      count: 0,
      files: new Set<string>(),
    };
    entry.count++;
    entry.files.add(file);
    counts.set(key, entry);
  }
  for (const severity of SEVERITIES) {
    const rows = [...counts.values()]
      .filter((entry) => entry.severity === severity)
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
    const total = rows.reduce((sum, { count }) => sum + count, 0);
    console.log(`${severity}: ${total} 条，${rows.length} 条规则`);
    for (const { rule, count, files: inFiles } of rows) {
      console.log(`  ${String(count).padStart(5)}  ${rule}（${inFiles.size} 个文件）`);
    }
  }
  console.log(`${files} 个文件，共 ${found.length} 条，用时 ${Math.round(milliseconds)} 毫秒`);
}

function showRule(found: readonly FoundInFile[]): void {
  for (const { file, genre, finding, line, lineText } of found) {
    console.log(`${finding.severity}  ${file}:${line}  [${genre}]  ${finding.message}`);
    console.log(`    ${lineText.length > 160 ? `${lineText.slice(0, 160)}…` : lineText}`);
  }
  console.log(`共 ${found.length} 条`);
}
