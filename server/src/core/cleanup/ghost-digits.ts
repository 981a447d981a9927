/**
 * Ghosts of figures and letters, as PDF files of a scan leave them: the last (or first) character of a figure stands
 * once more before it (0 1500 字, S VS), a unit stands twice (2014 年 年).
 */
import type { Span } from '../document/types';
import type { TextEdit } from '../findings';
import type { Detector, Repair } from './types';
import type { ProtectedZones } from './zones';

/** `letter` for a lone letter before VS in a heading; the rest is in running text. */
export type GhostKind = 'figure' | 'letter';

export const findGhostDigits: Detector = ({ text }, zones) => {
  const ghosts = [...figures(text), ...letters(text), ...units(text)].filter(
    ({ span }) => !zones.meets(span, SKIPPED),
  );
  ghosts.sort((a, b) => a.span.start - b.span.start);
  return joinNeighbours(text, ghosts);
};

const SKIPPED: Parameters<ProtectedZones['meets']>[1] = ['block', 'code', 'url', 'email', 'path', 'standard'];

const UNITS =
  '年|月|日|时|分|秒|字|个|件|项|次|元|万|亿|余|多|名|户|家|人|公里|千米|米|吨|公斤|克|份|篇|套|台|辆|条|款|页|天|周|岁|倍|度|亩|平方|公顷|立方|斤|升|种|类|处|所|座|间|张|本|册|场|批|期|届|级|位|%|％|‰';
const GAP = '[ \\u00a0\\t]';

/** A figure with the ghost of its last or first one or two digits before it. */
const FIGURE = new RegExp(
  `(?<![\\dA-Za-z.,:：/〔（(-]|[\\dA-Za-z]${GAP})(\\d{1,2})${GAP}+(\\d{2,9}(?:\\.\\d{1,6})?)(?=${GAP}*(?:${UNITS}))`,
  'g',
);
/** Behind these a number is the thing's own: 附件4 2014年工作要点. */
const NUMBERED =
  /(?:附件|附表|附图|附录|附|表|图|表格|第|专栏|专题|编号|例|案例|任务|问题|项目|章|节|注|序号|排名|名次|步骤|方案|标段|选项|[:：、.．])[ \u00a0\t]*$/;
const HAN_BEFORE = /[\u4e00-\u9fff“‘《（，。；、][ \u00a0\t]*$/;

function* figures(text: string): Generator<Repair> {
  for (const match of text.matchAll(FIGURE)) {
    const [whole, ghost = '', figure = ''] = match;
    if (figure.length <= ghost.length || !(figure.endsWith(ghost) || figure.startsWith(ghost))) continue;
    // 1 127处 is one figure, set in groups of three.
    if (/^\d{3}(?:\.|$)/.test(figure) && !ghost.startsWith('0')) continue;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 8), start);
    if (!HAN_BEFORE.test(before) || NUMBERED.test(before)) continue;
    const end = start + whole.length;
    const isYear = /^(?:19|20)\d{2}$/.test(figure) && /^[ \u00a0\t]*年/.test(text.slice(end, end + 4));
    // 0 100分 may be a range that lost its mark.
    const automatic = (isYear || /[ \u00a0\t]$/.test(before)) && ghost.length < figure.length - 1;
    const span = { start, end };
    yield { span, edits: closeUp(text, span, figure), automatic, kind: 'figure' };
  }
}

/** VS, XX and other capitals with the ghost of a letter before them. */
const LETTERS = new RegExp(
  `(?<![A-Za-z\\d×]|[A-Za-z\\d×]${GAP})([A-Z×])${GAP}+([A-Z×]{2,5})(?![A-Za-z\\d×]|${GAP}+[A-Za-z\\d])`,
  'g',
);

