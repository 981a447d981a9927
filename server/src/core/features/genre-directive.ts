/**
 * The genre that the writer sets in the file itself: a comment before the document, `<!-- 文种：请示 -->`, or a line
 * of the front matter where there is one. Edits to set, replace and remove it; no other text is touched.
 */
import { GENRES, type GenreId } from '@biganzi/shared';
import type { Directive, OfficialDocument, SourceFile } from '../document/types';
import { deleteLines, lineEndOf, wholeLines } from '../edits';
import type { TextEdit } from '../findings';

/** The edits that make the file call its document a `genre`; none when it does already. */
export function setGenreDirective(file: SourceFile, index: number, genre: GenreId): readonly TextEdit[] {
  const document = file.documents[index];
  const { name } = GENRES[genre];
  const directives = document ? genreDirectives(document) : [];
  if (directives.length > 0) {
    return directives
      .map((directive) => renamed(file, directive, name))
      .filter(({ span, newText }) => file.text.slice(span.start, span.end) !== newText);
  }
  return [inFrontMatter(file, index, name) ?? asComment(file, document, index, name)];
}

/** The edits that take every genre directive of the document out, with its line where it stands alone there. */
export function removeGenreDirective(file: SourceFile, index: number): readonly TextEdit[] {
  const document = file.documents[index];
  if (!document) return [];
  return genreDirectives(document).map(({ span }) => {
    const lines = wholeLines(file, span);
    const alone =
      file.text.slice(lines.start, lines.end).replace(BOM, '').trim() ===
      file.text.slice(span.start, span.end).trim();
    if (!alone) return { span, newText: '' };
    const edit = deleteLines(file, span);
    const start = Math.max(edit.span.start, BOM.test(file.text) ? 1 : 0);
    return { ...edit, span: { ...edit.span, start } };
  });
}

const BOM = /^\uFEFF/;

function genreDirectives({ directives }: OfficialDocument): readonly Directive[] {
  return directives.filter(({ kind }) => kind === 'genre');
}

/** The value is the last of what the directive says: the words around it stay. */
function renamed(file: SourceFile, { span, values }: Directive, name: string): TextEdit {
  const [value = ''] = values;
  const start = span.start + file.text.slice(span.start, span.end).lastIndexOf(value);
  return { span: { start, end: start + value.length }, newText: name };
}

/** The front matter is the file's; it speaks for the first document. */
function inFrontMatter(file: SourceFile, index: number, name: string): TextEdit | undefined {
  const block = file.documents[index]?.children.find(({ kind }) => kind === 'frontMatter');
  const fence = block && /(?:---|\.\.\.)[ \t]*$/.exec(block.text.trimEnd());
  if (!block || !fence || fence.index === 0) return undefined;
  const at = block.span.start + fence.index;
  return { span: { start: at, end: at }, newText: `文种: ${name}${lineEndOf(file)}` };
}

/** Before the first block of the document; the heading that a compilation gives it stays above. */
function asComment(
  file: SourceFile,
  document: OfficialDocument | undefined,
  index: number,
  name: string,
): TextEdit {
  const comment = `<!-- 文种：${name} -->`;
  const eol = lineEndOf(file);
  const top = BOM.test(file.text) ? 1 : 0;
  const blocks = document?.children.filter(({ kind }) => kind !== 'trivia' && kind !== 'frontMatter') ?? [];
  const headed = blocks[0]?.kind === 'collectionHeader';
  if (index === 0 && !headed) return { span: { start: top, end: top }, newText: `${comment}${eol}` };
  const first = headed ? blocks[1] : blocks[0];
  const at = first?.span.start ?? document?.span.end ?? file.text.length;
  const start = Math.max(top, wholeLines(file, { start: at, end: at }).start);
  return { span: { start, end: start }, newText: `${comment}${eol}` };
}
