/** A heading and the text below it on one line, with a space between them: （一）加强领导 各单位要…… */
import { readOrdinal } from '../document';
import type { OfficialDocument, OrdinalStyle, SourceFile } from '../document/types';
import { mayBegin, mayEnd } from '../language/text/seam-characters';
import { fileBlocks, newLineAt } from './blocks';
import { repairsIn } from './repairs';
import type { Detector, Repair } from './types';

/** Code units of a heading behind its ordinal. */
const MIN_HEADING = 4;
const MAX_HEADING = 30;
/** Code units of what follows on the line. */
const MIN_TEXT = 20;

/** The words of a heading: one thought, at most one comma. */
const WORDS = /^[^。！？；：!?;:\s（()）]*(?:[（(][^（()）\s]{1,12}[）)][^。！？；：!?;:\s（()）]*)?$/;
const SPACE = /[ \u3000\t]{1,4}/;
const IN_SENTENCE = /[，。；,;]/;

/** Where a heading ends and what follows begins, in the file. */
interface Seam {
  readonly headingStart: number;
  readonly gap: { readonly start: number; readonly end: number };
  readonly style: OrdinalStyle;
}

export const findFusedHeadings: Detector = (file) => {
  const siblings = new Map<OfficialDocument, Map<OrdinalStyle, number>>();
  const seams: { readonly seam: Seam; readonly document: OfficialDocument }[] = [];
  for (const { node, document } of fileBlocks(file)) {
    const counts = siblings.get(document) ?? new Map<OrdinalStyle, number>();
    siblings.set(document, counts);
    if (node.kind === 'heading') {
      const style = readOrdinal(node.text.slice(0, 32))?.style;
      if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
    } else if (node.kind === 'paragraph') {
      for (const seam of seamsIn(node.text, node.span.start)) {
        counts.set(seam.style, (counts.get(seam.style) ?? 0) + 1);
        seams.push({ seam, document });
      }
    }
  }
  const isOne = ({ style }: Seam, document: OfficialDocument): boolean =>
    (siblings.get(document)?.get(style) ?? 0) >= 2;
  return seams.map(({ seam, document }) => toRepair(file, seam, isOne(seam, document)));
};

/** Whether several headings of the document run into their text: the mark of a pasted text, not of one slip. */
export function isPastedHeadings(file: SourceFile, document: OfficialDocument): boolean {
  return repairsIn(findFusedHeadings, file, document).length >= 2;
}

function toRepair(file: SourceFile, { headingStart, gap }: Seam, automatic: boolean): Repair {
  return {
    span: { start: headingStart, end: gap.end },
    edits: [{ span: gap, newText: newLineAt(file, gap.start) }],
    automatic,
  };
}

/** The seams of a line; two where a heading of the next level follows the first: 一、……的感悟 （一）…… 文史…… */
function seamsIn(text: string, base: number): Seam[] {
  const seams: Seam[] = [];
  let at = 0;
  for (let depth = 0; depth < 3; depth++) {
    const ordinal = readOrdinal(text.slice(at, at + 32));
    if (!ordinal || ordinal.style === 'article' || ordinal.style === 'circled') break;
    const wordsStart = at + ordinal.width;
    const space = SPACE.exec(text.slice(wordsStart, wordsStart + MAX_HEADING + 4));
    if (!space) break;
    // 一、二产业 is no ordinal.
    if (
      ordinal.style === 'han-dun' &&
      /^[二三四五六七八九十](?!、)/.test(text.slice(wordsStart, wordsStart + 2))
    )
      break;
    const end = wordsStart + space.index;
    const next = end + space[0].length;
    if (!isHeading(text.slice(wordsStart, end))) break;
    const follows = readOrdinal(text.slice(next, next + 32)) !== undefined;
    if (!follows && !isText(text.slice(next), text.slice(wordsStart, end))) break;
    seams.push({
      headingStart: base + at,
      gap: { start: base + end, end: base + next },
      style: ordinal.style,
    });
    at = next;
  }
  // A heading with another behind it, but no text behind that, is a list on one line.
  const last = seams.at(-1);
  return last && readOrdinal(text.slice(last.gap.end - base, last.gap.end - base + 32)) ? [] : seams;
}

function isHeading(words: string): boolean {
  if (words.length < MIN_HEADING || words.length > MAX_HEADING || !WORDS.test(words)) return false;
  const commas = words.match(/[，,]/g)?.length ?? 0;
  return commas <= 1 && /[\p{Script=Han}”’》）)]$/u.test(words) && mayEnd(words.charAt(words.length - 1));
}

/** Whether what stands behind the space reads as a paragraph of its own. */
function isText(text: string, heading: string): boolean {
  // 一、要认真排查 隐患。 The sentence ends too soon: it is the heading's own.
  if (/^[^，。；：！？,;:]{1,10}。/.test(text)) return false;
  if (text.length < MIN_TEXT || text.length < heading.length) return false;
  if (!/^[\p{Script=Han}“《（]/u.test(text) || !mayBegin(text.charAt(0))) return false;
  // A date, a name, a place behind the heading: an entry of a list, not prose.
  return IN_SENTENCE.test(text.slice(0, 60)) && /[。！？!?；;：:…”）]/.test(text);
}
