/** One paper, one matter: the units of a request sorted into the papers that they need. */

import { commonWords, isSameMatter, type Matter, matterOfWords } from './matter-identity';
import { partsByMatter, stretchesOf } from './request-clauses';
import { nameMatter } from './request-matters';
import { goesOn, isBareAnswer, leads, type StatedPiece, trailingAnswer } from './request-states';
import type { RequestUnit } from './request-units';
import { actWordsIn } from './request-words';

export interface RequestGroup {
  readonly units: readonly RequestUnit[];
  /** The matter for the title: 拨付专项经费; undefined where the words do not give one. */
  readonly matter: string | undefined;
}

/** The groups, in the order of their first unit. Units of one matter share a paper. `title`: the report's. */
export function groupUnits(units: readonly RequestUnit[], title = ''): RequestGroup[] {
  const common = commonWords(title);
  const groups: { matters: Matter[]; units: RequestUnit[] }[] = [];
  let context: RequestUnit[] = [];
  for (const series of seriesOf(units, common)) {
    const before = context;
    for (const { matter, unit, items, apart } of series) {
      // Facts in a section of requests belong to the request that follows them, or to all that it is dealt out to.
      if (unit.section && items.length === 0 && unit.pieces.every(({ phrases }) => phrases.length === 0)) {
        context = [...context, unit];
        continue;
      }
      const isVague = matter.kind === undefined && matter.words.size === 0;
      const known = isVague
        ? undefined
        : groups.find(({ matters }) => isAmong(matter, matters, common, apart));
      const joined = known ?? (isVague && !apart ? groups.at(-1) : undefined);
      if (joined) {
        joined.units.push(...before, unit, ...items);
        joined.matters.push(matter);
      } else groups.push({ matters: [matter], units: [...before, unit, ...items] });
      context = [];
    }
  }
  if (context.length > 0) {
    const last = groups.at(-1);
    if (last) last.units.push(...context);
    else groups.push({ matters: [], units: context });
  }
  return groups.map((group) => ({ units: group.units, matter: matterOf(group.units) }));
}

/** Whether a matter is one of those; items of a list that no kind holds together are matters of their own. */
function isAmong(
  matter: Matter,
  matters: readonly Matter[],
  common: ReadonlySet<string>,
  apart: boolean,
): boolean {
  if (apart && matter.kind === undefined && !matter.goesOn) {
    return matters.some((other) =>
      [...matter.words].some((word) => other.words.has(word) && !common.has(word)),
    );
  }
  return matters.some((other) => isSameMatter(other, matter, common));
}

interface Member {
  readonly matter: Matter;
  readonly unit: RequestUnit;
  /** The paragraphs of a list that the unit leads in. */
  readonly items: readonly RequestUnit[];
  readonly apart: boolean;
}

/** A unit with the list it leads in; what holds several matters is dealt out, its lead with each. */
function seriesOf(units: readonly RequestUnit[], common: ReadonlySet<string>): Member[][] {
  const result: Member[][] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const items: RequestUnit[] = [];
    while (units[at + 1]?.pieces[0]?.listed && unit.pieces.some(leads)) items.push(units[++at]!);
    const inline = unit.pieces.filter(({ ordinal, state }) => ordinal && state === 'moves');
    const isSeries = unit.pieces.some(leads) && inline.length > 1;
    const matters = isSeries
      ? inline.map((piece) => matterOfWords(withoutOrdinal(piece)))
      : items.map((item) => matterOfUnit(item));
    const clusters = clustersOf(matters, common);
    const [first] = clusters;
    if (clusters.length < 2) {
      const dealt = items.length === 0 && !isSeries ? dealOut(unit, common) : undefined;
      const matter = first ?? matterOfUnit(unit);
      result.push(dealt ?? [{ matter, unit, items, apart: standsApart(unit) }]);
      continue;
    }
    result.push(
      clusters.map((cluster) => {
        const isOther = (index: number) => !belongsTo(matters[index], cluster, clusters, common);
        const others = inline.filter((_, index) => isSeries && isOther(index));
        const pieces = unit.pieces.filter((piece) => !others.includes(piece));
        const own = items.filter((_, index) => isSeries || !isOther(index));
        return { matter: cluster, unit: { ...unit, pieces }, items: own, apart: true };
      }),
    );
  }
  return result;
}

/** One matter for each lot of those that are about one thing; none when a member of the list says no matter. */
function clustersOf(matters: readonly Matter[], common: ReadonlySet<string>): Matter[] {
  if (matters.some(({ kind, words }) => kind === undefined && words.size === 0)) return [];
  const clusters: Matter[] = [];
  for (const matter of matters)
    if (!clusters.some((known) => isSameMatter(known, matter, common))) clusters.push(matter);
  return clusters;
}

function belongsTo(
  matter: Matter | undefined,
  cluster: Matter,
  clusters: readonly Matter[],
  common: ReadonlySet<string>,
): boolean {
  return matter !== undefined && clusters.find((known) => isSameMatter(known, matter, common)) === cluster;
}

