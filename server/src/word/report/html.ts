import { escapeXml } from '../xml/escape';
import type { Report, ReportSection } from './report';

const STYLE = `
  body { font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #111; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6; }
  h1 { text-align: center; font-weight: 600; }
  h2 { margin-top: 2rem; border-bottom: 1px solid #999; font-size: 1.1rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top; }
  th { background: #f2f2f2; white-space: nowrap; }
  .totals td, .totals th { text-align: center; }
  .date { text-align: center; color: #555; }
  @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** The report as one page without a script, a picture or a link: it can be mailed and printed. */
export function reportHtml({ title, date, totals, sections, notes }: Report): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeXml(title)}</h1><p class="date">${escapeXml(date)}</p>`,
    `<table class="totals"><tr>${totals.map(([name]) => `<th>${escapeXml(name)}</th>`).join('')}</tr>`,
    `<tr>${totals.map(([, count]) => `<td>${escapeXml(count)}</td>`).join('')}</tr></table>`,
    ...(notes.length === 0
      ? []
      : ['<h2>没有检查的</h2><ul>', ...notes.map((note) => `<li>${escapeXml(note)}</li>`), '</ul>']),
    ...sections.map(sectionHtml),
    '</body></html>',
    '',
  ].join('\n');
}

function sectionHtml({ name, genre, lines, mended }: ReportSection): string {
  const rows = lines.map(({ severity, place, message, basis, remedy }) => [
    severity,
    place,
    message,
    basis,
    remedy,
  ]);
  const done = mended.map(({ message, change }) => [message, change]);
  return [
    `<h2>${escapeXml(name)}（${escapeXml(genre)}）</h2>`,
    rows.length === 0 ? '<p>没有发现问题。</p>' : tableHtml(['级别', '位置', '问题', '依据', '改法'], rows),
    ...(done.length === 0 ? [] : ['<p>已经改好的：</p>', tableHtml(['原来的问题', '怎样改的'], done)]),
  ].join('\n');
}

function tableHtml(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('\n')}</table>`;
}
