import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import { thousandsOf } from './scoring';
import { type SpeechText, type SpokenSentence, sentenceIndexAt } from './speech-text';
import type { AudienceRank, QiPenalty } from './types';

/** 显霸气: the air of one who decides, and answers for it. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '决断', share: 0.2, rate: 2.4, want: '态度鲜明的决断', snippet: 'xbq-4' },
  { id: 'B', name: '责任时限', share: 0.3, rate: 0.8, want: '谁负责、何时完成', snippet: 'xbq-1' },
  { id: 'C', name: '担当', share: 0.2, rate: 0.8, want: '领导自己的担当', snippet: 'xbq-2' },
  { id: 'D', name: '底线后果', share: 0.15, rate: 0.6, want: '底线和越线的后果', snippet: 'xbq-3' },
  { id: 'E', name: '短句力度', share: 0.15, rate: 0.8, want: '短促有力的判断句', snippet: 'xbq-4' },
];

const DECISIVE =
  /(?<!不)必须(?:坚决|坚持|立即)?|坚决|一律(?!平等)|(?<!解)[决绝]不(?:能|允许|可|许|会)?(?!是)|务必|坚定不移|毫不(?:动摇|犹豫|含糊|手软|放松|留情|例外)|(?<![选看说算得测瞄定])不准(?![确备])|不许|(?<!值|劳|巴|舍|记|认|由|怪|免|顾|见|听|使|动)不得(?!不|了|已|人心|而知|其)|严禁|(?<!不)一定(?:要|得)|要敢于|敢于|果断|下(?:定|大|最大)?决心|说到做到|没有(?:例外|商量|退路)|不打折扣|不讲条件|不达目的|立即|马上就|从严|狠抓|狠狠|死死|牢牢|坚持不懈|坚信|(?:我们|有|下)决心|无论(?:如何|遇到)|势在必行|非[^，。；]{1,8}不可|谁也(?:不|无法|阻挡)|任何(?:人|力量|困难|组织|单位)[^，。；]{0,8}(?:都|也)?(?:不能|不得|不可|没有)/;
const FIRM =
  /(?<=[，。；：！、\s]|要|必须|始终|我们|一直|将|应该|应当|一定|都|党|更)坚持(?!不懈|和|与)|坚定(?=信心|必胜|地|捍卫|支持|维护|推进|走|信念|做|站)|(?<=[，。；：！]|我们|大家|谁|都|也|千万|更|就)(?<!能)不能(?!力|不|够|源)|(?<!可|非|一)不可(?!能|以|抗|或|磨|估|避|分|想|思|胜|逆|多|少)|不容(?!易)|(?<=[，。；：！、\s]|我们|大家|各级|党|部门|政府|干部|同志|各方|尤其|还|都)要(?!是|么|素|做到|达到|实现|想|付|数|不然|紧|害|领|点|件|道|闻|塞|地|职|员|人|我|他|你|说|问|看|知|在座|好几|多得|比|有人|多少|经过|感谢|不要|什么|怎|求(?!各|全|大家|我们|你们)|多久|的|了|[，。；])[\u4e00-\u9fff]{2,8}|(?:一定|必)(?:能|将|会)(?!不会)|必定|(?:我们|坚决|必须|一贯|始终|旗帜鲜明地|要)反对|应该(?!说)|应当(?=[^，。]{0,4}(?:看到|说))|首先(?:要|必须)|抓紧|狠抓|绝(?:非|无)|绝对(?:不|要|必须)|(?:不|绝不)会(?:动摇|改变|答应|允许)|敢(?:想|闯|干|试|拼|当)|(?:捍卫|维护)[^，。；]{1,10}(?:主权|尊严|统一|权威|利益)|(?:关键|根本|核心)(?:是|在于)/;
const SOFT = /尽量|可以考虑|希望能够|适当(?:地)?(?:考虑|照顾|安排)|原则上|争取(?:能|在|把)|力争(?!上游)/;
const ANSWERABLE =
  /我(?:来)?(?:带头|负责|承担|担保|保证|承诺|牵头|先做|先来|第一个|来抓|来负责|来担|来管|向[^，。；]{1,8}(?:保证|承诺|表态|检讨))|责任(?:由)?我(?:来)?(?:负|担|扛)|由我(?:来)?(?:负责|承担|牵头|担)|(?:首先|先)(?:由|从)我|从(?:我|自己|自身|我们|领导)[^，。；]{0,6}(?:做起|改起|严起)|向我看齐|(?:主动|敢于|勇于|善于)(?:担当|负责|承担|作为|碰硬|斗争|较真|亮剑|创新|改革)|(?:扛起|扛牢|压实|担起|负起|肩负(?:起)?|挑起|履行好?|承担起?)[^，。；！？□]{0,12}(?:责任|担子|使命|职责|重任|任务|义务)|(?:一把手|书记|班子|领导干部|党员干部|领导同志|主要领导|负责同志|党委)[^，。；！？□]{0,10}(?:带头|带好头|以身作则|做表率|作表率|亲自|负总责|挂帅|走在前)|(?:以身作则|率先垂范|身先士卒)|我们(?:完全)?有(?:责任|信心|能力|决心|把握|义务)|当(?:好)?(?:先锋|表率|闯将|主心骨|带头人)|冲(?:锋)?在(?:前|最前)|责无旁贷|义不容辞|豁出去|顶得住|压得住|信心(?:百倍|十足)|首要责任|第一责任人/;
const BOTTOM_LINE =
  /(?<!道路交通)红线|底线(?!思维)|零容忍|问责|追责|追究|严肃(?:处理|查处|追究|纪律|对待|处分|批评)|[决绝]不(?:姑息|手软|放过|迁就|留情|含糊|允许)|一票否决|严惩|严厉(?:打击|惩处|惩治|制裁|处罚)|(?<!强调)惩(?:处|治|办)|处分|撤职|撤换|免职|开除|倒查|法办|依法(?:处理|惩处|查处|办理|惩办|制裁)|绳之以法|绳之以党纪|通报批评|高压线|高压态势|禁区|雷区|军令状|谁(?:出|犯|破|不)[^，。；]{1,10}(?:就|谁)|打击[^，。；]{0,10}(?:犯罪|活动|分子)|罚款|刑事责任|纪律处分|约谈|付出代价|按(?:照)?(?:规定|制度|纪律|党纪)[^，。；]{0,6}(?:办|处理|查处)|从重(?:判处|处理|处罚)|(?:抓紧|坚决|必须|彻底)查处|查处|判(?:刑|死刑|处)|清除(?:出)?|整肃|镇压|依法杀/;

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: DECISIVE, weight: 0.8, reason: '态度果断' },
  { category: 'A', pattern: FIRM, weight: 0.4, reason: '要求明确' },
  { category: 'A', pattern: SOFT, weight: -0.5, reason: '语气偏软，抵消决断' },
  { category: 'C', pattern: ANSWERABLE, weight: 1, reason: '敢于担当' },
  { category: 'D', pattern: BOTTOM_LINE, weight: 0.8, reason: '讲清底线和后果' },
]);

const WHO =
  /各(?:部门|单位|级|地|乡镇|科室|处室|县|区|市|街道|支部|党委|同志|镇)|(?:[\u4e00-\u9fff]{1,6})(?:局|办公室|委|部门|支队|大队|科|处|办|组|公司|集团)(?=[，、]?(?:牵头|负责|主办|要在|[一二三四五六七八九十\d]))|一把手|主要(?:负责|领导)(?:同志|人|干部)?|书记|县长|市长|局长|分管[^，。；]{0,4}(?:领导|同志)|责任(?:单位|人|部门)|谁(?:来)?(?=主管|负责|牵头|分管)|由我|我来|由[^，。；]{1,12}(?=牵头|负责|主办|督办)|党委|支部|专班|领导小组/;
const ACTION =
  /牵头|(?<!分工)负责(?!同志|人|制|干部|任|地)|主办|督办|督查|督促|完成|报送|上报|整改|办结|销号|验收|通报|见效|落实|报告|拿出|建成|开工|排查|交账|达到|实现|解决|过问|包(?:片|户|案|干|点)|汇报/;
/** Characters between the doer and the action. */
const NEAR = 18;
const STRONG_ACTION =
  /牵头|(?<!分工)负责(?!同志|人|制|干部|任|地)|主办|督办|督查|第一责任|包片|包案|包干|包户/;
