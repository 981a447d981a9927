import type { OfficialDocument } from '../../document/types';

const ABRIDGED = /摘[编要录]|节[选录]|要点|提纲|摘登|选登|书面/;
/** An editor's note: （这是×××在……上的讲话。） or the line of a newspaper. */
const EDITORS_NOTE =
  /^[?？　\s]*[（(]?这[是篇][^。]{2,80}(?:讲话|谈话|发言)|[（(][^（）()]{20,600}[）)][　\s]*$|[（(][^（）()]{0,40}(?:新华社|人民日报|本报)[^（）()]{0,40}[）)]|《\s*人民日报\s*》/;

/** An excerpt or a speech as a paper printed it: what was said at its head and end may be cut off. */
export function isExcerpt({ title, titleNote, byline, paragraphs }: OfficialDocument): boolean {
  const head = `${title?.text ?? ''}${titleNote?.text ?? ''}${byline?.text ?? ''}`;
  if (ABRIDGED.test(head)) return true;
  return paragraphs.slice(-2).some(({ text }) => EDITORS_NOTE.test(text));
}
