/** The title's own words: insides of quotation and book title marks blanked, the end mark and the suffix cut off. */
import type { OfficialDocument, Title } from '../../document/types';
import { maskMentions } from '../text/masked-text';

export interface TitleWords {
  readonly title: Title;
  /** The characters without white space. */
  readonly text: string;
  /** Where each character of `text` stands in the file. */
  readonly offsets: readonly number[];
  /** The span in the file of text[from, to). */
  span(from: number, to: number): { readonly start: number; readonly end: number };
}

/** Undefined for a double title, the second half of which is free, and without a title. */
export function titleWordsInUse(document: OfficialDocument): TitleWords | undefined {
  const { title, marks } = document;
  const first = title?.lines[0];
  const last = title?.lines.at(-1);
  if (!title || !first || !last || title.subtitle) return undefined;
  const start = first.span.start;
  const suffix = title.suffix?.span;
  const end = suffix && suffix.start > start ? suffix.start : last.span.end;
  const masked = maskMentions(
    document.text.slice(start - document.span.start, end - document.span.start),
    start,
    marks,
  );
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < masked.length; index++) {
    const char = masked[index]!;
    if (/\s/.test(char)) continue;
    text += char;
    offsets.push(start + index);
  }
  return { title, text, offsets, span: (from, to) => ({ start: offsets[from]!, end: offsets[to - 1]! + 1 }) };
}
