import { GENRES } from '@biganzi/shared';
import type { OfficialDocument } from '../../core/document/types';
import type { DocumentAnalysis } from '../../core/engine';
import type { Finding, Severity } from '../../core/findings';
import type { PageNumberForm } from '../export/footer-part';
import { DEFAULT_FONTS, type Fonts } from '../page/figures';
import type { WordDocument } from '../read/types';
import { characterIssues } from './character-issues';
import { fontOf, runProperties } from './effective';
import { imprintIssues } from './imprint-issues';
import { pageIssues } from './page-issues';
import { pageNumberIssues } from './page-number-issues';
import { paragraphIssues } from './paragraph-issues';
import { partsOfPage } from './parts';
import { LAYOUT_RULES } from './rules';
import { signatureIssues } from './signature-issues';
import { textIssues } from './text-issues';
import type { LayoutIssue } from './types';

export interface LayoutOptions {
  readonly fonts?: Partial<Fonts>;
  /** Where page numbers stand; outside, as the standard has it, when left out. */
  readonly pageNumber?: PageNumberForm;
}

/** All departures, by place. Pure: the same file gives the same list. */
export function layoutIssues(
  document: WordDocument,
  documents: readonly OfficialDocument[],
  { fonts, pageNumber }: LayoutOptions = {},
): LayoutIssue[] {
  const wanted: Fonts = { ...DEFAULT_FONTS, ...fonts };
  const parts = partsOfPage(document, documents);
  return [
    ...pageIssues(document),
    ...parts.flatMap((part) => paragraphIssues(document, part, wanted)),
    ...textIssues(document),
    ...characterIssues(document, parts),
    ...signatureIssues(document, documents),
    ...imprintIssues(document, documents, wanted),
    ...pageNumberIssues(document, wanted, pageNumber),
  ].sort((a, b) => a.span.start - b.span.start);
}

export interface LayoutSettings extends LayoutOptions {
  readonly severities: Parameters<typeof layoutFindings>[1];
}

/**
 * The documents of a check with what is wrong with their layout: of a statutory paper that is set as one. A draft in
 * Word's own look is not finished, and its writer knows.
 */
export function withLayout(
  document: WordDocument,
  documents: readonly DocumentAnalysis[],
  { severities, ...options }: LayoutSettings,
): readonly DocumentAnalysis[] {
  const statutory = documents.some(
    ({ classification: { genre } }) => genre !== 'unknown' && GENRES[genre].family === 'statutory',
  );
  if (!statutory || !isTypeset(document)) return documents;
  const trees = documents.map((one) => one.document);
  const found = layoutFindings(layoutIssues(document, trees, options), severities);
  return documents.map((one, index) => {
    const own = found.filter(({ span }) => documentAt(documents, span.start) === index);
    return { ...one, findings: [...one.findings, ...own].sort((a, b) => a.span.start - b.span.start) };
  });
}

function documentAt(documents: readonly DocumentAnalysis[], offset: number): number {
  return Math.max(
    0,
    documents.findLastIndex(({ document }) => document.span.start <= offset),
  );
}

/** Whether the file is set as a paper already: most of its text is in a 仿宋. A draft in Word's own look gets silence. */
export function isTypeset(document: WordDocument): boolean {
  let [fangsong, all] = [0, 0];
  for (const paragraph of document.body.paragraphs) {
    for (const { element, pieces } of paragraph.runs) {
      const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (length === 0) continue;
      all += length;
      const { name } = fontOf(runProperties(document, paragraph, element), 'eastAsia');
      if (/仿宋|fangsong/i.test(name ?? '')) fangsong += length;
    }
  }
  return all > 0 && fangsong * 2 > all;
}

/** One finding a rule and message; all its places are in it. `severities` are the user's, by rule. */
export function layoutFindings(
  issues: readonly LayoutIssue[],
  severities: Readonly<Record<string, Severity | 'off' | undefined>> = {},
): Finding[] {
  const groups = new Map<string, LayoutIssue[]>();
  for (const issue of issues) {
    const key = `${issue.rule} ${issue.message}`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const { rule, span, message } = group[0]!;
    const { id, severity: usual, basis, title } = LAYOUT_RULES[rule];
    const severity = severities[id] ?? usual;
    if (severity === 'off') return [];
    const more = group.length > 1 ? `（全文 ${group.length} 处）` : '';
    const finding: Finding = {
      rule: id,
      severity,
      span,
      ...(group.length > 1 && { places: group.map((one) => one.span) }),
      message: `${title}：${message}。${more}`,
      basis,
      fixes: [],
      related: [],
      tags: [],
    };
    return [finding];
  });
}
