import type { Span } from '../../document/types';
import type { Fix } from '../../findings';
import { markAround, matchesIn, type TextBlock, textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/halfwidth-in-cjk',
    title: '中文里的半角标点',
    severity: 'warning',
    basis: [
      {
        norm: 'punctuation',
        clause: '4',
        force: 'mandatory',
        says: '汉字文稿使用中文标点符号，逗号、句号、冒号等占一个字的位置',
      },
      { norm: 'custom', force: 'customary', says: '公文用纸上的标点一律用全角' },
    ],
    genres: 'any',
    mention: 'keep',
    explanation:
      '汉字之间的逗号、句号、冒号、括号、引号应当用中文标点（全角）。半角标点多半是输入法没有切换或者从网页粘贴来的，排出来挤在一边，全文疏密不一。',
    remedy: '改成相应的全角标点；标点后面多出的半角空格一并去掉。',
    exceptions: [
      '时间（23:48）、比例（1:500）、小数、千分撇、网址、邮箱、文件名、英文句子、代码和Markdown标记里的标点不提示。',
      '括号里全是字母、数字的（如(2)、(CPI)），保留半角，不提示。',
      '序号“1.”后面的圆点不提示。',
      '表格里的标点不提示。',
      '序号（(一)）用半角括号的，只作建议。',
    ],
    messages: {
      mark: '汉字旁边用了半角的“{wrong}”，应改为全角“{right}”。',
      pair: '汉字旁边用了半角的“{wrong}”，应改为“{right}”。',
      stop: '汉字之间的“.”若是句号，应改为“。”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要砥砺前行⟦,⟧做好安全工作。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要砥砺前行，做好安全工作。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校⟦(含幼儿园)⟧要认真排查。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校（含幼儿园）要认真排查。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　比例为1:500，时间为23:48:09，网址为http://www.gov.cn/a,b.html，占3.5%。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '时间、比例、小数、网址里的半角标点',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const { match, start } of matchesIn(document, MARK)) {
      const wrong = match[1]!;
      const right = FULL[wrong]!;
      const fix = mend(file.text, start, wrong.length, right);
      report({ message: 'mark', data: { wrong, right }, span: { start, end: start + 1 }, fixes: [fix] });
    }
    for (const { start, match } of matchesIn(document, STOP)) {
      const certain = match[1] !== undefined;
      const span = { start, end: start + 1 };
      const kind = certain ? 'safe' : 'suggest';
      const fixes: Fix[] = [{ title: '改为“。”', kind, edits: [{ span, newText: '。' }] }];
      report({ message: 'stop', span, fixes });
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
        report({ message: 'pair', data: { wrong, right }, span, severity, fixes });
      }
    }
  },
);

const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** Han characters and the marks of Chinese text; a blanked zone counts as neither. */
const CJK = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\ud840-\\udfff〇×“”‘’《》〈〉（）〔〕【】、。，；：？！…';
/** Not one of a run: ,, and --:-- are told of elsewhere. */
const MARK = new RegExp(
  `(?:(?<=[${CJK}%％)"][ ]?)|(?=[,:;][ ]?[${CJK}]))(?<![,:;?!])([,:;?!])(?![,:;?!，：；？！。])`,
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
