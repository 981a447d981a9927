import type { Archive } from '../package/archive';
import { partPaths, relationsOf, relationsPart } from '../package/relations';
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
  const types = archive.text('[Content_Types].xml') ?? '';
  changed.set(
    '[Content_Types].xml',
    beforeEnd(types, `<Override PartName="/${part}" ContentType="${COMMENTS_TYPE}"/>`),
  );
  const ids = new Set(relationsOf(archive, main).map(({ id }) => id));
  const relations = archive.text(relationsPart(main));
  let number = 1;
  while (ids.has(`rIdBiganzi${number}`)) number++;
  const relation = `<Relationship Id="rIdBiganzi${number}" Type="${COMMENTS_RELATION}" Target="/${part}"/>`;
  changed.set(
    relationsPart(main),
    relations === undefined
      ? `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
      : beforeEnd(relations, relation),
  );
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

/** Adds an element as the root's last child. */
function beforeEnd(source: string, element: string): string {
  const { root } = parseXml(source);
  // The element takes the root's prefix, if the root has one.
  const colon = root.name.indexOf(':');
  const prefix = colon < 0 ? '' : root.name.slice(0, colon + 1);
  const named = element.replace(/^</, `<${prefix}`);
  if (root.end === root.contentStart) {
    return `${source.slice(0, root.end).replace(/\/>$/, '>')}${named}</${root.name}>${source.slice(root.end)}`;
  }
  return `${source.slice(0, root.contentEnd)}${named}${source.slice(root.contentEnd)}`;
}
