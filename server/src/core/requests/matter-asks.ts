/** What a request asks for: every sentence that asks, proposes (我局拟……) or lists a matter, with the matter's kind. */
import type { Span } from '../document/types';
import { type MatterPart, partsByMatter } from './request-clauses';
import { apartKindsOf, isSideMoney, type MatterKind, mainKind, nameMatter } from './request-matters';
import { isBareAnswer, leads, type StatedPiece, trailingAnswer } from './request-states';
import { actWordsIn } from './request-words';

export interface Ask {
  readonly piece: StatedPiece;
  readonly kind: MatterKind;
  /** Where what is asked begins in the piece. */
  readonly at: number;
}

const PROPOSES = /拟(?!定|订|于?请示)(?:于|在|向|申请|由|从)?[^，,。；;：:]{0,24}$/;

/** Where what a piece asks for begins in it: 恳请县政府|增加, 我局拟|购置, 一、|增加; undefined when it asks for nothing. */
function startOfAsked(piece: StatedPiece): number | undefined {
  const phrase = piece.phrases.find((one) => !isBareAnswer(one));
  if (phrase) {
    const { start, end } = phrase.act;
    if (phrase.sort !== 'answer') return start - piece.span.start;
    // 同意我局购置……: what is agreed to, where it has a verb.
    const behind = end - piece.span.start;
    const next = actWordsIn(piece.text.slice(behind)).find(({ sort }) => sort !== 'answer');
    return behind + (next?.index ?? 0);
  }
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

export interface Asks {
  readonly asks: readonly Ask[];
  readonly parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>;
  readonly kinds: readonly MatterKind[];
}

/** Undefined when something is asked for that belongs to no kind, or to two at once. */
export function readAsks(pieces: readonly StatedPiece[]): Asks | undefined {
  const asks: Ask[] = [];
  const kinds: MatterKind[] = [];
  const parted: (readonly [StatedPiece, number, readonly MatterPart[]])[] = [];
  for (const piece of pieces) {
    const at = piece.state === 'closing' ? undefined : startOfAsked(piece);
    if (at === undefined) continue;
    const text = piece.text.slice(0, (trailingAnswer(piece) ?? piece.span.end) - piece.span.start);
    const parts = partsByMatter(text, at);
    const own = parts ? parts.map(({ kind }) => kind) : apartKindsOf(text.slice(at));
    // Whose money it is only the sentences around it say.
    if (!parts && isSideMoney(text.slice(at))) continue;
    if (parts) parted.push([piece, at, parts]);
    else if (own.length > 1) return undefined;
    else if (own.length === 0) {
      if (!asksForNothing(piece, text.slice(at))) return undefined;
    } else asks.push({ piece, kind: own[0]!, at });
    for (const kind of own) if (!kinds.includes(kind)) kinds.push(kind);
  }
  // Money for a purchase is a side of the purchase.
  const main = (kind: MatterKind): MatterKind => mainKind(kind, kinds);
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
  return asked.replace(/(?<![。！!.；;，,\s])[。！!.；;，,\s]+$/, '').length <= 4;
}

/** What each matter is called by the words that ask for it; absent where they give no name. */
export function namesOf(
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

/** The words that first ask for each matter, from the word of asking (or the verb) to the verb. */
export function placesOf(
  asks: readonly Ask[],
  parts: ReadonlyMap<StatedPiece, readonly MatterPart[]>,
): Map<MatterKind, Span> {
  const places = new Map<MatterKind, Span>();
  const place = (kind: MatterKind, start: number, end: number): void => {
    if ((places.get(kind)?.start ?? Number.POSITIVE_INFINITY) > start) places.set(kind, { start, end });
  };
  for (const { piece, kind, at } of asks) {
    const base = piece.span.start;
    const act = actWordsIn(piece.text.slice(at))[0];
    const end = base + at + (act ? act.index + act.word.length : 0);
    const start = piece.phrases.find(({ span }) => span.start < end)?.span.start ?? base + at;
    place(kind, start, Math.max(end, start + 1));
  }
  for (const [{ span }, several] of parts)
    for (const { kind, own, act } of several) {
      const start = span.start + (own[0]?.start ?? 0);
      place(kind, start, start + Math.max(1, act.end - act.start));
    }
  return places;
}
