/** One paper, one matter: the units of a request sorted into the papers that they need. */

import { partsByMatter, stretchesOf } from './request-clauses';
import { apartKindsOf, belongTogether, type MatterKind, matterKindsOf, nameMatter } from './request-matters';
import { goesOn, isBareAnswer, leads, type StatedPiece, trailingAnswer } from './request-states';
import type { RequestUnit } from './request-units';
import { actWordsIn } from './request-words';

export interface RequestGroup {
  readonly units: readonly RequestUnit[];
  /** The matter for the title: 拨付专项经费; undefined where the words do not give one. */
  readonly matter: string | undefined;
}

/** The groups, in the order of their first unit. Units of one kind of matter share a paper. */
export function groupUnits(units: readonly RequestUnit[]): RequestGroup[] {
  const groups: { kind: MatterKind | undefined; units: RequestUnit[] }[] = [];
  let context: RequestUnit[] = [];
  for (const series of seriesOf(units)) {
    const before = context;
    for (const { kind, unit, items, apart } of series) {
      // Facts in a section of requests belong to the request that follows them, or to all that it is dealt out to.
      if (unit.section && items.length === 0 && unit.pieces.every(({ phrases }) => phrases.length === 0)) {
        context = [...context, unit];
        continue;
      }
      const known = groups.find((group) => group.kind === kind && (kind !== undefined || !apart));
      const joined = known ?? (kind === undefined && !apart ? groups.at(-1) : undefined);
      if (joined) joined.units.push(...before, unit, ...items);
      else groups.push({ kind, units: [...before, unit, ...items] });
      context = [];
    }
  }
  if (context.length > 0) {
    const last = groups.at(-1);
    if (last) last.units.push(...context);
    else groups.push({ kind: undefined, units: context });
  }
  return groups.map((group) => ({ units: group.units, matter: matterOf(group.units) }));
}

interface Member {
  readonly kind: MatterKind | undefined;
  readonly unit: RequestUnit;
  /** The paragraphs of a list that the unit leads in. */
  readonly items: readonly RequestUnit[];
  readonly apart: boolean;
}

/** A unit with the list it leads in; what holds several kinds of matter is dealt out, its lead with each. */
function seriesOf(units: readonly RequestUnit[]): Member[][] {
  const result: Member[][] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const items: RequestUnit[] = [];
    while (units[at + 1]?.pieces[0]?.listed && unit.pieces.some(leads)) items.push(units[++at]!);
    const inline = unit.pieces.filter(({ ordinal, state }) => ordinal && state === 'moves');
    const isSeries = unit.pieces.some(leads) && inline.length > 1;
    const kinds = isSeries
      ? inline.map(({ text }) => matterKindsOf(text)[0])
      : items.map((item) => matterKindsOf(askedText(item))[0]);
    const distinct = [...new Set(kinds)];
    if (distinct.length < 2 || distinct.includes(undefined)) {
      const dealt = items.length === 0 && !isSeries ? dealOut(unit) : undefined;
      const kind = distinct[0] ?? matterKindsOf(askedText(unit))[0];
      result.push(dealt ?? [{ kind, unit, items, apart: standsApart(unit) }]);
      continue;
    }
    result.push(
      distinct.map((kind) => {
        const others = inline.filter((_, index) => isSeries && kinds[index] !== kind);
        const pieces = unit.pieces.filter((piece) => !others.includes(piece));
        const own = items.filter((_, index) => isSeries || kinds[index] === kind);
        return { kind, unit: { ...unit, pieces }, items: own, apart: true };
      }),
    );
  }
  return result;
}

/**
 * The sentences of one paragraph that ask for different kinds of matter, and the clauses of one sentence that do; facts go
 * with the request that they stand before, what is said of a request goes with it. Undefined when the paragraph asks
 * for one matter only, or when some of it cannot be told apart.
 */
function dealOut(unit: RequestUnit): Member[] | undefined {
  const dealt: { kind: MatterKind; pieces: StatedPiece[] }[] = [];
  let facts: StatedPiece[] = [];
  let current: (typeof dealt)[number] | undefined;
  for (const piece of unit.pieces) {
    if (piece.phrases.every(isBareAnswer)) {
      if (current && goesOn(piece)) current.pieces.push(piece);
      else if (piece.state === 'moves') facts.push(piece);
      continue;
    }
    const parts = partedPieces(piece) ?? [{ kind: onlyKind(askedText({ pieces: [piece] })), piece }];
    for (const { kind, piece: part } of parts) {
      if (kind === undefined) return undefined;
      const known = dealt.find((one) => belongTogether(one.kind, kind));
      current = known ?? { kind, pieces: [] };
      if (!known) dealt.push(current);
      current.pieces.push(...facts, part);
    }
    facts = [];
  }
  if (dealt.length < 2) return undefined;
  current?.pieces.push(...facts);
  return dealt.map(({ kind, pieces }) => ({ kind, unit: { ...unit, pieces }, items: [], apart: true }));
}

