import type { Span } from '../document/types';
import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
  wordsIn,
} from './cues';
import { toldWordsOf } from './direct-speech';
import { type Fact, factsOf, kindsOf } from './facts';
import { HOSTILE } from './lexicon/authority';
import { FEELINGS, PRESENCE } from './lexicon/feelings';
import { HOT_TOPICS } from './lexicon/hot-topics';
import { EMPTY_PRAISE } from './officialese';
import { thousandsOf } from './scoring';
import type { SpeechText, SpokenSentence } from './speech-text';
import type { QiPenalty } from './types';

/** 聚人气: what people talk about, what makes them think and feel, what ties the speech to its hall. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '互动称呼', share: 0.2, rate: 4, want: '面向听众的称呼，点到在座的人', snippet: 'jrq-4' },
  { id: 'B', name: '设问反问', share: 0.25, rate: 3.8, want: '设问、反问，有问有答', snippet: 'jrq-1' },
  { id: 'C', name: '热点议题', share: 0.1, rate: 1, want: '大家都在议论的事', snippet: 'jrq-3' },
  { id: 'D', name: '情感共鸣', share: 0.2, rate: 3, want: '感谢、体谅、感人的事', snippet: 'jrq-2' },
  { id: 'E', name: '现场感', share: 0.15, rate: 2.8, want: '此时此地、刚才谁讲了什么', snippet: 'jrq-4' },
  { id: 'F', name: '掌声点', share: 0.1, rate: 1.2, want: '短促有力、让人想鼓掌的收束', snippet: 'jrq-2' },
];

const ADDRESSED =
  /请(?:大家|各位|你们|您|把)?[^，。；？\n]{0,8}(?:站|坐下|看一看|想一想|答我|放在|抬头|抱|默哀|伸出|跟我|闭|摸)|请坐|抱一抱|举(?:一下|个|起)?手(?!机|续|段|术|工)|转过(?:身|脸|头)|向后[—转]|(?:跟|和)我一起|一起(?:喊|说|站)|鼓(?:个|一次|一鼓)?掌|站起来|起立|闭上眼|看看身边|在座的?[^，。；？\n]{0,6}|请(?:大家|各位|你们|您|他们|三十位|在座)?[^，。；？\n]{0,12}(?:站起来|起立|举(?:个|一下)?手|转过身|鼓[^，。；\n]{0,3}掌|看看|想想|想一想|记住|算一算|猜猜|听听)|不用举手|咱们|掌声(?:送给|给)|给[^，。；\n]{1,10}(?:鞠|敬)[^，。；\n]{0,3}(?:躬|礼)|(?:我)?(?:先|想)?向(?:在座|大家|各位|你们)[^，。；\n]{0,8}(?:鞠|敬)/;
const YOU =
  /(?!你中有我|你输我赢)(?<![给为替])您(?!好)|(?<!迷|感谢)你(?!们(?:要|必须|应当|一定要|务必))(?:们)?(?=[^，。；\n])/;
const EVERYBODY = /(?<!请|让|专|国)大家(?!庭|族|长|闺)|各位|朋友们|同志们|乡亲们|同学们/;
/** The listeners' own doubts, spoken for them. */
const VOICED =
  /(?:有人|有的人|有同志|有的同志|同志们|有朋友|邻居|家长|乡亲|老乡|大家|你们|企业|各位|他们?|[一二三四五六七八九]楼的|年轻人|同学|还有[^，。]{1,6})(?:可能|也许|一定|或许|心里)?(?:会|也|在|还|都|想|要|是不是)*(?:问|嘀咕|犯嘀咕|打鼓|说|想问)/;
const HEARD =
  /我(?:知道|懂|明白|看见|看到|听见|听到|记得|记着|注意到|猜|体会|心疼|看了)|不瞒|说实话|讲真|心里话|将心比心|换(?:了|成|作)(?:谁|我|你)/;
