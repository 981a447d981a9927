/** Skeletons put into a speech as plain text, 〔…〕 where the writer has to fill in. */
import type { OfficialDocument, SourceFile, Span } from '../document/types';
import { insertParagraphAfter, insertParagraphBefore } from '../edits';
import type { Fix, TextEdit } from '../findings';
import { fillTemplate } from '../templates/fill';
import { SPEECH_SNIPPETS } from '../templates/speech-snippets';

/** `opening`: behind the first paragraph. `ending`: before the last one. `last`: behind it. */
export type SpeechPlace = 'first' | 'opening' | 'ending' | 'last';

const PLACE_NAMES: Readonly<Record<SpeechPlace, string>> = {
  first: '开头',
  opening: '开头之后',
  ending: '结尾之前',
  last: '末尾',
};

/** Puts the snippet with this prefix at `place`; undefined for an unknown prefix or a document without paragraphs. */
export function insertSnippet(
  file: SourceFile,
  document: OfficialDocument,
  prefix: string,
  place: SpeechPlace,
): Fix | undefined {
  const snippet = SPEECH_SNIPPETS.find((one) => one.prefix === prefix);
  const edit = snippet && editAt(file, document, skeletonOf(snippet.body), place);
  if (!snippet || !edit) return undefined;
  return { title: `在${PLACE_NAMES[place]}插入“${snippet.name}”`, kind: 'suggest', edits: [edit] };
}

/** A skeleton is one paragraph: a salutation at its head, which the speech has, is left out. */
function skeletonOf(body: string): string {
  const lines = fillTemplate({ body }).split('\n');
  return lines[lines.length - 1] ?? '';
}

function editAt(
  file: SourceFile,
  document: OfficialDocument,
  text: string,
  place: SpeechPlace,
): TextEdit | undefined {
  const { paragraphs } = document;
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (!first || !last) return undefined;
  if (place === 'first') return insertParagraphBefore(file, document, first.span, text);
  if (place === 'last' || first === last) return insertParagraphAfter(file, document, last.span, text);
  return place === 'opening'
    ? insertParagraphAfter(file, document, first.span, text)
    : insertParagraphBefore(file, document, last.span, text);
}

/** Where a finding about the whole speech stands: its title, else the salutation, else its first sentence. */
export function speechHead({ title, salutation, paragraphs, span }: OfficialDocument): Span {
  const first = title?.lines[0]?.span ?? salutation?.span ?? paragraphs[0]?.sentences[0]?.span;
  return first ?? { start: span.start, end: Math.min(span.end, span.start + 1) };
}