const DEADLINE =
  /\d{1,2}月(?:\d{1,2}日|底|中旬|上旬|下旬)?(?:之)?(?:前|以前)|[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日|底|中旬|上旬|下旬)?(?:之)?(?:前|以前)|年(?:底|内|末|终)(?:之)?前?|月底(?:之)?前|本周(?:内|五|之内)?|下周[一二三四五六日]?|(?:\d+|[一二两三四五六七八九十几半]+)(?:个)?(?:天|日|周|月|小时|年|工作日|季度)(?:之)?内|每(?:周|月|季度|天|半月|旬)|(?:汛期|入汛|入冬|春节|国庆|节|会)前|到(?:20\d\d|本世纪|下世纪|[一二三四五六七八九〇零]{4})(?:年|末|中叶)?|(?:明|后|今)年(?:年底|底|上半年|下半年|\d+月)|从(?:今天|明天|现在|今年|本月)(?:起|开始)|百分之[一二三四五六七八九十百]+|\d+(?:\.\d+)?%/;

const FORCE =
  /^(?:[^，]{1,6}，)?(?:我们|大家|谁|一切|这件事|首先)?(?:还|都|也|就|更|首先)?(?:要(?!是|么)|必须|不能|不许|不准|绝不|决不|一定|坚决|务必|应该|应当|只能|敢|干|抓|说干|看准|定了|不达|不怕|不等|不靠|马上|立即|该)|(?:必须|务必|一定要|决不|绝不|(?:就|才)是|不(?:要|能|许|准|靠|达|折腾|动摇))[^，]{1,8}[。！]$|(?:到底|重来|算数|兑现|例外|关键|大局|原则|底线|红线|负责|落实|退路|商量|这么定了|就这么办)[。！]$/;
