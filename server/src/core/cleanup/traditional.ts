/** Traditional characters and Japanese forms here and there in a simplified text. */
import { isHan } from '../document/chars';
import { isTraditional, simplify } from '../language/words/traditional-chars';
import type { Detector, Repair } from './types';

export const findTraditional: Detector = ({ text }, zones) => {
  const repairs: Repair[] = [];
  const { strays, han } = count(text);
  // A text that is traditional throughout, or half of which quotes one, is left as it is.
  if (strays.length === 0 || strays.length * MIN_SHARE > han) return [];
  for (const { start, end } of strays) {
    const span = { start, end };
    if (zones.meetsCode(span) || isName(text, start, end)) continue;
    const newText = [...text.slice(start, end)].map((char) => simplify(char) ?? char).join('');
    repairs.push({ span, edits: [{ span, newText }], automatic: false });
  }
  return repairs;
};

/** One stray run in so many Han characters at most. */
const MIN_SHARE = 20;
/** Organs of Hong Kong, Macao and Taiwan and their papers keep their own characters. */
const ABROAD = /香港|澳[门門]|[台臺][湾灣]|日本|古[籍文]|碑|匾|题[字词]|题为|书法|繁体|异体/;

function count(text: string): { strays: { start: number; end: number }[]; han: number } {
  const strays: { start: number; end: number }[] = [];
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    han++;
    if (!isTraditional(text.charCodeAt(i))) continue;
    const last = strays.at(-1);
    if (last && last.end === i) last.end = i + 1;
    else strays.push({ start: i, end: i + 1 });
  }
  return { strays, han };
}

function isName(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 30);
  return ABROAD.test(text.slice(from, end + 20)) || QUOTED.test(text.slice(from, start));
}

/** In a book title or quotation that is open. */
const QUOTED = /[《“「『][^》”」』《“「『]*$/;
