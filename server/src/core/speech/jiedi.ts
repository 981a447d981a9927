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
import { DEEDS, LIVELIHOOD, PEOPLE, PEOPLE_AT_LARGE, TROUBLES, TROUBLES_OF_PEOPLE } from './lexicon/people';
import { SAYINGS, SPOKEN } from './lexicon/sayings';
import { ABSTRACT } from './officialese';
import { thousandsOf } from './scoring';
import { clauseEnd, clauseStart, type SpeechText, type SpokenSentence, sentenceIndexAt } from './speech-text';
import type { QiPenalty } from './types';

/** 接地气: what workers, people and the base want, in words that they use. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '群众主体', share: 0.15, rate: 5, want: '具体的人', snippet: 'jdq-1', dependent: true },
  { id: 'B', name: '诉求难题', share: 0.2, rate: 3.6, want: '群众急难愁盼的具体问题', snippet: 'jdq-2' },
  {
    id: 'C',
    name: '具体细节',
    share: 0.3,
    rate: 6.5,
    want: '有名有姓、有时有地、有数字的细节',
    snippet: 'jdq-1',
  },
  {
    id: 'D',
    name: '群众语言',
    share: 0.2,
    rate: 4.6,
    want: '群众的原话、俗语、听得惯的口语',
    snippet: 'jdq-3',
  },
  { id: 'E', name: '办实事', share: 0.15, rate: 2.4, want: '看得见的实事和它的期限', snippet: 'jdq-4' },
];

/** Short turns of the mouth, by their form: 一根一根, 邦邦硬, 一咬牙, 跟膏药似的, 腰就直不起来. */
const ORAL =
  /一([\u4e00-\u9fff])一?\1(?!样)|([\u4e00-\u9fff])\2[硬响疼亮黑白冷热凉湿]|跟[^，。；\n]{1,8}(?:似的|一样)|[\u4e00-\u9fff](?:不起来|不下去|不上来|不过来|不出来|不住|不动)(?!摇)|[咋啥俩仨甭咱俺娃爹]|自个儿|(?:这|那|哪|一|待|玩|事|活|份)儿(?![童女子科园])|老话(?:讲|说)|土办法|大实话|掏(?:钱|腰包|心窝)|(?:揣|扛|拎|蹲|撵|抠|扒|啃|咽|瞅|踩|搀|捎|拽|薅|挪|搁|攒|凑)(?=[着了个到过一下出在上住]|[\u4e00-\u9fff])|(?:够|挺)[\u4e00-\u9fff]{1,2}的/;
const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: PEOPLE, weight: 0.2, reason: '讲到具体人群' },
  { category: 'A', pattern: PEOPLE_AT_LARGE, weight: 0.05, reason: '泛称群众' },
  { category: 'B', pattern: TROUBLES, weight: 0.4, reason: '讲到群众的难处和期盼' },
  { category: 'B', pattern: LIVELIHOOD, weight: 0.1, reason: '讲到民生' },
  { category: 'B', pattern: TROUBLES_OF_PEOPLE, weight: 0.25, reason: '讲到群众的难处和要求' },
  { category: 'D', pattern: new RegExp(SAYINGS.join('|')), weight: 0.6, reason: '用了俗语' },
  { category: 'D', pattern: SPOKEN, weight: 0.25, reason: '口语' },
  { category: 'D', pattern: ORAL, open: true, weight: 0.35, reason: '口语' },
  { category: 'D', pattern: RETOLD, weight: 0.5, reason: '转述群众的话' },
  { category: 'E', pattern: DEEDS, weight: 0.3, reason: '说了要办、已办的实事' },
]);

/** Told without quotation marks. */
const RETOLD =
  /[他她](?:们)?(?:跟我|对我|就|只|也|还|后来|拉着我)*(?:说|讲|问我|告诉我|算给我听)(?:了一句|过)?[，：](?!“)/;
