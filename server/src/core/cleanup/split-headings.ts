/** A heading that was pasted as several lines: 通告⏎VS⏎通知, 一、⏎加强领导. */
import { type Line, scanLines } from '../document/lines';
import type { TextEdit } from '../findings';
import type { Detector, Repair } from './types';
import type { ProtectedZones } from './zones';

/** Two things compared, or an ordinal apart from its heading. */
export type SplitHeadingKind = 'comparison' | 'ordinal';

export const findSplitHeadings: Detector = ({ text }, zones) => {
  const lines = scanLines(text);
  const repairs: Repair[] = [];
  for (let i = 0; i < lines.length; i++) {
    const found = comparison(text, lines, i) ?? ordinalApart(text, lines, i);
    if (!found) continue;
    const { last } = found;
    const span = { start: lines[i]!.start, end: lines[last]!.end };
    if (zones.meets(span, SKIPPED)) continue;
    const edits: TextEdit[] = [];
    for (let k = i; k < last; k++) {
      const seam = { start: lines[k]!.end, end: lines[k + 1]!.start };
      edits.push({ span: seam, newText: found.glue });
    }
    repairs.push({ span, edits, automatic: found.automatic, kind: found.kind });
    i = last;
  }
  return repairs;
};

const SKIPPED: Parameters<ProtectedZones['meets']>[1] = ['block', 'code', 'poem', 'tail'];

interface Found {
  readonly last: number;
  readonly glue: string;
  readonly automatic: boolean;
  readonly kind: SplitHeadingKind;
}

/** A side of the comparison: a word or two. */
const SIDE = /^[\u4e00-\u9fff]{1,6}$/;
const VERSUS = /^(?:VS|Vs|vs|V\.S\.|v\.s\.|PK|pk)\.?$/;
const HAN_LINK = /^[与和及同]$/;

function comparison(text: string, lines: readonly Line[], first: number): Found | undefined {
  const content = (index: number): string => {
    const line = lines[index];
    return line && line.end - line.start <= 12 ? text.slice(line.start, line.end) : '';
  };
  const joins = (index: number): boolean => !lines[index]?.blankBefore;
  const start = content(first);
  const second = content(first + 1);
  if (start === '' || second === '' || !joins(first + 1)) return undefined;
  // 通告 VS⏎通知 and 通告⏎VS 通知
  if (/^[\u4e00-\u9fff]{1,6} ?(?:VS|vs)$/.test(start) && SIDE.test(second)) {
    return { last: first + 1, glue: ' ', automatic: true, kind: 'comparison' };
  }
  if (SIDE.test(start) && /^(?:VS|vs) ?[\u4e00-\u9fff]{1,6}$/.test(second)) {
    return { last: first + 1, glue: ' ', automatic: true, kind: 'comparison' };
  }
  const third = content(first + 2);
  if (!SIDE.test(start) || !SIDE.test(third) || !joins(first + 2)) return undefined;
  if (VERSUS.test(second)) return { last: first + 2, glue: ' ', automatic: true, kind: 'comparison' };
  if (!HAN_LINK.test(second) || !hasLike(text, second)) return undefined;
  return { last: first + 2, glue: '', automatic: false, kind: 'comparison' };
}

/** Whether another heading compares with the same word: 请示与报告. */
function hasLike(text: string, link: string): boolean {
  return new RegExp(`^[ \\u3000]*[\\u4e00-\\u9fff]{1,6} ?${link} ?[\\u4e00-\\u9fff]{1,6}$`, 'm').test(text);
}

const ORDINAL_ALONE = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])$/;

/** An ordinal alone, and a heading or text under it. An empty form has the next ordinal there. */
function ordinalApart(text: string, lines: readonly Line[], index: number): Found | undefined {
  const line = lines[index]!;
  const next = lines[index + 1];
  if (!next || next.blankBefore || line.end - line.start > 6) return undefined;
  if (!ORDINAL_ALONE.test(text.slice(line.start, line.end))) return undefined;
  const above = lines[index - 1];
  if (above && ORDINAL_ALONE.test(text.slice(above.start, Math.min(above.end, above.start + 8))))
    return undefined;
  const behind = text.slice(next.start, Math.min(next.end, next.start + 60));
  if (!/^[“《\u4e00-\u9fff]/.test(behind) || behind.length < 4) return undefined;
  if (/^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[编章节条]|特此|此复)/.test(behind))
    return undefined;
  return { last: index + 1, glue: '', automatic: false, kind: 'ordinal' };
}
