import type { Story } from '../read/types';
import { below } from '../xml/parse';

export interface FileRevision {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  readonly text: string;
  /** Where it stands in the text with all revisions accepted. */
  readonly offset: number;
  /** Where it stands in the source of the part. */
  readonly place: number;
}

/** The revisions of a part that are still open, in order; one after another of the same author and kind is one. */
export function readRevisions({ paragraphs, xml, text: whole }: Story): FileRevision[] {
  const pieces = paragraphs
    .flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
    .sort((a, b) => a.element.start - b.element.start);
  const found = (['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'] as const)
    .flatMap((name) => [...below(xml.root, name)])
    .sort((a, b) => a.start - b.start);
  const revisions: (FileRevision & { readonly end: number })[] = [];
  let next = 0;
  for (const element of found) {
    const deleted = element.name === 'w:del' || element.name === 'w:moveFrom';
    const text = [...below(element, deleted ? 'w:delText' : 'w:t')].map((one) => one.text).join('');
    // The mark of a paragraph, or of a row: no text.
    if (text === '') continue;
    while (next < pieces.length && pieces[next]!.element.start < element.start) next++;
    const piece = pieces[next];
    const offset = piece ? piece.start : whole.length;
    const kind = deleted ? 'deleted' : 'inserted';
    const author = element.attributes['w:author'] ?? '';
    const last = revisions.at(-1);
    if (last && last.kind === kind && last.author === author && last.end === element.start) {
      revisions[revisions.length - 1] = { ...last, text: last.text + text, end: element.end };
    } else revisions.push({ kind, author, text, offset, place: element.start, end: element.end });
  }
  return revisions.map(({ end: _, ...revision }) => revision);
}