/** Something is wrong: a thing broken, a thing not there, a body that hurts. */
const WRONG =
  /(?<!了)不(?:了|上|到|起|够|亮|通|动|开|下|着|见|敢|愿|掏|舍)|没(?:有)?(?:人|地方|水|电|路|钱|处|个|灯|药|车|暖|饭|得|一)|[漏坏烂破断堵冻凉贵累疼痛苦穷饿冷滑挤锁愁摔掉塌淹欠拖](?=[了着过在得掉死坏破人水]|[，。；])|跑了|等了|找不|排队|少卖|砸价|饿着|憋/;
/** An act of the body: the speaker was there. */
const ACT =
  /[我俺](?![们国省市县区党军])[^，。；！？\n]{0,12}(?:到|去|上|走|跟|问|看|听|数|蹲|坐|尝|抠|搬|住|碰|遇|见|陪|翻|推|敲|站)|[他她](?!的|们)[^，。；！？\n]{0,8}(?:拿|拉|抱|拎|掏|指|端|说|讲|问|算|背|递|扫|蹲|擦|咽|抠|留|站|笑|哭)/;
/** What is promised to be done for certain, not striven for. */
const VAGUE_DEED = /进一步|争取|加强|推进|提升|优化|完善|努力|逐步|不断|积极|持续/;

export function readJiedi(speech: SpeechText): QiReading {
  const { own, base, sentences } = speech;
  const facts = factsOf(speech);
  const evidence: RawEvidence[] = [];
  for (const hit of findCues(own, base)) {
    const raw = fromHit(hit);
    const at = sentenceIndexAt(sentences, hit.span.start);
    const sentence = sentences[at];
    const plain = sentence === undefined || abstractIn(sentence.own) === 0;
    if (!plain && raw.category !== 'A') continue;
    if (hit.cue.pattern === RETOLD && sentence !== undefined && sentence.own.includes('同志')) continue;
    evidence.push(raw.category === 'E' ? { ...raw, entry: hit.text.slice(0, 4) } : raw);
  }
  for (const [index, sentence] of sentences.entries())
    evidence.push(...sceneIn(sentence, facts[index] ?? []));
  for (const { span, question } of toldWordsOf(speech))
    evidence.push({
      category: 'D',
      span,
      weight: 1.2,
      reason: question ? '把群众的问话原样带到会上' : '引了群众的原话',
      entry: `${span.start}`,
    });
  return { qi: 'jiedi', categories: CATEGORIES, evidence, penalties: officialese(speech) };
}

const abstractIn = (own: string): number => own.match(ABSTRACT)?.length ?? 0;

