/** Claims that admit of no exception, the praise of ceremonies, and the words of false modesty. */
import type { ListedWord } from '../text/listed-words';

/** A demand on oneself or others, a wish, a quotation of the law, a denial: no claim. */
const NO_CLAIM =
  /(?:要|必须|力争|争取|努力|确保|务必|坚决|应当?|为了?|以|推动|不|没有|并非|绝非|不是|如果|若|可能|尽量|最好|规定|依法|追求|朝着|未|禁止)[^，。；]{0,14}~/;

/** Told only where the sentence has no figure that bears the claim out. */
export const ABSOLUTE_CLAIMS: readonly ListedWord[] = [
  {
    words: ['最好的', '最佳的', '最优秀的', '最先进的', '最完善的', '最满意的', '一流的'],
    only: /(?:提供|创造|取得|做出|作出|建成|打造|拥有)了[^，。；]{0,6}~|(?:我局|我县|我市|我校|我单位|我们)[^，。；]{0,8}是~/,
    unless: new RegExp(`${NO_CLAIM.source}|之一|历史上|历史~|~(?:时期|状态|时机|办法|方式|位置)`),
  },
  {
    words: [
      '史无前例',
      '空前绝后',
      '绝无仅有',
      '无与伦比',
      '举世无双',
      '天下第一',
      '首屈一指',
      '无可比拟',
      '无懈可击',
    ],
    unless: NO_CLAIM,
  },
  {
    words: ['完美无缺', '尽善尽美', '十全十美'],
    only: /(?:已|达到了?|称得上|堪称|可谓)[^，。；]{0,6}~/,
    unless: new RegExp(`${NO_CLAIM.source}|不是说|不等于|不敢`),
  },
  {
    words: ['百分之百', '百分百'],
    only: /~的?(?:满意|解决|安全|成功|正确|到位|落实|完成|可靠|保证)/,
    unless: NO_CLAIM,
  },
  { words: ['绝对'], only: /~(?:不会出|没有|满意|安全|正确|可靠|放心|一流|保证)/, unless: NO_CLAIM },
  { words: ['彻底'], only: /~地?(?:解决|根除|消除|杜绝|根治|扭转)了/, unless: NO_CLAIM },
  { words: ['全部'], only: /~(?:得到)?(?:圆满|妥善|彻底)地?(?:解决|完成|化解)/, unless: NO_CLAIM },
  {
    words: ['从来没有出现过', '从未出现任何', '没有任何问题', '没有任何隐患', '毫无问题'],
    unless: NO_CLAIM,
  },
];

export interface CeremonialWord extends ListedWord {
  /** What stands in its place; empty to leave it out. */
  readonly instead: string;
}

const TOP_LEADERS =
  /习近平|总书记|国家主席|中央领导|党中央|总理|委员长|中共中央|毛泽东|邓小平|江泽民|胡锦涛|周恩来|刘少奇/;

/** 慎用语: ceremony that news and official papers keep for few occasions. */
export const CEREMONIAL_WORDS: readonly CeremonialWord[] = [
  {
    words: ['亲自'],
    only: /~(?:到场|到会|出席|参加|莅临|看望|慰问|前往|来到|接见|会见|主持|审阅|签批|陪同|带队|到)/,
    unless: /~(?:到案|送达|办理)|本人|当事人|申请人|委托|主要负责|一把手|必须|不得|要~|应~|应当~/,
    instead: '',
  },
  {
    words: ['隆重召开'],
    unless:
      /全国代表大会|人民代表大会|党代会|党代表大会|党的[一二三四五六七八九十]|两会|政协|周年|庆祝|纪念|表彰|代表大会/,
    instead: '召开',
  },
  { words: ['百忙之中', '在百忙之中', '百忙中'], instead: '' },
  {
    words: ['莅临指导', '亲临指导', '莅临检查指导'],
    unless: /请|邀|欢迎|恭候|期待|感谢/,
    instead: '检查指导',
  },
  {
    words: ['重要讲话'],
    only: /(?:局长|县长|书记|主任|市长|处长|镇长|乡长|科长|校长|院长|经理|董事长|区长|厅长|站长)[^，。；]{0,14}~/,
    unless: new RegExp(`${TOP_LEADERS.source}|国家|部长|省长`),
    instead: '讲话',
  },
  { words: ['亲切接见', '亲切会见'], unless: TOP_LEADERS, instead: '会见' },
  { words: ['深入浅出'], only: /(?:我|本人|我局|我们|本单位)[^，。；]{0,12}~/, instead: '通俗' },
];

/** 客套: one of them is good manners, two in one paragraph are too many. */
export const MODESTIES: readonly string[] = [
  '不吝赐教',
  '不吝指教',
  '多提宝贵意见',
  '多多提出宝贵意见',
  '提出宝贵意见',
  '提出宝贵的意见',
  '批评指正',
  '水平有限',
  '能力有限',
  '才疏学浅',
  '学识浅薄',
  '孤陋寡闻',
  '班门弄斧',
  '抛砖引玉',
  '挂一漏万',
  '不当之处',
  '不妥之处',
  '不足之处',
  '敬请谅解',
  '敬请指正',
  '见笑了',
  '献丑了',
  '浅薄之见',
  '一孔之见',
];
