import type { Span } from '../document/types';
import {
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
  wordsIn,
} from './cues';
import { type Fact, factsOf, kindsOf } from './facts';
import {
  ANSWERABLE,
  BOTTOM_LINE,
  COMMAND_YOU,
  DECISIVE,
  DUTIFUL,
  FIRM,
  OVERUSED,
  SANCTION,
  SOFT,
} from './lexicon/authority';
import { thousandsOf } from './scoring';
import { clauseEnd, clauseStart, type SpeechText, type SpokenSentence, sentenceIndexAt } from './speech-text';
import type { AudienceRank, QiPenalty } from './types';

/** 显霸气: the air of one who decides, and answers for it. What is to be done counts by who, by when, and what else happens. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '决断', share: 0.15, rate: 3, want: '当场拍板的决断', snippet: 'xbq-4' },
  { id: 'B', name: '责任时限', share: 0.3, rate: 4, want: '谁负责、何时完成', snippet: 'xbq-1' },
  { id: 'C', name: '担当', share: 0.25, rate: 2.4, want: '领导自己的担当', snippet: 'xbq-2' },
  { id: 'D', name: '底线后果', share: 0.15, rate: 2.4, want: '底线和越线的后果', snippet: 'xbq-3' },
  { id: 'E', name: '短句力度', share: 0.15, rate: 4, want: '短促有力的判断句', snippet: 'xbq-4' },
];

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: DECISIVE, weight: 0.15, reason: '态度果断' },
  { category: 'A', pattern: FIRM, weight: 0.1, reason: '要求明确' },
  { category: 'C', pattern: DUTIFUL, weight: 0.2, reason: '表态担责' },
  { category: 'D', pattern: BOTTOM_LINE, weight: 0.2, reason: '讲到底线和追责' },
]);

/** What cannot be taken back: decided, signed, done. */
const SETTLED =
  /我(?:下|定|宣布|拍板|决定)[^，。；\n]{0,8}|(?:当场|现在就|今天(?:就)?|今晚(?:就)?)(?:定|办|改|分|停|拍板|封存|停车)|已经(?:签|定|批|打到|拨|拆|撤)|算数|不(?:商量|讨论|等|过夜|含糊|打折|例外|回头|留|隐)(?![\u4e00-\u9fff]{3})|没(?:有)?(?:商量|二话|例外|余地|退路|第二)|(?:作废|就地|一律|一(?:分|笔|个|户|天|条|处|次)(?:都|也)?不(?:许|能|准|漏|隐|留|少|放|等|延|退|差|拖|开|欠))|全部(?=撤|停|到位|清|改|换|打开)|说到做到|就这么(?:定|办)|(?:从|打)(?:今天|现在|明天|下周)[^，。；\n]{0,6}起|命令(?=[，：。]|由我)/;
/** What somebody does: a verb that leads to a thing done. */
const ACTS =
  /[带管守包盯查验审批签报送改办拆换撤停开修建打补发装铺清退贴派驻撤交](?!代|流|给我|情)(?![\u4e00-\u9fff]{0,2}(?:力度|意识|会议|水平))|牵头|负责|主办|督办|完成|整改|销号|验收|通报|落实|拿出|建成|开工|排查|达到|通水|碰头|会商|移交|复核|签到/;
const GROUP =
  /谁|书记|(?:副)?[局站所科县镇乡厂校院队]长|主任|我(?!们|国|省|市|县)|队|组|班|家|户|人(?=不离)|总工|监理|指挥部/;
/** A condition and what follows on it: 漏一户，书记免职. */
const CONDITION =
  /(?:谁(?!都|也|说|知)|凡|漏|差|晚|迟|误|拖|超|过了|没(?:有)?(?:到|完成|改|办|交|查|签|动)|不(?:到|改|交|办|合格|落实|报|签|动|来|服)|[\u4e00-\u9fff]?不(?:完|成|了|出|掉|下来|到)(?:的)?|再(?:犯|拖|出|有)|查(?:出|到|漏|实)|出了|签错|转错|放水|厚度差|抬了手|打不通|塌了|堵路|如果|只要|到时候)[^，。；！？\n]{0,18}[，。]/;

