/**
 * Characters that look right and are not: radicals and compatibility ideographs from PDF files, characters without a
 * width, private code points, replacement characters, spaces of odd widths, mixed line ends.
 */
import { lineEndOf } from '../edits';
import { lazy } from '../kept';
import type { Detector, Repair } from './types';

/** `quiet` damage is mended in passing; nobody needs to be told of a byte order mark. */
export type CompatKind = 'glyph' | 'invisible' | 'space' | 'unknown' | 'lost' | 'quiet';

export const findCompatChars: Detector = (file, zones) => {
  const { text } = file;
  const eol = lineEndOf(file);
  const repairs: Repair[] = [];
  for (const match of text.matchAll(ODD)) {
    const start = match.index;
    const span = { start, end: start + match[0].length };
    const mended = mend(text, start, match[0], eol);
    if (!mended || mended.newText === match[0] || zones.meetsCode(span)) continue;
    const { kind, newText } = mended;
    const edits = newText === undefined ? [] : [{ span, newText }];
    repairs.push({ span, edits, automatic: newText !== undefined, kind });
  }
  return repairs;
};

/** A run of one sort of odd characters; a line end, to be compared with those of the file. */
const ODD =
  /[\u2e80-\u2fdf\uf900-\ufaff]+|\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]|[\u00a0\u2000-\u200a\u202f\u205f]+|[\ue000-\uf8ff]+|\ufffd+|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

interface Mended {
  readonly kind: CompatKind;
  /** Undefined where nobody can know what stood there. */
  readonly newText?: string;
}

function mend(text: string, start: number, found: string, eol: string): Mended | undefined {
  const first = found.charCodeAt(0);
  if (first >= 0x2e80 && first <= 0xfaff && !(first >= 0xe000 && first <= 0xf8ff)) {
    return { kind: 'glyph', newText: [...found].map(unify).join('') };
  }
  if (found === '\r\n' || first === 0x0d || first === 0x0a) return { kind: 'quiet', newText: eol };
  if (LINE_BREAKS.has(first)) return { kind: 'invisible', newText: breakFor(text, start, first, eol) };
  if (SPACE.test(found))
    return { kind: found.includes('\u00a0') ? 'space' : 'quiet', newText: toSpaces(found) };
  if (first === 0xfffd) return { kind: 'lost' };
  if (first >= 0xe000 && first <= 0xf8ff) {
    // GBK keeps its second full-width space in the private area.
    return found.replace(/\ue5e5/g, '') === ''
      ? { kind: 'space', newText: found.replace(/\ue5e5/g, '\u3000') }
      : { kind: 'unknown' };
  }
  if (found === '\ufeff' && start === 0) return { kind: 'quiet', newText: '' };
  // Emoji are joined by a character without width.
  if (found === '\u200d' && JOINED.test(text.slice(Math.max(0, start - 3), start + 3))) return undefined;
  return { kind: 'invisible', newText: '' };
}

/** VT, FF, NEL and Unicode's own separators. */
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);
const SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f]+$/;
const JOINED = /[\ud83c-\ud83e\u2600-\u27bf]|\ufe0f/;

/** A page break mostly stands beside a line end and adds none. */
function breakFor(text: string, start: number, code: number, eol: string): string {
  const beside = /[\r\n]/.test(text.charAt(start - 1)) || /[\r\n]/.test(text.charAt(start + 1));
  const atEdge = start === 0 || start === text.length - 1;
  return code === 0x0c && (beside || atEdge) ? '' : eol;
}

/** An em space is as wide as a Han character, and indents like one. */
function toSpaces(found: string): string {
  return [...found].map((char) => (char === '\u2003' || char === '\u2001' ? '\u3000' : ' ')).join('');
}

/** Radicals that Unicode does not map to the character which they are a picture of; as PDF files of simplified text have them. */
const RADICALS =
  '⺠民⺝月⺏尢⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻫斉⻮齿⻰龙⻯竜⻲亀⺒巳⺜日⺩王';

const radicals = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      Array.from({ length: RADICALS.length / 2 }, (_, i) => [
        RADICALS.charAt(i * 2),
        RADICALS.charAt(i * 2 + 1),
      ]),
    ),
);

function unify(char: string): string {
  // Ideographs of the compatibility block that are not duplicates stay what they are.
  return radicals().get(char) ?? char.normalize('NFKC');
}
