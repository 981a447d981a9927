/** Items of a section that is given over to requests: （一）安排大中修资金300万元。 asks without a word of asking. */
import { sectionFrom } from '../document/sections';
import type { OfficialDocument, Paragraph, Sentence } from '../document/types';
import { REQUEST_HEADING } from './request-headings';
import type { RequestPhrase } from './request-reading';
import { isThirdParty, isToldOf, WANTING } from './request-status';
import { actWordsIn, DEFINITE } from './request-words';

/** The requests of such sections in paragraphs that no other phrase stands in. */
export function listedRequests(document: OfficialDocument, found: readonly RequestPhrase[]): RequestPhrase[] {
  const asked = new Set(found.map(({ paragraph }) => paragraph));
  const listed: RequestPhrase[] = [];
  const seen = new Set<Paragraph>();
  document.body.forEach((block, index) => {
    const heading = block.kind === 'heading' ? block : undefined;
    if (!heading || !REQUEST_HEADING.test(heading.title.text)) return;
    const section = sectionFrom(document, index)
      .slice(1)
      .filter((inner): inner is Paragraph => inner.kind === 'paragraph' && !seen.has(inner));
    for (const paragraph of section) {
      seen.add(paragraph);
      if (asked.has(paragraph) || isFormula(document, paragraph)) continue;
      const phrase = itemPhrase(paragraph, section.length === 1);
      if (phrase) listed.push(phrase);
    }
  });
  return listed;
}

function isFormula(document: OfficialDocument, paragraph: Paragraph): boolean {
  return document.closings.some((closing) => closing.ownParagraph && closing.paragraph === paragraph);
}

function itemPhrase(paragraph: Paragraph, alone: boolean): RequestPhrase | undefined {
  const mark = paragraph.heading?.ordinal ?? paragraph.ordinal;
  const isItem = mark !== undefined || alone || paragraph.sentences[0]?.ordinal !== undefined;
  const sentences = paragraph.sentences.map((sentence) => ({
    sentence,
    words: wordsOf(sentence, mark?.span.end),
  }));
  const asking =
    sentences.find(({ words }) => words.act?.index === 0) ??
    sentences.find(
      ({ words: { text, act } }) => act && !act.weak && act.sort !== 'support' && DEFINITE.test(text),
    ) ??
    (isItem ? sentences.find(({ words: { text } }) => WANTING.test(text) || DEFINITE.test(text)) : undefined);
  if (!asking) return undefined;
  const { sentence, words } = asking;
  const { text, from, act } = words;
  if (
    isToldOf(text.slice(0, act?.index ?? 0), text.slice(act?.index ?? 0)) ||
    isThirdParty(text.slice(0, act?.index ?? 0))
  )
    return undefined;
  const clause = /^[^，,；;。：:]*/.exec(text)?.[0].length ?? 0;
  const start = from + (act?.index ?? 0);
  const end = act ? start + act.word.length : from + Math.max(1, clause);
  const span = { start, end };
  return {
    span,
    ask: { start, end: start },
    act: span,
    sort: act?.sort ?? 'grant',
    firm: true,
    paragraph,
    sentence,
  };
}

function wordsOf(sentence: Sentence, behind: number | undefined) {
  const ordinal = sentence.ordinal?.span.end ?? 0;
  const from = Math.max(
    sentence.span.start,
    ordinal,
    behind !== undefined && behind <= sentence.span.end ? behind : 0,
  );
  const text = sentence.text.slice(from - sentence.span.start);
  const acts = actWordsIn(text);
  return { text, from, act: acts.find(({ sort, weak }) => sort === 'grant' && !weak) ?? acts[0] };
}