export function readXianba(speech: SpeechText, audience: AudienceRank = 'subordinates'): QiReading {
  const { own, base, sentences } = speech;
  const lowly = audience !== 'subordinates';
  const evidence: RawEvidence[] = [];
  const penalties: QiPenalty[] = [];
  for (const { cue, span, text } of findCues(own, base)) {
    const sentence = sentences[sentenceIndexAt(sentences, span.start)];
    if (cue.category === 'A' && lowly && sentence !== undefined && COMMAND_YOU.test(sentence.own)) {
      penalties.push({ points: 5, span, reason: '对上级、平级或来宾用了命令口气' });
      continue;
    }
    if (cue.pattern === FIRM && (sentence === undefined || /[？?]/.test(sentence.own))) continue;
    evidence.push({ category: cue.category, span, weight: cue.weight, reason: cue.reason, entry: text });
  }
  const facts = factsOf(speech);
  for (const [index, sentence] of sentences.entries())
    evidence.push(...sentenceEvidence(sentence, facts[index] ?? [], sentences[index - 1]));
  penalties.push(...softness(speech), ...slogans(speech, evidence));
  return { qi: 'xianba', categories: CATEGORIES, evidence, penalties };
}

function sentenceEvidence(
  sentence: SpokenSentence,
  facts: readonly Fact[],
  before: SpokenSentence | undefined,
): RawEvidence[] {
  const { own, span, length } = sentence;
  if (/[？?]["”]?$/.test(own) || /^[（(]/.test(own)) return [];
  const found: RawEvidence[] = [];
  const soft = SOFT_ONE.test(own);
  const add = (category: string, at: Span, weight: number, reason: string) =>
    found.push(wordsIn(sentence, category, at, weight, reason));
  const clause = (index: number, size: number): Span => ({
    start: span.start + clauseStart(own, index),
    end: span.start + clauseEnd(own, index + size),
  });
  if (!soft) {
    const duty = dutyIn(sentence, facts);
    if (duty !== undefined) found.push(duty);
    const settled = SETTLED.exec(own);
    if (settled !== null) add('A', clause(settled.index, settled[0].length), 0.7, '当场拍板，不留余地');
    if (length >= 2 && length <= 12 && FORCEFUL.test(own) && !NO_FORCE.test(own))
      add('E', span, 0.8, '短句有力');
  }
  const mine =
    /(?<=^|[，；：])我(?!们|国|省|市|县|想|看|说|讲|问|知|觉)[^，。；！？]{1,10}(?=[，。；！])/.exec(own);
  const binding = facts.some(
    ({ kind, text: when }) => kind === 'due' || (kind === 'date' && /点/.test(when)),
  );
  if (mine !== null && binding && !PAST.test(own))
    add('C', clause(mine.index, mine[0].length), 0.7, '领导自己到场、自己动手');
  const answer = ANSWERABLE.exec(own);
  if (answer !== null) add('C', clause(answer.index, answer[0].length), 1, '自己担起来');
  const sanction = SANCTION.exec(own);
  if (sanction !== null && !soft) {
    const condition = CONDITION.exec(
      `${before?.paragraph === sentence.paragraph && length < 14 ? before.own : ''}${own}`,
    );
    if (condition !== null) add('D', clause(sanction.index, sanction[0].length), 1, '越线会怎样，说死了');
  }
  // Short clauses are a drum only where something is ordered.
  if (!soft && found.some(({ category, weight }) => weight > 0.4 && category !== 'E'))
    for (const blow of blowsIn(own))
      add('E', { start: span.start + blow.start, end: span.start + blow.end }, 0.6, '短句连发');
  return found;
}

/** 责任主体 + 动作 + 期限: two of the three, one being the deed, count by half. */
function dutyIn({ own, text, span }: SpokenSentence, facts: readonly Fact[]): RawEvidence | undefined {
  if (own.length > 200 || PAST.test(own)) return undefined;
  const acts = ACTS.exec(own);
  const due = facts.find(
    ({ kind, text: when }) => kind === 'due' || (kind === 'date' && /点|号|日/.test(when)),
  );
  const named = facts.find(({ kind }) => kind === 'person' || kind === 'organ');
  const group = named === undefined ? GROUP.exec(own) : null;
  const who = named !== undefined || group !== null;
  if (due?.text.startsWith('每') && named === undefined) return undefined;
  if (acts === null || (due === undefined && !who)) return undefined;
  const strong = /牵头|负责|包(?:了|案|片)|主持|督办/.test(own);
  const kinds = kindsOf(facts);
  const counted = kinds.has('figure');
  if (due === undefined && !(named !== undefined && strong)) return undefined;
  if (due !== undefined && !who && !counted && !/[要将就]|全部|必须/.test(own)) return undefined;
  const at = [
    acts.index,
    acts.index + acts[0].length,
    ...(due === undefined ? [] : [due.span.start - span.start, due.span.end - span.start]),
    ...(named === undefined ? [] : [named.span.start - span.start, named.span.end - span.start]),
  ];
  const start = clauseStart(own, Math.min(...at));
  const end = clauseEnd(own, Math.max(...at));
  const full = who && due !== undefined;
  const weight = named !== undefined && full ? 1.2 : full ? 0.9 : 0.5;
  const reason = full
    ? '责任、动作、时限齐全'
    : due === undefined
      ? '明确了责任，还缺期限'
      : '有动作、有时限，还缺责任人';
  return {
    category: 'B',
    span: { start: span.start + start, end: span.start + end },
    weight,
    reason,
    entry: text.slice(start, end),
  };
}

/** What was done is no order. */
const PAST =
  /昨|去年|上个?(?:月|周|礼拜)|过去|当年|那(?:年|天|晚|时)|前(?:几|些)天|前不久|曾|(?:19|20)\d\d年(?!前|底)|[〇零][〇零一二三四五六七八九]年|的时候|改成|主持召开/;
const FORCEFUL =
  /^(?:[^，]{1,6}，)?(?:我们|大家|谁|一切|这件事|首先|我)?(?:还|都|也|就|更|首先)?(?:要(?!是|么|讲|说)|必须|不能|不许|不准|绝不|决不|一定|坚决|务必|应该|只能|敢|干|抓|说干|看准|定了|不达|不怕|不等|不靠|马上|立即|先|开工|散会|照|没到|算)|(?:到底|重来|算数|兑现|例外|退路|商量|这么定了|就这么办|到位|作废|为止|我背|我扛|我的|我签字|我辞|就位|照停|过夜)[。！]$/;
const NO_FORCE =
  /谢谢|感谢|祝|你好|您好|欢迎|同志们|各位|朋友们|女士|代表们|^[（(]|^第?[一二三四五六七八九十\d]+[、，点是个条句]|^(?:假如|如果|可惜|当然|因为|虽然|但是|比如|例如|这样|有的|有些)|很|比较|不知道|不一定|自.{0,12}(?:施行|执行|实施)|如下|□|什么|恐怕|也许|可能|不太|要点/;

/** Three or more clauses of two to seven characters in a row: 撤队，换人，保证金一分不退. */
function blowsIn(own: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = -1;
  let count = 0;
  let at = 0;
  for (let i = 0; i <= own.length; i++) {
    const mark = own.charAt(i);
    if (i < own.length && !'，。！；：'.includes(mark)) continue;
    const size = i - at;
    if (size >= 2 && size <= 7 && !/[、□]/.test(own.slice(at, i))) {
      if (count === 0) from = at;
      count++;
    } else {
      if (count >= 3) found.push({ start: from, end: at });
      count = 0;
    }
    at = i + 1;
  }
  if (count >= 3) found.push({ start: from, end: own.length });
  return found;
}

const SOFT_ONE = new RegExp(SOFT.source);

/** 希望、尽量、原则上: one who asks and hopes has not decided. */
function softness({ own, base, length }: SpeechText): QiPenalty[] {
  const words = [...own.matchAll(new RegExp(SOFT.source, 'g'))];
  const first = words[0];
  const density = words.length / thousandsOf({ length });
  if (first === undefined || words.length < 3 || density < 3) return [];
  const start = base + first.index;
  return [
    {
      points: Math.min(25, Math.round(density * 1.5)),
      span: { start, end: start + first[0].length },
      reason: `“${first[0]}”一类商量的话有 ${words.length} 处，听不出决心`,
    },
  ];
}

/** 必须、坚决 in a row, and threats that are worn out. */
function slogans({ own, base, length }: SpeechText, evidence: readonly RawEvidence[]): QiPenalty[] {
  const penalties: QiPenalty[] = [];
  for (const match of own.matchAll(OVERUSED)) {
    const start = base + match.index;
    penalties.push({
      points: 8,
      span: { start, end: start + match[0].length },
      reason: `“${match[0]}”一类的狠话用滥了，听众未必服气`,
    });
  }
  const loud = own.match(/必须|坚决|务必|[决绝]不(?!是)/g)?.length ?? 0;
  const density = loud / thousandsOf({ length });
  const duties = evidence.filter(({ category, weight }) => category === 'B' && weight > 0.5).length;
  if (density > 10 && duties < loud / 3)
    penalties.push({
      points: Math.min(15, Math.round(density - 6)),
      reason: `“必须、坚决”有 ${loud} 处，说到谁来办、何时办的只有 ${duties} 处，成串则失力`,
    });
  return penalties;
}
