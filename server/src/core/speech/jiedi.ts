import {
  fromHit,
  lazyCueFinder,
  type QiCategory,
  type QiCue,
  type QiReading,
  type RawEvidence,
} from './cues';
import { DEEDS, LIVELIHOOD, PEOPLE, PEOPLE_AT_LARGE, TROUBLES, TROUBLES_OF_PEOPLE } from './lexicon/people';
import { SAYINGS, SPOKEN } from './lexicon/sayings';
import { thousandsOf } from './scoring';
import { type SpeechText, sentenceIndexAt } from './speech-text';

/** 接地气: what workers, people and the base want, in words that they use. */

const CATEGORIES: readonly QiCategory[] = [
  { id: 'A', name: '群众主体', share: 0.15, rate: 3, want: '具体的人群', snippet: 'jdq-1', dependent: true },
  { id: 'B', name: '诉求难题', share: 0.25, rate: 1, want: '群众急难愁盼的具体问题', snippet: 'jdq-2' },
  {
    id: 'C',
    name: '具体细节',
    share: 0.25,
    rate: 1.6,
    want: '有名有姓、有时有地、有数字的细节',
    snippet: 'jdq-1',
  },
  { id: 'D', name: '群众语言', share: 0.2, rate: 2, want: '群众听得惯的口语、俗语', snippet: 'jdq-3' },
  { id: 'E', name: '办实事', share: 0.15, rate: 0.8, want: '看得见的实事和它的结果', snippet: 'jdq-4' },
];

const NUMBER =
  '(?:\\d[\\d.,]*|[一二两三四五六七八九十百千几][一二两三四五六七八九十百千万亿几]*)(?:多|来|余)?(?:万|亿)?';
const COUNTED = new RegExp(
  `(?<![一二三四五六七八九十百千万亿第\\d.])(?!一[个盏条间口])${NUMBER}(?:多|余)?(?:户(?:人家|人)?|名(?:职工|群众|村民|学生|同志|党员|干部|医务人员)?|个(?:多)?(?:村|小时|钟头|家庭|孩子|工人|农民|社区|小区|企业|班组|车间|窗口|电话|红手印)|公里|里路|亩|斤|公斤|吨|元|块钱|趟|家(?:企业|商户)|所(?:学校|大学|小学)|间(?:房|教室|屋)|盏|口井|条(?:街|路|巷)|(?:天|周|年)没|封信|户人|口人|道门|级台阶)(?!以[上下内]|以上|罚)`,
  'g',
);
const MOMENT =
  /(?:上|这|本)(?:个)?(?:周|星期)[一二三四五六日天](?:上午|下午|晚上)?|(?:昨|前)(?:天|晚|些天|几天)(?:上午|下午|晚上|夜里)?|前不久|前些(?:日子|年|时候)|(?:去|今|前)年(?:冬天|春天|夏天|秋天|冬|春|夏|秋|年底|春节|汛期)|(?:凌晨|清晨|深夜|半夜|大年三十|除夕夜)[^，。；]{0,4}/;
/** How the people are called by those who know them: with a surname before it, a certain person. */
const HONORIFIC = /(?:大爷|大妈|大叔|大婶|大姐|大哥|奶奶|爷爷|师傅|阿姨|嫂|婶|老汉|老师|医生|护士)(?!傅)/;
/** Right before the honorific; those that end other words (全国, 平安, 经常) are left out. */
const SURNAME =
  /老?[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳史唐薛雷贺罗毕郝于傅康齐黄萧尹姚邵汪毛米戴宋庞熊纪舒项祝董梁杜阮蓝季贾童颜郭梅林钟徐邱骆夏蔡田樊胡凌霍万卢莫房丁邓洪包左石崔吉龚程邢裴陆翁段侯仲宁祖符刘龙叶白蒲卓温廖耿欧牛曾易文]$/;
const TOLD =
  /(?:群众|老百姓|乡亲们?|大爷|大妈|大叔|大婶|大姐|大哥|奶奶|爷爷|师傅|老汉|职工|工人|农民|孩子|老人|家长|村民|居民|商户|老板|有人|同志|战士|学生|他|她|他们)(?:们)?(?:拉着我|握着我的手|跟我|对我|告诉我|问我|就)?[^，。；！？“]{0,6}(?:说|讲|问|反映|告诉我|抱怨|感叹)[：，]?“[^”]{2,60}”/;

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: PEOPLE, weight: 1, reason: '讲到具体人群' },
  { category: 'A', pattern: PEOPLE_AT_LARGE, weight: 0.5, reason: '泛称群众' },
  { category: 'B', pattern: TROUBLES, weight: 1, reason: '讲到群众的难处和期盼' },
  { category: 'B', pattern: LIVELIHOOD, weight: 0.4, reason: '讲到民生' },
  { category: 'B', pattern: TROUBLES_OF_PEOPLE, weight: 0.7, reason: '讲到群众的难处和要求' },
  { category: 'C', pattern: MOMENT, weight: 0.7, reason: '有具体的时间' },
  { category: 'C', pattern: HONORIFIC, weight: 1, reason: '讲到具体的人' },
  { category: 'D', pattern: new RegExp(SAYINGS.join('|')), weight: 1, reason: '用了俗语' },
  { category: 'D', pattern: SPOKEN, weight: 0.6, reason: '口语' },
  { category: 'E', pattern: DEEDS, weight: 1, reason: '说了要办、已办的实事' },
]);

