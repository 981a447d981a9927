/** The suspicions in what a document says itself: its title, headings and paragraphs. */
import type { OfficialDocument, Span } from '../document/types';
import type { Suspicion, TypoDetector } from './detect';

export interface PlacedSuspicion {
  readonly suspicion: Suspicion;
  /** Of what stands there, in the file; empty where something is left out. */
  readonly span: Span;
  /** What a reader is shown: `span`, or where that is empty the characters beside it. */
  readonly shown: Span;
}

export function suspicionsIn(document: OfficialDocument, detector: TypoDetector): PlacedSuspicion[] {
  return textsOf(document).flatMap(({ span, text }) =>
    detector.detect(text, document.text).map((suspicion) => {
      const [start, end] = [span.start + suspicion.start, span.start + suspicion.end];
      const shown = start < end ? { start, end } : { start: start - 1, end: end + 1 };
      return { suspicion, span: { start, end }, shown };
    }),
  );
}

function textsOf({ title, headings, paragraphs }: OfficialDocument): readonly { span: Span; text: string }[] {
  const lines = title?.lines.length === 1 ? title.lines : [];
  return [...lines, ...headings.filter(({ runIn }) => !runIn), ...paragraphs];
}
