/** One paper, one matter: the units of a request sorted into the papers that they need. */
import { type MatterKind, matterKindsOf, nameMatter } from '../language/request-matters';
import { actWordsIn } from '../language/request-words';
import type { RequestUnit, StatedPiece } from './request-units';

export interface RequestGroup {
  readonly units: readonly RequestUnit[];
  /** The matter for the title: 拨付专项经费; undefined where the words do not give one. */
  readonly matter: string | undefined;
}

/** The groups, in the order of their first unit. Units of one kind of matter share a paper. */
export function groupUnits(units: readonly RequestUnit[]): RequestGroup[] {
  const groups: { kind: MatterKind | undefined; units: RequestUnit[] }[] = [];
  let context: RequestUnit[] = [];
  for (const unit of units) {
    // Facts in a section of requests belong to the request that follows them.
    if (unit.pieces.every(({ phrases }) => phrases.length === 0) && unit.section) {
      context.push(unit);
      continue;
    }
    const kind = matterKindsOf(askedText(unit))[0];
    const group = groups.find((other) => other.kind === kind && (kind !== undefined || !standsApart(unit)));
    const joined = group ?? (kind === undefined && !standsApart(unit) ? groups.at(-1) : undefined);
    if (joined) joined.units.push(...context, unit);
    else groups.push({ kind, units: [...context, unit] });
    context = [];
  }
  if (context.length > 0) {
    const last = groups.at(-1);
    if (last) last.units.push(...context);
    else groups.push({ kind: undefined, units: context });
  }
  return groups.map((group) => ({ units: group.units, matter: matterOf(group.units) }));
}

/** An item of a list is a matter of its own when nothing says otherwise. */
function standsApart({ pieces, paragraph }: RequestUnit): boolean {
  return (
    pieces[0]?.ordinal !== undefined || paragraph.ordinal !== undefined || paragraph.heading !== undefined
  );
}

function askedText({ pieces }: RequestUnit): string {
  return pieces
    .map((piece) => {
      const first = piece.phrases[0];
      return first ? piece.text.slice(first.span.start - piece.span.start) : piece.text;
    })
    .join('');
}

function matterOf(units: readonly RequestUnit[]): string | undefined {
  for (const unit of units) {
    for (const piece of unit.pieces) {
      const named = nameFrom(piece, unit.pieces);
      if (named) return named;
    }
  }
  // （一）安排维修资金。 names what the sentence itself does not.
  const heading = units.map(({ paragraph }) => paragraph.heading?.title.text).find((text) => text !== undefined);
  const verb = heading && actWordsIn(heading)[0];
  return verb && verb.index === 0 && verb.sort !== 'answer' ? heading : undefined;
}

const PROPOSES =
  /拟(?:于|在)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:向[^，]{1,12})?(?:申请)?([\p{Script=Han}]{2})([^，。；]{2,40})/u;

function nameFrom(piece: StatedPiece, pieces: readonly StatedPiece[]): string | undefined {
  const base = piece.span.start;
  for (const { span, act } of piece.phrases) {
    const gap = piece.text
      .slice(span.start - base, act.start - base)
      .replace(/^[恳敬特谨呈烦拟]?[请求望]{1,2}/, '');
    // A series inside the sentence names its matters apart: the piece that follows the lead.
    const whole = pieces.map(({ text }) => text).join('');
    const rest = piece.isLead ? whole.slice(piece.text.length) : piece.text.slice(act.end - base);
    const named = nameMatter(gap, piece.text.slice(act.start - base, act.end - base), rest);
    if (named) return named;
  }
  const proposal = PROPOSES.exec(piece.text);
  return proposal ? nameMatter('', proposal[1]!, proposal[2]!) : undefined;
}