function onlyKind(text: string): MatterKind | undefined {
  const kinds = apartKindsOf(text);
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** The piece once for each matter that its clauses ask for; the offsets of its phrases are those of the new words. */
function partedPieces(piece: StatedPiece): { kind: MatterKind; piece: StatedPiece }[] | undefined {
  const phrase = piece.phrases.find((one) => !isBareAnswer(one));
  if (!phrase) return undefined;
  const base = piece.span.start;
  const text = piece.text.slice(0, (trailingAnswer(piece) ?? piece.span.end) - base);
  const parts = partsByMatter(text, phrase.act.start - base);
  return parts?.map(({ kind, text: words, act }) => {
    const moved = { ...phrase, act: { start: base + act.start, end: base + act.end } };
    return { kind, piece: { ...piece, text: words, phrases: [moved] } };
  });
}

/** An item of a list is a matter of its own when nothing says otherwise. */
function standsApart({ pieces, paragraph }: RequestUnit): boolean {
  return (
    pieces[0]?.ordinal !== undefined || paragraph.ordinal !== undefined || paragraph.heading !== undefined
  );
}

/** The words of a unit from the asking on. */
export function askedText({ pieces }: Pick<RequestUnit, 'pieces'>): string {
  const from = Math.max(
    0,
    pieces.findIndex(({ phrases }) => phrases.length > 0),
  );
  return pieces
    .slice(from)
    .map(({ text, span, phrases }) => (phrases[0] ? text.slice(phrases[0].span.start - span.start) : text))
    .join('');
}

function matterOf(units: readonly RequestUnit[]): string | undefined {
  // The sentence says more than a run-in heading over it.
  for (const isHeading of [false, true]) {
    for (const piece of units.flatMap(({ pieces }) => pieces)) {
      const named = piece.isHeading === isHeading ? nameFrom(piece, units) : undefined;
      if (named) return named;
    }
  }
  // （一）安排维修资金。 names what the sentence itself does not.
  const heading = units
    .map(({ paragraph }) => paragraph.heading?.title.text)
    .find((text) => text !== undefined);
  const verb = heading && actWordsIn(heading)[0];
  return verb && verb.index === 0 && verb.sort !== 'answer' ? heading : undefined;
}

const PROPOSES =
  /拟(?:于|在)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:向[^，]{1,12})?(?:申请)?([\p{Script=Han}]{2})([^，。；]{2,40})/u;

function nameFrom(piece: StatedPiece, units: readonly RequestUnit[]): string | undefined {
  const base = piece.span.start;
  // A series names its matters behind the lead: 解决以下问题：一是……
  const all = units.flatMap(({ pieces }) => pieces);
  const behind = leads(piece) ? all.slice(all.indexOf(piece) + 1) : [];
  const text = [piece, ...behind].map((one) => (one === piece ? one.text : withoutOrdinal(one))).join('');
  for (const { span, act } of piece.phrases) {
    const inside = act.end - base <= piece.text.length;
    const first = inside ? undefined : actWordsIn(text.slice(piece.text.length))[0];
    const start = inside ? act.start - base : piece.text.length + (first?.index ?? 0);
    const end = inside ? act.end - base : start + (first?.word.length ?? 0);
    const gap = text.slice(span.start - base, start).replace(/^[恳敬特谨呈烦拟]?[请求望]{1,2}/, '');
    const listed = text.slice(end).replace(/^(?:以下|下列|如下)[^，。：:]{0,10}[：:]/, '');
    const rest = listed === '' ? text.slice(end).replace(/^(?:以下|下列|如下)/, '') : listed;
    const inner = listed === text.slice(end) ? undefined : actWordsIn(listed)[0];
    const named =
      inner?.index === 0
        ? nameMatter('', inner.word, listed.slice(inner.word.length))
        : nameMatter(gap, text.slice(start, end), rest);
    if (named) return withJoined(named, text, start);
  }
  const proposal = PROPOSES.exec(piece.text);
  return proposal ? nameMatter('', proposal[1]!, proposal[2]!) : undefined;
}

/** 拨付经费，并解决办公用房: where the two stay together the title says both. */
function withJoined(first: string, text: string, start: number): string {
  const names = stretchesOf(text, start)
    .slice(1)
    .flatMap(({ start: at, end, joint }) => {
      const own = text.slice(at, end);
      const acts = actWordsIn(own);
      const act = /^[将把]/.test(own) ? acts.find(({ word }) => /^[列纳]入$/.test(word)) : acts[0];
      if (!act || /^[，,；;、]?$/.test(joint)) return [];
      const named = nameMatter(own.slice(0, act.index), act.word, own.slice(act.index + act.word.length));
      return named && named !== first ? [named] : [];
    });
  return names.length === 1 ? `${first}并${names[0]}` : first;
}

function withoutOrdinal({ text, ordinal, paragraph, span }: StatedPiece): string {
  const mark = ordinal ?? paragraph.heading?.ordinal ?? paragraph.ordinal;
  return mark && mark.span.start === span.start ? text.slice(mark.text.length).trimStart() : text;
}
