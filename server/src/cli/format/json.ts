/** The NDJSON contract: one object per document, one per line. Spans are [start, end) in UTF-16 code units. */
import { GENRES } from '@biganzi/shared';
import type { Span } from '../../core/document/types';
import type { DocumentAnalysis } from '../../core/engine';
import type { Finding } from '../../core/findings';
import { citeBasis } from '../../core/norms';
import type { PlacedPart } from '../../word';
import { indexLines, type LineIndex } from '../lines';

export type JsonSpan = readonly [number, number];

const jsonSpan = ({ start, end }: Span): JsonSpan => [start, end];

/** What `classify` and `check` say of a document in common. */
export function classificationJson(name: string, { document, classification }: DocumentAnalysis) {
  const { genre, confidence, runnerUp, evidence, subkind, direction, override } = classification;
  return {
    file: name,
    index: document.index,
    span: jsonSpan(document.span),
    genre,
    genreName: genre === 'unknown' ? '未识别' : GENRES[genre].name,
    family: genre === 'unknown' ? 'unknown' : GENRES[genre].family,
    confidence: round(confidence),
    ...(runnerUp && { runnerUp: { genre: runnerUp.genre, confidence: round(runnerUp.confidence) } }),
    ...(subkind && { subkind }),
    ...(direction && { direction }),
    ...(override && { override }),
    evidence: evidence.map(({ span, cue, weight }) => ({ span: jsonSpan(span), cue, weight: round(weight) })),
  };
}

/** `name` is the file's, so that a new file is named beside it. */
export function findingJson(finding: Finding, lines: LineIndex, name: string) {
  const { rule, severity, span, message, basis, fixes } = finding;
  return {
    rule,
    severity,
    span: jsonSpan(span),
    ...lines.locate(span.start),
    // What a reader of a Word file finds the place by.
    ...lines.place?.(span.start),
    message,
    basis: basis.map(citeBasis).join('；'),
    fixes: fixes.map(({ title, kind, edits, creates }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ span: jsonSpan(edit.span), newText: edit.newText })),
      creates: (creates ?? []).map((file) => ({ uri: besides(name, file.name), text: file.text })),
    })),
  };
}

/** Headers, footers and notes of a Word file; spans are those of the part's own text. */
export function partsJson(parts: readonly PlacedPart[], name: string) {
  return parts.map(({ part, findings, placeOf }) => {
    const lines = indexLines(part.text, true);
    return {
      part: part.name,
      findings: findings.map((finding) => ({
        ...findingJson(finding, lines, name),
        place: placeOf(finding),
      })),
    };
  });
}

/** The wanted name of a new file in the folder of `name`, with its extension. */
function besides(name: string, newName: string): string {
  const [, folder = '', extension = '.txt'] = /^(.*[\\/])?[^\\/]*?(\.[^.\\/]+)?$/.exec(name) ?? [];
  return `${folder}${newName}${extension}`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
