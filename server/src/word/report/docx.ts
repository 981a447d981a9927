import { type ExportOptions, exportDocx } from '../export/export';
import { centred, flow } from '../page/block';
import { SIZE } from '../page/figures';
import type { PageBlock } from '../page/types';
import type { Report, ReportSection } from './report';

const NOWHERE = { start: 0, end: 0 };
const text = (content: string): PageBlock => flow('paragraph', NOWHERE, [{ text: content, face: 'body' }], 2);

/** The report as a .docx, in the same layout as a paper. */
export function reportDocx(
  { title, date, totals, sections, notes }: Report,
  options: ExportOptions = {},
): Uint8Array {
  const blocks: PageBlock[] = [
    { ...centred('title', NOWHERE, [{ text: title, face: 'title' }]), size: SIZE.two, outline: 0 },
    centred('byline', NOWHERE, [{ text: date, face: 'kai' }]),
    table([totals.map(([name]) => name), totals.map(([, count]) => count)]),
    ...(notes.length === 0 ? [] : [heading('没有检查的'), ...notes.map(text)]),
    ...sections.flatMap(sectionBlocks),
  ];
  return exportDocx([{ blocks, imprint: { copyTo: [], printing: [] } }], options);
}

function sectionBlocks({ name, genre, lines, mended }: ReportSection): PageBlock[] {
  const rows = lines.map(({ severity, place, message, basis, remedy }) => [
    severity,
    place,
    basis === '' ? message : `${message}依据：${basis}`,
    remedy,
  ]);
  const done = mended.map(({ message, change }) => [message, change]);
  return [
    heading(`${name}（${genre}）`),
    lines.length === 0
      ? text('没有发现问题。')
      : { ...table([['级别', '位置', '问题和依据', '改法'], ...rows]), columns: [3, 5, 11, 6] },
    ...(done.length === 0
      ? []
      : [text('已经改好的：'), { ...table([['原来的问题', '怎样改的'], ...done]), columns: [14, 11] }]),
  ];
}

function heading(content: string): PageBlock {
  return { ...flow('heading', NOWHERE, [{ text: content, face: 'hei' }], 0, true), outline: 1 };
}

function table(rows: readonly (readonly string[])[]): PageBlock {
  return { ...flow('table', NOWHERE, [], 0), rows };
}