function matterOfUnit(unit: RequestUnit): Matter {
  const asking = unit.pieces.find((piece) => piece.phrases.some((phrase) => !isBareAnswer(phrase)));
  return asking ? matterOfPiece(asking) : matterOfWords(askedText(unit));
}

function matterOfPiece(piece: StatedPiece): Matter {
  const phrase = piece.phrases.find((one) => !isBareAnswer(one));
  if (!phrase) return matterOfWords(piece.text);
  const at = phrase.act.start - piece.span.start;
  const text = piece.text.slice(0, (trailingAnswer(piece) ?? piece.span.end) - piece.span.start);
  const asked = text.slice(at);
  // Of a sentence whose statement stays behind, the words before are those of the sentence.
  const { sentence } = piece;
  const before = sentence.text.slice(0, Math.max(0, phrase.span.start - sentence.span.start));
  const behind = matterOfWords(asked, before);
  // 请将……列入……, 请从……切块……: the thing stands before the act.
  const gap = matterOfWords(
    text.slice(Math.max(phrase.ask.end, phrase.addressee?.end ?? 0) - piece.span.start, at),
  );
  return { ...behind, kind: behind.kind ?? gap.kind, words: new Set([...behind.words, ...gap.words]) };
}

/**
 * The sentences of one paragraph that ask for different matters, and the clauses of one sentence that do; facts go
 * with the request that they stand before, what is said of a request goes with it. Undefined when the paragraph asks
 * for one matter only, or when some of it cannot be told apart.
 */
function dealOut(unit: RequestUnit, common: ReadonlySet<string>): Member[] | undefined {
  const dealt: { matter: Matter; pieces: StatedPiece[] }[] = [];
  let facts: StatedPiece[] = [];
  let current: (typeof dealt)[number] | undefined;
  for (const piece of unit.pieces) {
    if (piece.phrases.every(isBareAnswer)) {
      if (current && goesOn(piece)) current.pieces.push(piece);
      else if (piece.state === 'moves') facts.push(piece);
      continue;
    }
    // ……。此议如蒙采纳，……: of the request before it.
    if (current && /^(?:此|该|上述|以上)[议事案举项]/.test(piece.text)) {
      current.pieces.push(piece);
      continue;
    }
    const parts = partedPieces(piece) ?? [piece];
    for (const part of parts) {
      const matter = matterOfPiece(part);
      if (matter.kind === undefined && matter.words.size === 0) return undefined;
      const known = dealt.find((one) => isSameMatter(one.matter, matter, common));
      current = known ?? { matter, pieces: [] };
      if (!known) dealt.push(current);
      current.pieces.push(...facts, part);
      facts = [];
    }
  }
  if (dealt.length < 2) return undefined;
  current?.pieces.push(...facts);
  return dealt.map(({ matter, pieces }) => ({ matter, unit: { ...unit, pieces }, items: [], apart: false }));
}

/** The piece once for each matter that its clauses ask for; the offsets of its phrases are those of the new words. */
function partedPieces(piece: StatedPiece): StatedPiece[] | undefined {
  const phrase = piece.phrases.find((one) => !isBareAnswer(one));
  if (!phrase) return undefined;
  const base = piece.span.start;
  const text = piece.text.slice(0, (trailingAnswer(piece) ?? piece.span.end) - base);
  const parts = partsByMatter(text, phrase.act.start - base);
  if (!parts) {
    const asked = cutAtAsks(piece);
    return asked.length > 1 ? asked.flatMap((one) => partedPieces(one) ?? [one]) : undefined;
  }
  return parts.map(({ text: words, act }) => {
    const moved = { ...phrase, act: { start: base + act.start, end: base + act.end } };
    return { ...piece, text: words, span: { start: base, end: base + words.length }, phrases: [moved] };
  });
}

/** ……；另外……，请予拨付 and ……，并请……: cut where a second word of asking begins a clause of its own. */
function cutAtAsks(piece: StatedPiece): StatedPiece[] {
  const { text, span } = piece;
  const asks = piece.phrases.filter((phrase) => !isBareAnswer(phrase));
  const cuts = asks.slice(1).flatMap((phrase, index) => {
    const before = text.slice(0, phrase.span.start - span.start);
    const semicolon = Math.max(before.lastIndexOf('；'), before.lastIndexOf(';'));
    if (semicolon >= (asks[index]?.act.end ?? 0) - span.start) return [semicolon + 1];
    const joint =
      /[，,](?:并且|并|同时|另外|另|此外|还|也)?[，,]?(?:我[\p{Script=Han}])?(?:再|特|现)?$/u.exec(before);
    // ……，能否列入……，望予明确: the second says nothing of its own.
    const object = /^[^，,。；;]*/.exec(text.slice(phrase.act.end - span.start))?.[0] ?? '';
    return joint && object.length >= 2 && phrase.ask.end > phrase.ask.start ? [joint.index + 1] : [];
  });
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index] ?? text.length;
    const own = { start: span.start + from, end: span.start + to };
    const phrases = piece.phrases.filter(({ act }) => own.start <= act.start && act.end <= own.end);
    const words = text.slice(from, to);
    const ended = index < cuts.length ? words.replace(/[，,；;]\s*$/, '。') : words;
    return { ...piece, span: own, text: ended, phrases };
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
