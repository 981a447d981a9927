import type { OfficialDocument } from '../../core/document/types';
import { CHARACTER_WIDTH, LINE_WIDTH } from '../page/figures';
import { widthOf } from '../page/widths';
import type { WordDocument, WordParagraph } from '../read/types';
import { below } from '../xml/parse';
import type { PropertyChange } from './change';
import { type Placed, placeOf, textWidth } from './geometry';
import type { LayoutIssue } from './types';

/** Twips: 2 mm. */
const SLACK = 114;

/** Characters; figures are of different widths in different fonts. */
const WITHIN = 1.1;

/**
 * 署名 and 成文日期 of one organ (7.3.5). With a seal: the date four 字 in from the right, the organ centred above it.
 * Without: the organ two 字 in, the date beginning two 字 right of it; where the date is longer it stands two 字 in.
 */
export function signatureIssues(
  document: WordDocument,
  documents: readonly OfficialDocument[],
): LayoutIssue[] {
  const [first, ...others] = [...below(document.body.xml.root, 'w:sectPr')].map(textWidth);
  // Sections of other widths: which one holds the signature is not worth a guess.
  if (first === undefined || others.some((width) => width !== first)) return [];
  // Margins that are wrong are told of by themselves, and move all.
  if (Math.abs(first - LINE_WIDTH) > SLACK) return [];
  const wide = first / CHARACTER_WIDTH;
  return documents.flatMap(({ signatures, date }): LayoutIssue[] => {
    const [organ, second] = signatures;
    if (!organ || second || !date) return [];
    const paragraphs = [organ.span, date.span].map((span) => paragraphOf(document, span.start));
    const [organLine, dateLine] = paragraphs;
    if (!organLine || !dateLine || organLine === dateLine) return [];
    const [above, under] = [placeOf(document, organLine, wide), placeOf(document, dateLine, wide)];
    if (!above || !under || isSealed(above, under, wide) || isUnsealed(above, under, wide)) return [];
    const places = `署名右空${shown(wide - above.ends)}字，日期首字比署名首字${shift(under.begins - above.begins)}`;
    const wanted =
      '不盖章时署名右空二字、日期首字右移二字（日期更长的，日期右空二字），盖章时日期右空四字、署名在日期上居中';
    return [
      {
        rule: 'signature',
        span: organ.span,
        message: `现在${places}；${wanted}`,
        changes: above.byBlanks || under.byBlanks ? [] : unsealed(organLine, dateLine, organ.text, date.text),
      },
    ];
  });
}

function paragraphOf({ body }: WordDocument, offset: number): WordParagraph | undefined {
  return body.paragraphs.find(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
}

function isSealed(organ: Placed, date: Placed, wide: number): boolean {
  const middle = ({ begins, ends }: Placed) => (begins + ends) / 2;
  // 一般右空四字; a longer organ may reach beyond the date at both ends.
  return (
    near(middle(organ), middle(date)) && wide - date.ends >= 2 - WITHIN && wide - date.ends <= 6 + WITHIN
  );
}

function isUnsealed(organ: Placed, date: Placed, wide: number): boolean {
  const longer = date.ends - date.begins > organ.ends - organ.begins;
  return near(date.begins - organ.begins, 2) && near(wide - (longer ? date : organ).ends, 2);
}

const near = (a: number, b: number) => Math.abs(a - b) <= WITHIN;

const shown = (characters: number) => Math.round(characters * 2) / 2;

function shift(characters: number): string {
  const by = shown(characters);
  return by === 0 ? '对齐' : by > 0 ? `右移${by}字` : `左移${-by}字`;
}

/** Counted from the right edge, which is sure, and not from the left. */
function unsealed(
  organLine: WordParagraph,
  dateLine: WordParagraph,
  organ: string,
  date: string,
): PropertyChange[] {
  const [organWidth, dateWidth] = [widthOf(organ.trim()), widthOf(date.trim())];
  const dateRight = Math.max(0, dateWidth > organWidth ? 2 : 2 + organWidth - 2 - dateWidth);
  const organRight = dateWidth > organWidth ? Math.max(0, dateRight + dateWidth + 2 - organWidth) : 2;
  return [...fromRight(organLine, organRight), ...fromRight(dateLine, dateRight)];
}

function fromRight({ element }: WordParagraph, characters: number): PropertyChange[] {
  const twips = Math.round(characters * CHARACTER_WIDTH);
  const set = (property: string, xml: string): PropertyChange => ({
    element,
    container: 'w:pPr',
    property,
    xml,
  });
  return [
    set(
      'w:ind',
      `<w:ind w:leftChars="0" w:left="0" w:firstLineChars="0" w:firstLine="0" w:rightChars="0" w:right="${twips}"/>`,
    ),
    set('w:jc', '<w:jc w:val="right"/>'),
  ];
}