const WEAK_SHORT =
  /谢谢|感谢|祝|你好|您好|欢迎|同志们|各位|朋友们|女士|代表们|^[（(]|^第?[一二三四五六七八九十\d]+[、，点是个条句]|^(?:假如|如果|可惜|当然|因为|虽然|但是|比如|例如|这样|有的|有些)|很|比较|会议|不知道|不一定|不晓得|自.{0,12}(?:施行|执行|实施)|如下|现在.{0,4}讲|讲.{0,3}(?:点|个|条)|□|什么|恐怕|也许|可能|不太/;
const OVERUSED =
  /不换思想就换人|不换脑筋就换人|砸我的锅|砸谁的碗|砸饭碗|不干就滚|卷铺盖|吃不了兜着走|没有好果子吃|别怪我不客气|有你好看|给我小心|走着瞧/g;
const YOU = /你们(?:必须|要|务必|一定|应当|应该|不能|不得|不准)|(?:请|望)你们(?:务必|必须)/;

export function readXianba(speech: SpeechText, audience: AudienceRank = 'subordinates'): QiReading {
  const { own, base, sentences } = speech;
  const lowly = audience !== 'subordinates';
  const evidence: RawEvidence[] = [];
  const penalties: QiPenalty[] = [];
  for (const hit of findCues(own, base)) {
    if (hit.cue.category === 'A' && lowly) {
      const sentence = sentences[sentenceIndexAt(sentences, hit.span.start)];
      if (sentence !== undefined && YOU.test(sentence.own)) {
        penalties.push({ points: 5, span: hit.span, reason: '对上级、平级或来宾用了命令口气' });
        continue;
      }
    }
    if (hit.cue.pattern === FIRM && asks(sentences, hit.span.start)) continue;
    evidence.push(fromHit(hit));
  }
  for (const sentence of sentences) {
    const duty = dutyIn(sentence);
    if (duty !== undefined) evidence.push(duty);
    const blow = shortBlow(sentence);
    if (blow !== undefined) evidence.push(blow);
  }
  for (const match of own.matchAll(OVERUSED)) {
    const start = base + match.index;
    penalties.push({
      points: 8,
      span: { start, end: start + match[0].length },
      reason: `“${match[0]}”一类的狠话用滥了，听众未必服气`,
    });
  }
  const thousands = thousandsOf(speech);
  const count = (id: string) => evidence.filter(({ category }) => category === id).length;
  const decisive =
    evidence.filter(({ category, weight }) => category === 'A' && weight > 0.5).length / thousands;
  if (decisive > 12)
    penalties.push({
      points: Math.min(10, Math.ceil(decisive - 12)),
      reason: `每千字 ${Math.round(decisive)} 处“必须、坚决”，成串则失力`,
    });
  if (count('D') > 2 && count('B') === 0)
    penalties.push({
      points: Math.min(10, Math.round((4 * count('D')) / thousands)),
      reason: '只讲追责，没有讲谁来办、何时办',
    });
  return { qi: 'xianba', categories: CATEGORIES, evidence, penalties };
}

/** 要不要、该怎么办: what is asked is not demanded. */
function asks(sentences: readonly SpokenSentence[], offset: number): boolean {
  const sentence = sentences[sentenceIndexAt(sentences, offset)];
  return sentence === undefined || /[？?]/.test(sentence.own);
}

/** 责任主体 + 动作 + 期限: all three count in full, two of them, one being the action, by half. */
function dutyIn({ own, text, span }: SpokenSentence): RawEvidence | undefined {
  if (own.length > 200) return undefined;
  const deadline = DEADLINE.exec(own);
  const strong = STRONG_ACTION.exec(own);
  const action = strong ?? (deadline === null ? null : ACTION.exec(own));
  if (action === null) return undefined;
  const who = doerOf(own, action.index);
  if (deadline === null && who === null) return undefined;
  const full = who !== null && deadline !== null;
  if (!full && deadline === null && !STRONG_ACTION.test(action[0])) return undefined;
  if (!full && who === null && !/要|必须|务必|一定|确保|力争|目标|任务|起/.test(own)) return undefined;
  const parts = [who, action, deadline].filter((match) => match !== null);
  const start = Math.min(...parts.map(({ index }) => index));
  const end = Math.max(...parts.map((match) => match.index + match[0].length));
  if (end - start > 90) return undefined;
  const reason = full
    ? '责任、动作、时限齐全'
    : deadline === null
      ? '明确了责任，还缺期限'
      : '有动作、有时限或指标，还缺责任人';
  return {
    category: 'B',
    span: { start: span.start + start, end: span.start + end },
    weight: full ? 1 : 0.5,
    reason,
    entry: text.slice(start, end),
  };
}

/** Who is named within a few words before the action. */
function doerOf(own: string, action: number): RegExpExecArray | null {
  const from = Math.max(0, action - NEAR);
  const found = WHO.exec(own.slice(from, action + 2));
  if (found !== null) found.index += from;
  return found;
}

/** A whole sentence of at most 12 characters that judges or commands. */
function shortBlow({ own, text, span, length }: SpokenSentence): RawEvidence | undefined {
  if (length < 3 || length > 12 || !/[。！!]$/.test(own)) return undefined;
  if (!FORCE.test(own) || WEAK_SHORT.test(own)) return undefined;
  return { category: 'E', span, weight: 1, reason: '短句有力', entry: text };
}
