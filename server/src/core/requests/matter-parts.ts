/**
 * Which part of a request's body belongs to which of its matters. A request that asks for posts and for cars is read
 * sentence by sentence: what asks for the one, what speaks of the one alone, and what holds for both.
 */

import { byParagraph } from '../document/pieces';
import { sectionFrom } from '../document/sections';
import type { BodyBlock, Heading, OfficialDocument, SourceFile, Span } from '../document/types';
import { type Ask, namesOf, placesOf, readAsks } from './matter-asks';
import type { MatterPart } from './request-clauses';
import { type MatterKind, matterKindsOf, speaksOfKind } from './request-matters';
import { findRequests } from './request-phrases';
import { goesOn, type StatedPiece, statePieces } from './request-states';

export interface MatterParts {
  /** Two or more, in the order in which they are first asked for. */
  readonly kinds: readonly MatterKind[];
  readonly pieces: readonly StatedPiece[];
  /** The matter of a piece; absent where the piece holds for all. */
  readonly kindOf: ReadonlyMap<StatedPiece, MatterKind>;
  /** The matter of a heading or a table. */
  readonly kindOfBlock: ReadonlyMap<BodyBlock, MatterKind>;
  /** Sentences that ask for several matters, once for each. */
  readonly parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>;
  /** Sentences that tell of several matters, one behind another (……；……。), as told for each. */
  readonly told: ReadonlyMap<StatedPiece, ReadonlyMap<MatterKind, string>>;
  readonly asks: readonly Ask[];
  /** The words that first ask for each matter, from the word of asking (or the verb) to the verb. */
  readonly askedAt: ReadonlyMap<MatterKind, Span>;
  /** What each matter is called by the words that ask for it; absent where they give no name. */
  readonly nameOf: ReadonlyMap<MatterKind, string>;
}

/** The parts of a request that asks for matters of several kinds; undefined unless all of it can be told apart. */
export function matterPartsOf(file: SourceFile, document: OfficialDocument): MatterParts | undefined {
  const pieces = statePieces(file, document, findRequests(document), new Set());
  const found = readAsks(pieces);
  if (!found) return undefined;
  const { asks, parts, kinds } = found;
  const kindOf = new Map<StatedPiece, MatterKind>();
  for (const { piece, kind } of asks) if (!parts.has(piece)) kindOf.set(piece, kind);
  const kindOfBlock = sectionKinds(document, kinds);
  if (!assignSections(document, pieces, kinds, { kindOf, kindOfBlock, parts })) return undefined;
  assignFacts(document, pieces, kinds, { kindOf, kindOfBlock, parts });
  const told = toldApart(pieces, kinds, { kindOf, kindOfBlock, parts });
  const [nameOf, askedAt] = [namesOf(asks, parts), placesOf(asks, parts)];
  const result = { kinds, pieces, kindOf, kindOfBlock, parts, told, asks, askedAt, nameOf };
  return isSure(document, result) ? result : undefined;
}

/** The kinds among `kinds` that a text speaks of. */
export function spokenKinds(text: string, kinds: readonly MatterKind[]): MatterKind[] {
  const asked = matterKindsOf(text);
  return kinds.filter((kind) => asked.includes(kind) || speaksOfKind(text, kind));
}

interface Assigned {
  readonly kindOf: Map<StatedPiece, MatterKind>;
  readonly kindOfBlock: Map<BodyBlock, MatterKind>;
  readonly parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>;
}

/** Sections whose heading names one of the matters: every block of them, the heading first. */
function sectionKinds(document: OfficialDocument, kinds: readonly MatterKind[]): Map<BodyBlock, MatterKind> {
  const found = new Map<BodyBlock, MatterKind>();
  document.body.forEach((block, index) => {
    const heading: Heading | undefined =
      block.kind === 'heading' ? block : block.kind === 'paragraph' ? block.heading : undefined;
    if (!heading || found.has(block)) return;
    const spoken = spokenKinds(heading.title.text, kinds);
    if (spoken.length !== 1) return;
    // Below a run-in heading its own list: what follows up to the next heading of its level.
    const section = block.kind === 'heading' ? sectionFrom(document, index) : [block];
    for (const inner of section) found.set(inner, spoken[0]!);
  });
  for (const { paragraph, ownParagraph } of document.closings) if (ownParagraph) found.delete(paragraph);
  return found;
}

