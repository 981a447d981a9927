import type { Engine, EngineSettings } from '../core/engine';
import type { Finding } from '../core/findings';
import { ruleById } from '../core/rules';
import { classificationJson, findingJson } from './format/json';
import { createPrettyPrinter } from './format/pretty';
import { type SarifFile, sarifLog } from './format/sarif';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { indexLines } from './lines';
import { createChecker, forEachFile } from './session';

export interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'sarif';
  /** Only these rules; those that are off by default are on when named. */
  readonly rule: readonly string[];
  readonly version: string;
}

/** `biganzi check`: findings. Exit status 1 when one of them is a warning or an error. */
export async function checkCommand(
  engine: Engine,
  files: readonly string[],
  options: CheckOptions,
  settings: EngineSettings,
  io: CliIO,
): Promise<ExitStatus> {
  const check = createChecker(engine, withNamedRules(settings, options.rule), io);
  const wanted = new Set(options.rule);
  const printer = createPrettyPrinter({ color: io.color, columns: io.stdout.columns });
  const all: Finding[] = [];
  const sarif: SarifFile[] = [];
  let count = 0;

  const allRead = await forEachFile(files, io, async ({ input, text }) => {
    const { documents: analysed } = await check(text);
    const documents = analysed.map((analysis) => ({
      ...analysis,
      findings: analysis.findings.filter(({ rule }) => wanted.size === 0 || wanted.has(rule)),
    }));
    const lines = indexLines(text);
    count++;
    if (options.format === 'sarif') sarif.push({ name: input.name, lines, documents });
    for (const analysis of documents) {
      all.push(...analysis.findings);
      if (options.format === 'json') {
        const findings = analysis.findings.map((finding) => findingJson(finding, lines, input.name));
        io.stdout.write(`${JSON.stringify({ ...classificationJson(input.name, analysis), findings })}\n`);
      } else if (options.format === 'pretty') {
        const shown = analysis.findings.flatMap((finding) => [...printer.finding(finding, lines), '']);
        io.stdout.write(
          `${[printer.heading(input.name, analysis, documents.length), ...shown].join('\n')}\n`,
        );
      }
    }
  });

  if (options.format === 'sarif') {
    io.stdout.write(`${JSON.stringify(sarifLog(sarif, options.version), undefined, 2)}\n`);
  }
  if (options.format === 'pretty') io.stdout.write(`${printer.summary(all, count)}\n`);
  if (!allRead) return EXIT.cannotRun;
  return all.some(({ severity }) => severity === 'error' || severity === 'warning')
    ? EXIT.findings
    : EXIT.clean;
}

/** Throws a CliError for an unknown rule. */
function withNamedRules(settings: EngineSettings, ids: readonly string[]): EngineSettings {
  const severities = { ...settings.severities };
  for (const id of ids) {
    const rule = ruleById(id);
    if (!rule) throw new CliError(`没有“${id}”这条规则。用 biganzi explain 可列出全部规则。`);
    severities[id] ??= rule.meta.severity;
  }
  return { ...settings, severities };
}
