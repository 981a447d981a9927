import type { Story, WordDocument } from '../read/types';
import {
  PLACE_LABEL,
  QUOTE_LABEL,
  quoted,
  REVISION_LABEL,
  RULE_LABEL,
  WANTED_LABEL,
} from '../write/comment-lines';
import { AUTHOR } from '../write/types';
import { type FileComment, readComments } from './comments';
import { type FileRevision, readRevisions } from './revisions';

/**
 * What became of one of our findings. Of a revision: `open` still to be decided, `taken`, `refused`. Of a comment alone:
 * `changed` the words are others now, `done` marked as dealt with, `left` nothing happened. `changed` is a revision too
 * that was neither taken nor refused as it was.
 */
export type Answer = 'open' | 'taken' | 'refused' | 'changed' | 'done' | 'left';

export const ANSWER_NAMES: Readonly<Record<Answer, string>> = {
  open: '待定',
  taken: '已采纳',
  refused: '未采纳',
  changed: '已另改',
  done: '已处理',
  left: '未动',
};

export interface OwnAnswer {
  readonly rule: string;
  readonly message: string;
  readonly answer: Answer;
  /** What stood there. */
  readonly was: string;
  /** What stands there now. */
  readonly now: string;
  readonly offset: number;
}

export interface OthersRemark {
  readonly author: string;
  readonly text: string;
  /** The words that it is about; empty for a reply. */
  readonly about: string;
  readonly offset: number | undefined;
}

export interface ReviewedFile {
  readonly own: readonly OwnAnswer[];
  readonly remarks: readonly OthersRemark[];
  /** Of other authors. */
  readonly revisions: readonly FileRevision[];
}

/** Reads back a file that was annotated and went round: what was taken of ours, and what others wrote. */
export function reviewAnnotated(document: WordDocument): ReviewedFile {
  const comments = readComments(document);
  const revisions = readRevisions(document.body);
  const elsewhere = document.others.map((story) => ({ story, revisions: readRevisions(story) }));
  const ours = revisions.filter(({ author }) => author === AUTHOR);
  const isOwn = ({ author, lines }: FileComment) =>
    author === AUTHOR && lines.some((line) => line.startsWith(RULE_LABEL));
  return {
    own: comments
      .filter(isOwn)
      .map((comment) => answerInPart(comment, elsewhere) ?? answerOf(comment, document, ours)),
    remarks: comments
      .filter((comment) => !isOwn(comment))
      .map(({ author, lines, span }) => ({
        author,
        text: lines.join('\n').trim(),
        about: span ? document.body.text.slice(span.start, span.end) : '',
        offset: span?.start,
      })),
    revisions: [...revisions, ...elsewhere.flatMap((one) => one.revisions)].filter(
      ({ author }) => author !== AUTHOR,
    ),
  };
}

interface PartRevisions {
  readonly story: Story;
  readonly revisions: readonly FileRevision[];
}

const PART_KINDS: Readonly<Record<string, Story['kind']>> = {
  页眉: 'header',
  页脚: 'footer',
  脚注: 'footnotes',
  尾注: 'endnotes',
};

/** What became of a finding in a header, a footer or a note: the comment stands in the body, the words do not. */
function answerInPart(
  { lines, span, done }: FileComment,
  parts: readonly PartRevisions[],
): OwnAnswer | undefined {
  const after = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length);
  const place = after(PLACE_LABEL);
  const kind = PART_KINDS[place?.slice(0, 2) ?? ''];
  if (kind === undefined) return undefined;
  const was = after(QUOTE_LABEL) ?? '';
  const wanted = after(WANTED_LABEL);
  const own = parts.filter(({ story }) => story.kind === kind);
  const stands = (words: string) => own.some(({ story }) => story.text.includes(bare(words)));
  const open =
    wanted !== undefined &&
    own.some(({ revisions }) =>
      revisions.some(
        ({ author, kind: change, text }) =>
          author === AUTHOR && bare(change === 'deleted' ? was : wanted).includes(text),
      ),
    );
  const same = stands(was) && (wanted === undefined || !stands(wanted));
  return {
    rule: after(RULE_LABEL) ?? '',
    message: (lines[0] ?? '').replace(/^【[^】]*】/, ''),
    answer:
      wanted === undefined ? ofComment(same, done) : ofRevision(open, stands(was), !same && stands(wanted)),
    was,
    now: same ? bare(was) : bare(wanted ?? ''),
    offset: span?.start ?? 0,
  };
}

/** The words of a quotation of ours; of a long one its head. */
function bare(words: string): string {
  return words.replace(/^“|”$/g, '').split('……')[0]!.replaceAll('↵', '\n');
}

function answerOf(
  { lines, span, marks, done }: FileComment,
  { body }: WordDocument,
  ours: readonly FileRevision[],
): OwnAnswer {
  const after = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length);
  const was = after(QUOTE_LABEL) ?? '';
  const at = span ?? { start: 0, end: 0 };
  const now = body.text.slice(at.start, at.end);
  const revised = after(REVISION_LABEL) !== undefined;
  // Between the marks, or at the words: a deletion leaves no words to stand at.
  const open = ours.some(
    ({ offset, place }) =>
      (marks && marks.start <= place && place < marks.end) || (at.start <= offset && offset <= at.end),
  );
  const same = quoted(now) === was;
  return {
    rule: after(RULE_LABEL) ?? '',
    message: (lines[0] ?? '').replace(/^【[^】]*】/, ''),
    answer: revised ? ofRevision(open, same, quoted(now) === after(WANTED_LABEL)) : ofComment(same, done),
    was,
    now,
    offset: at.start,
  };
}

function ofRevision(open: boolean, same: boolean, wanted: boolean): Answer {
  if (open) return 'open';
  // A fix that deletes blanks alone reads the same in one line: what is wanted goes before.
  if (wanted) return 'taken';
  return same ? 'refused' : 'changed';
}

function ofComment(same: boolean, done: boolean): Answer {
  if (!same) return 'changed';
  return done ? 'done' : 'left';
}
