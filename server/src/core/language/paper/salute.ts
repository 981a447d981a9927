/** 此致敬礼 and its kin: the end of a private letter. It may take two lines, so it is read as one. */
import type { Closing, OfficialDocument, Span } from '../../document/types';

const SALUTE = /^此?致?(?:以?(?:崇高的?|诚挚的?)?敬(?:礼|意))?$/;

/** The span of the salute at the document's end, from 此致 to 敬礼, or undefined. */
export function saluteOf(document: OfficialDocument): Span | undefined {
  const found = document.closings.filter(isSalute);
  const first = found[0];
  const last = found.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

export function isSalute({ formula }: Closing): boolean {
  return formula.length >= 2 && SALUTE.test(formula);
}
