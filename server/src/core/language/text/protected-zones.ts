/**
 * What cleaning and punctuation must leave alone: code, links, times, decimals, document numbers, Latin sentences …
 * (the first step of every pass over a pasted text). Found once per document: trees are immutable.
 */
import { findDocumentNumbers } from '../../document';
import { contains } from '../../document/search';
import type { DocumentNode, OfficialDocument, Span } from '../../document/types';
import { keptPer, keptPerText } from '../../kept';

export type ZoneKind =
  | 'block'
  | 'code'
  | 'link'
  | 'html'
  | 'url'
  | 'email'
  | 'path'
  | 'latin'
  | 'time'
  | 'ratio'
  | 'number'
  | 'standard'
  | 'documentNumber'
  | 'poem'
  | 'tail'
  | 'names';

export interface Zone {
  readonly kind: ZoneKind;
  readonly span: Span;
}

/** Zones whose line breaks and spaces mean something, while their punctuation is checked like any other. */
export const LAYOUT_ZONES: ReadonlySet<ZoneKind> = new Set(['poem', 'tail', 'names']);

const PATTERNS: readonly (readonly [ZoneKind, RegExp])[] = [
  ['code', /`[^`\r\n]{1,300}`/g],
  ['link', /!?\[[^[\]\r\n]{0,200}\]\([^()\s]{1,400}\)/g],
  ['html', /<\/?[A-Za-z][^<>\r\n]{0,300}>|<!--[^\r\n]{0,300}?-->|&#?[A-Za-z0-9]{2,8};/g],
  ['url', /(?:https?|ftp):\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{0,400}[\w/=#-]/g],
  ['email', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g],
  [
    'url',
    /(?<![\w@.])(?:[A-Za-z0-9][\w-]{0,62}\.){1,5}(?:com|cn|org|net|gov|edu|html?)(?:\/[\w\-./?=&%#]{0,200})?(?![\w.])/g,
  ],
  ['path', /[A-Za-z]:\\[^\s，。；、]{1,200}|(?<![\w/])\.{0,2}(?:\/[\w.-]{1,64}){2,}\/?/g],
  ['path', /\.(?:docx?|xlsx?|pptx?|pdf|txt|zip|rar|jpe?g|png|wps|ofd|md|json|csv)(?![A-Za-z])/gi],
  ['time', /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g],
  ['ratio', /(?<![\d:])\d{1,9}(?:\.\d{1,9})?[:∶]\d{1,9}(?:\.\d{1,9})?(?![\d:])/g],
  [
    'standard',
    /[A-Z]{2,6}(?:\/[A-Z]{1,4})?[ \u3000]?\d{1,6}(?:\.\d{1,4}){0,3}[ ]?[-—–－]{1,2}[ ]?\d{2,4}(?!\d)/g,
  ],
  ['number', /(?<![\d,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<!\d)\d+(?:\.\d+)+/g],
  ['latin', /[A-Za-z][A-Za-z0-9'’-]{0,40}(?:[ ,;:.()"&/]{1,3}[A-Za-z0-9][A-Za-z0-9'’-]{0,40}){2,}[.!?]?/g],
];

/** Three family-and-given names with spaces between them, and nothing that ends a sentence. */
const NAMES =
  /^(?:[\u4e00-\u9fff][ \u3000]?[\u4e00-\u9fff]{1,2}[ \u3000\t]+){2,}[\u4e00-\u9fff][ \u3000]?[\u4e00-\u9fff]{1,2}$/;
const VERSE = /^[^\r\n]{2,15}[，。；！？、,;!?]$/;
const OPAQUE: ReadonlySet<string> = new Set(['table', 'code', 'blockQuote', 'comment', 'frontMatter']);
const TAIL: ReadonlySet<string> = new Set(['signature', 'date']);
const NO_TEXT: ReadonlySet<string> = new Set([...OPAQUE, 'attachment', 'trivia', 'documentNumber']);

/** The zones of the document, attachments left out, by start; none overlaps another of the same kind. */
export const protectedZones: (of: OfficialDocument) => readonly Zone[] = keptPer((document) => {
  const zones: Zone[] = [];
  for (const node of document.children) {
    if (OPAQUE.has(node.kind)) zones.push({ kind: 'block', span: node.span });
    else if (node.kind === 'documentNumber') zones.push({ kind: 'documentNumber', span: node.span });
    if (TAIL.has(node.kind)) zones.push({ kind: 'tail', span: node.span });
    if (NO_TEXT.has(node.kind)) continue;
    pushInline(node, zones);
    if (node.kind === 'paragraph' && NAMES.test(node.text)) zones.push({ kind: 'names', span: node.span });
  }
  pushPoems(document, zones);
  zones.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return zones;
});

/** Whether `span` lies in a zone whose characters are not to be touched. */
export function isProtected(document: OfficialDocument, span: Span): boolean {
  return protectedZones(document).some((zone) => !LAYOUT_ZONES.has(zone.kind) && contains(zone.span, span));
}

function pushInline({ text, span: { start: base } }: DocumentNode, zones: Zone[]): void {
  for (const { kind, span } of zonesInText(text)) {
    zones.push({ kind, span: { start: base + span.start, end: base + span.end } });
  }
}

/** Spans count from the beginning of the text. */
const zonesInText = keptPerText((text): readonly Zone[] => {
  const zones: Zone[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const { index: start, 0: found } of text.matchAll(pattern)) {
      zones.push({ kind, span: { start, end: start + found.length } });
    }
  }
  for (const { span } of findDocumentNumbers(text, 0)) zones.push({ kind: 'documentNumber', span });
  return zones;
});

/** Verse: three lines or more, short, each with a mark at its end. */
function pushPoems({ paragraphs }: OfficialDocument, zones: Zone[]): void {
  let run: Span[] = [];
  const finish = (): void => {
    if (run.length >= 3) {
      zones.push({ kind: 'poem', span: { start: run[0]!.start, end: run.at(-1)!.end } });
    }
    run = [];
  };
  for (const { text, span, ordinal, heading } of paragraphs) {
    if (!ordinal && !heading && VERSE.test(text)) run.push(span);
    else finish();
  }
  finish();
}