const ISSUE = /有人说|外面(?:都)?(?:议论|说|传)|都在(?:议论|问|说|传)|热门话题|议论/;
const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: ADDRESSED, weight: 0.6, reason: '请听众参与进来' },
  { category: 'A', pattern: EVERYBODY, weight: 0.12, reason: '以“大家”拉近距离' },
  { category: 'C', pattern: HOT_TOPICS, weight: 0.2, reason: '讲到大家关心的话题' },
  { category: 'C', pattern: ISSUE, weight: 0.6, reason: '接住大家的议论' },
  { category: 'D', pattern: FEELINGS, weight: 0.2, reason: '以情感人' },
  { category: 'D', pattern: HEARD, weight: 0.5, reason: '说到听众心里' },
  { category: 'E', pattern: PRESENCE, weight: 0.2, reason: '讲到现场、眼前' },
]);

const QUESTION_END = /[？?]["”』」）]?$/;
/** The speaker turns to one who is in the hall: 张老师，您…… 老秦，干不下来现在说. */
const HALL =
  /会场|台[下上侧]|后排|前排|第[一二三四五六七八九十]+排|坐在|在座|左手|右手|墙上|身后|窗外|这间|茶歇|大堂|条子|(?<![起过出下上])来的(?:时候|路上)|刚才|刚刚|今早|今天(?:早上|上午|来|到|会)|昨晚|此刻|现在[^，。]{0,4}(?:坐|站|听)|（[^）]{0,8}(?:停|笑|掌声|点头|应|起立|答|鞠躬|沉默|举手)[^）]{0,6}）/;
const DRIVING = /你们(?:要|必须|应当|一定要|务必|不要|不能|不得)/g;
const SLOGAN =
  /让我们|为[^，。！]{4,30}(?:奋斗|努力|前进)|而(?:不懈)?(?:奋斗|努力)|新的?(?:台阶|篇章|辉煌|胜利|征程)|美好的?明天/;
const HOSTILE_ALL = new RegExp(HOSTILE.source, 'g');
/** 主席先生！, 同志们、朋友们！ and 谢谢！ call and end, they are no thought. */
const CALLING =
  /^[^，]{0,16}(?:们|先生|女士|同事|代表|来宾|朋友|总统|主席|各位[\u4e00-\u9fff]{2,3}|谢谢|谢谢大家|大家好|平安|顺利|健康|成功)[！!]$/;

export function readJuren(speech: SpeechText, topics: readonly string[] = []): QiReading {
  const { own, base, sentences } = speech;
  const facts = factsOf(speech);
  const evidence: RawEvidence[] = findCues(own, base).map(fromHit);
  for (const [index, sentence] of sentences.entries()) {
    evidence.push(
      ...questionIn(sentence, sentences[index + 1]),
      ...hallIn(sentence, facts[index] ?? []),
      ...applauseIn(sentence, facts[index] ?? []),
    );
  }
  for (const { span, question } of toldWordsOf(speech))
    evidence.push(
      question
        ? { category: 'B', span, weight: 0.5, reason: '替听众把话问出来', entry: `${span.start}` }
        : { category: 'D', span, weight: 0.4, reason: '讲人和他的话，引人共鸣', entry: `${span.start}` },
    );
  evidence.push(...topics.flatMap((topic) => topicIn(speech, topic)));
  return { qi: 'juren', categories: CATEGORIES, evidence, penalties: penaltiesOf(speech) };
}

/** A topic of the place, named by the user. */
function topicIn({ own, base }: SpeechText, topic: string): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (let at = topic === '' ? -1 : own.indexOf(topic); at >= 0; at = own.indexOf(topic, at + topic.length)) {
    const span = { start: base + at, end: base + at + topic.length };
    found.push({ category: 'C', span, weight: 0.6, reason: '讲到当地关心的话题', entry: topic });
  }
  return found;
}