/** Gives the pieces of a section the section's matter; false when one of them asks for another. */
function assignSections(
  document: OfficialDocument,
  pieces: readonly StatedPiece[],
  kinds: readonly MatterKind[],
  { kindOf, kindOfBlock, parts }: Assigned,
): boolean {
  for (const piece of pieces) {
    const kind = kindOfBlock.get(piece.paragraph);
    if (kind === undefined || piece.state === 'closing') continue;
    if (parts.has(piece)) return false;
    const own = kindOf.get(piece);
    if (own !== undefined && own !== kind) return false;
    const spoken = spokenKinds(piece.text, kinds);
    if (own === undefined && spoken.length > 0 && !spoken.includes(kind)) return false;
    kindOf.set(piece, kind);
  }
  for (const block of document.body) {
    if (block.kind === 'paragraph' || block.kind === 'heading' || kindOfBlock.has(block)) continue;
    const spoken = spokenKinds(block.text, kinds);
    if (spoken.length !== 1) return false;
    kindOfBlock.set(block, spoken[0]!);
  }
  return true;
}

/** Facts: what goes on about a request, what speaks of one matter alone, what stands beside one request. */
function assignFacts(
  document: OfficialDocument,
  pieces: readonly StatedPiece[],
  kinds: readonly MatterKind[],
  { kindOf, parts }: Assigned,
): void {
  const opening = document.paragraphs[0];
  let previous: StatedPiece | undefined;
  for (const piece of pieces) {
    const before = previous?.paragraph === piece.paragraph ? previous : undefined;
    previous = piece;
    if (kindOf.has(piece) || parts.has(piece) || piece.state === 'closing' || TRANSITION.test(piece.text))
      continue;
    const spoken = spokenKinds(piece.text, kinds);
    const goingOn = before && goesOn(piece) ? kindOf.get(before) : undefined;
    const kind = goingOn ?? (spoken.length === 1 ? spoken[0] : undefined);
    if (kind !== undefined) kindOf.set(piece, kind);
  }
  for (const [paragraph, own] of byParagraph(pieces)) {
    if (paragraph === opening || own.some((piece) => parts.has(piece))) continue;
    const around = new Set(own.flatMap((piece) => kindOf.get(piece) ?? []));
    if (around.size !== 1) continue;
    for (const piece of own) {
      const open = !kindOf.has(piece) && piece.state !== 'closing' && !TRANSITION.test(piece.text);
      if (open && spokenKinds(piece.text, kinds).length === 0) kindOf.set(piece, [...around][0]!);
    }
  }
}

/** Sentences whose members (……；……。) speak of one matter each. */
function toldApart(
  pieces: readonly StatedPiece[],
  kinds: readonly MatterKind[],
  { kindOf, parts }: Assigned,
): Map<StatedPiece, Map<MatterKind, string>> {
  const told = new Map<StatedPiece, Map<MatterKind, string>>();
  for (const piece of pieces) {
    if (kindOf.has(piece) || parts.has(piece) || piece.ordinal || piece.isLead) continue;
    const members = piece.text.split(/(?<=[；;])/);
    const spoken = members.map((member) => spokenKinds(member, kinds));
    if (members.length < 2 || spoken.some(({ length }) => length !== 1)) continue;
    const end = /[。.！!]$/.exec(piece.text)?.[0] ?? '';
    const texts = kinds.flatMap((kind): [MatterKind, string][] => {
      const own = members.filter((_, index) => spoken[index]?.[0] === kind).join('');
      return own === '' ? [] : [[kind, own.replace(/[；;]\s*$/, end || '。')]];
    });
    if (texts.length > 1) told.set(piece, new Map(texts));
  }
  return told;
}

/** 现将有关事项请示如下： leads into what is asked. */
export const TRANSITION = /如下[：:。]?$|[：:]$/;

/** Words by which a sentence reaches over several matters, or counts them together. */
const REACHES_OVER =
  /两[项者件笔]|二者|以上(?:各项|\S{0,2}项)|上述(?:事项|资金|经费|款项|人员|车辆|设备|编制|请求)|共需|合计|总计|(?:所需|需要?)(?:\S{0,6})(?:资金|经费)|(?:资金|经费)(?:来源|由|从|安排|测算)|前者|后者/;

/** Nothing that both papers would share speaks of one of them as asked for, or of both together. */
function isSure(
  document: OfficialDocument,
  { kinds, pieces, kindOf, parts, told, asks }: MatterParts,
): boolean {
  if (document.attachments.length > 0) return false;
  const asked = new Set<MatterKind>(asks.map(({ kind }) => kind));
  for (const several of parts.values()) for (const { kind } of several) asked.add(kind);
  if (kinds.some((kind) => !asked.has(kind))) return false;
  const mixed = document.headings.some(
    ({ title }) => matterKindsOf(title.text).filter((kind) => kinds.includes(kind)).length > 1,
  );
  if (mixed) return false;
  return pieces.every((piece) => {
    if (kindOf.has(piece) || parts.has(piece) || told.has(piece)) return true;
    return !REACHES_OVER.test(piece.text);
  });
}
