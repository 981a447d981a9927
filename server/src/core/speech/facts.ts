/**
 * What a listener could go and check: when, who, where, how many. Found once for a speech, sentence by sentence, by the
 * form of the words (a surname before a title, a numeral before a measure), in the speaker's own words: what is quoted
 * is left out.
 */
import type { Span } from '../document/types';
import { keptPer } from '../kept';
import { type SpeechText, sentenceIndexAt } from './speech-text';

export type FactKind =
  /** 昨天傍晚, 五月十五日, 六点半, 春节后. */
  | 'date'
  /** A time that binds: 腊月前, 十天内, 下周一, 每半小时. */
  | 'due'
  /** 唐老四, 老梁, 马秀兰大姐, 郭小满: somebody with a name. */
  | 'person'
  /** 有位大嫂, 两个小伙子: somebody whom the speaker met. */
  | 'someone'
  /** 三百块钱, 九十六级台阶. */
  | 'figure'
  /** 水利局, 各乡镇, 三队: who can be given a task. */
  | 'organ'
  /** 石滩村, 三号楼, 人民路. */
  | 'place';

export interface Fact {
  readonly kind: FactKind;
  readonly span: Span;
  readonly text: string;
}

const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳史唐薛雷贺罗毕郝于傅康齐黄萧尹姚邵汪毛米戴宋庞熊纪舒项祝董梁杜阮蓝季贾童颜郭梅林钟徐邱骆夏蔡田樊胡凌霍万卢莫房丁邓洪包左石崔吉龚程邢裴陆翁段侯宁符刘龙叶白蒲卓温廖耿欧牛曾易文余郁佘桂覃焦尚辛鲍谭付冉瞿江高向古殷申司苗池]';
/** Titles that make the one or two characters before them a name. */
const TITLE =
  '(?:大爷|大妈|大叔|大婶|大姐|大哥|大嫂|大娘|伯伯|奶奶|爷爷|婆婆|师傅|阿姨|嫂子|嫂|婶|老汉|老伯|老师|医生|大夫|护士(?:长)?|同志|同学|局长|书记|站长|所长|主任|厂长|队长|校长|镇长|乡长|县长|村长|支书|科长|处长|院长|经理|总工|班长|教授|先生|女士|工程师|会计|老板|总(?=[，。：他她问说开]))';
/** What may stand before a name: the end of a word of another kind, or no Chinese character at all. */
const BEFORE =
  '(?<=^|[^\\u4e00-\\u9fff]|[的和与跟是请叫让给把对问听在有见到位坐帮由找碰着了过像替向被为陪数连等]|[局站村镇队厂校院家组科室社区司系路坳屯寨湾层楼师员民长户者工])';
const AFTER =
  '(?=[，。：；、！？）\\s]|[的他她说讲问跟和与在也把给对领管来去拿守包开家告算都就从到是有一先自负带站今昨前每会能要不没坐拉递蹲住打干扛，]|$)';
const PERSON = new RegExp(
  [
    `${BEFORE}[老小]${SURNAME}(?!康|区|学|麦|米|时)(?:师傅|大姐|大哥|总|家)?${AFTER}`,
    `${BEFORE}(?!谢谢|向各|高[一二三]|毕业|于是|应届|全体)${SURNAME}(?:(?![各位的一二三四五六两几们年级和与是有对个谢])[\\u4e00-\\u9fff]){0,2}?${TITLE}`,
    `${BEFORE}${SURNAME}家(?:婆婆|嫂子|大爷|大妈|大娘|媳妇|老[二三四五大]|老汉)`,
    `(?<=[村坳屯寨湾岭沟庄镇班级组]的)[\\u4e00-\\u9fff]{2}(?=，[^，。]{0,6}[岁])`,
    `(?<=[的问跟叫]|师傅|工人)[老小](?!师|板|人|家|实|是|区|学|组|时|心|事|说|大|型|孩|伙|姑|数|康|旧|百|年|乡|同|公|村|车|路|店|院|朋|干|微)[\\u4e00-\\u9fff](?=[，：]|说|问|从|抱|跟|拉|掏)`,
    `${BEFORE}${SURNAME}老[大二三四五六汉师爷]`,
    `(?<=局|站|办|中心|站长|所长|院长|主任|队长|支书|村民|职工|护士|医生|教师|学生|司机|工人|党员|组长|社员|老人|居民|农户|大学生)${SURNAME}(?!家)[\\u4e00-\\u9fff]{1,2}(?=[，。：、]|守|在|说|带|管|领|负责|牵头|一|今|告|拉|盯|家)`,
  ].join('|'),
  'g',
);
const SOMEONE =
  /(?:(?:有|一|那|这|两|三|几|好几|十来|不少|还有)(?:一)?(?:位|个|名|些|户|家)?(?:[\u4e00-\u9fff]{0,4}的)?(?:年轻|老|中年|外地|本地|留守|独居|退休|下岗|困难)?)(?:大嫂|大姐|大爷|大妈|大娘|老人家?|老汉|老太太|妇女|女工|师傅|家长|孩子|小伙子|姑娘|妈妈|母亲|父亲|司机|果农|菜农|农户|村民|居民|邻居|商户|老板|企业家|护士|医生|学生|同学|乡亲|工友|环卫工|快递员|职工|老爷子|老师)|(?:六|七|八|九)十(?:多|来|[一二三四五六七八九])?岁的/g;
