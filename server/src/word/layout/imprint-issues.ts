import type { OfficialDocument } from '../../core/document/types';
import { CHARACTER_WIDTH, type Fonts, SIZE } from '../page/figures';
import type { WordDocument, WordParagraph } from '../read/types';
import { below, child, descend, type XmlElement } from '../xml/parse';
import type { PropertyChange } from './change';
import { fontOf, paragraphProperties, runProperties, sizeOf } from './effective';
import { setFont } from './paragraph-issues';
import type { LayoutIssue } from './types';

/** 版记 (7.4): 抄送机关 and 印发机关, 4号 仿宋, one 字 in, between rules. */
export function imprintIssues(
  document: WordDocument,
  documents: readonly OfficialDocument[],
  fonts: Fonts,
): LayoutIssue[] {
  return documents.flatMap(({ copyTo, printing }) => {
    const nodes = [copyTo, printing].filter((node) => node !== undefined);
    const paragraphs = [
      ...new Set(nodes.flatMap(({ span }) => paragraphsIn(document, span.start, span.end))),
    ];
    const [node] = nodes;
    if (!node || paragraphs.length === 0) return [];
    return [
      ...lookIssues(document, paragraphs, node.span, fonts),
      ...ruleIssues(document, paragraphs, node.span),
      ...indentIssues(document, paragraphs, node.span),
    ];
  });
}

function paragraphsIn({ body }: WordDocument, from: number, to: number): WordParagraph[] {
  return body.paragraphs.filter(({ start, end }) => start < to && end > from);
}

function lookIssues(
  document: WordDocument,
  paragraphs: readonly WordParagraph[],
  span: LayoutIssue['span'],
  fonts: Fonts,
): LayoutIssue[] {
  const wrong = new Set<string>();
  const changes: PropertyChange[] = [];
  for (const paragraph of paragraphs) {
    for (const run of paragraph.runs) {
      const text = run.pieces.map((piece) => piece.text).join('');
      if (run.element.name !== 'w:r' || !/[\u4e00-\u9fff]/.test(text)) continue;
      const properties = runProperties(document, paragraph, run.element);
      const size = sizeOf(properties);
      if (Math.abs(size - SIZE.four) > 0.6) {
        wrong.add(`${size}磅`);
        for (const property of ['w:sz', 'w:szCs']) {
          const xml = `<${property} w:val="${SIZE.four * 2}"/>`;
          changes.push({ element: run.element, container: 'w:rPr', property, xml });
        }
      }
      const { name } = fontOf(properties, 'eastAsia');
      if (name !== undefined && !/仿宋|fang ?song/i.test(name)) {
        wrong.add(name);
        changes.push(setFont(document, paragraph, run, fonts.body));
      }
    }
  }
  if (wrong.size === 0) return [];
  const message = `现为${[...wrong].join('、')}，应为4号（14磅）${fonts.body}`;
  return [{ rule: 'imprintLook', span, message, changes }];
}

/** Borders of paragraphs, of a table, or lines that are drawn; which of them is thick is not looked at. */
function ruleIssues(
  document: WordDocument,
  paragraphs: readonly WordParagraph[],
  span: LayoutIssue['span'],
): LayoutIssue[] {
  const { paragraphs: all } = document.body;
  const first = all.indexOf(paragraphs[0]!);
  const last = all.indexOf(paragraphs.at(-1)!);
  // A rule may be the border of an empty paragraph above or below, or drawn there.
  const around = all.slice(Math.max(0, first - 2), last + 3);
  const isRuled = around.some(
    (paragraph) =>
      paragraphProperties(document, paragraph).sources.some((source) => child(source, 'w:pBdr')) ||
      ['w:drawing', 'w:pict', 'w:object'].some((name) => !below(paragraph.element, name).next().done) ||
      /[─━—＿_－]{8}/.test(document.body.text.slice(paragraph.start, paragraph.end)),
  );
  if (isRuled || paragraphs.some(inTable)) return [];
  const border = (side: string, eighths: number) =>
    `<w:${side} w:val="single" w:sz="${eighths}" w:space="1" w:color="auto"/>`;
  const changes = paragraphs.map(({ element }, index): PropertyChange => {
    const isLast = index === paragraphs.length - 1;
    const bottom = isLast ? border('bottom', 8) : '';
    const xml = `<w:pBdr>${border('top', index === 0 ? 8 : 6)}${bottom}</w:pBdr>`;
    return { element, container: 'w:pPr', property: 'w:pBdr', xml };
  });
  return [{ rule: 'imprintRules', span, message: '上下没有分隔线', changes }];
}

function indentIssues(
  document: WordDocument,
  paragraphs: readonly WordParagraph[],
  span: LayoutIssue['span'],
): LayoutIssue[] {
  const flush = paragraphs.filter((paragraph) => {
    if (paragraph.container !== 'body' || inTable(paragraph)) return false;
    const properties = paragraphProperties(document, paragraph);
    const written = ['left', 'leftChars', 'start', 'firstLine', 'firstLineChars'].some(
      (name) => Number(properties.attribute('w:ind', `w:${name}`) ?? 0) > 0,
    );
    return !written && !/^\s/.test(document.body.text.slice(paragraph.start, paragraph.end));
  });
  if (flush.length === 0) return [];
  const changes = flush.map(({ element }): PropertyChange => {
    const one = `w:leftChars="100" w:left="${CHARACTER_WIDTH}" w:rightChars="100" w:right="${CHARACTER_WIDTH}"`;
    return { element, container: 'w:pPr', property: 'w:ind', xml: `<w:ind ${one}/>` };
  });
  return [{ rule: 'imprintIndent', span, message: '现在顶格，应左右各空一字', changes }];
}

function inTable({ element }: WordParagraph): boolean {
  for (let at: XmlElement | undefined = element.parent; at; at = at.parent) {
    if (at.name === 'w:tbl') return descend(at, 'w:tblPr', 'w:tblBorders') !== undefined || hasStyle(at);
  }
  return false;
}

function hasStyle(table: XmlElement): boolean {
  return descend(table, 'w:tblPr', 'w:tblStyle') !== undefined || !below(table, 'w:tcBorders').next().done;
}