const PLACE_WITH_VERB =
  /(到|在|(?<!过)去|走进|来到|蹲点|比如|像|是)(?:了)?([\u4e00-\u9fff×]{1,5}(?:村|社区|小区|车间|工地|班组|街道))(?![民委官级务干组党化里内])/g;
/** 到农村, 在社区: a kind of place, not one. */
const NO_NAME =
  /^[在到去]|农村$|^(?:[各每全本这那该某几一二三两多个所有我们的了农乡山新老基层深入]{1,3}|农|乡)(?:村|社区|小区|车间|工地|班组|街道)$|[的和与、了个各每些]/;
const ABSTRACT = /机制|体系|水平|力度|格局|抓手|机理|态势|载体|举措|路径|维度|赋能|闭环|底座/g;
const RUDE = /(?<!其)他妈的|混蛋|王八蛋|狗屁|放屁|扯淡|滚蛋|饭桶|蠢货|白痴|窝囊废/g;
export function readJiedi(speech: SpeechText): QiReading {
  const { own, base, sentences } = speech;
  const evidence: RawEvidence[] = [];
  const peopled = new Set<number>();
  const wants: { at: number; raw: RawEvidence }[] = [];
  for (const hit of findCues(own, base)) {
    const at = sentenceIndexAt(sentences, hit.span.start);
    const raw = fromHit(hit);
    if (hit.cue.pattern === HONORIFIC) {
      const before = SURNAME.exec(own.slice(Math.max(0, hit.span.start - base - 2), hit.span.start - base));
      if (before === null) continue;
      const start = hit.span.start - before[0].length;
      evidence.push({ ...raw, span: { start, end: hit.span.end }, entry: `${before[0]}${hit.text}` });
      continue;
    }
    if (raw.category === 'A') peopled.add(at);
    if (hit.cue.pattern === TROUBLES_OF_PEOPLE) wants.push({ at, raw });
    else evidence.push(raw.category === 'E' ? { ...raw, entry: hit.text.slice(0, 4) } : raw);
  }
  for (const { at, raw } of wants) if (peopled.has(at)) evidence.push(raw);
  evidence.push(...countsIn(speech), ...placesIn(speech), ...toldWordsIn(speech));
  const penalties: { points: number; reason: string }[] = [];
  const abstract = (own.match(ABSTRACT)?.length ?? 0) / thousandsOf(speech);
  if (abstract > 15)
    penalties.push({
      points: Math.min(10, Math.round((abstract - 15) * 1.5)),
      reason: `每千字有 ${Math.round(abstract)} 个“机制、体系、力度”一类的抽象名词`,
    });
  for (const match of own.matchAll(RUDE))
    penalties.push({ points: 10, reason: `“${match[0]}”伤人，口语也不宜这样说` });
  return { qi: 'jiedi', categories: CATEGORIES, evidence, penalties };
}

/** 二十三户人家、八公里路. May begin with so many characters that a search beats the cue finder's table. */
function countsIn({ own, base }: SpeechText): RawEvidence[] {
  return [...own.matchAll(COUNTED)].map((match) => ({
    category: 'C',
    span: { start: base + match.index, end: base + match.index + match[0].length },
    weight: 0.7,
    reason: '有具体的数',
    entry: match[0],
  }));
}

/** 到清河村、在机修车间: a place with a name that somebody went to. */
function placesIn({ own, base }: SpeechText): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (const match of own.matchAll(PLACE_WITH_VERB)) {
    const [whole, verb = '', name = ''] = match;
    if (NO_NAME.test(name)) continue;
    const start = base + match.index + verb.length;
    const span = { start, end: base + match.index + whole.length };
    found.push({ category: 'C', span, weight: 1, reason: '有具体的地方', entry: name });
  }
  return found;
}

/** What somebody of the people said, in his own words. */
function toldWordsIn({ sentences }: SpeechText): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (const { text, span } of sentences) {
    if (!text.includes('“')) continue;
    const match = TOLD.exec(text);
    if (match === null) continue;
    const start = span.start + match.index;
    found.push({
      category: 'C',
      span: { start, end: start + match[0].length },
      weight: 1,
      reason: '引了群众的原话',
      entry: match[0],
    });
  }
  return found;
}
