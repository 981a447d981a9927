import type { Occasion } from './occasion';
import type { SpeechText, SpokenSentence } from './speech-text';
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
/** As many signs of a stance make a sentence wholly of it. */
const FULL = 2;
const TOLERANCE = 20;
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

export function reviewStances({ sentences }: SpeechText, { stances: target }: Occasion): StanceReview {
  const taken: StanceSentence[] = [];
  const sums = { emotion: 0, reason: 0, authority: 0 };
  for (const sentence of sentences) {
    const weights = stancesOf(sentence);
    const sum = weights.emotion + weights.reason + weights.authority;
    if (sum === 0) continue;
    taken.push({ span: sentence.span, ...weights });
    // A long sentence that takes two stances is shared between them, not counted twice.
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
  return {
    shares,
    target,
    sentences: taken,
    deviations,
    ...(abrupt && { abruptAuthority: abrupt }),
    advice,
    snippets: deviations.filter(({ points }) => points < 0).flatMap(({ stance }) => SNIPPETS[stance]),
  };
}

function stancesOf({ own }: SpokenSentence): StanceWeights {
  const weigh = (id: StanceId): number => Math.min(1, (own.match(SIGNS[id])?.length ?? 0) / FULL);
  return { emotion: weigh('emotion'), reason: weigh('reason'), authority: weigh('authority') };
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
