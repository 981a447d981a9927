import type { QiResult, Remark, ReviewParams, ReviewResult, SnippetItem } from '@biganzi/shared';
import type { OfficialDocument, Span } from '../core/document/types';
import type { Engine } from '../core/engine';
import type { WordSource } from '../core/ports';
import {
  AUDIENCES,
  CHECKLIST_GROUPS,
  isSpeechGenre,
  OCCASIONS,
  QI_IDS,
  type QiReview,
  type SpeechReview,
  STANCE_NAMES,
  speechChecklist,
  speechReport,
} from '../core/speech';
import { SNIPPETS } from '../core/templates';
import type { Draft, Drafts } from './drafts';
import { field, stringOf } from './params';
import { toRange } from './positions';

export interface SpeechReviewOptions {
  readonly engine: Engine;
  readonly drafts: Drafts;
  readonly words: WordSource;
}

type Ranged = (span: Span) => ReviewResult['range'];

/** 讲话体检 of one document of the draft; null when it is no speech. */
export async function provideReview(
  params: ReviewParams,
  { engine, drafts, words }: SpeechReviewOptions,
): Promise<ReviewResult | null> {
  const uri = stringOf(params, 'uri');
  const asked = field(params, 'index');
  const draft = await drafts.outlined(uri);
  if (!draft?.active) return null;
  const index = typeof asked === 'number' ? asked : 0;
  const analysis = draft.analysis.documents[index];
  if (!analysis || !isSpeechGenre(analysis.classification.genre)) return null;
  const review = engine.review(draft.analysis, index, draft.settings.speech, words);
  return review ? toResult(draft, analysis.document, review) : null;
}

function toResult(draft: Draft, document: OfficialDocument, review: SpeechReview): ReviewResult {
  const range: Ranged = (span) => toRange(draft.document, span);
  const title = titleOf(document);
  const { scored, characters, occasion, qi, stances, layers, pace, coverage } = review;
  const length = Math.max(1, document.span.end - document.span.start);
  const place = (offset: number) => Math.min(1, Math.max(0, (offset - document.span.start) / length));
  return {
    version: draft.version,
    title,
    range: range(document.title?.span ?? { start: document.span.start, end: document.span.start }),
    scored,
    characters,
    minutes: pace.minutes,
    rate: pace.rate,
    mode: draft.settings.speech?.mode ?? 'slow',
    occasion: { id: occasion.id, name: occasion.name },
    occasionSource: SOURCES[occasion.source],
    occasions: OCCASIONS.map(({ id, name }) => ({ id, name })),
    ...(draft.settings.speech?.audience ? { audience: draft.settings.speech.audience } : {}),
    audiences: AUDIENCES.map(({ id, name }) => ({ id, name })),
    qi: QI_IDS.map((id) => qiResult(qi[id], range)),
    stances: {
      names: STANCE_NAMES,
      shares: stances.shares,
      target: stances.target,
      sentences: stances.sentences.map(({ span, ...weights }) => ({
        ...weights,
        range: range(span),
        from: place(span.start),
        to: place(span.end),
      })),
      advice: stances.advice,
    },
    layers: { score: layers.score, parts: layers.parts },
    remarks: remarks(review, range),
    coverage: [
      ...coverage.fields.map((item) => ({ item, kind: 'field' as const })),
      ...coverage.levels.map((item) => ({ item, kind: 'level' as const })),
    ].map(({ item, kind }) => ({ name: item.name, kind, ranges: item.spans.map(range) })),
    checklist: speechChecklist(review).map(({ id, group, text, state, detail, span }) => ({
      id,
      group: CHECKLIST_GROUPS[group],
      text,
      state,
      detail,
      ...(span ? { range: range(span) } : {}),
    })),
    report: speechReport(review, title, (offset) => draft.document.positionAt(offset).line + 1),
  };
}

const SOURCES: Readonly<Record<SpeechReview['occasion']['source'], string>> = {
  option: '由您指定',
  title: '由标题推断',
  opening: '由开头推断',
  default: '没有写明，按部署类估算',
};

function qiResult(review: QiReview, range: Ranged): QiResult {
  const { qi, name, score, level, target, atMost, categories, evidence, penalties, advice } = review;
  return {
    id: qi,
    name,
    score,
    level,
    target,
    atMost,
    met: atMost ? score <= target : score >= target,
    categories: categories.map(({ id, name, share, need, found }) => ({
      id,
      name,
      share,
      need,
      found,
      evidence: evidence
        .filter(({ category }) => category === id)
        .map(({ span, text, reason, weight }) => ({ range: range(span), text, reason, weight })),
    })),
    penalties: penalties.map(({ points, reason, span }) => ({
      points,
      reason,
      ...(span ? { range: range(span) } : {}),
    })),
    advice: [advice.conclusion, advice.basis, advice.gap, advice.suggestion].filter((text) => text !== ''),
    snippets: [
      ...(advice.line ? [{ prefix: '', name: '用稿中的人和事', body: advice.line.body }] : []),
      ...advice.snippets.flatMap(snippetItem),
    ],
  };
}

function snippetItem(prefix: string): SnippetItem[] {
  const snippet = SNIPPETS.find((one) => one.prefix === prefix);
  return snippet ? [{ prefix, name: snippet.name, body: snippet.body }] : [];
}

/** What makes a speech hard to say or to hear; nothing is said of what is as it should be. */
function remarks({ pace, layers }: SpeechReview, range: Ranged): Remark[] {
  const counted = (spans: readonly Span[], text: string): Remark[] =>
    spans.length === 0 ? [] : [{ text: text.replace('{n}', String(spans.length)), ranges: spans.map(range) }];
  return [
    ...counted(pace.longSentences, '超过45字的长句有{n}句，念起来容易断气'),
    ...counted(pace.breathless, '连续35字以上没有停顿的有{n}处'),
    ...pace.repeatedOpenings.map(({ opening, spans }) => ({
      text: `有${spans.length}句都以“${opening}”开头`,
      ranges: spans.map(range),
    })),
    ...counted(pace.emptyPhrases, '套话{n}处，可以换成具体的人、事、数'),
    ...layers.stacking.map(({ span, reason }) => ({ text: reason, ranges: [range(span)] })),
  ];
}

function titleOf({ title, paragraphs }: OfficialDocument): string {
  const text = title?.plain ?? paragraphs[0]?.text ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 60);
}
