/** A second text, of another kind, that stands behind the end of a document without a header of its own. */
import { readOrdinal } from '../document';
import type { DocumentNode, OfficialDocument, Span } from '../document/types';

export interface SecondText {
  readonly title: DocumentNode;
  /** From its title to the end of the document. */
  readonly span: Span;
}

/** Paragraphs with a full stop that the second text has to have. */
const MIN_PARAGRAPHS = 3;
const MIN_LENGTH = 120;
const MAX_TITLE = 30;

/** The thanks that end a speech. */
const THANKS = /(?:谢谢|感谢)(?:大家|各位|您|你们)?(?:的?(?:聆听|倾听))?[！!。.]?$/;
const TITLE = /^[\u4e00-\u9fffA-Za-z0-9“”‘’《》（）()、，：:—×\s]{4,}$/;
const END = /[。！？；!?;]$/;
/** Lines that may stand behind a speech's end all the same. */
const TAIL = /^(?:附|注|来源|作者|编辑|联系|抄送|[（(])/;

/** The first second text of the document; an attachment is a document of its own and none. */
export function findSecondText(document: OfficialDocument): SecondText | undefined {
  const blocks = document.children.filter(({ kind }) => kind !== 'trivia');
  for (let index = 0; index + 1 < blocks.length; index++) {
    const last = blocks[index]!;
    const title = blocks[index + 1]!;
    if (!endsText(last) || !isTitle(title)) continue;
    const rest = blocks.slice(index + 2);
    const prose = rest.filter(({ kind, text }) => kind === 'paragraph' && /[。！？]/.test(text));
    const span = { start: title.span.start, end: blocks.at(-1)!.span.end };
    if (prose.length >= MIN_PARAGRAPHS && span.end - span.start >= MIN_LENGTH) return { title, span };
  }
  return undefined;
}

function endsText({ kind, text }: DocumentNode): boolean {
  return kind === 'date' || (kind === 'paragraph' && THANKS.test(text.slice(-20)));
}

function isTitle({ kind, text }: DocumentNode): boolean {
  return (
    (kind === 'paragraph' || kind === 'title') &&
    text.length <= MAX_TITLE &&
    TITLE.test(text) &&
    !END.test(text) &&
    !TAIL.test(text) &&
    readOrdinal(text) === undefined
  );
}
