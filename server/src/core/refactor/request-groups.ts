/** One paper, one matter: the units of a request sorted into the papers that they need. */
import { type MatterKind, matterKindsOf, nameMatter } from '../language/request-matters';
import { actWordsIn } from '../language/request-words';
import { leads, type StatedPiece } from './request-states';
import type { RequestUnit } from './request-units';

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
    for (const { kind, unit, items, apart } of series) {
      // Facts in a section of requests belong to the request that follows them.
      if (unit.section && items.length === 0 && unit.pieces.every(({ phrases }) => phrases.length === 0)) {
        context.push(unit);
        continue;
      }
      const known = groups.find((group) => group.kind === kind && (kind !== undefined || !apart));
      const joined = known ?? (kind === undefined && !apart ? groups.at(-1) : undefined);
      if (joined) joined.units.push(...context, unit, ...items);
      else groups.push({ kind, units: [...context, unit, ...items] });
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

/** A unit with the list it leads in; a list of several kinds of matter is dealt out, its lead with each. */
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
      const kind = distinct[0] ?? matterKindsOf(askedText(unit))[0];
      result.push([{ kind, unit, items, apart: standsApart(unit) }]);
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

/** An item of a list is a matter of its own when nothing says otherwise. */
function standsApart({ pieces, paragraph }: RequestUnit): boolean {
  return (
    pieces[0]?.ordinal !== undefined || paragraph.ordinal !== undefined || paragraph.heading !== undefined
  );
}

/** The words of a unit from the asking on. */
export function askedText({ pieces }: RequestUnit): string {
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
  for (const unit of units) {
    for (const piece of unit.pieces) {
      const named = nameFrom(piece, units);
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
    if (named) return named;
  }
  const proposal = PROPOSES.exec(piece.text);
  return proposal ? nameMatter('', proposal[1]!, proposal[2]!) : undefined;
}

function withoutOrdinal({ text, ordinal, paragraph, span }: StatedPiece): string {
  const mark = ordinal ?? paragraph.heading?.ordinal ?? paragraph.ordinal;
  return mark && mark.span.start === span.start ? text.slice(mark.text.length) : text;
}
