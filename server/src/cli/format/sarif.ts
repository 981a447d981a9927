/** SARIF 2.1.0, for code scanning in CI and for viewers. */
import type { Artifact, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { DocumentAnalysis } from '../../core/engine';
import type { Finding, Severity } from '../../core/findings';
import { citeBasis } from '../../core/norms';
import { ruleById } from '../../core/rules';
import type { PlacedPart } from '../../word';
import type { LineIndex } from '../lines';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

export interface SarifFile {
  readonly name: string;
  readonly lines: LineIndex;
  readonly documents: readonly DocumentAnalysis[];
  /** Headers, footers and notes of a Word file. */
  readonly parts?: readonly PlacedPart[];
}

/** `unchecked`: one line for each thing that was not looked at. */
export function sarifLog(
  files: readonly SarifFile[],
  version: string,
  unchecked: readonly string[] = [],
): Log {
  const findings = files.flatMap(({ name, lines, documents }) =>
    documents.flatMap((document) => document.findings.map((finding) => ({ name, lines, finding }))),
  );
  const elsewhere = files.flatMap(({ name, parts = [] }) =>
    parts.flatMap(({ findings: own, placeOf }) =>
      own.map((finding) => ({ name, finding, place: placeOf(finding) })),
    ),
  );
  const ids = [...new Set([...findings, ...elsewhere].map(({ finding }) => finding.rule))].sort();
  const artifacts: Artifact[] = files.map(({ name }) => ({ location: { uri: toUri(name) } }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'biganzi', version, rules: ids.map(descriptor) } },
        invocations: [
          {
            executionSuccessful: unchecked.length === 0,
            ...(unchecked.length === 0 ? {} : { toolExecutionNotifications: unchecked.map(notification) }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts,
        results: [
          ...findings.map(({ name, lines, finding }) => result(name, lines, finding, ids)),
          ...elsewhere.map(({ name, finding, place }) => resultInPart(name, finding, place, ids)),
        ],
      },
    ],
  };
}

function notification(text: string): Notification {
  return { level: 'error', message: { text } };
}

function descriptor(id: string): ReportingDescriptor {
  const meta = ruleById(id)?.meta;
  if (!meta) return { id };
  return {
    id,
    shortDescription: { text: meta.title },
    fullDescription: { text: meta.explanation },
    help: { text: `${meta.remedy}\n依据：${meta.basis.map(citeBasis).join('；')}` },
    defaultConfiguration: { level: LEVELS[meta.severity] },
  };
}

function result(name: string, lines: LineIndex, finding: Finding, ids: readonly string[]): Result {
  const artifactLocation = { uri: toUri(name) };
  const region = ({ start, end }: { start: number; end: number }) => {
    const from = lines.locate(start);
    const to = lines.locate(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding.span) } }],
    relatedLocations: finding.related.map((related, index) => ({
      id: index + 1,
      message: { text: related.message },
      physicalLocation: { artifactLocation, region: region(related.span) },
    })),
    // SARIF has no word for a new file: a fix that makes one is left to the editor.
    fixes: finding.fixes
      .filter((fix) => !fix.creates?.length && fix.edits.length > 0)
      .map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((edit) => ({
              deletedRegion: { charOffset: edit.span.start, charLength: edit.span.end - edit.span.start },
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
  };
}

/** Offsets are the body's in SARIF: a place in a header or a note has a name alone. */
function resultInPart(
  name: string,
  { rule, severity, message }: Finding,
  place: string,
  ids: string[],
): Result {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${place}：${message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: toUri(name) } },
        logicalLocations: [{ name: place }],
      },
    ],
  };
}

/** A relative URI: SARIF wants forward slashes and escaped characters. */
function toUri(name: string): string {
  return name === '-' ? 'stdin' : name.split(/[\\/]/).map(encodeURIComponent).join('/');
}
