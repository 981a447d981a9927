import { below, child, childValue, descend, toggle, type XmlDocument, type XmlElement } from '../xml/parse';
import { createFields } from './fields';
import type { Numbering } from './numbering';
import { pieceOf } from './pieces';
import type { Container, Piece, Story, WordParagraph, WordRun } from './types';

interface Place {
  readonly container: Container;
  readonly anchor: XmlElement | undefined;
  readonly locked: boolean;
}

/** `after` is known only when the whole row of a table has been read. */
type OpenParagraph = { -readonly [Key in keyof WordParagraph]: WordParagraph[Key] };

/** What holds runs and is looked into. */
const INLINE = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:ins', 'w:moveTo']);
const HIDDEN = new Set(['w:del', 'w:moveFrom']);

/**
 * The text of a part, revisions accepted, with its map. `root` is the element whose children are the blocks
 * (`w:body`, `w:hdr`); for notes, one element a note.
 */
export function readStory(
  part: string,
  kind: Story['kind'],
  xml: XmlDocument,
  roots: readonly XmlElement[],
  numbering: Numbering,
): Story {
  const paragraphs: OpenParagraph[] = [];
  const fields = createFields();

  const blocks = (element: XmlElement, place: Place): void => {
    for (const one of element.children) {
      if (one.name === 'w:p') paragraph(one, place);
      else if (one.name === 'w:tbl') table(one, place);
      else if (one.name === 'w:sdt') sdt(one, place, blocks);
      else if (one.name === 'mc:AlternateContent') blocks(chosen(one) ?? one, place);
      else if (['w:customXml', 'w:ins', 'w:moveTo'].includes(one.name)) blocks(one, place);
    }
  };

  const table = (element: XmlElement, place: Place): void => {
    const rows = rowsOf(element);
    const wide = rows.some((cells) => cells.length > 1);
    for (const cells of rows) {
      const first = paragraphs.length;
      for (const cell of cells)
        blocks(cell, { ...place, container: place.container === 'body' ? 'cell' : place.container });
      if (!wide) continue;
      const own = paragraphs.slice(first);
      for (const [index, one] of own.entries()) one.after = index < own.length - 1 ? '\t' : '\n';
    }
  };

  const paragraph = (element: XmlElement, place: Place): void => {
    const properties = child(element, 'w:pPr');
    const marks = child(properties, 'w:rPr');
    const runs: WordRun[] = [];
    const number = numbering(properties);
    inline(element, { ...place }, runs);
    const joined = child(marks, 'w:del') !== undefined || child(marks, 'w:moveFrom') !== undefined;
    const { container, anchor } = place;
    const empty = runs.every(({ pieces }) => pieces.length === 0);
    paragraphs.push({
      element,
      container,
      numbering: joined && empty ? '' : number,
      runs,
      after: joined ? '' : '\n',
      anchor,
      start: 0,
      end: 0,
    });
  };

  const inline = (element: XmlElement, place: Place, runs: WordRun[]): void => {
    for (const one of element.children) {
      if (one.name === 'w:r') run(one, place, runs);
      else if (INLINE.has(one.name)) inline(one, place, runs);
      else if (one.name === 'w:fldSimple') inline(one, { ...place, locked: true }, runs);
      else if (one.name === 'w:sdt') sdt(one, place, (content, inner) => inline(content, inner, runs));
      else if (one.name === 'mc:AlternateContent') inline(chosen(one) ?? one, place, runs);
      else if (one.name === 'm:oMath' || one.name === 'm:oMathPara') formula(one, runs);
      else if (!HIDDEN.has(one.name) && one.name !== 'w:pPr') boxes(one, place, one);
    }
  };

  const run = (element: XmlElement, place: Place, runs: WordRun[]): void => {
    const pieces: Piece[] = [];
    let locked = place.locked;
    const hidden = toggle(child(element, 'w:rPr'), 'w:vanish') === true;
    const before = () => pieces.length > 0 || runs.some((one) => one.pieces.length > 0);
    const visit = (children: readonly XmlElement[]): void => {
      for (const one of children) {
        if (fields.read(one)) continue;
        if (one.name === 'mc:AlternateContent') visit(chosen(one)?.children ?? []);
        else if (['w:drawing', 'w:pict', 'w:object'].includes(one.name)) boxes(one, place, element);
        else if (!hidden && !fields.silent) {
          const piece = pieceOf(one, before());
          if (piece) pieces.push({ ...piece, element: one, start: 0 });
          if (fields.inResult) locked = true;
        }
      }
    };
    visit(element.children);
    const { parent } = element;
    const insertion = parent?.name === 'w:ins' ? parent : undefined;
    runs.push({ element, pieces, locked: locked || insideSimpleField(element), insertion });
  };

  /** Its text boxes come before the paragraph that holds them. */
  const boxes = (element: XmlElement, place: Place, anchor: XmlElement): void => {
    for (const box of textBoxes(element)) {
      blocks(box, { container: 'textBox', anchor: place.anchor ?? anchor, locked: true });
    }
  };

  for (const root of roots) blocks(root, { container: 'body', anchor: undefined, locked: false });
  return { part, kind, xml, paragraphs, text: assemble(paragraphs) };
}

function formula(element: XmlElement, runs: WordRun[]): void {
  const text = [...below(element, 'm:t')].map((one) => one.text).join('');
  const pieces: Piece[] = text === '' ? [] : [{ kind: 'fixed', text, element, start: 0 }];
  runs.push({ element, pieces, locked: true, insertion: undefined });
}

/** A field of one element has its result in runs of its own. */
function insideSimpleField(element: XmlElement): boolean {
  return element.parent?.name === 'w:fldSimple';
}

/** Sets the places of all pieces. */
function assemble(paragraphs: readonly OpenParagraph[]): string {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const one of paragraphs) {
    one.start = length;
    add(one.numbering);
    for (const piece of one.runs.flatMap(({ pieces }) => pieces)) {
      piece.start = length;
      add(piece.text);
    }
    one.end = length;
    add(one.after);
  }
  return parts.join('');
}

/** A content control: what it holds is shown, but cannot be changed where it is locked; a table of contents is left out. */
function sdt(element: XmlElement, place: Place, visit: (content: XmlElement, place: Place) => void): void {
  const properties = child(element, 'w:sdtPr');
  const gallery = descend(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
  const content = child(element, 'w:sdtContent');
  if (!content || gallery === 'Table of Contents') return;
  const lock = childValue(properties, 'w:lock') ?? '';
  const bound = child(properties, 'w:dataBinding') !== undefined;
  visit(content, { ...place, locked: place.locked || bound || /content/i.test(lock) });
}

function rowsOf(table: XmlElement): XmlElement[][] {
  const flat = (element: XmlElement, name: string): XmlElement[] =>
    element.children.flatMap((one) => {
      if (one.name === name) return [one];
      if (one.name === 'w:sdt') return flat(child(one, 'w:sdtContent') ?? one, name);
      return one.name === 'w:customXml' ? flat(one, name) : [];
    });
  const kept = flat(table, 'w:tr').filter((row) => descend(row, 'w:trPr', 'w:del') === undefined);
  return kept.map((row) => flat(row, 'w:tc'));
}

/** Of the forms of one thing, the one that a Word of today reads. */
function chosen(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}

function* textBoxes(element: XmlElement): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.name === 'w:txbxContent') yield one;
    else if (one.name === 'mc:AlternateContent') {
      const form = chosen(one);
      if (form) yield* textBoxes(form);
    } else yield* textBoxes(one);
  }
}
