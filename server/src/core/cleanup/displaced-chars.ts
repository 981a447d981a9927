/**
 * A character that drifted to the head of its paragraph together with the ghost of a figure: 过 “请示”……不超过 0 1500 字.
 */
import { scanLines } from '../document/lines';
import type { Detector, Repair } from './types';

/** `certain` where the ghost of the figure still stands beside the character's own place. */
export type DisplacedKind = 'certain' | 'likely';

export const findDisplacedChars: Detector = ({ text }, zones) => {
  const repairs: Repair[] = [];
  for (const { start, end } of scanLines(text)) {
    const head = HEAD.exec(text.slice(start, Math.min(end, start + 12)));
    if (!head) continue;
    const [whole, char = '', next = ''] = head;
    const span = { start, end: start + char.length };
    const rest = text.slice(start + whole.length, end);
    if (rest.length < MIN_REST || zones.meets(span, ['block', 'code', 'names', 'tail'])) continue;
    const kind = evidence(rest, char);
    if (!kind) continue;
    const cut = { start, end: start + whole.length - next.length };
    // A lone character before a mark that opens is no word.
    const automatic = kind === 'certain' || OPENING.test(next);
    repairs.push({ span, edits: [{ span: cut, newText: '' }], automatic, kind });
  }
  return repairs;
};

/** A lone character, a gap, and the text. */
const HEAD = /^([\u4e00-\u9fff])[ \u00a0\t]{1,4}([“‘《（\u4e00-\u9fff])/;
const OPENING = /^[“‘《（]$/;
/** A paragraph, not the label of a form or a name set wide. */
const MIN_REST = 15;
/** Characters that stand alone on purpose: numbers, labels, the letters of a dialogue. */
const ALONE = /^[一二三四五六七八九十甲乙丙丁序跋注附例表图答问案按致令函据]$/;

function evidence(rest: string, char: string): DisplacedKind | undefined {
  if (ALONE.test(char)) return undefined;
  let likely: DisplacedKind | undefined;
  for (let at = rest.indexOf(char); at >= 0; at = rest.indexOf(char, at + 1)) {
    const behind = rest.slice(at + 1, at + 24);
    const ghost = /^[ \u00a0\t]*(\d{1,2})[ \u00a0\t]+(\d{2,9})/.exec(behind);
    if (ghost && (ghost[2]!.endsWith(ghost[1]!) || ghost[2]!.startsWith(ghost[1]!))) return 'certain';
    // Once the ghost is taken out, the figure it stood before remains; the character ends a word there.
    if (/[\u4e00-\u9fff]$/.test(rest.slice(0, at)) && /^[ \u00a0\t]*\d{2,9}/.test(behind)) likely = 'likely';
  }
  return likely;
}
