import { SaxesParser } from 'saxes';
import { WordFileError } from '../word-file-error';

/** An element with its places in the source, so that a piece of it can be replaced and all else kept to the byte. */
export interface XmlElement {
  /** As written, but for the prefix of WordprocessingML, which is always `w:`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: XmlElement[];
  /** All text directly in the element, entities resolved. */
  text: string;
  /** Of `<`. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly contentStart: number;
  /** Of `</`; the same as `end` for an empty tag. */
  contentEnd: number;
  /** Behind the end tag. */
  end: number;
}

export interface XmlDocument {
  readonly root: XmlElement;
  readonly source: string;
  /** The prefix that the source uses for WordprocessingML, with its colon: `w:`. */
  readonly prefix: string;
}

const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Word's own files stay below 60. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 4_000_000;

/** Reads a part. Throws a WordFileError when it is not well-formed, nested too deep, or bears a document type. */
export function parseXml(source: string): XmlDocument {
  const parser = new SaxesParser();
  let root: XmlElement | undefined;
  let at: XmlElement | undefined;
  let depth = 0;
  let count = 0;
  let prefix = 'w:';
  const add = (text: string) => {
    if (at) at.text += text;
  };
  parser.on('error', () => {
    throw new WordFileError('文件内部结构有误（XML 不完整），没有打开。');
  });
  parser.on('doctype', () => {
    throw new WordFileError('文件内含不允许的 DOCTYPE 声明，没有打开。');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new WordFileError('文件内部嵌套过深，没有打开。');
    if (++count > MAX_ELEMENTS) throw new WordFileError('文件内部元素过多，没有打开。');
    if (!root) prefix = wordPrefix(attributes);
    const end = parser.position;
    const element: XmlElement = {
      name: prefix !== 'w:' && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name,
      attributes: prefix === 'w:' ? attributes : renamed(attributes, prefix),
      parent: at,
      children: [],
      text: '',
      // `<` cannot stand in a start tag.
      start: source.lastIndexOf('<', end - 1),
      contentStart: end,
      contentEnd: end,
      end,
    };
    at?.children.push(element);
    root ??= element;
    at = element;
  });
  parser.on('closetag', () => {
    if (!at) return;
    at.end = parser.position;
    if (at.end !== at.contentStart) at.contentEnd = source.lastIndexOf('<', at.end - 1);
    at = at.parent;
    depth--;
  });
  parser.write(source).close();
  if (!root) throw new WordFileError('文件内部结构有误（XML 不完整），没有打开。');
  return { root, source, prefix };
}

function wordPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === STRICT_NAMESPACE) {
      throw new WordFileError(
        '文件是“Strict Open XML 文档”格式；请在 Word 中另存为普通的“Word 文档(*.docx)”。',
      );
    }
    if (value === WORD_NAMESPACE) return name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`;
  }
  return 'w:';
}

function renamed(
  attributes: Readonly<Record<string, string>>,
  prefix: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      prefix !== '' && name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name,
      value,
    ]),
  );
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The element at the end of a path of children. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce(child, element);
}

/** All elements of this name below, in order. */
export function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children) {
    if (one.name === name) yield one;
    yield* below(one, name);
  }
}

/** `w:val` of a child. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An on/off child (`w:b`, `w:vanish`): undefined where it is not there. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}
