/** What the styles of a file say of its paragraphs: which is the title, which are headings. */
import { genreWordAtEnd, type LineMark, readOrdinal } from '../../core/document';
import { child, childValue } from '../xml/parse';
import type { WordDocument, WordParagraph } from './types';

/** What is longer is text, whatever its style. */
const MAX_HEADING = 60;
/** A file in which more of the paragraphs than this are headings uses the styles for their look. */
const MAX_SHARE = 0.7;
/** The title stands among the first paragraphs. */
const MAX_ABOVE_TITLE = 12;

type Marked = {
  readonly start: number;
  readonly text: string;
  readonly level: number;
  readonly index: number;
};

/** Marks in the order of the text; none where the styles are plainly used for something else. */
export function lineMarks(document: Pick<WordDocument, 'body' | 'styles'>): LineMark[] {
  const { paragraphs, text } = document.body;
  const filled = paragraphs.filter(
    ({ start, end, container }) => container === 'body' && text.slice(start, end).trim() !== '',
  );
  const marked = filled.flatMap((paragraph, index): Marked[] => {
    const level = outlineLevel(document, paragraph);
    const own = text.slice(paragraph.start, paragraph.end);
    const start = paragraph.start + own.search(/\S/);
    if (level === undefined || own.trim().length > MAX_HEADING || /[，；、]\s*$/.test(own)) return [];
    return [{ start, text: own.trim(), level, index }];
  });
  if (marked.length > filled.length * MAX_SHARE) return [];
  const titles = titleOf(marked);
  const headings = marked.filter((one) => !titles.includes(one) && one.level > 0);
  const top = Math.min(...headings.map(({ level }) => level));
  return [
    ...titles.flatMap((one) => startsOf(one).map((start): LineMark => ({ start, role: 'title', level: 0 }))),
    ...headings.flatMap((one) =>
      startsOf(one).map((start): LineMark => ({ start, role: 'heading', level: one.level - top + 1 })),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** A paragraph with line breaks in it is several lines of the text. */
function startsOf({ start, text }: Marked): number[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index }) => start + index);
}

/** Those in the style of a title, which may have several lines; else a first heading that has no other of its level. */
function titleOf(marked: readonly Marked[]): readonly Marked[] {
  const [first] = marked;
  if (!first || first.index > MAX_ABOVE_TITLE || readOrdinal(first.text) !== undefined) return [];
  const own = marked.findIndex(({ level, index }, at) => level !== 0 || index !== first.index + at);
  if (first.level === 0) return marked.slice(0, own < 0 ? marked.length : own);
  const isAlone = marked.length > 1 && marked.every((one) => one === first || one.level > first.level);
  return isAlone && (first.index === 0 || genreWordAtEnd(first.text) !== undefined) ? [first] : [];
}

/** 0 for the style of a title, 1 to 9 for a heading, undefined for text. */
function outlineLevel(
  { styles }: Pick<WordDocument, 'styles'>,
  { element }: WordParagraph,
): number | undefined {
  const properties = child(element, 'w:pPr');
  const own = childValue(properties, 'w:outlineLvl');
  const named = childValue(properties, 'w:pStyle');
  const chain = named === undefined ? [] : styles.chain(named);
  if (chain.some(({ id, name }) => /^(?:title|标题)$/i.test(name) || id === 'Title')) return 0;
  const written =
    own ??
    chain
      .map((style) => childValue(child(style.element, 'w:pPr'), 'w:outlineLvl'))
      .find((level) => level !== undefined);
  if (written !== undefined) return Number(written) < 9 ? Number(written) + 1 : undefined;
  for (const { name } of chain) {
    const level = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return undefined;
}
