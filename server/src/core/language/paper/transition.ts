/** The sentence that opens the matter (现将有关事项通知如下：) and the closing that says the same again (特此通知). */
import type { Closing, OfficialDocument, Part } from '../../document/types';
import { maskMentions } from '../text/masked-text';

export interface DoubledTransition {
  /** 通知如下 as found. */
  readonly opening: Part;
  readonly closing: Closing;
  /** The verb of both: 通知, 报告, 函复 … */
  readonly verb: string;
}

const OPENING = /(通知|通报|通告|公告|报告|汇报|函告|函达|函商|函询|函复|公布|说明)如下/;
const CLOSING = /^(?:特此|专此)(通知|通报|通告|公告|报告|汇报|函告|函达|函商|函询|函复|复函|公布|说明)$/;
/** The opening stands in the first paragraphs; a 如下 further down opens a part, not the paper. */
const FIRST_PARAGRAPHS = 4;

/** The opening and the closing that say the same, or undefined. */
export function doubledTransition(document: OfficialDocument): DoubledTransition | undefined {
  for (const closing of document.closings) {
    const verb = CLOSING.exec(closing.formula)?.[1]?.replace('复函', '函复');
    if (verb === undefined) continue;
    const opening = openingOf(document, verb);
    if (opening && opening.span.end <= closing.paragraph.span.start) return { opening, closing, verb };
  }
  return undefined;
}

/** 通知如下 near the head of the document, for the verb 通知; any 函×如下 for a verb of letters. */
export function openingOf(document: OfficialDocument, verb: string): Part | undefined {
  for (const paragraph of document.paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const { start } = paragraph.span;
    const match = OPENING.exec(maskMentions(paragraph.text, start, document.marks));
    if (!match || !(match[1] === verb || (match[1]?.startsWith('函') && verb.startsWith('函')))) continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return { span, text: match[0] };
  }
  return undefined;
}
