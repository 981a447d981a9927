/** The running text of the body as the rules about numbers see it: links, paths and document numbers blanked. */

import type { OfficialDocument, Span } from '../../document/types';
import { keptPer } from '../../kept';
import { joinTexts } from './joined-texts';
import { blankSpans, maskMentions } from './masked-text';
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
  let zone = 0;
  const texts = document.body.flatMap(({ kind, text, span }): NumberText[] => {
    if (kind !== 'paragraph' && kind !== 'heading') return [];
    const hidden: Span[] = [];
    while (zone < zones.length && zones[zone]!.span.start < span.start) zone++;
    for (; zone < zones.length && zones[zone]!.span.start < span.end; zone++) {
      const { start, end } = zones[zone]!.span;
      if (end <= span.end) hidden.push({ start: start - span.start, end: end - span.start });
    }
    const masked = blankSpans(maskMentions(text, span.start, document.marks), hidden);
    return [{ text: masked, start: span.start }];
  });
  return texts;
});

const joinedTexts = keptPer((document: OfficialDocument) => joinTexts(numberTexts(document)));

/** Every match of `pattern` (with the flag g). */
export function numberMatches(document: OfficialDocument, pattern: RegExp): NumberMatch[] {
  return joinedTexts(document)
    .holding(pattern)
    .flatMap((block) =>
      [...block.text.matchAll(pattern)].map((match) => {
        const start = block.start + match.index;
        return { match, block, span: { start, end: start + match[0].length } };
      }),
    );
}
