import { CHARACTER_WIDTH, type Face, type Fonts, LINE_PITCH, PAGE, SIZE } from '../page/figures';
import type { WordDocument, WordParagraph, WordRun } from '../read/types';
import { below } from '../xml/parse';
import type { PropertyChange } from './change';
import { type Effective, fontOf, paragraphProperties, runProperties, sizeOf } from './effective';
import type { PartOfPage } from './parts';
import type { LayoutRuleKey } from './rules';
import type { LayoutIssue } from './types';

/** Names of the fonts of a kind, in Chinese and as files are named; a paper's fonts come from many makers. */
const KINDS: Readonly<Record<Exclude<Face, 'song'>, RegExp>> = {
  body: /仿宋|fangsong|fang ?song/i,
  title: /小标宋|xiaobiaosong|xbs/i,
  hei: /黑体|黑体|simhei|^hei|heiti/i,
  kai: /楷体|kaiti|kai ?ti|simkai/i,
};

/** What one part of the paper has, against what it should have. */
export function paragraphIssues(document: WordDocument, part: PartOfPage, fonts: Fonts): LayoutIssue[] {
  const { paragraph } = part;
  const properties = paragraphProperties(document, paragraph);
  // A picture in an exact line is cut: such a paragraph stays as it is.
  const pictured = ['w:drawing', 'w:pict', 'w:object'].some(
    (name) => !below(paragraph.element, name).next().done,
  );
  switch (part.part) {
    case 'title':
      return titleIssues(document, part, properties, fonts);
    case 'recipients':
      return indented(properties) > 0.4 ? [issue(part, 'recipients', '现在有缩进', [indent(part, '')])] : [];
    case 'heading':
      return faceIssues(document, part, 'headingFont', faceOf(part.level ?? 1), fonts);
    case 'attachmentLabel':
      return startsPage(document, part) ? [] : [issue(part, 'attachment', '现接在前文之后', [newPage(part)])];
    case 'body':
      return pictured
        ? []
        : [
            ...faceIssues(document, part, 'bodyFont', 'body', fonts),
            ...sizeIssues(document, part),
            ...pitchIssues(part, properties),
            ...indentIssues(document, part, properties),
          ];
  }
}

function faceOf(level: number): Exclude<Face, 'song'> {
  return level === 1 ? 'hei' : level === 2 ? 'kai' : 'body';
}

function titleIssues(
  document: WordDocument,
  part: PartOfPage,
  properties: Effective,
  fonts: Fonts,
): LayoutIssue[] {
  const issues = faceIssues(document, part, 'titleForm', 'title', fonts);
  const centred = ['center', 'centre'].includes(properties.attribute('w:jc', 'w:val') ?? '');
  if (!centred) {
    const jc: PropertyChange = {
      element: part.paragraph.element,
      container: 'w:pPr',
      property: 'w:jc',
      xml: '<w:jc w:val="center"/>',
    };
    issues.push(issue(part, 'titleForm', '现在没有居中', [jc, indent(part, '')]));
  }
  return [...issues, ...sizeIssues(document, part, 'titleForm', SIZE.two, 3)];
}

/** Runs of the part in a font of another kind. A font that a theme gives is another rule's. */
function faceIssues(
  document: WordDocument,
  part: PartOfPage,
  rule: LayoutRuleKey,
  face: Exclude<Face, 'song'>,
  fonts: Fonts,
): LayoutIssue[] {
  const wrong = runsOf(document, part).flatMap((run) => {
    const { name } = fontOf(runProperties(document, part.paragraph, run.element), 'eastAsia');
    return name === undefined || KINDS[face].test(name) ? [] : [{ run, name }];
  });
  if (wrong.length === 0) return [];
  const names = [...new Set(wrong.map(({ name }) => name))].join('、');
  const changes = wrong.map(({ run }) => setFont(document, part.paragraph, run, fonts[face]));
  return [issue(part, rule, `现为${names}，应为${fonts[face]}`, changes)];
}

/** Points. */
function sizeIssues(
  document: WordDocument,
  part: PartOfPage,
  rule: LayoutRuleKey = 'bodySize',
  wanted: number = SIZE.three,
  within = 0.6,
): LayoutIssue[] {
  const wrong = runsOf(document, part).flatMap((run) => {
    const size = sizeOf(runProperties(document, part.paragraph, run.element));
    return Math.abs(size - wanted) <= within ? [] : [{ run, size }];
  });
  if (wrong.length === 0) return [];
  const sizes = [...new Set(wrong.map(({ size }) => `${size}磅`))].join('、');
  const changes = wrong.flatMap(({ run }) =>
    ['w:sz', 'w:szCs'].map(
      (property): PropertyChange => ({
        element: run.element,
        container: 'w:rPr',
        property,
        xml: `<${property} w:val="${wanted * 2}"/>`,
      }),
    ),
  );
  return [
    issue(part, rule, `现为${sizes}，应为${wanted === SIZE.two ? '2号（22磅）' : '3号（16磅）'}`, changes),
  ];
}

/** Twips: 225 mm. */
const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

