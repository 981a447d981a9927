import { readNumber } from '../../document/numerals';
import type { OfficialDocument, Paragraph, Span } from '../../document/types';

/** Where the body speaks of the document's own attachments. */

export interface AttachmentMention {
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
  /** The numbers named: 附件1—3 gives 1 and 3; none for 见附件. */
  readonly numbers: readonly number[];
  /** What a title in 《》 right before it names: 《实施方案》（附件1）. */
  readonly name?: string;
}

const MENTION =
  /附件(?:\s{0,9}((?:[\d０-９]{1,2}(?![\d０-９年月日])|[一二三四五六七八九十]{1,2}(?![\u4e00-\u9fff]))(?:\s{0,9}[—\-－–~～至、和及]\s{0,9}(?:附件)?\s{0,9}(?:[\d０-９]{1,2}(?![\d０-９年月日个项份])))*))?/g;
/** Behind these words the attachment is another paper's. */
const OTHERS =
  /(?:》|”|号|文件|其|该|原|此|上述|邮件|邮箱|通知|办法|意见|合同|协议|标书|方案|[^（(见]的)(?:中|所附|后)?的?$/;
/** Words that make the attachment one of a mail, or a matter of form. */
const NO_POINTER = /电子邮件|邮件附件|以附件(?:的)?形式|作为附件|附件材料|等附件|附件[内里中]容/;
const POINTS = /(?:见|如|按照?|填写|填报|报送|依照|参照|附)$/;
/** 附后, 见附表 …: attachments without the word. */
const ATTACHED =
  /(?:名单|表|方案|清单|材料|说明|样式|格式|目录|一览|统计表|测算|图)[^，。；]{0,4}附后|(?:详见|参见|见)附[表图后](?![近])|[（(](?:名单|表|见|清单)?附后[）)]/g;

/** Every mention in the body that points to an attachment of this document. */
export function attachmentMentions(document: OfficialDocument): AttachmentMention[] {
  const found: AttachmentMention[] = [];
  for (const paragraph of document.paragraphs) {
    const { text, span } = paragraph;
    if (!text.includes('附')) continue;
    for (const match of text.matchAll(MENTION)) {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      const around = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 6);
      if (OTHERS.test(before) || NO_POINTER.test(around)) continue;
      const numbers = numbersIn(match[1] ?? '');
      const bracketed =
        /[（(](?:详?见|参见)?$/.test(before) &&
        /^[）)，,；。]/.test(text.slice(match.index + match[0].length));
      if (numbers.length === 0 && !bracketed && !POINTS.test(before)) continue;
      const name = /《([^》]{2,60})》[（(](?:详?见)?$/.exec(
        text.slice(Math.max(0, match.index - 70), match.index),
      )?.[1];
      const start = span.start + match.index;
      found.push({
        span: { start, end: start + match[0].length },
        text: match[0],
        paragraph,
        numbers,
        ...(name === undefined ? {} : { name }),
      });
    }
    for (const match of text.matchAll(ATTACHED)) {
      const start = span.start + match.index;
      found.push({ span: { start, end: start + match[0].length }, text: match[0], paragraph, numbers: [] });
    }
  }
  return found;
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/[\d０-９]{1,2}|[一二三四五六七八九十]{1,2}/g)].flatMap(
    ([digits]) => readNumber(digits) ?? [],
  );
}
