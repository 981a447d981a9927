import type { Span } from '../document/types';
import type { WordSource } from '../ports';
import type { JudgedQuotation } from '../quotations/types';
import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import { ATTRIBUTED_QUOTATION, HISTORY, LONG_VIEW, NAMELESS_SAYER } from './lexicon/classics';
import { findIdioms } from './lexicon/idioms';
import { rhetoricIn } from './rhetoric';
import { thousandsOf } from './scoring';
import type { SpeechText } from './speech-text';
import type { QiPenalty } from './types';

/** 溢才气: wit and learning, classics at hand, thoughts that go beyond the day. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '引典', share: 0.25, rate: 0.8, want: '一句有出处的引文', snippet: 'yqq-1' },
  { id: 'B', name: '修辞', share: 0.3, rate: 1.2, want: '对仗、排比、比喻', snippet: 'yqq-2' },
  { id: 'C', name: '史例典故', share: 0.15, rate: 1, want: '一个史例或典故', snippet: 'yqq-4' },
  {
    id: 'D',
    name: '哲理句',
    share: 0.15,
    rate: 1,
    want: '“不是……而是……”一类点透道理的句子',
    snippet: 'yqq-3',
  },
  { id: 'E', name: '词语', share: 0.15, rate: 2, want: '凝练的成语', snippet: 'yqq-2' },
];

const FIGURE =
  /(?:就|正|恰)像(?![^，。；！？]{0,14}(?:说|讲|指出|所))[^，。；！？]{2,20}(?:一样|那样|似的)?(?=[，。；！？])|好像[^，。；！？]{2,16}(?:一样|似的)|如同[^，。；！？]{2,20}|好比[^，。；！？]{2,20}|犹如[^，。；！？]{2,20}|宛如[^，。；！？]{2,20}|恰似[^，。；！？]{2,20}|这(?:艘|条|列|座|把|盏|棵|块|面)(?:航船|巨轮|大船|大树|列车|大厦|大山|高山|金字招牌|钥匙|明灯|旗帜)|(?:是|当|成为|变成|做|搭起|铸就|筑起|架起|吹响|擎起|高举|注入|插上)[^，。；！？□]{0,14}(?:基石|灯塔|翅膀|钥匙|引擎|桥梁|纽带|脊梁|火炬|明灯|压舱石|定盘星|指南针|风向标|主心骨|试金石|磨刀石|绊脚石|拦路虎|晴雨表|助推器|铜墙铁壁|钢铁长城|号角|春风|种子|土壤|命根子|生命线|风帆|航船|长河|摇篮|一面镜子|镜子|根基|一把尺子|尺子|敲门砖|传家宝|金钥匙|大舞台|清醒剂|导火索|防火墙|动力源|一盘棋|旗帜)/;
const MAXIM =
  /不(?:是|在|在于|靠|取决于)[^。；！？]{1,24}[，]?而(?:是|在|在于|靠|取决于)|越(?!来越)(?:是)?[^，。；！？]{1,12}[，、]?(?:就)?越|既要[^。；！？]{2,26}(?:又要|也要|更要|还要)|既不(?:能)?[^，。；！？]{1,14}[，]也不|只有[^。；！？]{2,30}才(?:能|会|是|有|可能)?|没有[^，。；！？]{1,18}[，]?(?:就|便)(?:没有|不(?:可能|会|能))|与其[^。；！？]{2,20}不如|宁(?:可|愿|肯)[^，。；！？]{1,14}[，]?(?:也|不)|哪里(?:有)?[^。；！？]{1,16}哪里(?:就)?|不怕[^，。；！？]{1,12}[，]?(?:就|只)怕|(?:看似|说起来)[^，。；！？]{1,10}[，](?:实则|做起来|其实|实际上)|(?:实践|历史|事实|经验)(?:反复|一再|已经|充分|都|再次|雄辩地)*(?:证明|告诉我们|启示我们|表明)|归根(?:到底|结底)|有[^，。；！？]{1,6}才有[^，。；！？]{1,8}|得其(?:法|道)|一分(?:部署|耕耘)[，、]|能不能[^，。；]{2,16}[，](?:关键|根本|决定)|(?:关键|根本|实质|真谛|要害)在于?/;

/** Turns of reasoning that are less than a maxim. */
const CONTRAST =
  /不(?:但|仅|只|光)[^。；！？]{2,30}[，]?(?:而且|还|也|更)|既[^。，；！？]{2,14}[，、]?又|不是[^，。；！？]{1,20}[，]而|如果(?:不|没有)[^。；！？]{2,24}[，](?:就|那|也)|(?:才|就)(?:能|会|有)(?:真正|更好)|不(?:能|可|要)只[^，。；]{1,16}|与[^，。；]{1,10}相(?:统一|结合|一致)|(?:把|将)[^，。；]{1,20}(?:和|同|与)[^，。；]{1,20}(?:结合|统一)起来|(?<!不)(?:要|靠)[^，。；！？]{1,12}，不(?:要|能|靠)[^，。；！？]{1,12}|(?<!不|但|就|也|都)是[^，。；！？]{1,12}，不是[^，。；！？]{1,12}|不(?:要|能)[^，。；！？]{1,12}，要[^，。；！？]{1,12}|辩证|一个道理|两个(?:道理|方面|轮子)|(?:第一位|首要)的|(?:永远|始终)(?:是|不|要|没有)|从来(?:都|就)?(?:是|不|没有)|无论[^。；！？]{2,30}都|再[^，。；]{1,6}也(?:要|不)|最(?:大|根本|重要|关键|可靠|好)的[^，。；]{0,8}(?:是|就是|莫过于)|不(?:可能|会)[^，。；]{1,10}，(?:只|更|而)/;

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'B', pattern: FIGURE, weight: 1, reason: '比喻，把道理说形象' },
  { category: 'C', pattern: HISTORY, weight: 0.8, reason: '以史为例' },
  { category: 'C', pattern: LONG_VIEW, weight: 0.4, reason: '从历史的长处看' },
  { category: 'D', pattern: CONTRAST, weight: 0.4, reason: '正反、递进，说理周全' },
  { category: 'D', pattern: MAXIM, weight: 1, reason: '点透道理' },
]);

