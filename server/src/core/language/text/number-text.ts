/** The running text of the body as the rules about numbers see it: links, paths and document numbers blanked. */

import type { OfficialDocument, Span } from '../../document/types';
import { keptPer } from '../../kept';
import { joinTexts } from './joined-texts';
import { BLANK, maskMentions } from './masked-text';
import { protectedZones, type ZoneKind } from './protected-zones';

export interface NumberText {
  readonly text: string;
  /** Where `text` begins in the file. */
  readonly start: number;
}

export interface NumberMatch {
  readonly match: RegExpMatchArray;
  readonly span: Span;
  readonly block: NumberText;
}

/** Unlike for punctuation, decimals and grouped digits are what is looked for. */
const BLANKED: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'code',
  'link',
  'html',
  'url',
  'email',
  'path',
  'latin',
  'standard',
  'documentNumber',
]);

/** Paragraphs and headings of the body, in order; what is quoted is blanked. */
export const numberTexts: (of: OfficialDocument) => readonly NumberText[] = keptPer((document) => {
  const zones = protectedZones(document).filter(({ kind }) => BLANKED.has(kind));
  const texts = document.body.flatMap(({ kind, text, span }): NumberText[] => {
    if (kind !== 'paragraph' && kind !== 'heading') return [];
    let masked = maskMentions(text, span.start, document.marks);
    for (const zone of zones) {
      if (zone.span.start < span.start || zone.span.end > span.end) continue;
      const from = zone.span.start - span.start;
      const to = zone.span.end - span.start;
      masked = masked.slice(0, from) + BLANK.repeat(to - from) + masked.slice(to);
    }
    return [{ text: masked, start: span.start }];
  });
  return texts;
});

const joinedTexts = keptPer((document: OfficialDocument) => joinTexts(numberTexts(document)));

/** Every match of `pattern` (with the flag g). */
export function numberMatches(document: OfficialDocument, pattern: RegExp): NumberMatch[] {
  if (!joinedTexts(document).mayMatch(pattern)) return [];
  return numberTexts(document).flatMap((block) =>
    [...block.text.matchAll(pattern)].map((match) => {
      const start = block.start + match.index;
      return { match, block, span: { start, end: start + match[0].length } };
    }),
  );
}
