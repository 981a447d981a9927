import type { RawEvidence } from './cues';
import { factsOf } from './facts';
import { HOSTILE } from './lexicon/authority';
import type { Occasion } from './occasion';
import { type SpeechText, type SpokenSentence, sentenceIndexAt } from './speech-text';
import {
  STANCE_IDS,
  STANCE_NAMES,
  type StanceId,
  type StanceReview,
  type StanceSentence,
  type StanceWeights,
} from './types';

/** 三种站位: how much of a speech moves, how much reasons, how much commands. */

const SIGNS: Readonly<Record<StanceId, RegExp>> = {
  emotion:
    /感谢|谢谢|感激|辛苦|辛勤|牵挂|惦记|理解大家|体谅|暖心|温暖|健康|身体|不容易|来之不易|我也曾|难忘|铭记|敬意|致敬|问候|慰问|祝贺|祝愿|祝福|衷心|诚挚|感动|感人|自豪|骄傲|欣慰|高兴|荣幸|欢迎|怀念|缅怀|哀悼|悼念|沉痛|痛心|英雄|牺牲|奉献|同甘共苦|风雨同舟|守望相助|朋友|亲人|家人|同胞|情谊|友谊|热爱|幸福|梦想|希望(?:大家|你们|同志们|广大)|寄予|期待|关怀|关爱|爱护|泪|光荣|伟大(?:的)?(?:胜利|精神|事业|人民|民族)|让我们/g,
  reason:
    /因为|所以|因此|由于|之所以|从[^，。；]{1,12}(?:看|来看|来说|来讲|上讲|上说|意义上)|为什么|实践(?:证明|表明)|历史(?:证明|表明|告诉)|事实(?:证明|表明)|关键(?:是|在|在于)|根本(?:是|在|在于|问题|原因)|一方面|另一方面|首先|其次|如果|假如|只有|否则|不然|才能|就不能|就会|可见|说明|表明|意味着|也就是说|就是说|换句话说|归根|例如|比如|譬如|比较|对比|相比|同比|增长|下降|百分之|%|数据|原因|规律|道理|问题在于|问题是|实际上|其实|但是|然而|不过|同时|既要|又要|不是|而是|总的|总之|第[一二三四五六七]，|[一二三四五]是|[？?]|[0-9](?<![0-9.])[0-9.]*[%个万亿元户名年天里次]|靠什么|算(?:一|这|几|两|三)笔|道理|说到底|不怕|越[^，。]{1,8}越/g,
  authority:
    /必须|坚决|务必|一律|严禁|不得|不准|不许|[决绝]不(?:能|允许|可|许)|一定要|责任[^，。]{0,4}(?:落实|到人|追究)|第一责任|负责|牵头|底线|红线|问责|追究|追责|严肃|严格|从严|处分|查处|惩处|惩治|纪律|限期|期限|按时|督查|督办|督促|通报|整改|落实到位|狠抓|确保|各(?:级|地|部门|单位|地区|方面)(?:党委|党组织|政府)?[^，。；]{0,8}要|(?:^|[，；。：])要(?!是|么|素)|我(?:来|亲自)(?:抓|负责|督)|服从|立即|没有例外/g,
};
/** What a sign counts for: a word of thanks, 因为, 必须 are said soon; two of them are as much as words come to. */
const SIGN = 0.15;
const SIGNS_AT_MOST = 0.3;
/** Kin and body, memory and fear: he who says this is moved himself. */
const MOVED =
  /爹|娘(?!家)|父亲|母亲|[我您你他她]爸|(?:我|您|你|他|她)(?:儿子|女儿|闺女)|怕(?:我|人)(?:看见|知道)|没(?:跟|对)人(?:说|提)过|我妈|您妈|你妈|奶奶|爷爷|婆婆|老伴|老娘|我家|您家|你家|眼泪|泪|掉下来|哭|一句话也说不出|说不出话|半宿|一宿|没睡|睡不着|心里(?:难|不是滋味|酸|疼|堵|一热)|舍不得|想不开|搀|攥|拉着[^，。]{0,4}手|握着[^，。]{0,4}手|鞠[^，。]{0,3}躬|记(?:一辈子|着)|欠(?:你|您|大家|乡亲|他)|陪着|委屈|念想|喊[^，。]{0,4}(?:爸|妈|爹|娘)|骂得对|对不(?:住|起)|(?:怕|担心)(?:您|你|大家|孩子|老人)|走那年|夜里回来|没见(?:过|着)|最后一面/;