function pitchIssues(part: PartOfPage, properties: Effective): LayoutIssue[] {
  const line = Number(properties.attribute('w:spacing', 'w:line') ?? 240);
  // Only an exact or a least pitch is known without the font; multiples depend on it.
  const rule = properties.attribute('w:spacing', 'w:lineRule') ?? 'auto';
  if (rule === 'auto') return [];
  const lines = TEXT_HEIGHT / line;
  if (lines >= 20.9 && lines < 23.99) return [];
  const change: PropertyChange = {
    element: part.paragraph.element,
    container: 'w:pPr',
    property: 'w:spacing',
    xml: `<w:spacing w:before="0" w:after="0" w:line="${LINE_PITCH}" w:lineRule="exact"/>`,
  };
  return [issue(part, 'pitch', `行距${line / 20}磅，每面${Math.floor(lines)}行`, [change])];
}

function indentIssues(document: WordDocument, part: PartOfPage, properties: Effective): LayoutIssue[] {
  const { start, end } = part.paragraph;
  const typed = /^[\u3000 \t\u00a0]*/.exec(document.body.text.slice(start, end))![0];
  const width = [...typed].reduce((sum, one) => sum + (one === '\u3000' ? 1 : one === '\t' ? 2 : 0.5), 0);
  if (width + indented(properties) >= 1.5) return [];
  const two = `w:firstLineChars="200" w:firstLine="${2 * CHARACTER_WIDTH}"`;
  return [issue(part, 'indent', '现在顶格', [indent(part, two)])];
}

/** Characters by which the first line is in. */
function indented(properties: Effective): number {
  const attribute = (name: string) => Number(properties.attribute('w:ind', `w:${name}`) ?? 0);
  const first = attribute('firstLineChars') / 100 || attribute('firstLine') / 320;
  const left = attribute('leftChars') / 100 || attribute('left') / 320 || attribute('start') / 320;
  const hanging = attribute('hangingChars') / 100 || attribute('hanging') / 320;
  return left + (hanging > 0 ? -hanging : first);
}

function indent({ paragraph: { element } }: PartOfPage, attributes: string): PropertyChange {
  const xml =
    attributes === ''
      ? '<w:ind w:firstLineChars="0" w:firstLine="0" w:leftChars="0" w:left="0"/>'
      : `<w:ind ${attributes}/>`;
  return { element, container: 'w:pPr', property: 'w:ind', xml };
}

/** A break before it, in it or at the end of what stands before. */
function startsPage(document: WordDocument, { paragraph }: PartOfPage): boolean {
  const { paragraphs } = document.body;
  const properties = paragraphProperties(document, paragraph);
  if (properties.sources.some((source) => source.children.some(({ name }) => name === 'w:pageBreakBefore')))
    return true;
  const breaks = (element: WordRun['element']) =>
    [...below(element, 'w:br')].some(({ attributes }) => attributes['w:type'] === 'page') ||
    !below(element, 'w:sectPr').next().done;
  if (breaks(paragraph.element)) return true;
  for (let index = paragraphs.indexOf(paragraph) - 1; index >= 0; index--) {
    const { element, start, end } = paragraphs[index]!;
    if (breaks(element)) return true;
    if (document.body.text.slice(start, end).trim() !== '') return false;
  }
  return true;
}

function newPage({ paragraph: { element } }: PartOfPage): PropertyChange {
  return { element, container: 'w:pPr', property: 'w:pageBreakBefore', xml: '<w:pageBreakBefore/>' };
}

/** Keeps what is said of letters: only the font of Chinese characters is set. */
export function setFont(
  document: WordDocument,
  paragraph: WordParagraph,
  run: WordRun,
  name: string,
): PropertyChange {
  const { attributes = {} } =
    runProperties(document, paragraph, run.element).sources[0]?.children.find(
      (one) => one.name === 'w:rFonts',
    ) ?? {};
  const own = run.element.children.some((one) => one.name === 'w:rPr') ? attributes : {};
  const kept = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:asciiTheme', 'w:hAnsiTheme', 'w:cstheme']
    .flatMap((attribute) => (own[attribute] === undefined ? [] : [` ${attribute}="${own[attribute]}"`]))
    .join('');
  return {
    element: run.element,
    container: 'w:rPr',
    property: 'w:rFonts',
    xml: `<w:rFonts w:hint="eastAsia"${kept} w:eastAsia="${name}"/>`,
  };
}

/** The runs whose text lies in the part, that have Chinese text. */
function runsOf(document: WordDocument, { paragraph, span, part }: PartOfPage): WordRun[] {
  const heads = part === 'body';
  return paragraph.runs.filter(({ element, pieces }) => {
    if (element.name !== 'w:r') return false;
    return pieces.some(({ start, text }) => {
      const end = start + text.length;
      const inside = start < span.end && end > span.start;
      // A run that reaches beyond a heading is the text's.
      const whole = heads || end <= span.end;
      return inside && whole && /[\u4e00-\u9fff]/.test(document.body.text.slice(start, end));
    });
  });
}

function issue(
  part: PartOfPage,
  rule: LayoutRuleKey,
  message: string,
  changes: readonly PropertyChange[],
): LayoutIssue {
  const { span } = part;
  return { rule, span, message, changes };
}
