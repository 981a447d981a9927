/** The words that a request to a superior is made of: how one asks, and what the superior is asked to do. */

/** How strongly a word of asking shows that a request is being made, and not told of. */
export type AskStrength =
  /** 恳请, 敬请, 请予: says and does it at once. */
  | 'plea'
  /** A bare 请: many other uses. */
  | 'plain'
  /** 望, 希望: a request only where something definite is asked. */
  | 'hope'
  /** 请求, 申请, 提请: mostly told of others or of the past. */
  | 'report'
  /** 建议: a report may advise; only advice in one's own favour is a request. */
  | 'advise';

export interface AskWord {
  readonly word: string;
  readonly strength: AskStrength;
  /** Offset in the text that was searched. */
  readonly index: number;
}

const STRENGTHS: Readonly<Record<string, AskStrength>> = {
  恳请: 'plea',
  恳求: 'plea',
  恳望: 'plea',
  敬请: 'plea',
  谨请: 'plea',
  特请: 'plea',
  呈请: 'plea',
  祈请: 'plea',
  祈求: 'plea',
  祈望: 'plea',
  烦请: 'plea',
  诚请: 'plea',
  望请: 'plea',
  盼请: 'plea',
  拟请: 'plea',
  请求: 'report',
  申请: 'report',
  提请: 'report',
  报请: 'report',
  希望: 'hope',
  期望: 'hope',
  期盼: 'hope',
  切盼: 'hope',
  敬望: 'hope',
  切望: 'hope',
  望: 'hope',
  盼: 'hope',
  建议: 'advise',
  请: 'plain',
};

// 请 inside other words: 请示, 请假, 请教, 请战, 邀请, 聘请, 宴请, 约请; 望 inside 展望, 名望, 盼望 …
const ASK =
  /恳[请求望]|[敬谨特呈烦诚盼拟]请|祈[请求望]|望请|请求|[申提报]请|[希期切敬]望|[期切]盼|建议|(?<=[妥当可]否[，,]?)请(?=示)|(?<![有展渴名声威绝失相守探看观盼愿])望(?![远闻江海楼城都见着去而坡])|(?<![顾渴企])盼(?!望)|(?<![邀聘宴约延回])请(?!示|假|教|战|愿|辞|柬|帖|客|缨|罪|调|进来|下来|出来|勿)/g;

/** The words of asking in `text`, in order. */
export function askWordsIn(text: string): AskWord[] {
  return [...text.matchAll(ASK)].map((match) => ({
    word: match[0],
    strength: STRENGTHS[match[0]] ?? 'plain',
    index: match.index,
  }));
}

export interface ActWord {
  readonly word: string;
  readonly index: number;
  /** `answer`: 批示, 批复 …: asks for a decision. `grant`: 拨付, 增加 …: asks for a thing. `support`: asks for good will. */
  readonly sort: 'answer' | 'grant' | 'support';
  /** 购置, 建设: a request only where the superior is named or the word of asking leaves no doubt. */
  readonly weak: boolean;
}

const ANSWER =
  '批示|批复|批覆|批准|审批|审定|核准|核批|核示|核定|批给|示下|示复|明示|指示|定夺|裁定|裁决|裁示|答复|准予|准许|恩准|同意|予准';
const GRANT =
  '拨付|拨款|拨给|拨补|拨出|拨专款|下拨|核拨|划拨|调拨|增拨|预拨|追加|增列|补助|补贴|补足|贴补|安排|解决|增加|增设|增编|增补|增派|增配|核增|调增|核给|列入|纳入|列支|立项|配备|配置|配齐|配足|配发|选派|选配|调配|调剂|减免|免除|免收|免征|缓缴|缓交|延长|延期|放宽|授权|垫付|兑付|设立|成立|组建|划转|划定|下达|给予奖励|给予补偿|给予倾斜|给予资金|给予经费|给予政策|给予项目|给予专项';
const SUPPORT =
  '支持|帮助|扶持|协调|统筹|倾斜|推动|促成|督促|督办|牵头|明确|落实|出台|提高|调整|加大|保障|予以考虑|给予考虑|研究';
/** What is done with leave or money from above; as often part of a noun (建设资金, 改造项目). */
const UNDERTAKING =
  '(?:更新|更换|添置|购置|购买|采购|新建|修建|扩建|改建|建设|改造|维修|修缮|举办|征用|招聘|招录|任命|免去)(?!资金|经费|项目|用地|方案|工作|工程|标准|任务|规划|指标|计划|期|成本|养护|费|基金|单位|过程|需要|规模|管理)';
const ACT = new RegExp(`(${ANSWER})|(${GRANT})|(${SUPPORT})|(${UNDERTAKING})`, 'g');
// 批评指正, 指导 are no decisions; 安排部署, 支持下, 帮助下 tell of something.
const NO_ACT_AFTER =
  /^(?:支持|帮助|协调)下|^(?:安排部署|安排意见|研究室|研究院|研究所|研究中心|增加值|保障性|保障中心)/;

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
  /[\d０-９一二两三四五六七八九十百千万]+\s*(?:余|多)?(?:万元|亿元|元|名|人|个|台|辆|套|亩|公顷|平方米|处|所|座|架|艘)|资金|经费|专款|补助|编制|用地|指标|债券|车辆|设备|项目|用房|政策|机构|职数|岗位|问题/;

/** Courtesies that ask for nothing: 请继续关心支持, 请批评指正. */
export const COURTESY =
  /一如既往|关心(?:和|与|、)?(?:支持|指导|帮助|重视)|继续(?:给予)?(?:大力|更多|更大)?(?:的)?(?:关心|关注|支持|指导|重视|帮助)(?:和|与|、|我|[。；;，,！!]|$)|多加指导|批评指正|批评指导|不吝|(?:宝贵|提出)意见|多提|监督指导|检查指导|帮助指导|谅解|理解(?:和|与)?支持/;
