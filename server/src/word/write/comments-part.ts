import type { Archive } from '../package/archive';
import { addOverride, addRelation, partPaths } from '../package/relations';
import { escapeXml } from '../xml/escape';
import { parseXml } from '../xml/parse';
import type { Comment, Stamp } from './types';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const COMMENTS_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** The part that holds the comments of `main`; undefined when there are none. */
export function commentsPart(archive: Archive, main: string): string | undefined {
  return partPaths(archive, main).one('comments');
}

/** The parts that change when comments are added: the comments, and where there were none, what makes them known. */
export function addComments(
  archive: Archive,
  main: string,
  comments: readonly (Comment & { readonly id: number })[],
  stamp: Stamp,
): Map<string, string> {
  const changed = new Map<string, string>();
  if (comments.length === 0) return changed;
  const known = commentsPart(archive, main);
  const source = known && archive.text(known);
  if (known && source !== undefined) {
    const { root, prefix } = parseXml(source);
    const xml = comments.map((one) => commentXml(one, stamp, prefix)).join('');
    const opened = root.end === root.contentStart;
    changed.set(
      known,
      opened
        ? `${source.slice(0, root.end).replace(/\/>$/, '>')}${xml}</${prefix}comments>${source.slice(root.end)}`
        : `${source.slice(0, root.contentEnd)}${xml}${source.slice(root.contentEnd)}`,
    );
    return changed;
  }
  const part = freeName(archive, main);
  const xml = comments.map((one) => commentXml(one, stamp, 'w:')).join('');
  changed.set(part, `${HEAD}<w:comments xmlns:w="${WORD}">${xml}</w:comments>`);
  changed.set(
    '[Content_Types].xml',
    addOverride(archive.text('[Content_Types].xml') ?? '', part, COMMENTS_TYPE),
  );
  const relations = addRelation(archive, main, undefined, COMMENTS_RELATION, part);
  changed.set(relations.part, relations.text);
  return changed;
}

function commentXml({ id, lines }: Comment & { readonly id: number }, stamp: Stamp, w: string): string {
  const paragraphs = lines.map(
    (line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`,
  );
  const { author, initials, date } = stamp;
  return `<${w}comment ${w}id="${id}" ${w}author="${author}" ${w}date="${date}" ${w}initials="${initials}">${paragraphs.join('')}</${w}comment>`;
}

function freeName(archive: Archive, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  for (let n = 0; ; n++) {
    const name = `${folder}comments${n === 0 ? '' : n}.xml`;
    if (!archive.names.includes(name)) return name;
  }
}