/** A step of thought, not a word of it. */
const ARGUED =
  /就算[^。]{2,30}也|不等于|同样(?:的|一个)?[^，。]{1,10}，?(?:换|却|就)|可见|之所以|(?:差|多|少|省)的[^，。]{1,10}(?:是|不是)|正像|好比|反过来|换(?:个|了)[^，。]{1,8}|假如|要是[^，。]{2,20}，(?:那|就)|先(?:看|摆|算)[^，。]{1,8}|再(?:看|算)[^，。]{1,8}|账(?:是|就)?(?:这样|这么)算|有道理|一半(?:对|是)|这一条[^，。]{0,6}(?:有理|对)|(?:降|减|加|升|占|从)[^，。]{0,8}(?:成|倍|百分|一半)|问题(?:就)?出在|说明|为什么|原因(?:是|有|在)|因为[^。]{2,40}所以|不是[^，。]{1,16}，是/;
/** Claims in place of reasons. */
const CLAIMED =
  /必然要求|重要举措|题中应有之义|不言而喻|大势所趋|形势所迫|发展所需|(?:事实|实践)(?:充分|反复)?证明|完全(?:正确|必要|是必要)|谁都(?:明白|懂|知道)|大家(?:应该)?都懂|道理很简单|还用说|公认的道理|明摆着|转变观念|提高认识|统一思想|没有理由不|(?:重要|重大)意义|非常错误|站不住脚|不需要再争|安全无小事|责任重于泰山|从思想深处/;
const TOLERANCE = 20;
/** A stance that fills half of a speech has 78 of 100. */
const STEEPNESS = 3;
/** Characters; a shorter text is measured as this long. */
const SHORTEST = 300;
const SNIPPETS: Readonly<Record<StanceId, readonly string[]>> = {
  emotion: ['qing-1', 'qing-2'],
  reason: ['li-1', 'li-2'],
  authority: ['wei-1', 'wei-2'],
};
const PLACES: Readonly<Record<StanceId, string>> = {
  emotion: '开头、转折或结尾',
  reason: '主体部分',
  authority: '任务与要求部分',
};

/** `evidence` of 聚人气 and 显霸气: where somebody is moved, and where something is decided. */
export function reviewStances(
  speech: SpeechText,
  { stances: target }: Occasion,
  { juren, xianba }: { readonly juren: readonly RawEvidence[]; readonly xianba: readonly RawEvidence[] },
): StanceReview {
  const { sentences } = speech;
  const facts = factsOf(speech);
  const moved = placesOf(speech, juren, 'D');
  const decided = placesOf(speech, xianba, 'ABCDE');
  const taken: StanceSentence[] = [];
  const sums = { emotion: 0, reason: 0, authority: 0 };
  const weighed = { emotion: 0, reason: 0, authority: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const weights = stancesOf(sentence, {
      moved: moved.has(index),
      decided: decided.has(index),
      figures: (facts[index] ?? []).filter(({ kind }) => kind === 'figure').length,
    });
    const sum = weights.emotion + weights.reason + weights.authority;
    if (sum === 0) continue;
    taken.push({ span: sentence.span, ...weights });
    // A long sentence that takes two stances is shared between them, not counted twice.
    for (const id of STANCE_IDS) weighed[id] += sentence.length * weights[id];
    for (const id of STANCE_IDS) sums[id] += (sentence.length * weights[id]) / Math.max(1, sum);
  }
  const shares = percentages(sums);
  const any = taken.length > 0;
  const deviations = any
    ? STANCE_IDS.map((stance) => ({ stance, points: shares[stance] - target[stance] })).filter(
        ({ points }) => Math.abs(points) > TOLERANCE,
      )
    : [];
  const firstAuthority = taken.findIndex(({ authority }) => authority > 0);
  const abrupt =
    firstAuthority === 0 && taken[0]!.emotion === 0 && taken[0]!.reason === 0 ? taken[0]!.span : undefined;
  const advice = deviations.map(({ stance, points }) =>
    points > 0
      ? `“${STANCE_NAMES[stance]}”占 ${shares[stance]}%，高于这类场合常见的 ${target[stance]}%，可以匀一些给其他站位。`
      : `“${STANCE_NAMES[stance]}”占 ${shares[stance]}%，低于这类场合常见的 ${target[stance]}%，可以在${PLACES[stance]}补几句。`,
  );
  if (abrupt !== undefined)
    advice.push('一开口就提要求，前面还没有讲情、讲理。可以先讲几句体谅的话或来由，再高屋建瓴地提要求。');
  const strength = (id: StanceId) =>
    Math.round(100 * (1 - Math.exp((-STEEPNESS * weighed[id]) / Math.max(SHORTEST, speech.length))));
  return {
    shares,
    strengths: {
      emotion: strength('emotion'),
      reason: strength('reason'),
      authority: strength('authority'),
    },
    target,
    sentences: taken,
    deviations,
    ...(abrupt && { abruptAuthority: abrupt }),
    advice,
    snippets: deviations.filter(({ points }) => points < 0).flatMap(({ stance }) => SNIPPETS[stance]),
  };
}

