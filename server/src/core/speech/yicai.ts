import type { Span } from '../document/types';
import type { WordSource } from '../ports';
import type { JudgedQuotation } from '../quotations/types';
import { balancesIn, PAPER } from './balance';
import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import { toldWordsOf } from './direct-speech';
import { factsOf } from './facts';
import { historyIn } from './history';
import { ATTRIBUTED_QUOTATION, LONG_VIEW, SAYER } from './lexicon/classics';
import { findIdioms } from './lexicon/idioms';
import { NAMELESS, WORN_IMAGES, WORN_LINES } from './lexicon/worn';
import { EMPTY_PRAISE } from './officialese';
import { rhetoricIn } from './rhetoric';
import { thousandsOf } from './scoring';
import type { SpeechText } from './speech-text';
import type { QiPenalty } from './types';

/** 溢才气: wit and learning: a line at hand and put to use, an image made here, a thought that goes beyond the day. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '引典', share: 0.2, rate: 1.6, want: '一句有出处、用得上的引文', snippet: 'yqq-1' },
  { id: 'B', name: '修辞', share: 0.35, rate: 4.5, want: '自己造的对仗、排比、比喻', snippet: 'yqq-2' },
  { id: 'C', name: '史例典故', share: 0.2, rate: 2, want: '一个讲得出情节的史例', snippet: 'yqq-4' },
  {
    id: 'D',
    name: '哲理句',
    share: 0.2,
    rate: 2.4,
    want: '“不是……而是……”一类点透道理的句子',
    snippet: 'yqq-3',
  },
  { id: 'E', name: '词语', share: 0.05, rate: 2, want: '凝练的成语', snippet: 'yqq-2' },
];

const FIGURE =
  /(?:就|正|恰|好)?像(?!我们|你们|他们|这样|今天|[^，。；！？\n]{0,14}(?:说|讲|指出|所)|样|话)[^，。；！？\n]{2,20}(?:一样|那样|似的)?(?=[，。；！？])|(?:如同|好比|犹如|宛如|恰似|仿佛)[^，。；！？\n]{2,16}(?:一样|似的|一般)?(?=[，。；！？])|跟[^，。；！？\n]{2,10}(?:似的|一样)(?=[，。；！？])|这样一种[^，。；\n]{2,8}|(?<=[，。；])(?!一|另|有|问题|关键|主要|加强|重要|根本|首先|目的|原因|结果|其|这|那)[^，。；\n是]{2,8}(?<!的|题|然|不|就|还|也|都|又|只|才|正|总|可|但|凡|要|或)是[^，。；\n是]{1,8}，(?!一|另|有)[^，。；\n是]{1,8}(?<!不|就|还|也|都|又|只|才|正|总|可|但|凡|要|或)是(?!很|不|最|非常|好|顺利)[^，。；\n是]{1,7}[^，。；\n是的](?=[，。；])/;
const MAXIM =
  /不(?:是|在|在于|靠|取决于)[^。；！？\n]{1,24}[，]?而(?:是|在|在于|靠|取决于)|越(?!来越)(?:是)?[^，。；！？、\n]{1,12}[，]?(?:就)?越(?!来越)|与其[^。；！？\n]{2,20}不如|看似[^，。；！？\n]{1,10}，|不(?:只|仅)?是[^，。；！？\n]{1,14}，(?:也|更)?是/;
/** What is said against the grain. */
const PARADOX =
  /不在[^，。；\n]{1,12}，(?:而)?在|[^，。；\n]{1,6}就[^，。；\n]{1,5}，[^，。；\n]{1,8}才[^，。；\n]{1,5}(?=[，。；])|([\u4e00-\u9fff])的(?:却|都|不)?是[^，。；\n]{1,12}，(?:[\u4e00-\u9fff]的|\1的)(?:却|都|才)?是|何尝(?:是|不)|谁也[^，。；\n]{1,4}谁|先学不|不是[^，。；\n]{1,10}，是[^，。；\n]{1,14}(?=[。；])|(?<=[，。；：“\n]|最)[难怕贵妙苦险重](?:的)?(?:不)?(?:在|是)[^，。；\n]{1,14}[，。；]|[^，。；\n]{1,10}的不(?:只)?是[^，。；\n]{1,12}，(?:是|也是|更是)|不(?![能会可要得])([\u4e00-\u9fff])[^，。；\n]{1,10}，只\2|([\u4e00-\u9fff])得[\u4e00-\u9fff]、[\u4e00-\u9fff]得[\u4e00-\u9fff]|宁(?:可|愿|肯)[^，。；！？\n]{1,14}[，]?(?:也|不)|从来(?:没有|不)[^，。；\n]{2,20}，|(?:两|二)[^，。；\n]{1,4}都[^，。；\n]{2,8}，所以|是同一(?:个|双|条|件|道)/;