/** Idioms in a thousand characters beyond which the text reads like a lesson in idioms. */
const IDIOM_GLUT = 30;
/** Quotations in a thousand characters. */
const QUOTATION_GLUT = 6;

export function readYicai(
  speech: SpeechText,
  quotations: readonly JudgedQuotation[] | undefined,
  words: WordSource | undefined,
): QiReading {
  const { own, base, sentences } = speech;
  const evidence: RawEvidence[] = findCues(own, base).map(fromHit);
  evidence.push(...rhetoricIn(sentences), ...idiomsIn(speech));
  if (words !== undefined) evidence.push(...idiomsByTag(speech, words));
  const judged = (quotations ?? []).filter(({ span }) => inside(speech, span));
  const quoted = [...recognised(judged), ...attributedQuotations(speech, judged)];
  evidence.push(...quoted);
  const penalties: QiPenalty[] = judged.flatMap((one) => {
    const reason = WRONG[one.verdict]?.(one);
    return reason === undefined ? [] : { points: 15, span: one.span, reason };
  });
  const thousands = thousandsOf(speech);
  const idioms = evidence.filter(({ category }) => category === 'E').length / thousands;
  if (idioms > IDIOM_GLUT) penalties.push({ points: 5, reason: `每千字 ${Math.round(idioms)} 个成语，过密` });
  if (quoted.length > 3 && quoted.length / thousands > QUOTATION_GLUT)
    penalties.push({ points: 10, reason: '引语过密，容易喧宾夺主' });
  return { qi: 'yicai', categories: CATEGORIES, evidence, penalties };
}

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
      weight: 1,
      reason: `引${author}《${work}》`,
      entry: `${author}${work}${span.start}`,
    }));
}

/** What is both quoted and attributed, save where a line of the classics was judged: leaders, documents, sayings. */
function attributedQuotations({ text, base }: SpeechText, judged: readonly JudgedQuotation[]): RawEvidence[] {
  return [...text.matchAll(ATTRIBUTED_QUOTATION)].flatMap((match) => {
    const span = { start: base + match.index, end: base + match.index + match[0].length };
    if (judged.some((one) => overlap(one.span, span))) return [];
    const nameless = NAMELESS_SAYER.test(match[0]);
    return {
      category: 'A',
      span,
      weight: nameless ? 0.5 : 1,
      reason: nameless ? '引了一句话，没有说明出处' : '引语有出处，尚未与通行本核对',
      entry: match[0],
    };
  });
}

function idiomsIn({ own, base }: SpeechText): RawEvidence[] {
  return findIdioms(own).map(({ start, idiom }) => ({
    category: 'E',
    span: { start: base + start, end: base + start + idiom.length },
    weight: 0.7,
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
      evidence.push({
        category: 'E',
        span: { start: at, end: at + word.length },
        weight: 0.3,
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
