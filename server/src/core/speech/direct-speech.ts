/** What somebody of the people said, in his own words: a speaker, a verb of saying, a quotation. */
import type { Span } from '../document/types';
import { keptPer } from '../kept';
import type { SpeechText } from './speech-text';

export interface ToldWords {
  /** From the speaker to the closing mark, or the quotation alone. */
  readonly span: Span;
  /** Whether the speaker is named or met: 马大姐, 有位大嫂, 他; not 古人 and not a leader. */
  readonly question: boolean;
}

const SAYING =
  /(?:[^。！？\n“”]{0,24}?)(?:说|讲|问|喊|嚷|答|回|念叨|嘀咕|开口[就便]?是?|告诉我|给我|算给我听|一努嘴|写道?|写的是|劝我|冲我|骂|求我|嘱咐|交代|反映|只有一句|一句话|写了[^，。]{1,6})[^。！？\n“”]{0,5}[：:，]$/;
/** Those whose words are learning, not told speech. */
const LEARNED =
  /古人|古语|古诗|俗话|俗语|老话|常言|谚语|名言|有句|有道是|诗|曾国藩|总书记|主席|同志指出|强调|指出|《[^》]{0,100}》|先生(?:说|讲)|文件|规定|会议|中央|意思是|叫做|所谓|经云|子曰|[曰云]/;
/** Words of the mouth: what a person would say, not a term or a slogan. */
const SPOKEN =
  /[？?！!我你俺咱您吗呢吧啊呀嘛了的啥这那]|(?:书记|镇长|县长|局长|主任|领导|厂长|校长|师傅|同志)，/;

export const toldWordsOf = keptPer((speech: SpeechText): readonly ToldWords[] => {
  const { text, base, document } = speech;
  const found: ToldWords[] = [];
  for (const { kind, depth, closed, span, inner } of document.marks) {
    if (kind !== 'quotation' || depth !== 0 || !closed || span.start < base) continue;
    const from = span.start - base;
    const to = span.end - base;
    if (to > text.length) break;
    const said = text.slice(inner.start - base, inner.end - base);
    if (said.length < 4 || said.length > 160 || said.includes('\n') || !SPOKEN.test(said)) continue;
    const head = text.slice(Math.max(0, from - 30), from);
    const lead = SAYING.exec(head.slice(head.lastIndexOf('\n') + 1));
    if (lead === null || LEARNED.test(lead[0])) continue;
    found.push({
      span: { start: span.start - (lead[0].length - leadStart(lead[0])), end: span.end },
      question: /[？?]/.test(said),
    });
  }
  return found;
});

/** Where the clause of the speaker begins within the words before the quotation. */
function leadStart(lead: string): number {
  return lead.slice(0, -1).search(/(?<![^，；：:])[^，；：:]*$/);
}
