/** Headers, footers and notes: texts of their own, that are checked by the rules about words and marks. */
import type { FragmentKind } from '../../core/checking/fragments';
import type { Span } from '../../core/document/types';
import type { Finding } from '../../core/findings';
import { isWritable, paragraphAt, pieceAt } from '../read/places';
import type { Story, WordDocument } from '../read/types';
import { below, type XmlElement } from '../xml/parse';

export type PartName = '页眉' | '页脚' | '脚注' | '尾注';

const NAMES: Readonly<Record<Exclude<Story['kind'], 'body'>, PartName>> = {
  header: '页眉',
  footer: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
};

export interface PartText {
  readonly name: PartName;
  readonly kind: FragmentKind;
  readonly text: string;
  /** The parts that have this text: headers of first, odd and even pages are often alike, and are told of once. */
  readonly stories: readonly Story[];
}

export interface CheckedPart {
  readonly part: PartText;
  /** Spans are of the part's text. */
  readonly findings: readonly Finding[];
}

/** Those that have anything to be checked, in the order of the file. */
export function partTexts({ others }: WordDocument): PartText[] {
  const parts = new Map<string, PartText & { readonly stories: Story[] }>();
  for (const story of others) {
    if (story.kind === 'body' || !/\p{Script=Han}/u.test(story.text)) continue;
    const name = NAMES[story.kind];
    const kind = name === '脚注' || name === '尾注' ? 'notes' : 'running';
    const known = parts.get(`${name} ${story.text}`);
    if (known) known.stories.push(story);
    else parts.set(`${name} ${story.text}`, { name, kind, text: story.text, stories: [story] });
  }
  return [...parts.values()];
}

/** Without those about a page number, a date field, or other text that nobody wrote. */
export function ofWriter({ stories: [story] }: PartText, findings: readonly Finding[]): Finding[] {
  if (!story) return [];
  return findings.filter(({ span: { start, end } }) => {
    for (let at = start; at < Math.max(end, start + 1); at++) {
      const place = pieceAt(story, at);
      if (place && isWritable(place)) return true;
    }
    return false;
  });
}

/** 脚注2, by the number that the reader sees; 页眉. */
export function placeName(document: WordDocument, { name, stories: [story] }: PartText, at: number): string {
  const note = story && noteAt(story, at);
  if (!note) return name;
  const number = references(document, name).findIndex((one) => one.attributes['w:id'] === note) + 1;
  return number > 0 ? `${name}${number}` : name;
}

/**
 * Where in the body a comment about the part can hang: Word has none in headers and footers, and not every program shows
 * those in notes. At the mark of the note; at the first words of the paper for the others.
 */
export function bodyAnchor(document: WordDocument, { name, stories: [story] }: PartText, at: number): Span {
  const { body } = document;
  const note = story && noteAt(story, at);
  const mark = note && references(document, name).find(({ attributes }) => attributes['w:id'] === note);
  if (mark) {
    const before = body.paragraphs
      .flatMap(({ runs }) => runs.flatMap(({ pieces }) => pieces))
      .findLast(({ element, text }) => element.start < mark.start && text.trim() !== '');
    if (before) {
      const end = before.start + before.text.length;
      return { start: end - ([...before.text].at(-1)?.length ?? 1), end };
    }
  }
  const first = body.paragraphs.find(({ start, end }) => body.text.slice(start, end).trim() !== '');
  return first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
}

/** The id of the note that holds the offset. */
function noteAt(story: Story, at: number): string | undefined {
  if (story.kind !== 'footnotes' && story.kind !== 'endnotes') return undefined;
  let element: XmlElement | undefined = paragraphAt(story, at)?.element;
  while (element && element.name !== 'w:footnote' && element.name !== 'w:endnote') element = element.parent;
  return element?.attributes['w:id'];
}

function references({ body }: WordDocument, name: PartName): XmlElement[] {
  const tag = name === '脚注' ? 'w:footnoteReference' : 'w:endnoteReference';
  return [...below(body.xml.root, tag)];
}
