/** Parts a sentence that asks for several matters: 恳请县政府拨付经费30万元，并增加编制5名。 is two requests in one. */
import { isSameMatter, type Matter, matterOfWords } from './matter-identity';
import { apartKindsOf, isSideMoney, type MatterKind, speaksOfKind } from './request-matters';
import { actWordsIn } from './request-words';

export interface MatterPart {
  readonly kind: MatterKind;
  /** A sentence of its own, with the words before the first act: 恳请县政府增加编制5名。 */
  readonly text: string;
  /** Where the act stands in `text`. */
  readonly act: { readonly start: number; readonly end: number };
  /** What of the whole sentence belongs to this part alone: offsets in it. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

/** What a thing is for is listed behind 用于: 用于铺设管道、购置车辆 asks for nothing more. */
const FOR = /用于|用以|用作|以便|包括|其中/;
/** ，并将……工程列入……计划 */
const INTO = /(?<mark>[，,；;、]\s*)?(?<word>并且|并|同时)(?:请)?(?<into>(?:将|把)[^，,；;、。]{2,30})$/;

/** A stretch from an act to the next act that a comma or 并 sets off. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** 并, 同时, 和 …: what joins it to the stretch before. */
  readonly joint: string;
}

const JOINT =
  /(?<mark>[，,；;、]\s*)?(?<word>并且|并|同时|以及|及|和|且|另外|另|还|再)?[，,]?(?:(?:恳|敬|再)?请求?|(?:同时)?申请|拟)?(?<from>从[^，,；;、。]{2,24}[中里内])?(?:予以|给予)?$/;

const LONGEST_JOINT = 44;

/** Purposes that the whole sentence serves, told at its end. */
const PURPOSE = /^(?:以便?(?!上)|切实|确保|从而|进一步|支持|帮助|推动|保障|有效|更好)/;

/** `text` from the first act at `actStart` on, cut before every act that goes on from the one before. */
export function stretchesOf(text: string, actStart: number): Stretch[] {
  const end = text.length - (/(?<![。！!.；;，,、\s])[。！!.；;，,、\s]+$/.exec(text)?.[0].length ?? 0);
  const found: Stretch[] = [{ start: actStart, end, joint: '' }];
  for (const { index, sort, word: act } of actWordsIn(text.slice(0, end))) {
    const last = found.at(-1)!;
    if (index <= last.start || sort === 'answer') continue;
    const from = Math.max(last.start, index - LONGEST_JOINT);
    const between = text.slice(from, index);
    const into = /^[列纳]入$/.test(act) ? INTO.exec(between) : null;
    const match = into ?? JOINT.exec(between);
    const [mark, word] = [match?.groups?.mark ?? '', match?.groups?.word ?? ''];
    if (!match || (mark === '' && word === '')) continue;
    const listed = FOR.test(text.slice(last.start, from + match.index));
    if (listed && !/[；;]/.test(mark) && word !== '同时') continue;
    found[found.length - 1] = { ...last, end: from + match.index };
    found.push({
      start:
        index -
        (
          into?.groups?.into ??
          (match?.groups?.from ? between.slice(between.lastIndexOf(match.groups.from)) : '')
        ).length,
      end,
      joint: word || mark.trim(),
    });
  }
  return found;
}

/**
 * The sentence once for each matter, or undefined when it asks for one matter only, or when its clauses do not part
 * cleanly. `actStart` is where the first act stands.
 */
export function partsByMatter(text: string, actStart: number): MatterPart[] | undefined {
  const stretches = stretchesOf(text, actStart);
  if (stretches.length < 2) return undefined;
  const lead = text.slice(0, actStart);
  const groups: Group[] = [];
  for (const { start, end, joint } of stretches) {
    const side = groups.length > 0 && isSideMoney(text.slice(start, end));
    const kinds = side ? [] : apartKindsOf(text.slice(start, end));
    if (kinds.length > 1) return undefined;
    const open = groups.at(-1);
    const [kind] = kinds;
    if (kind === undefined) {
      // ，解决…… without a joint says what the request before it is for.
      if (!open || (!side && !/^[，,]$/.test(joint))) return undefined;
      open.own.at(-1)!.end = end;
      continue;
    }
    const matter = matterOfWords(text.slice(start, end));
    const group = groups.find((known) => isSameMatter(known.matter, matter, NOTHING_COMMON));
    if (!group) groups.push({ kind, matter, own: [{ start, end }] });
    else if (group === open) group.own.at(-1)!.end = end;
    else group.own.push({ start, end });
  }
  if (groups.length < 2) return undefined;
  const tail = commonTail(text, groups.at(-1)!.own.at(-1)!);
  return tail === undefined ? undefined : groups.map((group) => toPart(text, lead, group, tail));
}

const NOTHING_COMMON: ReadonlySet<string> = new Set();

interface Group {
  readonly kind: MatterKind;
  readonly matter: Matter;
  readonly own: { start: number; end: number }[];
}

/** 因资金困难，恳请县政府: the reason goes where it is one. */
function leadOf(whole: string, kind: MatterKind): string {
  const comma = Math.max(whole.lastIndexOf('，'), whole.lastIndexOf(','));
  const reason = whole.slice(0, comma + 1);
  const others = TALKED.filter((other) => other !== kind && speaksOfKind(reason, other));
  return others.length > 0 && !speaksOfKind(reason, kind) ? whole.slice(comma + 1).trimStart() : whole;
}

const TALKED = ['funds', 'posts', 'land', 'purchase'] as const;

/** The purpose at the sentence's end that holds for every part; undefined when it cannot be told whose it is. */
function commonTail(text: string, last: { start: number; end: number }): string | undefined {
  const own = text.slice(last.start, last.end);
  const comma = own.search(/[，,]/);
  if (comma < 0) return '';
  const tail = own.slice(comma + 1).trimStart();
  if (PURPOSE.test(tail)) {
    last.end = last.start + comma;
    return `，${tail}`;
  }
  const [kind] = apartKindsOf(own.slice(0, comma));
  const others = TALKED.filter((other) => other !== kind);
  const strays = others.some((other) => speaksOfKind(tail, other)) && kind && !speaksOfKind(tail, kind);
  return strays ? undefined : '';
}

function toPart(text: string, whole: string, { kind, own }: Group, tail: string): MatterPart {
  const lead = leadOf(whole, kind);
  const words = own.map(({ start, end }) => text.slice(start, end)).join('，');
  const act = actWordsIn(words)[0]?.word.length ?? 0;
  return {
    kind,
    text: `${lead}${words}${tail}。`,
    act: { start: lead.length, end: lead.length + act },
    own,
  };
}