const NUMERAL =
  '(?:\\d[\\d.,]*(?:万|亿|千|百)?|(?:[二两三四五六七八九十百千万亿半几零〇]|一(?=[十百千万亿点二三四五六七八九]))[一二两三四五六七八九十百千万亿零〇点]*)(?:多|来|余)?(?:万|亿|千)?';
const MEASURE =
  '(?:户|名|个(?!方面|问题|意见|要求|字|环节|维度|统一|结合|自信|意识|确保)|位|亩|斤|公斤|吨|元|块(?:钱)?|毛|里(?!面|头)|公里|平方(?:米|公里)|米|厘米|毫米|趟|天|年(?!代|级)|个?月|周|岁|小时|钟头|分钟|秒|间|栋|幢|楼|层(?!面)|级(?:台阶)?|辆|台|件|份|册|张|封|床|人|口|头|只|棵|株|条(?!战线|措施|意见|要求)|次|成|倍|度|担|车|斗|桶|碗|顿|家|所|座|支|盏|把|根|圈|步|回|批|期|道|起|票|杯|门|卷|摄氏度|%|％|天没|批次)';
const FIGURE = new RegExp(
  `(?<![第一二两三四五六七八九十百千万亿零〇点\\d.每])(?:${NUMERAL}${MEASURE}|百分之${NUMERAL}|${NUMERAL}[万亿千百]${NUMERAL}?(?=[，。；、的])|一(?:百|千|万)[一二两三四五六七八九十百千万零]*[\\u4e00-\\u9fff])(?![一二三四五六七八九]?月\\d)`,
  'g',
);
const HOUR =
  '(?:(?<![第这有快大多差几一二三四五六七八九十\\d])(?:[二三四五六七八九两]|十[一二]?|二十[一二三四]?|\\d{1,2})点(?:半|钟|[零一二三四五六七八九十\\d]{1,3}分|(?=以前|之前|前|开|到|进|撤|上班|下班|来|出|起|还|多|，))|(?<=凌晨|上午|中午|下午|晚上|夜里|半夜|早上|今晚|明早|傍晚|零)[零一二两三四五六七八九十]{1,3}点(?:半|钟|[零一二三四五六七八九十]{1,3}分)?)';
