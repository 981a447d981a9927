import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import {
  LOCAL_DECISION,
  NAMED_SOURCES,
  POLICY_LINES,
  SETTING_TASKS,
  SOURCE_MEETINGS,
  VAGUE_SOURCES,
} from './lexicon/sources';
import { thousandsOf } from './scoring';
import { type SpeechText, sentenceIndexAt } from './speech-text';

/** 通天气: carries out what superiors have laid down, and passes on what the own leadership has decided. */

const CATEGORIES: readonly QiCategory[] = [
  {
    id: 'A',
    name: '上级来源',
    share: 0.25,
    rate: 3,
    want: '有名有姓的上级会议、文件或机关',
    snippet: 'ttq-1',
  },
  { id: 'B', name: '传达贯彻', share: 0.2, rate: 1.6, want: '贯彻落实上级要求的话', snippet: 'ttq-1' },
  { id: 'C', name: '文件会议名', share: 0.15, rate: 0.8, want: '具体的文件名、会议名', snippet: 'ttq-2' },
  { id: 'D', name: '本级决策', share: 0.2, rate: 1, want: '本单位研究决定了什么', snippet: 'ttq-3' },
  {
    id: 'E',
    name: '结合落点',
    share: 0.2,
    rate: 0.8,
    want: '把上级要求落到本单位的转接句',
    snippet: 'ttq-4',
  },
];

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: NAMED_SOURCES, weight: 1, reason: '点出了上级来源' },
  { category: 'A', pattern: VAGUE_SOURCES, weight: 0.3, reason: '泛称上级，没有点名', entry: 'vague' },
  { category: 'A', pattern: POLICY_LINES, weight: 0.5, reason: '讲到党和国家的大政方针' },
  { category: 'D', pattern: SETTING_TASKS, weight: 0.4, reason: '提出任务、表明主张' },
  { category: 'B', pattern: CARRYING_OUT, weight: 1, reason: '传达、贯彻上级的要求' },
  { category: 'C', pattern: SOURCE_MEETINGS, weight: 1, reason: '点出了会议名' },
  { category: 'C', pattern: BOOK_TITLE, weight: 1, reason: '点出了文件名' },
  { category: 'D', pattern: LOCAL_DECISION, weight: 1, reason: '交代决策和部署' },
  { category: 'E', pattern: LINKING, weight: 1, reason: '把上级要求接到本地实际' },
]);

const CARRYING_OUT =
  /(?:学习|宣传|传达|坚决|全面|深入|认真|切实|不折不扣|坚定不移)?(?:地)?(?:贯彻落实|贯彻执行|贯彻|传达学习|落实好|(?<!不|没|没有|未|未能)落实|(?<!不|没有|未|具体)执行(?!中|者|员|难|力)|遵循|对标)(?!者|员)|按照[^，。；！？□]{2,24}?(?:要求|部署|安排|精神|决定|指示)|根据(?!群众|大家|实际|客观)[^，。；！？□]{2,20}?(?:精神|部署|要求|决定|指示)|把思想[^，。；]{0,12}统一到|拥护|响应[^，。；]{2,12}号召/;
/** The title is blanked in the speaker's own words; the name is judged from what is written. */
const BOOK_TITLE = /《□+》/;
const PAPER =
  /(?:意见|通知|决定|决议|条例|规定|办法|纲要|规划|方案|法|宪法|准则|公报|建议|宪章|协定|共识|纲领|议程|声明|宣言|章程|细则|制度|行动计划|要点|规则|标准|清单|责任书)(?:（[^）]*）)?$/;
const LINKING =
  /(?<!不|没有|相)结合[^，。；！？]{0,14}(?:实际|情况|特点)|联系[^，。；！？]{0,10}实际|立足[^，。；！？]{0,10}(?:实际|职能|本职|岗位)|从[^，。；！？]{0,10}实际(?:情况)?出发|具体到(?:我们|每|各|本|咱们)|落到(?:我们|咱们|每|各|本)[^，。；]{0,6}|对(?:我们|我[省市县区州局镇乡街校院])(?:[省市县区局镇乡街]?[^，。；]{0,4})?来(?:说|讲)|这就(?:要求|需要|要)(?:我们|各|全|大家)|对照(?:检视|检查|要求|标准|这|上级|《|中央|省|市)|因地制宜|符合[^，。；]{0,6}实际/;
/** What makes a sentence with 落实, 执行 speak of a superior's will. */
const WILL =
  /精神|决策|部署|方针|政策|决定|决议|指示|批示|要求|路线|纲领|规划|计划|讲话|号召|法律|法规|条例|宪法|制度|战略|思想|规定|《/;

export function readTongtian(speech: SpeechText): QiReading {
  const { own, base, sentences, text } = speech;
  const evidence: RawEvidence[] = [];
  let linked = 0;
  let run = 0;
  const penalties: { points: number; reason: string }[] = [];
  for (const hit of findCues(own, base)) {
    const { category } = hit.cue;
    if (hit.cue.pattern === SETTING_TASKS) {
      const sentence = sentences[sentenceIndexAt(sentences, hit.span.start)];
      if (sentence === undefined || /[？?]/.test(sentence.own)) continue;
    }
    if (category === 'B') {
      const sentence = sentences[sentenceIndexAt(sentences, hit.span.start)];
      if (sentence === undefined || !WILL.test(sentence.own)) continue;
    }
    if (hit.cue.pattern === BOOK_TITLE) {
      const title = text.slice(hit.span.start - base + 1, hit.span.end - base - 1);
      if (!PAPER.test(title)) continue;
      evidence.push({ ...fromHit(hit), entry: title });
      continue;
    }
    if (category === 'E') linked++;
    if (category === 'E') run = 0;
    else if (category === 'C') run++;
    evidence.push(fromHit(hit));
  }
  const sources = evidence.filter(({ category }) => category === 'A');
  if (sources.length >= 3 && sources.every(({ entry }) => entry === 'vague'))
    penalties.push({
      points: Math.min(15, 3 * sources.length),
      reason: '只泛称“上级”，没有点出一个具体的会议、文件或机关',
    });
  if (run >= 5 && linked === 0 && run / thousandsOf(speech) > 2)
    penalties.push({
      points: Math.min(10, 2 * (run - 4)),
      reason: '会议名、文件名接连出现，没有接到本单位怎么办',
    });
  return { qi: 'tongtian', categories: CATEGORIES, evidence, penalties };
}
