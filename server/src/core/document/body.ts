import { findDefinitions } from './definitions';
import { type HeadShape, headShape, type LevelBase } from './headings';
import { scanMarks } from './marks';
import { closeGaps, leaf } from './nodes';
import { readOrdinal } from './ordinals';
import type { Row } from './rows';
import { splitSentences } from './sentences';
import type { BodyBlock, Definition, DocumentNode, Heading, Mark, Paragraph, Sentence } from './types';

/** Turns rows into headings and paragraphs. Plain text has one paragraph a line. */

export interface BodyParts {
  readonly blocks: readonly BodyBlock[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  /** Marks inside the blocks, by start. */
  readonly marks: readonly Mark[];
  readonly definitions: readonly Definition[];
}

export function buildBody(source: string, rows: readonly Row[], titleHashes: number): BodyParts {
  const hasBooks = rows.some(
    (row) => row.text.startsWith('第') && /[编篇]/.test(readOrdinal(row.text)?.unit ?? ''),
  );
  const base: LevelBase = { titleHashes, hasBooks };
  const blocks: BodyBlock[] = [];
  const paragraphs: Paragraph[] = [];
  const headings: Heading[] = [];
  const marks: Mark[] = [];
  const definitions: Definition[] = [];
  rows.forEach((row, i) => {
    if (row.kind === 'table' || row.kind === 'code' || row.kind === 'blockQuote') {
      blocks.push({ ...leaf(source, row.kind, row.start, row.end), kind: row.kind });
      return;
    }
    const shape = headShape(source, row, rows[i - 1], rows[i + 1], base);
    const own = scanMarks(
      source,
      shape.ordinal?.style === 'arabic-paren' ? shape.contentStart : row.start,
      row.end,
    );
    for (const mark of own) marks.push(mark);
    if (shape.kind === 'heading') {
      const heading = makeHeading(source, row.start, row.end, shape, false, []);
      blocks.push(heading);
      headings.push(heading);
      return;
    }
    const paragraph = makeParagraph(source, row, shape, own);
    for (const definition of findDefinitions(source, paragraph.span, own)) definitions.push(definition);
    blocks.push(paragraph);
    paragraphs.push(paragraph);
    if (paragraph.heading !== undefined) headings.push(paragraph.heading);
  });
  return { blocks, paragraphs, headings, marks, definitions };
}

function makeHeading(
  source: string,
  start: number,
  end: number,
  shape: HeadShape,
  runIn: boolean,
  children: readonly DocumentNode[],
): Heading {
  const base = {
    kind: 'heading' as const,
    span: { start, end },
    text: source.slice(start, end),
    children: closeGaps(source, start, end, children),
    level: shape.level,
    title: shape.title ?? titleOf(source, shape.contentStart, end),
    runIn,
  };
  return shape.ordinal === undefined ? base : Object.assign(base, { ordinal: shape.ordinal });
}

/** The words of a run-in heading: its sentence without the ordinal before and the marks behind. */
function titleOf(source: string, start: number, end: number): Heading['title'] {
  let to = end;
  while (to > start && '。！？!?*_'.includes(source.charAt(to - 1))) to--;
  return { span: { start, end: to }, text: source.slice(start, to) };
}

function makeParagraph(source: string, row: Row, shape: HeadShape, marks: readonly Mark[]): Paragraph {
  const sentences = splitSentences(source, row.start, row.end, marks, shape.contentStart);
  const first = sentences[0];
  if (shape.kind === 'runIn' && first !== undefined && sentences.length > 1) {
    const heading = makeHeading(source, first.span.start, first.span.end, shape, true, [first]);
    const children: DocumentNode[] = [heading, ...sentences.slice(1)];
    const { start, end, text } = row;
    return {
      kind: 'paragraph',
      span: { start, end },
      text,
      children: closeGaps(source, start, end, children),
      sentences,
      heading,
    };
  }
  return plainParagraph(source, row, sentences, shape);
}

function plainParagraph(
  source: string,
  row: Row,
  sentences: readonly Sentence[],
  shape: HeadShape,
): Paragraph {
  const { start, end, text } = row;
  const children = closeGaps(source, start, end, sentences);
  const paragraph = { kind: 'paragraph' as const, span: { start, end }, text, children, sentences };
  return shape.ordinal === undefined ? paragraph : { ...paragraph, ordinal: shape.ordinal };
}
