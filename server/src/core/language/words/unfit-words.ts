/**
 * Words that give offence in an official paper, and what to write instead: relations at work told as those of a court
 * or a gang, abuse, names for people with disabilities and for groups of people that look down on them.
 */
import type { ListedWord } from '../text/listed-words';

export interface UnfitWord extends ListedWord {
  /** What to write instead; left out where only a new sentence helps. */
  readonly instead?: string;
  /** The words may be exchanged without a second look: the sense and the grammar stay. */
  readonly exchangeable?: boolean;
}

/** The sentence condemns, tells of the past, or explains the word. */
const CONDEMNED =
  /反对|不能|不可|不得|不要|不准|绝不|决不|从不|切忌|切勿|防止|避免|杜绝|严禁|禁止|警惕|摒弃|破除|克服|纠正|纠治|整治|惩治|批判|批评|痛斥|官僚|特权|封建|旧社会|古代|古时|历史|朝代|王朝|[唐宋元明清汉秦]代|[唐宋元明清汉秦]朝|帝王|土皇帝|剥削|奴才|电视剧|小说|戏曲|故事|典故/;

/** 君臣、依附、江湖 */
export const COURT_METAPHORS: readonly UnfitWord[] = [
  {
    words: ['伴君如伴虎'],
    unless:
      /反对|不能|不要|切忌|摒弃|破除|克服|纠正|批判|封建|旧社会|古代|历史|早已过时|已经过时|不再适用|错误|不同于/,
  },
  {
    words: ['伴君如伴虎'],
    evenQuoted: true,
    only: /[“"‘]~[”"’]的?(?:说法|道理|老话|古话|俗话|话)[^，。；]{0,6}(?:未过时|没有过时|不过时|适用|有道理|有用|管用|成立)/,
  },
  { words: ['青天大老爷', '县太爷', '万岁爷', '龙颜大悦', '龙颜'], unless: CONDEMNED },
  {
    words: ['老板'],
    only: /(?:我们|咱们|咱|单位|局里|县里|市里|区里|镇里|处里|科里|机关|办公室)的?[大二新老]?~(?![们娘])|(?:书记|局长|主任|县长|市长|区长|镇长|处长|科长|校长)这[个位]?[大]?~/,
    unless:
      /反对|不能|不得|不要|不准|不称|不应|严禁|禁止|杜绝|纠正|摒弃|企业|公司|民营|私营|餐饮|酒店|商店|店铺|工厂|工地|商户|包工头/,
    instead: '领导同志',
  },
  {
    words: ['圣旨', '金口玉言'],
    only: /(?:领导|书记|局长|主任|县长|市长|区长|镇长|上级|首长)[^，。；]{0,12}~/,
    unless: CONDEMNED,
    instead: '指示要求',
  },
  {
    words: ['钦差大臣', '钦差'],
    only: /(?:作为|就是|当好|做好|成为|派出|派来|充当)[^，。；]{0,6}~/,
    unless: CONDEMNED,
    instead: '工作组',
  },
  {
    words: ['臣子', '为臣之道', '臣民'],
    only: /(?:领导|干部|秘书|下级|我们|部属|下属|工作人员|文秘)[^，。；]{0,10}~|~[^，。；]{0,6}(?:领导|干部|秘书|下级|我们)/,
    unless: CONDEMNED,
    instead: '工作人员',
  },
  {
    words: ['靠山'],
    only: /(?:领导|书记|局长|主任|县长|市长|首长)[^，。；]{0,6}(?:是|做|当|作为|成为)[^，。；]{0,6}~|(?:找|有|傍)[^，。；]{0,4}~[^，。；]{0,6}(?:才|好|就)/,
    unless: /反对|不能|不得|不要|不准|不靠|严禁|杜绝|摒弃|破除|查处|惩治|腐败|违纪|违法|保护伞|靠山吃山|所谓/,
    instead: '支持',
  },
  {
    words: ['头儿'],
    only: /(?:单位|局里|科室|处室|我们|咱们|咱|机关|办公室)的?~/,
    unless: CONDEMNED,
    instead: '负责同志',
  },
  {
    words: ['老大'],
    only: /(?:单位|局里|县里|市里|机关|班子|科室)里?的?~(?=[，。；、说是就要也讲很]|$)/,
    unless: CONDEMNED,
    instead: '主要负责同志',
  },
];