/** A question weighs by what comes of it: asked in the listeners' name, answered in the next breath, or left in the air. */
function questionIn(
  { own, text, span, paragraph }: SpokenSentence,
  next: SpokenSentence | undefined,
): RawEvidence[] {
  if (!QUESTION_END.test(own) || HOSTILE.test(own)) return [];
  const voiced = VOICED.test(own);
  const answered =
    next !== undefined &&
    next.paragraph === paragraph &&
    !QUESTION_END.test(next.own) &&
    ANSWER.test(next.own);
  const mine = /我们|大家|您|你|谁|在座|自己|家/.test(own);
  const asksHall = HALL_QUESTION.test(own);
  const weight = voiced ? 1.2 : mine || asksHall ? 0.9 : answered ? 0.7 : 0.4;
  const from = Math.max(0, text.length - 60);
  const cut = from === 0 ? 0 : Math.max(text.lastIndexOf('，', from), text.lastIndexOf('：', from)) + 1;
  return [
    {
      category: 'B',
      span: { start: span.start + cut, end: span.end },
      weight: answered ? weight + 0.2 : weight,
      reason: voiced ? '替听众发问' : answered ? '设问，有问有答' : '以问句引人思考',
      entry: text,
    },
  ];
}

const LISTENERS = /[您你]|各位|大家|在座|我们(?!要|必须)|邻居|乡亲|同志|同学|老师|家长|妈妈|父亲|孩子|谁/;
/** 好不好？ 有没有用？ 看见了吗？: put to the hall itself. */
const HALL_QUESTION =
  /(?:好不好|对不对|是不是|有没有[^，。]{0,4}|该不该[^，。]{0,10}|行不行|敢不敢[^，。]{0,8}|信不信|看见了吗|听见了吗|记得吗|[过]吧|对吗|是吗)[？?]/;
const ANSWER =
  /^(?:有|没有|不|是|对|问得|行|能|会|靠|就|因为|我|她|他|这|一|答案|关键|根子|图|钱|[^，。]{1,14}[，。])/;

/** Who is here, what is to be seen here, what happened on the way here. */
function hallIn(sentence: SpokenSentence, facts: readonly Fact[]): RawEvidence[] {
  const { own, span } = sentence;
  const found: RawEvidence[] = [];
  const kinds = kindsOf(facts);
  const add = (category: string, at: Span, weight: number, reason: string) =>
    found.push(wordsIn(sentence, category, at, weight, reason));
  const first = facts.find(({ kind }) => kind === 'person');
  const called =
    first !== undefined &&
    first.span.start - span.start <= 8 &&
    /^[，：]/.test(own.slice(first.span.end - span.start)) &&
    (first.span.start === span.start || /[您你？]/.test(own));
  const nick = NICKNAME.exec(own);
  if (called) add('A', first.span, 1.2, '点到在座的人，当面对话');
  else if (nick !== null)
    add('A', { start: span.start, end: span.start + nick[0].length }, 1, '点到在座的人，当面对话');
  if (/^……/.test(own)) add('E', { start: span.start, end: span.start + 2 }, 0.4, '停一停，等会场回应');
  const hall = HALL.exec(own);
  if (hall !== null) {
    const checked = kinds.has('person') || kinds.has('someone') || kinds.has('figure');
    const weight = checked ? 1 : kinds.has('date') || /我/.test(own) ? 0.5 : 0.25;
    const start = span.start + hall.index;
    add(
      'E',
      checked ? span : { start, end: start + hall[0].length },
      weight,
      checked ? '讲到此时此地的人和事' : '讲到现场、眼前',
    );
  }
  if (HOSTILE.test(own)) return found;
  if (YOU.test(own) && !COMMANDING.test(own)) add('A', youSpan(own, span), 0.35, '直接对听众说话');
  if (
    SELF.test(own) &&
    !COMMANDING.test(own) &&
    (kinds.has('date') || kinds.has('figure') || kinds.has('someone'))
  )
    add('D', span, 0.6, '讲自己的事，引人共鸣');
  const heard = HEARD.exec(own);
  if (heard !== null && LISTENERS.test(own))
    add(
      'D',
      span,
      kinds.has('figure') || kinds.has('person') || /[您你]/.test(own) ? 1 : 0.6,
      '体察听众，有事有人',
    );
  return found;
}