const PART_OF_DAY = '(?:凌晨|清晨|一大早|早上|清早|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜|夜)';
const MONTH = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|正|腊|冬)月(?!份以来)';
const DAY = '(?:[一二三四五六七八九十廿]{1,4}|\\d{1,2})[日号]';
const WEEKDAY = '(?:上|这|本|下|每)(?:个)?(?:周|星期|礼拜)[一二三四五六日天]?';
const DATE = new RegExp(
  [
    `(?:昨|前|那|当)(?:天|晚|夜|日)(?:${PART_OF_DAY})?`,
    `今(?:早|晚|天(?=${PART_OF_DAY}|一早))(?:${PART_OF_DAY})?(?:${HOUR})?`,
    `(?:${PART_OF_DAY})?${HOUR}`,
    `(?:(?:去|今|前|明)年)?${MONTH}(?:${DAY}|[初中下底]旬?|二十[一二三四五六七八九]|三十|初[一二三四五六七八九])?`,
    `(?<![第一二三四五六七八九十])${DAY}(?=[，。的上下晚早前])`,
    `(?:19|20)\\d\\d年|[一二]九?[〇零一二三四五六七八九]{2,3}年`,
    `${WEEKDAY}(?:${PART_OF_DAY})?(?:${HOUR})?`,
    `(?:上|这)个(?:月|礼拜|星期)(?:[一二三四五六七八九十]{1,3}号)?|前(?:几|些|两)天|前些日子|前不久|去年(?:冬天?|春天?|夏天?|秋天?|年底|春节|这个时候)?|(?:小年|除夕|大年三十|年三十|中秋|端午|清明|春节|国庆|元旦)(?:那天|夜|晚上|[前后])?|入[秋冬伏汛]`,
  ].join('|'),
  'g',
);
const DUE = new RegExp(
  [
    `(?:${PART_OF_DAY}|今晚|明早|明天|明晚|后天)?(?:${HOUR}|${MONTH}(?:${DAY}|底|中旬|上旬|下旬|末)?|${DAY}|年底|月底|春节|国庆|元旦|汛期|入[冬汛]|开[学春]|过年|天黑|天亮|下班|散会|腊月)(?:之前|以前|前|之内|以内)`,
    `(?:今年|明年|后年|本月|下月|这个月|下个月)?(?:${MONTH}|年|月)底|(?:明年|后年|下个月|下月)(?:${MONTH})?(?:${DAY})?|(?:明年|后年)(?:春天|秋天|年底|上半年|下半年|开春)`,
    `(?:三|两|二|四|五|六|七|八|九|十|\\d+|几|半|一)[十]?[五]?(?:个)?(?:天|日|周|月|小时|工作日|分钟|年|季度|礼拜)(?:之内|以内|内)`,
    `每(?:个)?(?:半小时|小时|天|日|周|月|季度|晚|(?:周|星期|礼拜)[一二三四五六日天]|月[一二三四五六七八九十\\d]+[号日])(?:${PART_OF_DAY})?(?:${HOUR})?`,
    `下(?:个)?(?:周|星期|礼拜)[一二三四五六日天]?|(?<!的)明(?:天|早|晚)|今晚|今天(?=就|之内|算数)|当(?:天|晚|场)|开春|从(?:今天|现在|明天|下周[一二三四五六日]?|即日)(?:${PART_OF_DAY})?(?:${HOUR})?起|到(?:${MONTH})(?:${DAY})?|散会(?:以后|后)|会后`,
  ].join('|'),
  'g',
);
const ORGAN =
  /各(?:部门|单位|乡镇|街道|科室|处室|村|社区|支部|站所|县区|学校|企业|家|户)(?:书记|负责人)?|(?:[\u4e00-\u9fff]{1,5}?)(?:局|办公室|委员会|部门|支队|大队|工办|科室|公司|集团|指挥部|专班|水利站|服务中心|派出所|合作社)(?!长|部|面|限|势)|(?:纪委|财政|民政|住建|卫健|公安|城管|消防|教体|人社|应急|供电|通信|交通|水利|审计|信访办|监理|设计院|施工方|指挥部|组织部|宣传部|工会|团委|妇联|村委会|居委会)(?:、[\u4e00-\u9fff]{2})*(?:[两三四五]家)?|[一二三四五六七八九]队/g;
const PLACE =
  /(?:[\u4e00-\u9fff]{1,4})(?<![农乡各全本每的到在了个山新老基层深入一些这那])(?:村|坳|屯|社区|小区|车间|工地|路|街|桥头|水库|大堤|学校|医院|养老院|敬老院|菜场|市场|大棚|楼道|号楼|巷子?|沟|坡)(?=[，。、的]|[上里头看去走口]|[\u4e00-\u9fff])/g;

const PATTERNS: readonly (readonly [FactKind, RegExp])[] = [
  ['due', DUE],
  ['date', DATE],
  ['person', PERSON],
  ['someone', SOMEONE],
  ['figure', FIGURE],
  ['organ', ORGAN],
  ['place', PLACE],
];

/** 一号楼 is a place and no day; what is taken first keeps its characters. */
export const factsOf = keptPer((speech: SpeechText): readonly (readonly Fact[])[] => {
  const { own, base, sentences } = speech;
  const taken = new Uint8Array(own.length);
  const bySentence: Fact[][] = sentences.map(() => []);
  for (const [kind, pattern] of PATTERNS) {
    for (const match of own.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken[match.index] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, match.index, end);
      if (
        kind === 'someone' &&
        /^有[^位个些名一几两户家]/.test(match[0]) &&
        !/^[^，。]{0,4}(?:说|问|反映|告诉|提|担心|跟)/.test(own.slice(end))
      )
        continue;
      const index = sentenceIndexAt(sentences, base + match.index);
      const sentence = sentences[index];
      if (sentence === undefined || base + end > sentence.span.end) continue;
      const span = { start: base + match.index, end: base + end };
      bySentence[index]!.push({ kind, span, text: match[0] });
    }
  }
  for (const facts of bySentence) facts.sort((a, b) => a.span.start - b.span.start);
  return bySentence;
});

export function kindsOf(facts: readonly Fact[]): ReadonlySet<FactKind> {
  return new Set(facts.map(({ kind }) => kind));
}
