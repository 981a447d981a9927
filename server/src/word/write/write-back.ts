import { packArchive } from '../package/archive';
import type { WordDocument, WordParagraph } from '../read/types';
import { child, type XmlElement } from '../xml/parse';
import { addComments, commentsPart } from './comments-part';
import { createIds } from './ids';
import { makePlan } from './plan';
import { commentEnd, commentStart, type RunContext, rewriteRun } from './runs';
import { type Splice, splice } from './splice';
import type { Comment, Stamp, TextChange } from './types';

export interface Written {
  readonly file: Uint8Array;
  /** Changes that could not be written as revisions; the file does not have them. */
  readonly refused: readonly TextChange[];
  readonly written: readonly TextChange[];
}

/**
 * The file with the changes as revisions and the comments. Changes must not overlap. Refusing all of them gives the text
 * back as it was; every part that is not concerned keeps its bytes.
 */
export function writeBack(
  document: WordDocument,
  changes: readonly TextChange[],
  comments: readonly Comment[],
  stamp: Stamp,
): Written {
  const { archive, body } = document;
  const known = commentsPart(archive, body.part);
  const nextId = createIds([body.xml.source, (known && archive.text(known)) ?? '']);
  const ids = comments.map(() => nextId());
  const plan = makePlan(body, changes, comments);
  const context: RunContext = {
    xml: body.xml,
    stamp,
    nextId,
    commentId: (comment) => ids[comment]!,
  };
  const splices: Splice[] = [...plan.runs].map(([run, what]) => ({
    start: run.element.start,
    end: run.element.end,
    xml: rewriteRun(run, what, context),
  }));
  const byParagraph = new Map<WordParagraph, number[]>();
  for (const { paragraph, comment } of plan.points) {
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), comment]);
  }
  for (const [{ element }, list] of byParagraph) {
    const marks = list.map((one) => commentStart(context, one) + commentEnd(context, one)).join('');
    splices.push(atHead(element, marks, body.xml.source, body.xml.prefix));
  }
  const source = splice(body.xml.source, splices);
  const parts = addComments(
    archive,
    body.part,
    comments.map((one, index) => ({ ...one, id: ids[index]! })),
    stamp,
  );
  if (splices.length > 0) parts.set(body.part, source);
  return { file: packArchive(archive, parts), refused: plan.refused, written: plan.written };
}

/** Behind the properties of a paragraph, which may be an empty tag. */
function atHead(paragraph: XmlElement, marks: string, source: string, w: string): Splice {
  const at = child(paragraph, 'w:pPr')?.end ?? paragraph.contentStart;
  if (paragraph.end !== paragraph.contentStart) return { start: at, end: at, xml: marks };
  const opening = source.slice(paragraph.start, paragraph.end).replace(/\/>$/, '>');
  return { start: paragraph.start, end: paragraph.end, xml: `${opening}${marks}</${w}p>` };
}
