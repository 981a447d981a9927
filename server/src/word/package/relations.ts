import { parseXml } from '../xml/parse';
import type { Archive } from './archive';

/** `[Content_Types].xml`: type by part name, without the leading slash. Only parts with a type of their own. */
export function contentTypes(archive: Archive): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const text = archive.text('[Content_Types].xml');
  if (text === undefined) return types;
  for (const { name, attributes } of parseXml(text).root.children) {
    if (!name.endsWith('Override')) continue;
    types.set((attributes.PartName ?? '').replace(/^\//, ''), attributes.ContentType ?? '');
  }
  return types;
}

/** The part that holds the relations of `part`. */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: styles, header … */
  readonly type: string;
  /** The part's name in the archive. */
  readonly part: string;
}

export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const text = archive.text(relationsPart(part));
  if (text === undefined) return [];
  return parseXml(text).root.children.flatMap(({ attributes }): Relation[] => {
    if (attributes.TargetMode === 'External') return [];
    const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
    return [{ id: attributes.Id ?? '', type, part: resolvePart(part, attributes.Target ?? '') }];
  });
}

export function partPaths(archive: Archive, part: string) {
  const relations = relationsOf(archive, part);
  const all = (type: string) => relations.filter((one) => one.type === type).map((one) => one.part);
  return { all, one: (type: string): string | undefined => all(type)[0] };
}

function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** `[Content_Types].xml` with the type of one more part. */
export function addOverride(types: string, part: string, type: string): string {
  return beforeEnd(types, `<Override PartName="/${part}" ContentType="${type}"/>`);
}

/** The relations of `main` with one more: their part, its text, and the id. `text` where the part was changed before. */
export function addRelation(
  archive: Archive,
  main: string,
  text: string | undefined,
  type: string,
  target: string,
): { readonly part: string; readonly text: string; readonly id: string } {
  const part = relationsPart(main);
  const source =
    text ??
    archive.text(part) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const ids = new Set(parseXml(source).root.children.map(({ attributes }) => attributes.Id));
  let number = 1;
  while (ids.has(`rIdBiganzi${number}`)) number++;
  const id = `rIdBiganzi${number}`;
  return {
    part,
    id,
    text: beforeEnd(source, `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`),
  };
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