/** 粗口、侮辱、反语 */
export const ABUSE: readonly UnfitWord[] = [
  { words: ['不是人'], only: /~(?:能|可以)?(?:干|做|待|过|受)(?:得|的|出|了)/, unless: /机器|人工智能/ },
  { words: ['不是人'], only: /(?:估计|恐怕|简直|根本|真的?)(?:就|也|都)?~(?:[，。！；、”]|$)/ },
  {
    words: [
      '滚蛋',
      '混账',
      '混蛋',
      '王八蛋',
      '他妈的',
      '特么的',
      '白痴',
      '蠢货',
      '蠢猪',
      '饭桶',
      '狗屁',
      '放屁',
      '屁民',
      '不要脸',
      '狗东西',
      '狗官',
      '臭老九',
      '傻逼',
      '装逼',
      '脑残',
    ],
    unless: /辱骂|谩骂|骂人|侮辱|诽谤|投诉|反映称|脏话|粗口/,
  },
];

const FIGURATIVE =
  /[当做作成]“?~|[当做作]“?(?:瞎子|聋子|哑巴|傻子)|成为|变成|~(?:摸象|摸鱼|点灯|过河|算命|阿炳|的耳朵|吃汤圆)|睁眼|[熊黑]~|装~|耳目|摆设|谚语|俗话|不得称|称呼|称谓|改称|旧称|俗称/;

/** 对残疾人的称谓 */
export const DISABILITY_NAMES: readonly UnfitWord[] = [
  { words: ['残废人'], instead: '残疾人', exchangeable: true },
  { words: ['残废'], unless: /~军人|~证|革命~|荣军/, instead: '残疾', exchangeable: true },
  { words: ['瞎子'], unless: FIGURATIVE, instead: '盲人' },
  { words: ['聋子'], unless: FIGURATIVE, instead: '聋人' },
  {
    words: ['哑巴'],
    unless: new RegExp(`${FIGURATIVE.source}|~(?:英语|亏|吃黄连|电|了)`),
    instead: '言语残疾人',
  },
  { words: ['瘸子', '跛子', '拐子'], unless: FIGURATIVE, instead: '肢体残疾人' },
  { words: ['弱智儿童'], instead: '智力残疾儿童' },
  { words: ['弱智'], instead: '智力残疾' },
  {
    words: ['傻子', '呆子'],
    only: /(?:村|户|名|个|家)[^，。；]{0,6}~/,
    unless: FIGURATIVE,
    instead: '智力残疾人',
  },
  { words: ['独眼龙'], unless: FIGURATIVE, instead: '视力残疾人' },
  {
    words: ['疯子'],
    only: /(?:村|户|名|个|位|街|收治|救助|看管)[^，。；]{0,6}~/,
    unless: FIGURATIVE,
    instead: '精神障碍患者',
  },
];

/** The sentence tells about the word, of the past, or forbids it. */
const TOLD_OF = /歧视|蔑称|旧称|俗称|称谓|称为|不得使用|不再使用|禁用|旧社会|历史|民国|清末|解放前|剥削|压迫/;

/** 对群体的歧视性称谓 */
export const SLURS: readonly UnfitWord[] = [
  { words: ['乡下人', '乡巴佬', '泥腿子', '土包子'], unless: TOLD_OF, instead: '农村居民' },
  { words: ['盲流'], unless: TOLD_OF, instead: '流动人员' },
  { words: ['刁民'], unless: new RegExp(`${TOLD_OF.source}|把群众当|视为|看成|当作|当成`), instead: '群众' },
  { words: ['低端人口', '低素质人口', '低端人群'], unless: TOLD_OF, instead: '外来务工人员' },
  {
    words: ['老弱病残'],
    only: /~[孕幼]{0,2}(?:专座|专席|专用座|座位|座席|坐席|爱心座|候车|窗口|通道|优先)/,
    unless: TOLD_OF,
    instead: '老幼病残孕',
  },
  { words: ['打工仔', '打工妹', '外来妹', '打工佬'], unless: TOLD_OF, instead: '务工人员' },
  { words: ['上访专业户', '缠访户'], unless: TOLD_OF, instead: '信访人' },
  { words: ['洋鬼子', '黑鬼', '小日本', '老毛子'], unless: TOLD_OF, instead: '外国人' },
  { words: ['剩女', '剩男'], unless: TOLD_OF, instead: '大龄未婚青年' },
  { words: ['娘炮', '泼妇', '悍妇'], unless: TOLD_OF },
  { words: ['劳改犯', '劳改释放犯'], unless: TOLD_OF, instead: '刑满释放人员' },
];
