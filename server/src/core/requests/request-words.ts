/** The words that a request to a superior is made of: how one asks, and what the superior is asked to do. */

/** How strongly a word of asking shows that a request is being made, and not told of. */
export type AskStrength =
  /** 恳请, 敬请, 请予: says and does it at once. */
  | 'plea'
  /** A bare 请: many other uses. */
  | 'plain'
  /** 望, 希望: a request only where something definite is asked. */
  | 'hope'
  /** 请求, 申请, 提请: as often told of others or of the past. */
  | 'report'
  /** 建议: a report may advise; only advice in one's own favour is a request. */
  | 'advise'
  /** 需县政府……, 亟待上级……: a request only where the superior is named. */
  | 'need'
  /** 能否由县政府……: a request put as a question. */
  | 'choice';

export interface AskWord {
  readonly word: string;
  readonly strength: AskStrength;
  /** Offset in the text that was searched. */
  readonly index: number;
}

const STRENGTHS: readonly (readonly [AskStrength, RegExp])[] = [
  ['need', /[需待要]要?$|须$/],
  ['choice', /否|不可以|能不能|是不是可以/],
  ['report', /^(?:请求|[申提报商转]请|要求)$/],
  ['advise', /^建议$/],
  ['hope', /^(?:[希期盼热寄企渴]?[望盼]|希|期待)$/],
  ['plain', /^请$/],
];

// 请 inside other words: 请示, 请假, 请教, 请战, 邀请, 聘请, 宴请, 约请; 望 inside 展望, 名望, 盼望 …
const ASK = new RegExp(
  [
    '恳[请求望盼准]|拜托|[敬谨特呈烦诚盼拟惠还尚亟吁祈务伏渴冀恭拜叩躬]请(?!示|[安教辞])|祈[求望]|[万诚伏恳]望|[诚深]盼|望请|[拟特敢谨]烦(?!请)',
    '(?<![被受])请求|[申提报商转]请',
    '[希期切敬亟企热寄]望|希(?=予|即|准|能|请)|[期切亟渴企]盼|期待|建议',
    '(?:亟|急|尚|仍|还|均|都|确|迫切|急切)?(?:需要?|须|待)(?=(?:上级|[省市县区州]|贵|组织|领导|党委|国家))|[亟急]待(?=上级|[省市县区州]|贵)',
    '(?:能否|可否|是否可以?|是否能够?|能不能|可不可以|是不是可以)(?=[\\p{Script=Han}])(?![妥行当执不])',
    '(?<=[妥当可]否[，,]?)请(?=示)',
    '(?<![有可展渴名声威绝失相守探看观盼愿企切希期敬在厚众])望(?![远闻江海楼城都见着去而坡族])|(?<![顾渴企])盼(?!望)',
    '(?<![邀聘宴约延回申提报呈])请(?!示|假|教|战|愿|辞|柬|帖|客|缨|罪|调|进来|下来|出来|勿|求)',
  ].join('|'),
  'gu',
);

/** The words of asking in `text`, in order. */
export function askWordsIn(text: string): AskWord[] {
  return [...text.matchAll(ASK)].map(({ 0: word, index }) => ({
    word,
    strength: STRENGTHS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'plea',
    index,
  }));
}

export interface ActWord {
  readonly word: string;
  readonly index: number;
  /** `answer`: 批示, 批复 …: asks for a decision. `grant`: 拨付, 增加 …: asks for a thing. `support`: asks for good will. */
  readonly sort: 'answer' | 'grant' | 'support';
  /** 购置, 建设: a request only where the superior is named or the word of asking leaves no doubt. */
  readonly weak: boolean;
  /** No word of the lists: read from what stands behind the one that is asked. */
  readonly open?: boolean;
}

const ANSWER =
  '批示|批复|批覆|酌定|核夺|酌裁|裁处|审夺|决断|拍板|作出(?:决定|决议|批示|答复)|批准|审批|审定|核准|核批|核示|核定|批给|示下|示复|明示|指示|定夺|裁定|裁决|裁示|答复|准予|准许|恩准|同意|予准|允许|批转|转批|研究(?:决定|确定|审定|批准|同意)';
