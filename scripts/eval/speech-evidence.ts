import { QI_IDS } from '../../server/src/core/speech';
import { reviewText, type SpeechPaper } from './speech-measures';

/** Evidence for a reader to judge, drawn the same way each time. */

export interface SampledEvidence {
  /** File, qi, category and the offset of the span's start, e.g. 讲话稿/deng-1a:jiedi/B@120. */
  readonly id: string;
  readonly weight: number;
  /** The evidence in 【】 with some text around it. */
  readonly context: string;
  readonly reason: string;
}

const AROUND = 24;

/** `count` pieces, from all papers, each qi as often as the others as far as there is evidence. */
export function sampleEvidence(
  papers: readonly SpeechPaper[],
  count: number,
  seed: number,
): SampledEvidence[] {
  const all = evidenceOf(papers);
  const share = Math.ceil(count / QI_IDS.length);
  return QI_IDS.flatMap((qi) =>
    all
      .filter(({ id }) => id.includes(`:${qi}/`))
      .map((one) => ({ one, order: hash(`${seed} ${one.id}`) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, share)
      .map(({ one }) => one),
  );
}

export function evidenceOf(papers: readonly SpeechPaper[]): SampledEvidence[] {
  return papers.flatMap(({ id, text }) =>
    Object.values(reviewText(text).qi).flatMap(({ qi, evidence }) =>
      evidence.map(({ category, span: { start, end }, weight, reason }) => ({
        id: `${id}:${qi}/${category}@${start}`,
        weight,
        context:
          `${text.slice(Math.max(0, start - AROUND), start)}【${text.slice(start, end)}】${text.slice(end, end + AROUND)}`.replace(
            /\s+/g,
            ' ',
          ),
        reason,
      })),
    ),
  );
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
