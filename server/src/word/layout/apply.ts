import type { OfficialDocument } from '../../core/document/types';
import { footerPart } from '../export/footer-part';
import { packArchive } from '../package/archive';
import { DEFAULT_FONTS } from '../page/figures';
import { readDocx } from '../read/document';
import type { WordDocument } from '../read/types';
import { applyChanges } from './change';
import { type LayoutOptions, layoutIssues } from './check';
import { addFooters } from './footers';
import { LAYOUT_RULES } from './rules';
import type { LayoutIssue } from './types';

export interface ApplyOptions extends LayoutOptions {
  /** Only these rules' departures are mended; all when left out. */
  readonly rules?: readonly string[];
}

export interface Applied {
  readonly file: Uint8Array;
  /** Places that were mended. */
  readonly places: number;
}

/**
 * 套用公文版式: every departure from the standard mended, each by its property alone; text, tables, pictures, headers and
 * what is right already stay as they are.
 */
export function applyLayout(
  document: WordDocument,
  documents: readonly OfficialDocument[],
  options: ApplyOptions = {},
): Applied {
  let applied = applyOnce(document, documents, options);
  let { places } = applied;
  // Where a signature belongs is known only when the margins are right.
  for (let pass = 1; pass < MAX_PASSES && applied.places > 0; pass++) {
    applied = applyOnce(readDocx(applied.file), documents, options);
    places += applied.places;
  }
  return { file: applied.file, places };
}

const MAX_PASSES = 3;

function applyOnce(
  document: WordDocument,
  documents: readonly OfficialDocument[],
  options: ApplyOptions,
): Applied {
  const { rules } = options;
  const wanted = layoutIssues(document, documents, options).filter(
    ({ rule }) => rules === undefined || rules.length === 0 || rules.includes(LAYOUT_RULES[rule].id),
  );
  const { archive, body } = document;
  // Of two changes of one property the last counts: a font that is set brings the hint, and no theme.
  const isLesser = ({ rule }: LayoutIssue) => rule === 'quotes' || rule === 'theme';
  const inOrder = [...wanted.filter(isLesser), ...wanted.filter((issue) => !isLesser(issue))];
  const all = inOrder.flatMap((issue) => issue.changes);
  const changes = all.filter(({ story }) => story === undefined);
  const parts = new Map<string, string>();
  for (const story of new Set(all.flatMap((change) => change.story ?? []))) {
    const own = all.filter((change) => change.story === story);
    parts.set(story.part, applyChanges(story.xml, own));
  }
  const source = changes.length === 0 ? body.xml.source : applyChanges(body.xml, changes);
  if (changes.length > 0) parts.set(body.part, source);
  if (wanted.some(({ rule }) => rule === 'pageNumber')) {
    const fonts = { ...DEFAULT_FONTS, ...options.fonts };
    const form = options.pageNumber ?? 'outside';
    const footers = [footerPart('odd', form, fonts), footerPart('even', form, fonts)] as const;
    for (const [name, text] of addFooters(archive, body.part, source, footers)) parts.set(name, text);
  }
  const mended = wanted.filter(({ rule, changes: own }) => own.length > 0 || rule === 'pageNumber');
  return { file: packArchive(archive, parts), places: mended.length };
}