interface Told {
  readonly moved: boolean;
  readonly decided: boolean;
  readonly figures: number;
}

function stancesOf({ own }: SpokenSentence, { moved, decided, figures }: Told): StanceWeights {
  const signs = (id: StanceId): number => Math.min(SIGNS_AT_MOST, SIGN * (own.match(SIGNS[id])?.length ?? 0));
  const hostile = HOSTILE.test(own);
  const claimed = CLAIMED.test(own);
  // 田家婆婆，我搀着您 is one person to another; 有的乡亲舍不得 is of everybody.
  const personal = ONE.test(own) && !MANY.test(own);
  const warm = MOVED.test(own) ? (personal ? 1 : 0.45) : moved ? (personal ? 0.8 : 0.2) : 0;
  const argued = ARGUED.test(own) || QUESTION.test(own);
  const shown = figures >= 2 || (figures === 1 && argued) ? 1 : argued ? 0.5 : figures === 1 ? 0.3 : 0;
  return {
    emotion: hostile ? 0 : Math.max(warm, signs('emotion')),
    reason: claimed || hostile ? 0 : Math.max(shown, signs('reason')),
    authority: hostile ? 0.1 : Math.max(decided ? 1 : 0, signs('authority')),
  };
}

const ONE = /[我俺](?!们)|您|你(?!们)|[他她](?!们)|爹|妈|婆婆|奶奶|爷爷|老[\u4e00-\u9fff]，|师傅/;
const MANY = /我们|大家|有的|他们|乡亲们|老人们|代表(?!作)|各位|同志们|家长们|广大/;
const QUESTION = /[？?]["”]?$/;

/** The sentences with evidence of substance in these categories. */
function placesOf(
  { sentences }: SpeechText,
  evidence: readonly RawEvidence[],
  categories: string,
): ReadonlySet<number> {
  return new Set(
    evidence
      .filter(({ category, weight }) => categories.includes(category) && weight >= 0.6)
      .map(({ span }) => sentenceIndexAt(sentences, span.start)),
  );
}

/** Integers that sum to 100, the remainder going to the largest; zeros for zeros. */
function percentages(sums: StanceWeights): StanceWeights {
  const total = sums.emotion + sums.reason + sums.authority;
  if (total === 0) return { emotion: 0, reason: 0, authority: 0 };
  const emotion = Math.round((100 * sums.emotion) / total);
  const authority = Math.round((100 * sums.authority) / total);
  const reason = 100 - emotion - authority;
  return { emotion, reason: Math.max(0, reason), authority: reason < 0 ? authority + reason : authority };
}