/** Turns of reasoning that a paper has too. */
const CONTRAST =
  /不(?:但|仅|只|光)[^。；！？\n]{2,30}[，]?(?:而且|还|也|更)|既要?[^。，；！？\n]{2,20}[，、]?(?:又|也|更|还)|只有[^。；！？\n]{2,30}才|没有[^，。；！？\n]{1,18}[，]?(?:就|便)(?:没有|不)|不(?:能|可|要)只[^，。；\n]{1,16}|无论[^。；！？\n]{2,30}都|归根(?:到底|结底)|说到底|可见/;

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'B', pattern: FIGURE, open: true, weight: 0.6, reason: '比喻，把道理说形象' },
  { category: 'C', pattern: LONG_VIEW, weight: 0.1, reason: '从历史的长处看' },
  { category: 'D', pattern: CONTRAST, weight: 0.15, reason: '正反、递进，说理周全' },
  { category: 'D', pattern: PARADOX, open: true, weight: 0.8, reason: '反着说，点透道理' },
  { category: 'D', pattern: MAXIM, weight: 0.4, reason: '点透道理' },
]);

export function readYicai(
  speech: SpeechText,
  quotations: readonly JudgedQuotation[] | undefined,
  words: WordSource | undefined,
): QiReading {
  const { own, base, sentences, text } = speech;
  const worn = [...text.matchAll(WORN_LINES), ...text.matchAll(NAMELESS), ...own.matchAll(WORN_IMAGES)];
  const isWorn = (span: Span) =>
    worn.some((one) => base + one.index < span.end + 2 && base + one.index + one[0].length > span.start - 2);
  const evidence: RawEvidence[] = findCues(own, base).map(fromHit);
  for (const { span, weight } of balancesIn(sentences))
    evidence.push({
      category: 'B',
      span,
      weight: weight * 0.9,
      reason: '对举成文，前后照应',
      entry: `${span.start}`,
    });
  for (const one of rhetoricIn(sentences))
    if (!PAPER.test(text.slice(one.span.start - base, one.span.end - base)))
      evidence.push({ ...one, weight: 0.35 });
  evidence.push(...historyIn(sentences, factsOf(speech)));
  const judged = (quotations ?? []).filter(({ span }) => inside(speech, span));
  evidence.push(
    ...recognised(judged),
    ...attributedQuotations(speech, judged),
    ...linesPutToUse(speech, judged, quotations !== undefined),
  );
  const fresh = evidence.map((one) => (isWorn(one.span) ? wornOut(one) : one));
  fresh.push(...idiomsIn(speech));
  if (words !== undefined) fresh.push(...idiomsByTag(speech, words));
  return {
    qi: 'yicai',
    categories: CATEGORIES,
    evidence: fresh,
    penalties: penaltiesOf(speech, judged, worn),
  };
}

/** A worn line whose author is told still shows a book; all else that is worn shows nothing. */
function wornOut(one: RawEvidence): RawEvidence {
  if (one.category === 'A' && one.weight > 0.5) return { ...one, weight: 0.4 };
  return { ...one, weight: Math.min(one.weight, 0.1), reason: `${one.reason}；说法用滥了` };
}

function penaltiesOf(
  speech: SpeechText,
  judged: readonly JudgedQuotation[],
  worn: readonly RegExpMatchArray[],
): QiPenalty[] {
  const { own, base } = speech;
  const thousands = thousandsOf(speech);
  const penalties: QiPenalty[] = judged.flatMap((one) => {
    const reason = WRONG[one.verdict]?.(one);
    return reason === undefined ? [] : { points: 15, span: one.span, reason };
  });
  const first = worn[0];
  if (first?.index !== undefined && worn.length >= 3 && worn.length / thousands > 3) {
    const start = base + first.index;
    penalties.push({
      points: Math.min(25, Math.round(1.5 * (worn.length / thousands))),
      span: { start, end: start + first[0].length },
      reason: `“${first[0]}”一类用滥的引语、比喻有 ${worn.length} 处，显不出读过书`,
    });
  }
  const runs = own.match(IDIOM_RUN)?.length ?? 0;
  const idioms = findIdioms(own).length / thousands;
  if (idioms > IDIOM_GLUT || runs / thousands > 3)
    penalties.push({ points: 6, reason: '成语、四字句接连堆叠，读来空泛' });
  const quoted = judged.filter(({ verdict }) => verdict === 'right').length;
  if (quoted > 3 && quoted / thousands > QUOTATION_GLUT)
    penalties.push({ points: 10, reason: '引语过密，容易喧宾夺主' });
  const praise = own.match(EMPTY_PRAISE)?.length ?? 0;
  if (praise / thousands > 12) penalties.push({ points: 5, reason: '赞语成串，不见自己的话' });
  return penalties;
}

