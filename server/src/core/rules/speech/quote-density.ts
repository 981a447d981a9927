import type { OfficialDocument, Span } from '../../document/types';
import { linesIn } from '../../quotations/in-document';
import type { QuotationIndex } from '../../quotations/types';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/quote-density',
    title: '引语过密',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '引典贵精，点到为止，不堆砌' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script', 'government-work-report'],
    fix: 'none',
    attachments: 'skip',
    mention: 'keep',
    explanation: '引语是为了点题。一句接一句地引，听众来不及消化，讲话人自己的意思反而被盖住了。',
    remedy: '同一个意思只留一句最贴切的，其余改用自己的话讲。',
    exceptions: [
      {
        text: '理论宣讲、党课，不提示。',
        example: {
          text: lines(
            '在机关党课上的讲话',
            '',
            '同志们：',
            '　　老人常说：“吃水不忘挖井人，饮水要思源。”老人常说：“滴水成河，粒米成箩，积少成多。”老人常说：“井淘三遍吃好水，' +
              '人从三师武艺高。”',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '加引号的专用词、简称、口号，不算引语。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　“一户一表”“一管到底”“一网通办”“一键报修”，四件事一起抓。\n',
          genre: 'speech',
        },
      },
    ],
    messages: {
      dense: '全文有{count}条引语，平均每千字{rate}条，建议精选几条，其余用自己的话讲。',
      share: '引语占全文的{rate}%，建议精选几条，其余用自己的话讲。',
      run: '连续三句都是引语，建议留一句最贴切的。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '在全校开学典礼上的讲话',
            '',
            '同学们：',
            '　　今天是开学的第一天，我想和大家谈谈读书。古人说：⟦“书山有路勤为径，学海无涯苦作舟。”⟧有人说：“读书百遍，其义自见。”还有人说：' +
              '“书到用时方恨少，事非经过不知难。”这几句话大家都背得出来。',
            '　　希望同学们坐得住，读得进，学得会。谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全校开学典礼上的讲话',
            '',
            '同学们：',
            '　　今天是开学的第一天，我想和大家谈谈读书。古人说：“书到用时方恨少，事非经过不知难。”这句话我上学的时候背得出来，' +
              '工作以后才真正懂得。',
            '　　希望同学们坐得住，读得进，学得会。谢谢大家！',
            '',
          ),
          why: '只引一句，接着讲自己的体会',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, quotations, speech, report }) => {
    if (/宣讲|党课|辅导/.test(document.title?.plain ?? '')) return;
    const quotes = quotesIn(document, quotations);
    const [first] = quotes;
    if (!first || quotes.length < RUN) return;
    const run = firstRun(document, quotes);
    if (run) {
      const related = run.slice(1).map((span) => ({ span, message: '紧接着的引语' }));
      report({ message: 'run', span: run[0] ?? first, related });
      return;
    }
    const { characters } = reviewOnce(document, speech);
    if (characters < SHORTEST) return;
    const related = quotes.slice(1, 6).map((span) => ({ span, message: '引语' }));
    const rate = (quotes.length * 1000) / characters;
    const share = quotes.reduce((sum, { start, end }) => sum + end - start, 0) / characters;
    if (rate > PER_THOUSAND)
      report({
        message: 'dense',
        data: { count: quotes.length, rate: Math.round(rate) },
        span: first,
        related,
      });
    else if (share > MOST_OF_TEXT)
      report({ message: 'share', data: { rate: Math.round(share * 100) }, span: first, related });
  },
);

const PER_THOUSAND = 6;
const MOST_OF_TEXT = 0.15;
const RUN = 3;
/** Spoken characters; in a shorter text one quotation is a large share. */
const SHORTEST = 600;
/** UTF-16 code units between the marks; what is shorter is a term. */
const SHORTEST_QUOTE = 7;
const SAYS = /(?:说|道|曰|云|讲|写|言|谓|：|:|》|指出|强调|提出|名言|古训|俗话|老话|诗)[，：:]?$/;

/** What is quoted and said to be so, and the lines of the classics, in order; marks included. */
function quotesIn(document: OfficialDocument, index?: QuotationIndex): Span[] {
  const { marks, text, span } = document;
  const said = marks.filter(({ kind, depth, closed, inner, span: mark }) => {
    if (kind !== 'quotation' || depth > 0 || !closed || inner.end - inner.start < SHORTEST_QUOTE)
      return false;
    const at = mark.start - span.start;
    return SAYS.test(text.slice(Math.max(0, at - 4), at));
  });
  const spans = said.map(({ span: mark }) => mark);
  const classics = index ? linesIn(document, index).map(({ quote }) => quote) : [];
  for (const quote of classics) {
    if (!spans.some(({ start, end }) => start < quote.end && quote.start < end)) spans.push(quote);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Three quotations of which each begins in the sentence behind the last, or in the same. */
function firstRun({ paragraphs }: OfficialDocument, quotes: readonly Span[]): Span[] | undefined {
  for (const { sentences, span } of paragraphs) {
    const own = quotes.filter(({ start }) => span.start <= start && start < span.end);
    if (own.length < RUN) continue;
    const places = own.map(({ start }) => sentences.findIndex((one) => start < one.span.end));
    for (let i = 0; i + RUN <= own.length; i++) {
      const follows = [1, 2].every((step) => places[i + step]! - places[i + step - 1]! === 1);
      if (follows) return own.slice(i, i + RUN);
    }
  }
  return undefined;
}
