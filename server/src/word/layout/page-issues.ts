import { PAGE } from '../page/figures';
import type { WordDocument } from '../read/types';
import { below, child, type XmlElement } from '../xml/parse';
import type { LayoutIssue } from './types';

/** Twips in a millimetre. */
const MM = 1440 / 25.4;

/** 37 mm ± 1 mm and 28 mm ± 1 mm are the standard's; the other two sides follow from the 版心. */
const SIDES = [
  ['top', '上', PAGE.top, 1.05],
  ['left', '左', PAGE.left, 1.05],
  ['right', '右', PAGE.right, 2.05],
  ['bottom', '下', PAGE.bottom, 2.05],
] as const;

/** Paper, margins, page numbers: of each section that stands upright. */
export function pageIssues(document: WordDocument): LayoutIssue[] {
  const { body, others } = document;
  const issues: LayoutIssue[] = [];
  const first = body.paragraphs.find(({ start, end }) => end > start);
  const span = first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
  const sections = [...below(body.xml.root, 'w:sectPr')].filter(
    ({ parent }) => parent?.name !== 'w:sectPrChange',
  );
  for (const section of sections) {
    if (isLandscape(section)) continue;
    issues.push(...paperIssues(section, span), ...marginIssues(section, span));
  }
  const numbered = others.some(({ kind, xml }) => kind !== 'body' && /\bPAGE\b/.test(fieldCodes(xml.root)));
  if (!numbered && body.text.length > LIKELY_SECOND_PAGE) {
    issues.push({ rule: 'pageNumber', span, message: '页眉页脚里都没有页码', changes: [] });
  }
  return issues;
}

/** A page has 616 characters. */
const LIKELY_SECOND_PAGE = 800;

function isLandscape(section: XmlElement): boolean {
  return child(section, 'w:pgSz')?.attributes['w:orient'] === 'landscape';
}

function paperIssues(section: XmlElement, span: LayoutIssue['span']): LayoutIssue[] {
  const size = child(section, 'w:pgSz');
  const [width, height] = [Number(size?.attributes['w:w']), Number(size?.attributes['w:h'])];
  if (!size || (Math.abs(width - PAGE.width) < 30 && Math.abs(height - PAGE.height) < 30)) return [];
  const shown = `${Math.round(width / MM)} mm×${Math.round(height / MM)} mm`;
  return [
    {
      rule: 'page',
      span,
      message: `现为${shown}，应为210 mm×297 mm`,
      changes: [
        {
          element: section,
          container: undefined,
          property: 'w:pgSz',
          xml: `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>`,
        },
      ],
    },
  ];
}

function marginIssues(section: XmlElement, span: LayoutIssue['span']): LayoutIssue[] {
  const margins = child(section, 'w:pgMar')?.attributes;
  if (!margins) return [];
  const wrong = SIDES.flatMap(([side, name, wanted, within]) => {
    const actual = Number(margins[`w:${side}`]) / MM;
    return Math.abs(actual - wanted / MM) <= within
      ? []
      : [`${name}${Math.round(actual * 10) / 10} mm，应为${Math.round(wanted / MM)} mm`];
  });
  if (wrong.length === 0) return [];
  const kept = ['header', 'gutter'].map((name) => ` w:${name}="${margins[`w:${name}`] ?? 0}"`).join('');
  return [
    {
      rule: 'margins',
      span,
      message: `现为${wrong.join('；')}`,
      changes: [
        {
          element: section,
          container: undefined,
          property: 'w:pgMar',
          xml: `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.right}" w:bottom="${PAGE.bottom}" w:left="${PAGE.left}"${kept} w:footer="${PAGE.footer}"/>`,
        },
      ],
    },
  ];
}

function fieldCodes(root: XmlElement): string {
  const simple = [...below(root, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr'] ?? '');
  return [...simple, ...[...below(root, 'w:instrText')].map(({ text }) => text)].join(' ');
}