function* letters(text: string): Generator<Repair> {
  for (const match of text.matchAll(LETTERS)) {
    const [whole, ghost = '', word = ''] = match;
    if (!(word.endsWith(ghost) || word.startsWith(ghost))) continue;
    const span = { start: match.index, end: match.index + whole.length };
    const before = text.slice(Math.max(0, span.start - 8), span.start);
    if (!HAN_BEFORE.test(before) || NUMBERED.test(before)) continue;
    if (word === 'VS') {
      const kind: GhostKind = isHeading(text, span) ? 'letter' : 'figure';
      const cut = { start: span.start, end: span.end - word.length };
      yield { span, edits: [{ span: cut, newText: '' }], automatic: true, kind };
    } else {
      const automatic = /^(?:X{2,5}|×{2,5})$/.test(word);
      yield { span, edits: closeUp(text, span, word), automatic, kind: 'figure' };
    }
  }
}

/** A short line without a mark. */
function isHeading(text: string, { start, end }: Span): boolean {
  const before = /(?<![^\r\n])[^\r\n]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return before.length + after.length < 30 && !/[，。；：！？,;:]/.test(before + after);
}

/** A unit behind a figure that stands twice. */
const UNIT = new RegExp(`(?<=\\d${GAP}{0,9})([年月日时字件项元人个天万亿])${GAP}{1,9}\\1`, 'g');
/** Where the second begins a word of its own: 2014 年 年底. */
const WORD =
  /^(?:年[初底末中终度均内份薪级报会检审货味关龄轻鉴头前后利平产夜画]|月[初底末中内均度报薪饼]|日[前后均内常期程报益子夜]|时[间期代长候段]|字[数体样]|件数|项目|元[旦月首素]|人[均次数员口才民类大士工]|个[人体别性]|天[天气然数]|[万亿][元吨人亩户余多千亿])/;

function* units(text: string): Generator<Repair> {
  for (const match of text.matchAll(UNIT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (WORD.test(text.slice(span.end - 1, span.end + 1))) continue;
    yield { span, edits: closeUp(text, span, match[1] ?? ''), automatic: true, kind: 'figure' };
  }
}

/** Replaces the place and takes away the gaps between it and the Chinese text beside it. */
function closeUp(text: string, { start, end }: Span, newText: string): TextEdit[] {
  let from = start;
  let to = end;
  while (IS_GAP.test(text.charAt(from - 1))) from--;
  while (IS_GAP.test(text.charAt(to))) to++;
  if (!CHINESE.test(text.charAt(from - 1))) from = start;
  if (!CHINESE.test(text.charAt(to))) to = end;
  return [{ span: { start: from, end: to }, newText }];
}

const IS_GAP = /^[ \u00a0\t]$/;
const CHINESE = /^[\u4e00-\u9fff“”‘’《》（）〔〕，。；：、！？]$/;

/** Ghosts with nothing but a gap between them are one place: 4 2014 年 年 X XX. */
function joinNeighbours(text: string, ghosts: readonly Repair[]): Repair[] {
  const joined: Repair[] = [];
  for (const ghost of ghosts) {
    const last = joined.at(-1);
    if (!last || !/^[ \u00a0\t]*$/.test(text.slice(last.span.end, ghost.span.start))) {
      joined.push(ghost);
      continue;
    }
    joined[joined.length - 1] = {
      span: { start: last.span.start, end: ghost.span.end },
      edits: joinEdits(last.edits, ghost.edits),
      automatic: last.automatic && ghost.automatic,
      kind: 'figure' satisfies GhostKind,
    };
  }
  return joined;
}

/** Both may want to close the gap between them. */
function joinEdits(before: readonly TextEdit[], after: readonly TextEdit[]): TextEdit[] {
  const last = before.at(-1)!;
  const [first, ...rest] = after;
  if (!first || first.span.start > last.span.end) return [...before, ...after];
  const span = { start: last.span.start, end: first.span.end };
  return [...before.slice(0, -1), { span, newText: last.newText + first.newText }, ...rest];
}
