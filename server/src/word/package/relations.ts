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
