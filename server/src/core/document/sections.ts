/** Sections of a body: a heading and what stands below it. */
import type { BodyBlock, OfficialDocument } from './types';

/** The heading at `index` and the blocks below it, up to the next heading of its level. */
export function sectionFrom(document: OfficialDocument, index: number): BodyBlock[] {
  const head = document.body[index];
  if (head?.kind !== 'heading') return head ? [head] : [];
  const section: BodyBlock[] = [head];
  for (let at = index + 1; at < document.body.length; at++) {
    const block = document.body[at]!;
    const level =
      block.kind === 'heading' ? block.level : block.kind === 'paragraph' ? block.heading?.level : undefined;
    if (level !== undefined && level <= head.level) break;
    section.push(block);
  }
  return section;
}
