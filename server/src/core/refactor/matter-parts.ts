/**
 * Which part of a request's body belongs to which of its matters. A request that asks for posts and for cars is read
 * sentence by sentence: what asks for the one, what speaks of the one alone, and what holds for both.
 */
import type { BodyBlock, Heading, OfficialDocument, SourceFile } from '../document/types';
import {
  apartKindsOf,
  belongTogether,
  type MatterKind,
  matterKindsOf,
  nameMatter,
  speaksOfKind,
} from '../language/request-matters';
import { findRequests } from '../language/request-phrases';
import { actWordsIn } from '../language/request-words';
import { type MatterPart, partsByMatter } from './request-clauses';
import { goesOn, isBareAnswer, leads, type StatedPiece, statePieces, trailingAnswer } from './request-states';
import { sectionFrom } from './sections';
import { byParagraph } from './take-out';

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
  readonly asks: readonly Ask[];
  /** What each matter is called by the words that ask for it; absent where they give no name. */
  readonly nameOf: ReadonlyMap<MatterKind, string>;
}

export interface Ask {
  readonly piece: StatedPiece;
  readonly kind: MatterKind;
  /** Where what is asked begins in the piece. */
  readonly at: number;
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
  const result = { kinds, pieces, kindOf, kindOfBlock, parts, asks, nameOf: namesOf(asks, parts) };
  return isSure(document, result) ? result : undefined;
}

const PROPOSES = /拟(?!定|订|于?请示)(?:于|在|向|申请|由|从)?[^，,。；;：:]{0,24}$/;

/** Where what a piece asks for begins in it: 恳请县政府|增加, 我局拟|购置, 一、|增加; undefined when it asks for nothing. */
function askedAt(piece: StatedPiece): number | undefined {
  const phrase = piece.phrases.find((one) => !isBareAnswer(one) && one.sort !== 'answer');
  if (phrase) return phrase.act.start - piece.span.start;
  const from = wordsFrom(piece);
  const numbered = piece.ordinal !== undefined || from > 0 || piece.isHeading || piece.listed;
  return actWordsIn(piece.text).find(({ index, sort }) => {
    if (sort === 'answer' || index < from) return false;
    return (numbered && index === from) || PROPOSES.test(piece.text.slice(Math.max(0, index - 32), index));
  })?.index;
}

/** Where a piece's words begin behind its ordinal. */
function wordsFrom({ span, ordinal, paragraph }: StatedPiece): number {
  const mark = ordinal ?? paragraph.heading?.ordinal ?? paragraph.ordinal;
  return mark && span.start <= mark.span.start && mark.span.end <= span.end ? mark.span.end - span.start : 0;
}

interface Asks {
  readonly asks: readonly Ask[];
  readonly parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>;
  readonly kinds: readonly MatterKind[];
}

/** Undefined when something is asked for that belongs to no kind, or to two at once. */
function readAsks(pieces: readonly StatedPiece[]): Asks | undefined {
  const asks: Ask[] = [];
  const kinds: MatterKind[] = [];
  const parted: (readonly [StatedPiece, number, readonly MatterPart[]])[] = [];
  for (const piece of pieces) {
    const at = piece.state === 'closing' ? undefined : askedAt(piece);
    if (at === undefined) continue;
    const text = piece.text.slice(0, (trailingAnswer(piece) ?? piece.span.end) - piece.span.start);
    const parts = partsByMatter(text, at);
    const own = parts ? parts.map(({ kind }) => kind) : apartKindsOf(text.slice(at));
    if (parts) parted.push([piece, at, parts]);
    else if (own.length > 1) return undefined;
    else if (own.length === 0) {
      if (!asksForNothing(piece, text.slice(at))) return undefined;
    } else asks.push({ piece, kind: own[0]!, at });
    for (const kind of own) if (!kinds.includes(kind)) kinds.push(kind);
  }
  // Money for a purchase is a side of the purchase.
  const main = (kind: MatterKind): MatterKind =>
    kind === 'funds' ? (kinds.find((other) => other !== kind && belongTogether(other, kind)) ?? kind) : kind;
  const parts = new Map<StatedPiece, readonly MatterPart[]>();
  for (const [piece, at, several] of parted) {
    const mains = several.map((part) => ({ ...part, kind: main(part.kind) }));
    const distinct = new Set(mains.map(({ kind }) => kind));
    if (distinct.size === mains.length) parts.set(piece, mains);
    else if (distinct.size > 1) return undefined;
    else asks.push({ piece, kind: mains[0]!.kind, at });
  }
  const mains = asks.map((ask) => ({ ...ask, kind: main(ask.kind) }));
  const order = [...new Set(kinds.map(main))];
  return order.length > 1 ? { asks: mains, parts, kinds: order } : undefined;
}

/** 恳请县政府：一是……, 恳请大力支持, 请予解决: the words do not say what. */
function asksForNothing(piece: StatedPiece, asked: string): boolean {
  if (leads(piece) || piece.phrases.every(({ sort }) => sort === 'support')) return true;
  return asked.replace(/[。！!.；;，,\s]+$/, '').length <= 4;
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

/** 现将有关事项请示如下： leads into what is asked. */
export const TRANSITION = /如下[：:。]?$|[：:]$/;

/** Words by which a sentence reaches over several matters, or counts them together. */
const REACHES_OVER =
  /两[项者件笔]|二者|以上(?:各项|\S{0,2}项)|上述(?:事项|资金|经费|款项|人员|车辆|设备|编制|请求)|共需|合计|总计|(?:所需|需要?)(?:\S{0,6})(?:资金|经费)|(?:资金|经费)(?:来源|由|从|安排|测算)|前者|后者/;

/** Nothing that both papers would share speaks of one of them as asked for, or of both together. */
function isSure(document: OfficialDocument, { kinds, pieces, kindOf, parts, asks }: MatterParts): boolean {
  if (document.attachments.length > 0) return false;
  const asked = new Set<MatterKind>(asks.map(({ kind }) => kind));
  for (const several of parts.values()) for (const { kind } of several) asked.add(kind);
  if (kinds.some((kind) => !asked.has(kind))) return false;
  const mixed = document.headings.some(
    ({ title }) => matterKindsOf(title.text).filter((kind) => kinds.includes(kind)).length > 1,
  );
  if (mixed) return false;
  return pieces.every((piece) => {
    if (kindOf.has(piece) || parts.has(piece)) return true;
    return !REACHES_OVER.test(piece.text);
  });
}

function namesOf(
  asks: readonly Ask[],
  parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>,
): Map<MatterKind, string> {
  const names = new Map<MatterKind, string>();
  const name = (kind: MatterKind, named: string | undefined): void => {
    if (named !== undefined && !names.has(kind)) names.set(kind, named);
  };
  for (const { piece, kind, at } of asks) {
    const act = actWordsIn(piece.text.slice(at))[0];
    if (!act) continue;
    const asking = piece.phrases.find(({ span }) => span.start - piece.span.start < at);
    const gap = asking ? piece.text.slice(asking.span.start - piece.span.start, at) : '';
    const plain = gap.replace(/^[恳敬特谨呈烦拟]?[请求望]{1,2}/, '');
    name(kind, nameMatter(plain, act.word, piece.text.slice(at + act.index + act.word.length)));
  }
  for (const several of parts.values())
    for (const { kind, text, act } of several)
      name(kind, nameMatter('', text.slice(act.start, act.end), text.slice(act.end)));
  return names;
}