/** Idioms in a thousand characters beyond which the text reads like a lesson in idioms. */
const IDIOM_GLUT = 20;
/** Quotations in a thousand characters. */
const QUOTATION_GLUT = 6;
/** 人杰地灵，物华天宝、钟灵毓秀: three members of four characters on end. */
const IDIOM_RUN =
  /(?<=[，。；、！])[\u4e00-\u9fff]{4}[，、][\u4e00-\u9fff]{4}[，、][\u4e00-\u9fff]{4}(?=[，。；、！])/g;

const WRONG: { readonly [V in JudgedQuotation['verdict']]?: (quotation: JudgedQuotation) => string } = {
  'wrong-author': ({ author, work }) =>
    author === '' ? `引语出自《${work}》，不是所写的作者` : `引语的作者应是${author}（《${work}》）`,
  'wrong-work': ({ work }) => `引语出自《${work}》，不是所写的篇目`,
  misquote: ({ work }) => `引语与通行本《${work}》不符`,
};

function recognised(judged: readonly JudgedQuotation[]): RawEvidence[] {
  return judged
    .filter(({ verdict }) => verdict === 'right')
    .map(({ span, author, work }) => ({
      category: 'A',
      span,
      weight: 0.8,
      reason: `引${author}《${work}》`,
      entry: `${author}${work}${span.start}`,
    }));
}

/** What is both quoted and attributed, save where a line of the classics was judged: leaders, documents, sayings. */
function attributedQuotations({ text, base }: SpeechText, judged: readonly JudgedQuotation[]): RawEvidence[] {
  return [...text.matchAll(ATTRIBUTED_QUOTATION)].flatMap((match) => {
    const span = { start: base + match.index, end: base + match.index + match[0].length };
    if (judged.some((one) => overlap(one.span, span)) || match[0].includes('\n')) return [];
    const nameless = new RegExp(NAMELESS.source).test(match[0]);
    return {
      category: 'A',
      span,
      weight: nameless ? 0.1 : 0.8,
      reason: nameless ? '引了一句话，没有说明出处' : '引语有出处，尚未与通行本核对',
      entry: match[0],
    };
  });
}

/** “不疑处有疑”…… 难在“不疑处”三个字: a word of the line is taken up again, so the line does work. */
function linesPutToUse(
  speech: SpeechText,
  judged: readonly JudgedQuotation[],
  known: boolean,
): RawEvidence[] {
  const { document, text, base } = speech;
  const found: RawEvidence[] = [];
  const lines: { said: string; end: number }[] = [];
  const told = toldWordsOf(speech);
  for (const { kind, depth, closed, span, inner } of document.marks) {
    if ([...told, ...judged].some((one) => overlap(one.span, span))) continue;
    if (kind !== 'quotation' || depth !== 0 || !closed || span.start < base) continue;
    const said = text.slice(inner.start - base, inner.end - base);
    const whole = lines.find(
      (one) => span.start - one.end < 120 && one.said !== said && one.said.includes(said),
    );
    if (said.length >= 2 && said.length <= 8 && whole !== undefined)
      found.push({ category: 'A', span, weight: 0.9, reason: '抓住引语里的字眼往下讲', entry: said });
    if (said.length >= 5 && said.length <= 60 && !/[我你们吗呢吧了]/.test(said)) {
      lines.push({ said, end: span.end });
      if (said.length >= 6 && /[而之其何者于以为乎也矣焉]/.test(said) && !said.includes('的')) {
        const head = text.slice(Math.max(0, span.start - base - 60), span.start - base);
        const named = SAYER.test(head.slice(head.lastIndexOf('\n') + 1));
        // Where the classics are at hand, a line that they do not have is taken for one only by its author.
        if (named || !known)
          found.push({
            category: 'A',
            span,
            weight: named ? 0.8 : 0.4,
            reason: named ? '引成句，有出处' : '引用成句',
            entry: said,
          });
      }
    }
  }
  return found;
}

function idiomsIn({ own, base }: SpeechText): RawEvidence[] {
  return findIdioms(own).map(({ start, idiom }) => ({
    category: 'E',
    span: { start: base + start, end: base + start + idiom.length },
    weight: 0.2,
    reason: '成语，言简意赅',
    entry: idiom,
  }));
}

/** Words that the segmenter calls idioms and the lexicon does not have. */
function idiomsByTag({ paragraphs, own, base }: SpeechText, words: WordSource): RawEvidence[] {
  const evidence: RawEvidence[] = [];
  for (const { text, span } of paragraphs) {
    for (const { text: word, start, tag } of words.wordsOf(text) ?? []) {
      if (tag !== 'i' || word.length < 4) continue;
      const at = span.start + start;
      if (own.slice(at - base, at - base + word.length) !== word) continue;
      const end = at + word.length;
      evidence.push({
        category: 'E',
        span: { start: at, end },
        weight: 0.1,
        reason: '成语、熟语',
        entry: word,
      });
    }
  }
  return evidence;
}

const inside = ({ base, text }: SpeechText, { start, end }: Span): boolean =>
  start >= base && end <= base + text.length;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