function youSpan(own: string, span: Span): Span {
  const at = YOU.exec(own)?.index ?? 0;
  return { start: span.start + at, end: span.start + at + 1 };
}

const COMMANDING = /必须|务必|不得|不许|不准|处理|追究|免职|负责|牵头/;
/** What the speaker has lived through himself. */
const SELF =
  /[我俺](?!们|[国省市县区局院校])[^，。；\n]{0,14}(?:了|过|着|才|也哭|也是|当[^局]|坐|站|想起|记得)/;

/** 栓柱，你……: called by a name that no list of surnames has. */
const NICKNAME =
  /^(?!所以|但是|可是|不过|因此|如果|要是|当然|其实|今天|昨天|明天|现在|同志|同学|朋友|大家|各位|家长|乡亲|工友|首先|最后|第[一二三]|只要|比如|另外|后来|那么|我|你|他|她|还有|不管)[\u4e00-\u9fff]{2,4}，(?:你|您)(?!们)/;
/** Where hands clap: a short exclamation that says something of this day; a slogan is bare. */
function applauseIn({ own, text, span, length }: SpokenSentence, facts: readonly Fact[]): RawEvidence[] {
  if (
    !/[！!]$/.test(own) ||
    HOSTILE.test(own) ||
    COMMANDING.test(own) ||
    length < 2 ||
    length > 60 ||
    CALLING.test(own)
  )
    return [];
  const slogan =
    SLOGAN.test(own) || EMPTY_PRAISE_ONE.test(own) || WISH.test(own) || /^[我们]{0,2}要/.test(own);
  const weight = slogan ? 0.15 : length <= 24 || facts.length > 0 ? 0.8 : 0.3;
  return [{ category: 'F', span, weight, reason: slogan ? '号召' : '有力的收束', entry: text }];
}

const WISH = /^(?:最后，|在此，)?(?:[^，]{0,10}，)?(?:预)?祝|代表[^，]{2,20}，?向|欢迎|感谢|敬意|祝贺/;
const EMPTY_PRAISE_ONE = new RegExp(EMPTY_PRAISE.source);

function penaltiesOf({ own, base, length }: SpeechText): QiPenalty[] {
  const thousands = thousandsOf({ length });
  const penalties: QiPenalty[] = [];
  const driving = own.match(DRIVING)?.length ?? 0;
  const density = driving / thousands;
  if (driving > 2 && density > 4)
    penalties.push({
      points: Math.min(10, Math.round(density)),
      reason: `每千字 ${Math.round(density)} 处“你们要、你们必须”，听众容易有隔阂`,
    });
  const hostile = [...own.matchAll(HOSTILE_ALL)];
  const worst = hostile[0];
  if (worst !== undefined) {
    const start = base + worst.index;
    penalties.push({
      points: Math.min(25, 6 * hostile.length),
      span: { start, end: start + worst[0].length },
      reason: `“${worst[0]}”一类训人的话有 ${hostile.length} 处，伤了听众`,
    });
  }
  const praise = [...own.matchAll(EMPTY_PRAISE)];
  const first = praise[0];
  if (first !== undefined && praise.length / thousands > 6) {
    const start = base + first.index;
    penalties.push({
      points: Math.min(20, Math.round(praise.length / thousands - 4)),
      span: { start, end: start + first[0].length },
      reason: `“${first[0]}”一类谁都能用的赞语有 ${praise.length} 处，听众听不出是在说自己`,
    });
  }
  return penalties;
}
