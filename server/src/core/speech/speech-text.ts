import { isDigit, isHan, isLatin } from '../document/chars';
import type { OfficialDocument, Paragraph, Span } from '../document/types';
import { BLANK, maskMentions } from '../language/text/masked-text';

/** A sentence as the review sees it. */
export interface SpokenSentence {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** Of the same length, with quotations and book titles blanked: what the speaker says in his own words. */
  readonly own: string;
  /** Index in `paragraphs`. */
  readonly paragraph: number;
  /** Characters that are spoken. */
  readonly length: number;
}

/** The body of a speech, made ready once for all parts of the review. */
export interface SpeechText {
  readonly document: OfficialDocument;
  /** Where `text` begins in the file. */
  readonly base: number;
  /** The body, tables and code blanked. */
  readonly text: string;
  /** `text` with quotations and book titles blanked. */
  readonly own: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly SpokenSentence[];
  /** Characters that are spoken: Han, letters, digits. */
  readonly length: number;
}

export function readSpeech(document: OfficialDocument): SpeechText {
  const { bodySpan, paragraphs, marks } = document;
  const base = bodySpan.start;
  const text = bodyText(document);
  const own = withoutNotes(maskMentions(text, base, marks));
  const sentences: SpokenSentence[] = [];
  let length = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (NOTE.test(paragraph.text)) continue;
    for (const { span, text: written } of paragraph.sentences) {
      const spoken = countSpoken(written);
      length += spoken;
      if (spoken === 0) continue;
      const from = span.start - base;
      sentences.push({
        span,
        text: written,
        own: own.slice(from, from + written.length),
        paragraph: index,
        length: spoken,
      });
    }
  }
  for (const heading of document.headings) if (!heading.runIn) length += countSpoken(heading.text);
  return { document, base, text, own, paragraphs, sentences, length };
}

/** （新华社……电）, （这是……的讲话）: a paragraph in brackets is the editor's. */
const NOTE = /^\s*（[^）\n]{12,}）\s*$/;

function withoutNotes(own: string): string {
  return own.replace(/(?<=^|\n)[ \t\u3000]*（[^）\n]{12,}）(?=[ \t\u3000\r]*(?:\n|$))/g, (note) =>
    BLANK.repeat(note.length),
  );
}

/** The characters of `text` that are spoken; 〔要写什么〕 is not there yet. */
export function countSpoken(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENS_HOLE) i = holeEnd(text, i);
    if (isHan(code) ? code < 0xdc00 || code > 0xdfff : isDigit(code) || isLatin(code)) count++;
  }
  return count;
}

const OPENS_HOLE = '〔'.charCodeAt(0);

/** The last character of the 〔要写什么〕 that begins at `start`; `start` itself where none does. */
function holeEnd(text: string, start: number): number {
  const close = text.slice(start, start + 42).indexOf('〕');
  return close < 0 ? start : start + close;
}

/** The index of the sentence at `offset`, or of the last before it; -1 when there is none. */
export function sentenceIndexAt(sentences: readonly SpokenSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the clause that holds `at` begins in a sentence's own text, in UTF-16 code units. */
export function clauseStart(own: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if ('，。；：！？'.includes(own.charAt(i))) return i + 1;
  return 0;
}

/** Where the clause that holds `at` ends: before its mark, or with the text. */
export function clauseEnd(own: string, at: number): number {
  const end = own.slice(at).search(/[，。；：！？]/);
  return end < 0 ? own.length : at + end;
}

function bodyText({ text, span, bodySpan, body }: OfficialDocument): string {
  let result = '';
  let at = bodySpan.start;
  for (const block of body) {
    if (block.kind === 'heading' || block.kind === 'paragraph') continue;
    result += text.slice(at - span.start, block.span.start - span.start);
    result += BLANK.repeat(block.span.end - block.span.start);
    at = block.span.end;
  }
  return result + text.slice(at - span.start, bodySpan.end - span.start);
}
