/** Half-width marks in Chinese text. */

import type { OfficialDocument, SourceFile, Span } from '../../document/types';
import type { Fix } from '../../findings';
import { markAround, matchesIn, type TextBlock, textBlocks } from '../../language/text/punctuated-text';
import type { MarkFault } from './types';

export function* findHalfwidthMarks(
  file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'mark' | 'stop' | 'pair'>> {
  for (const { match, start } of matchesIn(document, MARK)) {
    const wrong = match[1]!;
    const right = FULL[wrong]!;
    const fix = mend(file.text, start, wrong.length, right);
    yield { message: 'mark', data: { wrong, right }, span: { start, end: start + 1 }, fixes: [fix] };
  }
  for (const { start, match } of matchesIn(document, STOP)) {
    const certain = match[1] !== undefined;
    const span = { start, end: start + 1 };
    const kind = certain ? 'safe' : 'suggest';
    const fixes: Fix[] = [{ title: '改为“。”', kind, edits: [{ span, newText: '。' }] }];
    yield { message: 'stop', span, fixes };
  }
  for (const block of textBlocks(document)) {
    for (const { span, right } of pairsIn(block, file.text)) {
      const wrong = `${file.text.charAt(span.start)}${file.text.charAt(span.end - 1)}`;
      const edits = [
        { span: { start: span.start, end: span.start + 1 }, newText: right.charAt(0) },
        { span: { start: span.end - 1, end: span.end }, newText: right.charAt(1) },
      ].filter(({ span: at, newText }) => file.text.slice(at.start, at.end) !== newText);
      const fixes: Fix[] = [{ title: `改为“${right}”`, kind: 'safe', edits }];
      // Brackets of an ordinal mislead nobody; they are only out of keeping.
      const severity = ORDINAL.test(file.text.slice(span.start + 1, span.end - 1)) ? 'info' : 'warning';
      yield { message: 'pair', data: { wrong, right }, span, severity, fixes };
    }
  }
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Han characters and the marks of Chinese text; a blanked zone counts as neither. */
const CJK = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ud840-\\udfff〇×“”‘’《》〈〉（）〔〕【】、。，；：？！…';
/** Not one of a run: ,, and 。? and --:-- are told of elsewhere. Of “, ;甲” both stand beside Chinese, or will. */
const MARK = new RegExp(
  `(?:(?<=[${CJK}%％)"][ ]?)|(?=[,:;](?:[ ][,:;]){0,4}[ ]?[${CJK}]))(?<![,:;?!，：；？！。])([,:;?!])(?![,:;?!，：；？！。])`,
  'g',
);
/** A full stop at the end of a line or before a closing mark is certain; between Han characters it may be an interpunct. */
const STOP =
  /(?<=[\u4e00-\u9fff]{2}[”’）》]?)\.(?:(?=[ ]*(?:$|[”’）\r\n]))()|(?<=[\u4e00-\u9fff]{8}\.)(?=[ ]*[\u4e00-\u9fff]{6}))/gm;

/** The edit takes along a half-width space that only stood in for the width of the mark. */
function mend(text: string, start: number, length: number, right: string): Fix {
  let end = start + length;
  while (text.charAt(end) === ' ' && HAN.test(text.charAt(end + 1))) end++;
  return { title: `改为“${right}”`, kind: 'safe', edits: [{ span: { start, end }, newText: right }] };
}

const HAN = /[\u3400-\u9fff“‘《（]/;
const ORDINAL = /^[\d一二三四五六七八九十]{1,3}$/;

/** Pairs with a half-width side whose content or surroundings are Chinese. */
function pairsIn(block: TextBlock, text: string): { span: Span; right: string }[] {
  const found: { span: Span; right: string }[] = [];
  for (const mark of block.marks) {
    const { span, inner } = mark;
    const open = text.charAt(span.start);
    const close = text.charAt(span.end - 1);
    const content = text.slice(inner.start, inner.end);
    if (open === '(' || close === ')') {
      const mixed = open !== '(' || close !== ')';
      // A mixed pair around an ordinal is punct/parallel-bracket-ordinal's.
      if (mixed ? ORDINAL.test(content) : !HAN.test(content)) continue;
      found.push({ span, right: '（）' });
    } else if (open === '"' && close === '"' && HAN.test(content)) {
      const outer = markAround(block, span, ['quotation']);
      found.push({ span, right: outer && text.charAt(outer.span.start) !== '‘' ? '‘’' : '“”' });
    }
  }
  return found;
}