const GRANT =
  '拨付|拨款|拨给|拨补|拨出|拨专款|下拨|核拨|划拨|调拨|增拨|预拨|追加|追拨|增列|(?:补助|补贴)(?!政策|标准|资金|经费|办法|金|范围|对象|项目|发放)|补足|贴补|安排|解决|增加|增设|增编|增补|增派|增配|增聘|核增|调增|核给|核增|列入|纳入|列为|定为|确定为|认定为|设为|列支|立项|配备|配置|配齐|配足|配发|选派|选配|委派|抽调|派出|派遣|派驻|派员|派技术|派专[家人]|调配|调派|调剂|减免|减征|免除|免收|免征|免缴|缓缴|缓交|缓收|延长|延期|延至|顺延|展期|推迟|宽限|放宽|授权|授予|委托|垫付|垫支|先行支付|兑付|兑现|设立|成立|组建|恢复设置|更名|升格|加挂|增挂|划转|划定|划归|移交|移送|下达|切块|切出|单列|承担|负担|兜底|托底|核销|豁免|置换|收储|供地|拨给|借调|借用|批拨|偿还|借支|启用|动用|挪用|给予(?:一次性)?(?:资金|经费|政策|项目|专项|财政|[\\d０-９.]+)?(?:奖励|补偿|倾斜|贴息|资助|补助|补贴|资金|经费|政策|项目|专项)';
const SUPPORT =
  '支持|帮助|帮扶|扶持|协调|统筹|倾斜|推动|促成|督促|督办|牵头|责成|明确|落实|出台|制定|制订|印发|转发|调整|提高|降低|上调|下调|调减|加大|保障|取消|变更|修订|修改|召开|成立专班|开通|架设|争取|对接|(?<=予以?|给予|一并|统筹|优先|酌情|慎重|通盘|认真)考虑|出面|介入|统一|研究';
/** What is done with leave or money from above; as often part of a noun (建设资金, 改造项目). */
const UNDERTAKING =
  '(?:更新|更换|添置|购置|购买|采购|新建|修建|扩建|改建|建设|改造|维修|修缮|重建|举办|征用|租用|租赁|招聘|招录|任命|免去)(?!资金|经费|项目|用地|方案|工作|工程|标准|任务|规划|指标|计划|期|成本|养护|费|基金|单位|过程|需要|规模|管理)';
const ACT = new RegExp(`(${ANSWER})|(${GRANT})|(${SUPPORT})|(${UNDERTAKING})`, 'g');
// 批评指正, 指导 are no decisions; 安排部署, 支持下, 帮助下 tell of something.
const NO_ACT_AFTER =
  /^(?:支持|帮助|协调|统筹|推动|统一)[下了]|^(?:安排部署|安排意见|研究室|研究院|研究所|研究中心|研究生|增加值|保障性|保障中心|保障部|帮扶队|帮扶单位|统一的?(?:标准|思想|认识|规划|部署)|支持保障|协调机制|制定的|协调会|协调组|协调小组|调整[后期]|落实情况)/;

/** The words in `text` for what the superior is to do, in order. */
export function actWordsIn(text: string): ActWord[] {
  const words: ActWord[] = [];
  for (const match of text.matchAll(ACT)) {
    if (NO_ACT_AFTER.test(text.slice(match.index, match.index + 6))) continue;
    const sort = match[1] !== undefined ? 'answer' : match[3] !== undefined ? 'support' : 'grant';
    words.push({ word: match[0], index: match.index, sort, weak: match[4] !== undefined });
  }
  return words;
}

/** Something definite is asked for: an amount, posts, land, a policy … */
export const DEFINITE =
  /(?<![\d０-９一二两三四五六七八九十百千万])[\d０-９一二两三四五六七八九十百千万]+\s*(?:余|多)?(?:万元|亿元|元|名|人|个|台|辆|套|亩|公顷|平方米|处|所|座|架|艘)|资金|经费|专款|款项|费用|补助|补贴|编制|用地|指标|债券|车辆|设备|项目|用房|场地|政策|机构|职数|岗位|标准|工期|期限|预算|名额|权限|专线|问题/;

/** Courtesies that ask for nothing: 请继续关心支持, 请批评指正. */
export const COURTESY =
  /一如既往|一贯|关心(?:和|与|、)?(?:支持|指导|帮助|重视)|继续(?:给予)?(?:大力|更多|更大)?(?:的)?(?:关心|关注|支持|指导|重视|帮助)(?:和|与|、|我|[。；;，,！!]|$)|多加指导|批评指正|批评指导|不吝|(?:宝贵|提出)意见|多提|监督指导|检查指导|帮助指导|谅解|理解(?:和|与)?支持|莅临|光临|拨冗(?!研究|批|审[定核议批]|协调|解决|答复|安排|审示)/;
