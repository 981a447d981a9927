import { openArchive } from '../package/archive';
import { contentTypes, partPaths } from '../package/relations';
import { WordFileError } from '../word-file-error';
import { below, child, parseXml, type XmlDocument } from '../xml/parse';
import { createNumbering } from './numbering';
import { readStory } from './story';
import { readStyles } from './styles';
import type { Story, WordDocument } from './types';

const MAIN =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml/;

/**
 * Reads a .docx. `what` is `text` where nothing will be written back. Throws a WordFileError for a file that is broken,
 * over a limit, with macros, or of another kind.
 */
export function readDocx(file: Uint8Array, what: 'text' | 'all' = 'all'): WordDocument {
  const archive = openArchive(file, what);
  const types = contentTypes(archive);
  const main = mainPart(types, archive.names);
  const xmlOf = (name: string | undefined): XmlDocument | undefined => {
    const text = name === undefined ? undefined : archive.text(name);
    return text === undefined ? undefined : parseXml(text);
  };
  const xml = xmlOf(main);
  if (!xml) throw new WordFileError('文件里没有正文部分，可能已损坏。');
  const body = child(xml.root, 'w:body');
  if (!body) throw new WordFileError('文件里没有正文部分，可能已损坏。');
  const paths = partPaths(archive, main);
  const styles = readStyles(xmlOf(paths.one('styles')));
  const numbering = xmlOf(paths.one('numbering'));
  const story = readStory(main, 'body', xml, [body], createNumbering(numbering, styles));
  const others = (['header', 'footer', 'footnotes', 'endnotes'] as const).flatMap((kind): Story[] =>
    paths.all(kind).flatMap((part) => {
      const other = xmlOf(part);
      if (!other) return [];
      const roots = kind === 'footnotes' || kind === 'endnotes' ? notesOf(other) : [other.root];
      return [readStory(part, kind, other, roots, createNumbering(numbering, styles))];
    }),
  );
  const hasRevisions = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some(
    (name) => !below(xml.root, name).next().done,
  );
  return { archive, styles, body: story, others, hasRevisions };
}

function mainPart(types: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const [name, type] of types) {
    if (/macroEnabled/.test(type)) {
      throw new WordFileError('文件带宏（.docm）；请在 Word 中另存为不带宏的 .docx 再检查。');
    }
    if (MAIN.test(type)) return name;
  }
  if (names.includes('xl/workbook.xml')) throw new WordFileError('这是 Excel 表格，不是 Word 文件。');
  if (names.includes('ppt/presentation.xml'))
    throw new WordFileError('这是 PowerPoint 演示文稿，不是 Word 文件。');
  if (names.includes('word/document.xml')) return 'word/document.xml';
  throw new WordFileError('这是一个压缩包，里面不是 Word 文稿。');
}

/** The separators that each part of notes begins with are no notes. */
function notesOf({ root }: XmlDocument) {
  return root.children.filter(({ attributes }) => !/separator|notice/i.test(attributes['w:type'] ?? ''));
}