/** People, what is wrong, what is to be seen and what is done about it, in one sentence. */
function sceneIn(sentence: SpokenSentence, facts: readonly Fact[]): RawEvidence[] {
  const { own, span } = sentence;
  const found: RawEvidence[] = [];
  if (abstractIn(own) > 0) return found;
  const kinds = kindsOf(facts);
  const add = (category: string, at: Span, weight: number, reason: string) =>
    found.push(wordsIn(sentence, category, at, weight, reason));
  // One who is given a task is no voice of the people.
  const charged = kinds.has('due') || kinds.has('organ');
  for (const fact of facts) {
    if (fact.kind === 'person' && !charged && !OFFICIAL.test(fact.text))
      add('A', fact.span, 0.8, '讲到有名有姓的人');
    if (fact.kind === 'someone') add('A', fact.span, 0.35, '讲到见过的人');
  }
  const people = kinds.has('person') || kinds.has('someone') || FOLK.test(own);
  const counted = facts.filter(({ kind, text: amount }) => kind === 'figure' && !LOOSE.test(amount));
  const figures = counted.length;
  const wrong = WRONG.exec(own);
  const named = kinds.has('person') || kinds.has('someone') || FOLK_NOUN.test(own);
  if (wrong !== null && (named || figures > 0)) {
    const start = clauseStart(own, wrong.index);
    const end = clauseEnd(own, wrong.index + wrong[0].length);
    add(
      'B',
      { start: span.start + start, end: span.start + end },
      named && figures > 0 ? 1 : 0.5,
      '把难处摆在眼前',
    );
  }
  const acted = ACT.test(own);
  const checkable =
    Math.min(3, figures) * 0.3 +
    (kinds.has('person') ? 0.5 : kinds.has('someone') ? 0.25 : people ? 0.1 : 0) +
    (kinds.has('date') ? 0.25 : 0) +
    (kinds.has('place') ? 0.25 : 0) +
    (acted ? 0.25 : 0);
  const things = [people, figures > 0, kinds.has('date'), kinds.has('place'), acted];
  const bidden = /(?:^|[，、；])(?:都)?(?:要|必须|应该|应当)/.test(own) && !kinds.has('person');
  if (!bidden && (people || acted) && (!charged || TOLD.test(own)) && things.filter(Boolean).length >= 2)
    add('C', span, checkable, acted ? '亲身见到的人和事，有细节' : '有人、有数、有时有地');
  else if (figures > 0) add('C', counted[0]!.span, 0.15, '有具体的数');
  const doer =
    kinds.has('organ') || kinds.has('person') || /我(?!们省|国)|工会|县里|镇里|村里|街道/.test(own);
  if (doer && kinds.has('due') && !VAGUE_DEED.test(own)) {
    const due = facts.find(({ kind }) => kind === 'due')!;
    add(
      'E',
      {
        start: span.start + clauseStart(own, due.span.start - span.start),
        end: span.start + clauseEnd(own, due.span.end - span.start),
      },
      PEOPLE_NEAR.test(own) ? 0.9 : 0.5,
      '答应的事有人办、有期限',
    );
  }
  return found;
}

/** 几位, 四个: not worth the name of a figure. */
const LOOSE = /^(?:几|[两三四五](?:个|条|件|位|项|点)$)/;
/** Told as it happened. */
const FOLK_NOUN =
  /娃|爹|妈|奶奶|爷爷|孩子|老人|学生|师傅|工人|果农|菜农|农户|大伙|家长|居民|老乡|乡亲|妇女|小伙|姑娘|媳妇|邻居|病人|职工|司机|户(?:人家|主)?|[张王李刘陈][婶嫂]/;
const FOLK = new RegExp(`[他她](?!们)|${FOLK_NOUN.source}`);
const TOLD = /[了着过](?![得不])|[他她](?:说|讲|问|告诉)/;
const PEOPLE_NEAR =
  /群众|乡亲|老百姓|工友|职工|村|户|孩子|老人|水|路|车|果|菜|病|学校|社区|小区|门|家|师傅|居民|邻居/;
const OFFICIAL =
  /同志|局长|书记|站长|所长|主任|厂长|校长|镇长|乡长|县长|科长|处长|院长|经理|总工|教授|先生|女士|总$/;

/** Points for a paper read aloud, from a few words in a thousand characters on. */
function officialese({ own, base, length }: SpeechText): QiPenalty[] {
  const words = [...own.matchAll(ABSTRACT)];
  const density = words.length / thousandsOf({ length });
  const penalties: QiPenalty[] = [];
  const first = words[0];
  if (first !== undefined && density > 10) {
    const start = base + first.index;
    penalties.push({
      points: Math.min(20, Math.round((density - 8) * 0.8)),
      span: { start, end: start + first[0].length },
      reason: `每千字有 ${Math.round(density)} 个“${first[0]}”一类的公文词，不像对人说的话`,
    });
  }
  for (const match of own.matchAll(RUDE))
    penalties.push({ points: 10, reason: `“${match[0]}”伤人，口语也不宜这样说` });
  return penalties;
}

const RUDE = /(?<!其)他妈的|混蛋|王八蛋|狗屁|放屁|扯淡|滚蛋|饭桶|蠢货|白痴|窝囊废/g;
