import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import { ADDRESS, EVERYBODY, FEELINGS, MYSELF, PRESENCE, WE } from './lexicon/feelings';
import { HOT_TOPICS } from './lexicon/hot-topics';
import { thousandsOf } from './scoring';
import type { SpeechText, SpokenSentence } from './speech-text';

/** 聚人气: what people talk about, what makes them think and feel, what ties the speech to its hall. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '互动称呼', share: 0.2, rate: 4, want: '面向听众的称呼', snippet: 'jrq-4' },
  { id: 'B', name: '设问反问', share: 0.2, rate: 1, want: '设问、反问', snippet: 'jrq-1' },
  { id: 'C', name: '热点议题', share: 0.2, rate: 1, want: '大家都在议论的热点', snippet: 'jrq-3' },
  { id: 'D', name: '情感共鸣', share: 0.2, rate: 1.6, want: '感谢、体谅、感人的事', snippet: 'jrq-2' },
  { id: 'E', name: '现场感', share: 0.1, rate: 0.8, want: '此时此地、刚才谁讲了什么', snippet: 'jrq-4' },
  { id: 'F', name: '掌声点', share: 0.1, rate: 0.6, want: '短促有力、让人想鼓掌的收束', snippet: 'jrq-2' },
];

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: ADDRESS, weight: 1, reason: '直接对听众说话' },
  { category: 'A', pattern: MYSELF, weight: 0.5, reason: '以“我”与听众交谈', entry: '我' },
  { category: 'A', pattern: EVERYBODY, weight: 0.5, reason: '以“大家”拉近距离' },
  { category: 'A', pattern: WE, weight: 0.3, reason: '以“我们”拉近距离', entry: '我们' },
  { category: 'C', pattern: HOT_TOPICS, weight: 0.8, reason: '讲到大家关心的话题' },
  { category: 'D', pattern: FEELINGS, weight: 0.8, reason: '以情感人' },
  { category: 'E', pattern: PRESENCE, weight: 1, reason: '讲到现场、眼前' },
]);

/** 要搞清楚为什么……: a question that is only spoken of has no question mark. */
const QUESTION_END = /[？?]["”』」]?$/;
const ASKING =
  /为什么|怎么办|怎么|怎样|是什么|什么|能不能|行不行|难道|谁|靠什么|哪里|哪些|如何|是不是|有没有|何在|何以|吗|呢|岂|多少|好不好|对不对|何/;
const DRIVING = /你们(?:要|必须|应当|一定要|务必|不要|不能|不得)/g;
/** Characters without a question, an address or the hall: the listeners drift off. */
const LULL = 800;
const MOST_BY_WE = 0.5;

export function readJuren(speech: SpeechText, topics: readonly string[] = []): QiReading {
  const { own, base, sentences, text } = speech;
  const evidence: RawEvidence[] = findCues(own, base).map(fromHit);
  evidence.push(
    ...questionsIn(sentences),
    ...applauseIn(speech),
    ...topics.flatMap((topic) => topicIn(speech, topic)),
  );
  const penalties: { points: number; reason: string; span?: { start: number; end: number } }[] = [];
  const driving = own.match(DRIVING)?.length ?? 0;
  const density = driving / thousandsOf(speech);
  if (driving > 2 && density > 4)
    penalties.push({
      points: Math.min(10, Math.round(density)),
      reason: `每千字 ${Math.round(density)} 处“你们要、你们必须”，听众容易有隔阂`,
    });
  const lull = longestLull(evidence, base, base + text.length);
  if (lull !== undefined) penalties.push(lull);
  return { qi: 'juren', categories: CATEGORIES, evidence: withLimitedWe(evidence), penalties };
}

/** 我们 may make up half of the category and no more. */
function withLimitedWe(evidence: readonly RawEvidence[]): RawEvidence[] {
  const others = evidence.reduce((sum, { category, entry, weight }) => {
    return category === 'A' && entry !== '我们' ? sum + weight : sum;
  }, 0);
  let left = Math.max(1, (others * MOST_BY_WE) / (1 - MOST_BY_WE));
  return evidence.filter(({ entry, weight }) => {
    if (entry !== '我们') return true;
    left -= weight;
    return left >= 0;
  });
}

/** A topic of the place, named by the user. */
function topicIn({ own, base }: SpeechText, topic: string): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (let at = topic === '' ? -1 : own.indexOf(topic); at >= 0; at = own.indexOf(topic, at + topic.length)) {
    const span = { start: base + at, end: base + at + topic.length };
    found.push({ category: 'C', span, weight: 1, reason: '讲到当地关心的话题', entry: topic });
  }
  return found;
}

function questionsIn(sentences: readonly SpokenSentence[]): RawEvidence[] {
  return sentences
    .filter(({ own }) => QUESTION_END.test(own) && ASKING.test(own))
    .map(({ span, text }) => {
      const from = Math.max(0, text.length - 40);
      const cut = from === 0 ? 0 : Math.max(text.lastIndexOf('，', from), text.lastIndexOf('：', from)) + 1;
      return {
        category: 'B',
        span: { start: span.start + cut, end: span.end },
        weight: 1,
        reason: '以问句引人思考',
        entry: text,
      };
    });
}

/** 主席先生！, 同志们、朋友们！ and 谢谢！ call and end, they are no thought. */
const CALLING =
  /^[^，]{0,16}(?:们|先生|女士|同事|代表|来宾|朋友|总统|主席|各位[\u4e00-\u9fff]{2,3}|谢谢|谢谢大家|大家好)[！!]$/;

/** Where hands clap: a short exclamation, or 让我们…… at the end. */
function applauseIn({ sentences }: SpeechText): RawEvidence[] {
  return sentences
    .filter(
      ({ own, length }) =>
        /[！!]$/.test(own) &&
        length >= 4 &&
        length <= 60 &&
        !CALLING.test(own) &&
        !/[嘛吧哪啊呀喽呢]！$/.test(own),
    )
    .map(({ span, text }) => ({
      category: 'F',
      span,
      weight: 1,
      reason: '有力的收束',
      entry: text,
    }));
}

function longestLull(
  evidence: readonly RawEvidence[],
  start: number,
  end: number,
): { points: number; reason: string; span: { start: number; end: number } } | undefined {
  const places = evidence
    .filter(({ category }) => 'ABE'.includes(category))
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);
  let best = { start, end: start };
  let last = start;
  for (const place of [...places, end]) {
    if (place - last > best.end - best.start) best = { start: last, end: place };
    last = place;
  }
  const length = best.end - best.start;
  if (length <= LULL) return undefined;
  const points = Math.min(5, Math.ceil((length - LULL) / 100));
  return { points, span: best, reason: `连续 ${length} 字没有一句称呼、设问或现场的话` };
}
