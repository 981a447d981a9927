/**
 * Requests to the superior in a text: 恳请县政府拨付专项经费30万元, 请予解决, 妥否，请批示, 能否由县财政先行垫付.
 *
 * What only looks like one is left out: 请审阅, 请指正, 请予指导 (they ask for no decision); requests told of
 * (已向市政府请示, 群众请求解决); requests to others (请各单位, 请县财政局 in a report to another organ); plans
 * (下一步将请求); advice (建议); what is quoted or explained.
 */
import type { OfficialDocument, Paragraph, Sentence, Span } from '../document/types';
import { keptPer } from '../kept';
import { maskMentions } from '../language/text/masked-text';
import { readLead, readRequests } from './request-grammar';
import { listedRequests } from './request-lists';
import type { ReadRequest, RequestPhrase } from './request-reading';
import { WANTING } from './request-status';

/** Every request to the superior in the document's paragraphs, in order; found once, many rules ask for them. */
export const findRequests: (of: OfficialDocument) => readonly RequestPhrase[] = keptPer((document) => {
  if (isReadToAssembly(document)) return [];
  const reviewed = isSentToAssembly(document);
  const found = document.paragraphs.flatMap((paragraph) => {
    const wanted = /问题|困难|请求|诉求|不足/.test(paragraph.heading?.title.text ?? '');
    return paragraph.sentences.flatMap((sentence, index) => {
      const before = paragraph.sentences[index - 1]?.text ?? '';
      const phrases = requestsIn(sentence, paragraph, document, wanted || WANTING.test(before));
      // 请予审议 is what such a report is sent for.
      return reviewed ? phrases.filter(({ sort, addressee }) => sort !== 'answer' && addressee) : phrases;
    });
  });
  const listed = listedRequests(document, found);
  return listed.length === 0 ? found : [...found, ...listed].sort((a, b) => a.span.start - b.span.start);
});

/** A report that is read to a congress or sent to its standing committee: 请予审议, 请审查批准 belong there. */
export function addressesAssembly(document: OfficialDocument): boolean {
  return isReadToAssembly(document) || isSentToAssembly(document);
}

function isReadToAssembly(document: OfficialDocument): boolean {
  if (document.salutation && /代表|委员/.test(document.salutation.text)) return true;
  const opening = document.paragraphs[0]?.text.slice(0, 120) ?? '';
  return /各位(?:代表|委员)|向大会(?:报告|作|提出)|大会审[议查]/.test(opening);
}

/** A report that is sent to a standing committee. */
function isSentToAssembly({ recipients }: OfficialDocument): boolean {
  return recipients !== undefined && /人大|人民代表大会|常务委员会|常委会/.test(recipients.text);
}

const MAY_ASK =
  /[请望盼烦求需待须否祈乞恳惠俯赖仗靠候裁准除非唯惟若倘蒙向等]|麻烦|看看|援|速|希|劳|拜托|得给|总|想|意下|建议|可以|如何|诉求|能|蒙|指望|离了|还[要得]|得要|须得|要看|应由|得由|宜由|但愿|伏惟|示遵|垂/;
const EXPLAINING =
  /应当?使用|不能用|不得使用|误用|误写|用语|文种|结束语|是指|指的是|等词|所谓|的写法|等语句|字样|等表述/;

function requestsIn(
  sentence: Sentence,
  paragraph: Paragraph,
  document: OfficialDocument,
  wanting: boolean,
): RequestPhrase[] {
  const base = sentence.span.start;
  if (!MAY_ASK.test(sentence.text)) return [];
  const text = maskMentions(sentence.text, base, document.marks);
  if (EXPLAINING.test(text)) return [];
  const ordinal = paragraph.heading?.ordinal ?? paragraph.ordinal;
  const from = ordinal && ordinal.span.start === base ? ordinal.span.end - base : 0;
  const read = readRequests(text, from, document, wanting);
  const lead = read.length === 0 ? readLead(text, from) : undefined;
  return [...read, ...(lead ? [lead] : [])].map((request) => toPhrase(request, sentence, paragraph));
}

function toPhrase(request: ReadRequest, sentence: Sentence, paragraph: Paragraph): RequestPhrase {
  const at = ({ start, end }: Span): Span => ({
    start: sentence.span.start + start,
    end: sentence.span.start + end,
  });
  return {
    span: at({ start: request.start, end: request.act.end }),
    ask: at(request.ask),
    ...(request.addressee ? { addressee: at(request.addressee) } : {}),
    act: at(request.act),
    sort: request.sort,
    firm: request.firm,
    paragraph,
    sentence,
  };
}
