import { holdBack } from '../core/baseline';
import { uncheckedIn } from '../core/checking/unchecked';
import type { Engine, EngineSettings } from '../core/engine';
import type { Finding } from '../core/findings';
import { ruleById } from '../core/rules';
import { layoutRuleById } from '../word/layout/rules';
import { type AnnotateOptions, annotateFile, isAnnotating, oneFileFor } from './annotate';
import { type BaselineOption, openBaselines, openBaselineWriter } from './baselines';
import { classificationJson, findingJson, partsJson } from './format/json';
import { createPrettyPrinter } from './format/pretty';
import { type SarifFile, sarifLog } from './format/sarif';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';
import { layoutToo } from './layout';
import { indexLines } from './lines';
import type { Projects } from './projects';
import { createChecker, forEachFile } from './session';
import { jsonText } from './visible';
import { chosenParts, partsOf } from './word-parts';

export interface CheckOptions extends AnnotateOptions {
  readonly format: 'pretty' | 'json' | 'sarif';
  /** Only these rules; those that are off by default are on when named. */
  readonly rule: readonly string[];
  readonly version: string;
  readonly baseline?: BaselineOption;
  /** Writes all findings down instead of reporting them; true where no path was given. */
  readonly writeBaseline?: string | true;
}

/** `biganzi check`: findings. Exit status 1 when one of them is a warning or an error. */
export async function checkCommand(
  engine: Engine,
  files: readonly string[],
  options: CheckOptions,
  projects: Projects,
  io: CliIO,
): Promise<ExitStatus> {
  oneFileFor(options, files);
  const named = withNamedRules(options.rule);
  const check = createChecker(engine, io);
  const wanted = new Set(options.rule);
  const writer = options.writeBaseline && (await openBaselineWriter(options.writeBaseline, io));
  const baselines = openBaselines(writer ? false : options.baseline, io);
  const printer = createPrettyPrinter({ color: io.color, columns: io.stdout.columns });
  const all: Finding[] = [];
  const sarif: SarifFile[] = [];
  let [checked, silent, heldBack] = [0, 0, 0];

  const told = await forEachFile(files, io, async (file) => {
    const { input, text, word } = file;
    const fileSettings = await projects.of(input, word);
    const { enable, settings } = fileSettings;
    const analysis = await check(text, { enable, settings: named(settings) });
    const unchecked = enable ? uncheckedIn(analysis) : [];
    const checkedDocuments = enable ? await layoutToo(file, analysis, fileSettings, io) : analysis.documents;
    const isWanted = ({ rule }: Finding) => wanted.size === 0 || wanted.has(rule);
    const found = checkedDocuments.map((analysis) => ({
      ...analysis,
      findings: analysis.findings.filter(isWanted),
    }));
    const checkedParts = await partsOf(file, found, check, { enable, settings: named(settings) }, io);
    if (writer) {
      for (const { part, findings } of chosenParts(checkedParts, isWanted, undefined, io)) {
        writer.add(input, part.text, findings);
      }
      writer.add(
        input,
        text,
        found.flatMap(({ findings }) => findings),
      );
      return unchecked;
    }
    const known = await baselines.of(input);
    const documents = holdBack(text, found, known, io.digest);
    const parts = chosenParts(checkedParts, isWanted, known, io);
    heldBack += countFindings(found) - countFindings(documents);
    heldBack += countFindings(chosenParts(checkedParts, isWanted, undefined, io)) - countFindings(parts);
    if (isAnnotating(options)) {
      const findings = documents.flatMap((document) => document.findings);
      io.stderr.write(
        `${await annotateFile(file, { findings, parts }, options, { engine, settings, io })}\n`,
      );
    }
    const lines = indexLines(text, word !== undefined);
    if (unchecked.length === 0) {
      if (enable && found.some(({ extent }) => extent !== 'nothing')) checked++;
      else silent++;
    }
    if (options.format === 'sarif') sarif.push({ name: input.name, lines, documents, parts });
    for (const { findings } of parts) all.push(...findings);
    for (const [index, analysis] of documents.entries()) {
      all.push(...analysis.findings);
      if (options.format === 'json') {
        const findings = analysis.findings.map((finding) => findingJson(finding, lines, input.name));
        const notes = unchecked.length === 0 ? {} : { unchecked };
        const more = index === 0 && parts.length > 0 ? { parts: partsJson(parts, input.name) } : {};
        io.stdout.write(
          `${jsonText({ ...classificationJson(input.name, analysis), ...notes, findings, ...more })}\n`,
        );
      } else if (options.format === 'pretty') {
        const shown = analysis.findings.flatMap((finding) => [...printer.finding(finding, lines), '']);
        io.stdout.write(
          `${[printer.heading(input.name, analysis, documents.length), ...shown].join('\n')}\n`,
        );
      }
    }
    if (options.format === 'pretty') {
      for (const { part, findings, placeOf } of parts) {
        const own = indexLines(part.text, true);
        for (const [place, group] of groupedBy(findings, placeOf)) {
          const shown = group.flatMap((finding) => [...printer.finding(finding, own), '']);
          io.stdout.write(`${[printer.partHeading(input.name, place), ...shown].join('\n')}\n`);
        }
      }
    }
    return unchecked;
  });

  if (writer) {
    io.stderr.write(`${await writer.write()}\n`);
    return told.length === 0 ? EXIT.clean : EXIT.cannotRun;
  }
  if (options.format === 'sarif') {
    io.stdout.write(`${jsonText(sarifLog(sarif, options.version, told), 2)}\n`);
  }
  if (options.format === 'pretty')
    io.stdout.write(`${printer.summary(all, { checked, silent, partly: told.length > 0, heldBack })}\n`);
  if (told.length > 0 || projects.broken) return EXIT.cannotRun;
  return all.some(({ severity }) => severity === 'error' || severity === 'warning')
    ? EXIT.findings
    : EXIT.clean;
}

function groupedBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function countFindings(documents: readonly { readonly findings: readonly Finding[] }[]): number {
  return documents.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** Settings in which the rules of the arguments are on. Throws a CliError for an unknown rule. */
function withNamedRules(ids: readonly string[]): (settings: EngineSettings) => EngineSettings {
  const rules = ids.flatMap((id) => {
    if (layoutRuleById(id)) return [];
    const rule = ruleById(id);
    if (!rule) throw new CliError(`没有“${id}”这条规则。用 biganzi explain 可列出全部规则。`);
    return rule;
  });
  return (settings) => {
    const severities = { ...settings.severities };
    for (const { meta } of rules) {
      if ((severities[meta.id] ?? 'off') === 'off') severities[meta.id] = meta.severity;
    }
    return { ...settings, severities };
  };
}
