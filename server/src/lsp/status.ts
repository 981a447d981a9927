import { type DocumentStatus, type FindingCounts, genreName, type StatusParams } from '@biganzi/shared';
import { uncheckedIn } from '../core/checking/unchecked';
import type { DocumentAnalysis } from '../core/engine';
import { decisionMarkdown, tellingRunnerUp } from '../core/features/genre-decision';
import { reasonText } from '../core/features/genre-reason';
import { isSpeechGenre } from '../core/speech';
import type { Draft } from './drafts';
import { toRange } from './positions';

/** What the client shows of a draft: its genre with the reasons, and how many findings there are. */
export function toStatus(draft: Draft): StatusParams {
  const { uri, version, active, analysis } = draft;
  return {
    uri,
    version,
    documents: active ? analysis.documents.map((document) => documentStatus(draft, document)) : [],
    unchecked: uncheckedIn(analysis),
  };
}

function documentStatus(
  { document, settings, analysis: { file } }: Draft,
  analysis: DocumentAnalysis,
): DocumentStatus {
  const { genre, confidence, evidence, override } = analysis.classification;
  const runnerUp = tellingRunnerUp(analysis.classification);
  return {
    range: toRange(document, analysis.document.span),
    genre,
    genreName: genreName(genre),
    title: analysis.document.title?.plain,
    confidence,
    runnerUp: runnerUp && { ...runnerUp, genreName: genreName(runnerUp.genre) },
    evidence: evidence.map((one) => ({
      cue: reasonText(one, file),
      weight: one.weight,
      range: toRange(document, one.span),
    })),
    override,
    decision: decisionMarkdown(file, analysis.classification),
    findings: countFindings(analysis),
    speech: isSpeechGenre(genre) ? (settings.speech?.mode ?? 'slow') : undefined,
    canExtract: analysis.findings.some(({ fixes }) => fixes.some(({ creates }) => creates !== undefined)),
  };
}

function countFindings({ findings }: DocumentAnalysis): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
