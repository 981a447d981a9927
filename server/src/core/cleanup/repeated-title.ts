/** A title that stands twice: on two lines, or in the header of a compilation's piece and below it. */
import type { OfficialDocument, Span } from '../document/types';
import { editDistance } from '../language/text/edit-distance';

export interface RepeatedTitle {
  readonly first: Span;
  readonly second: Span;
  /** The first is the header of a piece: 第一篇：…… */
  readonly inHeader: boolean;
  /** Not a character differs, white space and marks aside. */
  readonly same: boolean;
}

const MIN_TITLE = 4;
const MAX_TITLE = 60;
const MAX_DISTANCE = 3;
/** 第一篇： 【范文二】 */
const LABEL = /^[【[]?(?:第\s?.{1,3}\s?篇|(?:篇|范文|例文)\s?.{1,3})[】\]]?\s?[：:]?\s*/;
const LABEL_ONLY = /^[【[]?(?:第\s?.{1,3}\s?篇|(?:篇|范文|例文)\s?.{1,3})[】\]]?\s?[：:]?\s*$/;

/** The title of the header when it is not the title itself: undefined where the header is only a label. */
export function headerTitle(header: string): string | undefined {
  if (LABEL_ONLY.test(header)) return undefined;
  const title = header.replace(LABEL, '');
  return title === '' || title === header ? undefined : title;
}

export function findRepeatedTitles(document: OfficialDocument): readonly RepeatedTitle[] {
  const found: RepeatedTitle[] = [];
  const header = document.children.find(({ kind }) => kind === 'collectionHeader');
  const lines = [...(document.title?.lines ?? [])];
  const [firstLine] = lines;
  const inHeader = header && headerTitle(header.text);
  if (header && inHeader !== undefined && document.title) {
    const alike = compare(inHeader, document.title.plain);
    if (alike) found.push({ first: header.span, second: document.title.span, inHeader: true, ...alike });
  }
  const below = document.body[0];
  if (document.title && below?.kind === 'paragraph' && below.text.length <= MAX_TITLE) lines.push(below);
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (line === firstLine || !above || /^[—－-]/.test(line.text)) continue;
    const alike = compare(above.text, line.text);
    if (alike) found.push({ first: above.span, second: line.span, inHeader: false, ...alike });
  }
  return found;
}

function compare(a: string, b: string): { readonly same: boolean } | undefined {
  const [first, second] = [bare(a), bare(b)];
  const shorter = Math.min(first.length, second.length);
  if (shorter < MIN_TITLE || Math.max(first.length, second.length) > MAX_TITLE) return undefined;
  const distance = editDistance(first, second, Math.min(MAX_DISTANCE, Math.floor(shorter / 4)));
  return distance <= Math.min(MAX_DISTANCE, Math.floor(shorter / 4)) ? { same: distance === 0 } : undefined;
}

/** White space, marks and Markdown's # left out. */
function bare(title: string): string {
  return title.replace(/[\s，。、；：:,;.—－\-–_#*（）()“”"《》]/g, '');
}
