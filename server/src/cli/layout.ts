/** How a Word file is set: findings, and 套用公文版式. */
import type { Analysis, DocumentAnalysis, Engine } from '../core/engine';
import { layoutRuleById } from '../word/layout/rules';
import { writeNew } from './annotate';
import { findingJson } from './format/json';
import { createPrettyPrinter } from './format/pretty';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { indexLines } from './lines';
import type { FileSettings, Projects } from './projects';
import { forEachFile, type ReadFile } from './session';
import { jsonText, visibleLine } from './visible';

export interface LayoutCommandOptions {
  readonly format: 'pretty' | 'json';
  readonly rule: readonly string[];
  readonly apply?: boolean;
  readonly output?: string;
}

/** `biganzi layout`: what departs from GB/T 9704 in a Word file; `--apply` mends it in a copy. */
export async function layoutCommand(
  engine: Engine,
  files: readonly string[],
  { format, rule, apply, output }: LayoutCommandOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  for (const id of rule) {
    if (!layoutRuleById(id))
      throw new CliError(`没有“${id}”这条版式规则。用 biganzi explain 可列出全部规则。`);
  }
  if (output !== undefined && !apply) throw new CliError('-o 要和 --apply 一起用。');
  if (output !== undefined && files.length > 1) throw new CliError('有几个文件时不能用 -o，请去掉。');
  const printer = createPrettyPrinter({ color: io.color, columns: io.stdout.columns });
  const severities = new Set<string>();
  const told = await forEachFile(files, io, async (file) => {
    const { input, text, word: opened } = file;
    const document = opened?.document;
    if (!document) throw new CliError(`${input.name} 没有检查版式：只有 .docx 能检查版式。`);
    const found = await projects.of(input, opened);
    const { applyLayout, layoutFindings, layoutIssues } = await io.word();
    const analysis = engine.classify(text, found.settings);
    const trees = analysis.documents.map((one) => one.document);
    if (apply) {
      const options = { fonts: found.word.fonts, pageNumber: found.word.pageNumber, rules: rule };
      const { file: bytes, places } = applyLayout(document, trees, options);
      if (places === 0) io.stderr.write(`${visibleLine(input.name)}：版式没有可以自动修改的地方。\n`);
      else {
        const name = await writeNew(file, output, '公文版式', bytes, io);
        io.stderr.write(`${visibleLine(`已套用公文版式：${name}（${places} 处）`)}\n`);
      }
      return [];
    }
    const findings = layoutFindings(
      layoutIssues(document, trees, { fonts: found.word.fonts, pageNumber: found.word.pageNumber }),
      found.settings.severities,
    ).filter((one) => rule.length === 0 || rule.includes(one.rule));
    for (const { severity } of findings) severities.add(severity);
    const lines = indexLines(text, true);
    if (format === 'json') {
      io.stdout.write(
        `${jsonText({ file: input.name, findings: findings.map((one) => findingJson(one, lines, input.name)) })}\n`,
      );
      return [];
    }
    const shown = findings.flatMap((one) => [...printer.finding(one, lines), '']);
    const head = analysis.documents[0];
    const heading = head ? [printer.heading(input.name, head, 1)] : [];
    const none = findings.length === 0 ? ['  版式没有发现问题。'] : [];
    io.stdout.write(`${[...heading, ...shown, ...none].join('\n')}\n`);
    return [];
  });
  if (told.length > 0 || projects.broken) return EXIT.cannotRun;
  return severities.has('error') || severities.has('warning') ? EXIT.findings : EXIT.clean;
}

/** The documents of a check with what is wrong with their layout. */
export async function layoutToo(
  { word: opened }: ReadFile,
  { documents }: Analysis,
  { settings, word }: FileSettings,
  io: CliIO,
): Promise<readonly DocumentAnalysis[]> {
  const document = opened?.document;
  if (!document) return documents;
  const { withLayout } = await io.word();
  return withLayout(document, documents, {
    fonts: word.fonts,
    pageNumber: word.pageNumber,
    severities: settings.severities,
  });
}
