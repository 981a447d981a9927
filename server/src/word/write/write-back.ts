import { packArchive } from '../package/archive';
import type { Story, WordDocument, WordParagraph } from '../read/types';
import { child, type XmlElement } from '../xml/parse';
import { addComments, commentsPart } from './comments-part';
import { createIds } from './ids';
import { makePlan, type Plan } from './plan';
import { commentEnd, commentStart, type RunContext, rewriteRun } from './runs';
import { type Splice, splice } from './splice';
import type { Comment, PartChanges, Stamp, TextChange } from './types';

export interface Written {
  readonly file: Uint8Array;
  /** Changes that could not be written as revisions; the file does not have them. */
  readonly refused: readonly TextChange[];
  readonly written: readonly TextChange[];
}

/**
 * The file with the changes as revisions and the comments. Changes must not overlap. Refusing all of them gives the text
 * back as it was; every part that is not concerned keeps its bytes. `changes` and `comments` are the body's, `others` of
 * headers, footers and notes.
 */
export function writeBack(
  document: WordDocument,
  changes: readonly TextChange[],
  comments: readonly Comment[],
  stamp: Stamp,
  others: readonly PartChanges[] = [],
): Written {
  const { archive, body } = document;
  const known = commentsPart(archive, body.part);
  const stories = [body, ...document.others];
  const nextId = createIds([...stories.map(({ xml }) => xml.source), (known && archive.text(known)) ?? '']);
  const ids = comments.map(() => nextId());
  const contextOf = ({ xml }: Story): RunContext => ({
    xml,
    stamp,
    nextId,
    commentId: (comment) => ids[comment]!,
  });
  const parts = addComments(
    archive,
    body.part,
    comments.map((one, index) => ({ ...one, id: ids[index]! })),
    stamp,
  );
  const plans = [
    { story: body, plan: makePlan(body, changes, comments) },
    ...others.map((one) => ({ story: one.story, plan: makePlan(one.story, one.changes, []) })),
  ];
  for (const { story, plan } of plans) {
    const splices = splicesOf(story, plan, contextOf(story));
    if (splices.length > 0) parts.set(story.part, splice(story.xml.source, splices));
  }
  return {
    file: packArchive(archive, parts),
    refused: plans.flatMap(({ plan }) => plan.refused),
    written: plans.flatMap(({ plan }) => plan.written),
  };
}

function splicesOf({ xml }: Story, plan: Plan, context: RunContext): Splice[] {
  const splices: Splice[] = [...plan.runs].map(([run, what]) => ({
    start: run.element.start,
    end: run.element.end,
    xml: rewriteRun(run, what, context),
  }));
  const byParagraph = new Map<WordParagraph, number[]>();
  for (const { paragraph, comment } of plan.points) {
    const list = byParagraph.get(paragraph) ?? [];
    list.push(comment);
    byParagraph.set(paragraph, list);
  }
  for (const [{ element }, list] of byParagraph) {
    const marks = list.map((one) => commentStart(context, one) + commentEnd(context, one)).join('');
    splices.push(atHead(element, marks, xml.source, xml.prefix));
  }
  return splices;
}

/** Behind the properties of a paragraph, which may be an empty tag. */
function atHead(paragraph: XmlElement, marks: string, source: string, w: string): Splice {
  const at = child(paragraph, 'w:pPr')?.end ?? paragraph.contentStart;
  if (paragraph.end !== paragraph.contentStart) return { start: at, end: at, xml: marks };
  const opening = source.slice(paragraph.start, paragraph.end).replace(/\/>$/, '>');
  return { start: paragraph.start, end: paragraph.end, xml: `${opening}${marks}</${w}p>` };
}
