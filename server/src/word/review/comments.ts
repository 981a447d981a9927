import type { Span } from '../../core/document/types';
import { partPaths } from '../package/relations';
import type { WordDocument } from '../read/types';
import { commentsPart } from '../write/comments-part';
import { below, parseXml, type XmlElement } from '../xml/parse';

export interface FileComment {
  readonly id: string;
  readonly author: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
  /** Somebody marked it as dealt with. */
  readonly done: boolean;
  /** Of the text as it is now; undefined where the comment hangs on nothing that is in the text. */
  readonly span: Span | undefined;
  /** Of its two marks, in the source of the part. */
  readonly marks: Span | undefined;
}

/** The comments of a file, in the order of its text. */
export function readComments(document: WordDocument): FileComment[] {
  const { archive, body } = document;
  const part = commentsPart(archive, body.part);
  const source = part && archive.text(part);
  if (!source) return [];
  const done = resolvedParagraphs(document);
  const places = commentPlaces(document);
  const { root } = parseXml(source);
  const comments = root.children
    .filter(({ name }) => name === 'w:comment')
    .map((element): FileComment => {
      const paragraphs = [...below(element, 'w:p')];
      return {
        id: element.attributes['w:id'] ?? '',
        author: element.attributes['w:author'] ?? '',
        lines: paragraphs.map((one) => [...below(one, 'w:t')].map(({ text }) => text).join('')),
        done: paragraphs.some(({ attributes }) => done.has(attributes['w14:paraId'] ?? '')),
        ...(places.get(element.attributes['w:id'] ?? '') ?? { span: undefined, marks: undefined }),
      };
    });
  return comments.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
}

/** `commentsExtended.xml` names the last paragraph of each comment that is marked as done. */
function resolvedParagraphs({ archive, body }: WordDocument): Set<string> {
  const part = partPaths(archive, body.part).one('commentsExtended');
  const source = part && archive.text(part);
  if (!source) return new Set();
  return new Set(
    parseXml(source).root.children.flatMap(({ attributes }) =>
      ['1', 'true'].includes(attributes['w15:done'] ?? '') ? [attributes['w15:paraId'] ?? ''] : [],
    ),
  );
}

/** The text between the marks of each comment, by id; empty where all of it is gone. */
function commentPlaces({ body }: WordDocument): Map<string, { span: Span; marks: Span }> {
  const marks = new Map<string, { start?: XmlElement; end?: XmlElement }>();
  const note = (name: string, side: 'start' | 'end') => {
    for (const element of below(body.xml.root, name)) {
      const id = element.attributes['w:id'] ?? '';
      marks.set(id, { ...marks.get(id), [side]: element });
    }
  };
  note('w:commentRangeStart', 'start');
  note('w:commentRangeEnd', 'end');
  const pieces = body.paragraphs
    .flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
    .sort((a, b) => a.element.start - b.element.start);
  const firstBehind = (place: number) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.element.start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const places = new Map<string, { span: Span; marks: Span }>();
  const empty = (from: number): Span => {
    const before = pieces[from - 1];
    const at = before ? before.start + before.text.length : 0;
    return { start: at, end: at };
  };
  for (const [id, { start, end }] of marks) {
    if (!start || !end) continue;
    const from = firstBehind(start.end);
    const to = firstBehind(end.start) - 1;
    const [first, last] = [pieces[from], pieces[to]];
    const at =
      first && last && to >= from ? { start: first.start, end: last.start + last.text.length } : empty(from);
    places.set(id, { span: at, marks: { start: start.end, end: end.start } });
  }
  return places;
}
