import { lazyCueFinder, type QiCategory, type QiCue, type QiReading, type RawEvidence } from './cues';
import { type Fact, factsOf } from './facts';
import { NAMED_SOURCES, POLICY_LINES, VAGUE_SOURCES } from './lexicon/sources';
import { HOLLOW } from './officialese';
import { thousandsOf } from './scoring';
import type { SpeechText, SpokenSentence } from './speech-text';
import type { QiPenalty } from './types';

/**
 * 通天气: carries out what superiors have laid down, and passes on what the own leadership has decided. A source counts by
 * what a listener could look up: whose paper, which meeting, on what day, what it asks for.
 */

const CATEGORIES: readonly QiCategory[] = [
  {
    id: 'A',
    name: '上级来源',
    share: 0.25,
    rate: 2.8,
    want: '有名有姓的上级会议、文件或机关',
    snippet: 'ttq-1',
  },
  { id: 'B', name: '传达内容', share: 0.2, rate: 2.2, want: '上级到底要求了什么', snippet: 'ttq-1' },
  { id: 'C', name: '文件会议名', share: 0.15, rate: 1.6, want: '具体的文件名、会议名', snippet: 'ttq-2' },
  { id: 'D', name: '本级决策', share: 0.2, rate: 1.5, want: '本单位研究决定了什么', snippet: 'ttq-3' },
  {
    id: 'E',
    name: '结合落点',
    share: 0.2,
    rate: 1.4,
    want: '把上级要求落到本单位的转接句',
    snippet: 'ttq-4',
  },
];

const findCues = lazyCueFinder((): readonly QiCue[] => [
  { category: 'A', pattern: VAGUE_SOURCES, weight: 0.1, reason: '泛称上级，没有点名', entry: 'vague' },
  { category: 'A', pattern: POLICY_LINES, weight: 0.2, reason: '讲到党和国家的大政方针' },
  { category: 'B', pattern: CARRYING_OUT, weight: 0.2, reason: '表态贯彻上级的要求' },
  { category: 'E', pattern: LINKING, weight: 0.25, reason: '把上级要求接到本地实际' },
]);

const SOURCE = new RegExp(
  `${NAMED_SOURCES.source}|(?:中央|国家|省|市|自治区|州)(?!场|民)[\\u4e00-\\u9fff]{1,8}?(?:厅|(?<!全|格|布|大|结)局|委员会|委(?=[，。、要印]))(?!长|域|势)|(?:省|市)局|中(?:央|共中央)办公厅|国务院办公厅|(?:安委会|防指|纪委(?:监委)?)(?!书记|委员)|(?:区委|县委)(?![办书])|中央一号文件|(?:[一二三四五六七八九十]+届)?(?:中央)?(?:纪委)?[一二三四五六七八九十]+(?:中|次)全会|(?:镇党委|乡党委|党工委)(?!书)|(?:省|市|县|区)里(?=推|要|给|定|提|说|讲|部署|排|点)`,
  'g',
);
/** A paper's title; the title itself is blanked in the speaker's own words. */
const BOOK_TITLE = /《[^》\n]{2,60}》/g;
const PAPER =
  /(?:意见|通知|决定|决议|条例|规定|办法|纲要|规划|方案|法|宪法|准则|公报|建议|宪章|协定|共识|纲领|议程|声明|宣言|章程|细则|制度|计划|要点|规则|标准|清单|责任书|规范|指南|措施|十条|报告|函|令)(?:（[^）]*）)?$/;
const MEETING =
  /[^，。；：、！？“”□（）\s在向对召开的我这是算了于把次]{0,10}(?:(?:支部|党委|党组|镇党委)开会|专题(?:议|会商|研究)|一号文件|常委会(?:会议)?|常务会议|专题会(?:议)?|现场会|推进会|部署会|动员会|调度会|工作会议?|代表大会|全会|(?:党组会|党委会|支委会|局务会|党工委会)(?:议|(?=上|研究|开|定|专题|听取|当场|通过|决定|昨|今))|办公会(?:议)?|理事会|视频会议?|大会|全[国省市县区]会议|职代会|座谈会|两会)|第[一二三四五六七八九十\d]+次[\u4e00-\u9fff]{0,8}会/g;
/** Words that pass on what a source says. */
const CONVEYS =
  /提出|要求|规定|明确|强调|指出|通报|给出|点(?:了|的)?名|(?:作出|作过)[^，。；]{0,8}(?:部署|决定|规定|指示|批示)|部署(?:了|过)|下达|写(?:了|着|得|明|进)|列(?:了|入|进)|定(?:下|了|为|的)|批复|批准|印发|出台|推行|督办|细则|结论/;
/** A stretch of a paper, quoted: not a slogan of two words. */
const ITS_WORDS =
  /(?:讲|说|提出|要求|写|讲到|强调|明确|一句话|是|要|规定|惩治|话)[^，。；“”\n]{0,14}[：:，]?“[^”\n]{4,60}”/;
/** Whose decision is the own leadership's. */
const OWN_BODY =
  /(?:(?<!团)[省市县区镇乡局校院厂](?:委|政府|党组|党委)|党工委|党(?:组|委|支部|总支)|常委会|常务会议?|班子|指挥部|董事会|理事会|职代会|村两委|办公会|局务会|专题会|街道|公司|我局|我校|我院|我们(?:局|县|区|市|镇|乡|街道|院|校|公司))/;
const DECIDES =
  /研究(?:决定|确定|定|了|过)|决定|定下|定了|定的|(?<!指)明确|(?:已)?有结论|通过了?|同意|拍板|议定|批准|确定|交底|听取|调整|作出|部署|划掉|排(?:了)?队|排在|列(?:为|入)|会商|议了|减(?:到|了)/;
/** From what is asked above to what has to be done here. */
const LANDS =
  /(?:放在|落到|落成|具体到|摊到|分到|轮到|换算到|折算到|落在)(?:了)?(?:我们|咱们|我[省市县区局镇乡校院]|本[省市县区局]|每|各|全县|头上|一个|一本)|(?:就是|等于|意味着)(?:我们|全[县市区镇乡])?[^，。；]{0,12}(?<!主|需|重|只)(?:要|得)[^，。；]{0,6}[\d一二三四五六七八九十百千]|对照|比照|对标|据此|照(?:着)?(?:《|这个|规定|文件|方案|单)|摆在一起[对比]|(?:差距|失分|缺口|欠账)(?:是|在|有)|对(?:我们|我[省市县区局镇乡街校院])[^，。；]{0,5}来[说讲]|接(?:住|过来|下来)|到了?(?:咱|我们|本)[^，。]{0,6}，(?:就)?|照的是|对表|对得上|读到这里|交(?:到|给)(?:咱|我们|各)/;

/** 三级, 两件: counters that number nothing off. */
const SMALL = /^[一两二三四五](?:个|件|条|家|级|项|批|类|层|次|所|支|把|步)$/;

const CARRYING_OUT =
  /(?:学习|宣传|传达|坚决|全面|深入|认真|切实|不折不扣|坚定不移)?(?:地)?(?<!没有|未|不)(?:贯彻落实|贯彻执行|贯彻|传达学习|落实好|(?<!不|没|没有|未|未能)落实(?=[^，。；]{0,10}(?:精神|决策|部署|方针|政策|决定|要求|规定|指示))|遵循)(?!者|员)|按照[^，。；！？□\n]{2,24}?(?:要求|部署|安排|精神|决定|指示)|根据(?!群众|大家|实际|客观)[^，。；！？□\n]{2,20}?(?:精神|部署|要求|决定|指示)|把思想[^，。；\n]{0,12}统一到|拥护|响应[^，。；\n]{2,12}号召/;
const LINKING =
  /(?<!不|没有|相)结合[^，。；！？\n]{0,14}(?:实际|情况|特点)|联系[^，。；！？\n]{0,10}实际|立足[^，。；！？\n]{0,10}(?:实际|职能|本职|岗位)|从[^，。；！？\n]{0,10}实际(?:情况)?出发|这就(?:要求|需要|要)(?:我们|各|全|大家)|因地制宜|符合[^，。；\n]{0,6}实际/;

export function readTongtian(speech: SpeechText): QiReading {
  const { own, base, sentences } = speech;
  const evidence: RawEvidence[] = findCues(own, base).map(({ cue, span, text }) => ({
    category: cue.category,
    span,
    weight: cue.weight,
    reason: cue.reason,
    entry: cue.entry ?? text,
  }));
  const facts = factsOf(speech);
  const context: Context = { sourced: false, paragraph: -1 };
  for (const [index, sentence] of sentences.entries())
    evidence.push(...sentenceEvidence(sentence, facts[index] ?? [], context));
  return { qi: 'tongtian', categories: CATEGORIES, evidence, penalties: hollow(speech, evidence) };
}

/** What the sentences before it said: 细则要求…… goes on with the source that was named. */
interface Context {
  sourced: boolean;
  paragraph: number;
}

function sentenceEvidence(sentence: SpokenSentence, facts: readonly Fact[], context: Context): RawEvidence[] {
  const { own, text, span, paragraph } = sentence;
  if (paragraph !== context.paragraph) context.sourced = false;
  context.paragraph = paragraph;
  const found: RawEvidence[] = [];
  const at = (start: number, end: number) => ({ start: span.start + start, end: span.start + end });
  const add = (
    category: string,
    start: number,
    end: number,
    weight: number,
    reason: string,
    entry?: string,
  ) => found.push({ category, span: at(start, end), weight, reason, entry: entry ?? text.slice(start, end) });
  const dated = facts.some(
    ({ kind, text: when }) => (kind === 'date' || kind === 'due') && /[月日号]|第/.test(when),
  );
  const counted =
    facts.some(({ kind, text: amount }) => kind === 'figure' && !SMALL.test(amount)) ||
    /第[一二三四五六七八九十\d]+次|(?:定|提|列|给)[^，。]{0,6}[两三四五六七八九十]条|[一二三四五六七八九]成/.test(
      own,
    );
  const sources = [...own.matchAll(SOURCE)].filter(
    ({ index, 0: whole }) => !/^(?:的(?:权力|某些|同志)|部门|委员|和)/.test(own.slice(index + whole.length)),
  );
  const papers = [...text.matchAll(BOOK_TITLE)].filter(([whole]) => PAPER.test(whole.slice(1, -1)));
  const meetings = [...own.matchAll(MEETING)];
  const first = sources[0];
  if (first !== undefined) {
    const substance = 0.4 + (papers.length > 0 ? 0.4 : 0) + (dated ? 0.3 : 0) + (counted ? 0.2 : 0);
    add(
      'A',
      first.index,
      first.index + first[0].length,
      substance,
      substance > 0.5 ? '点出了上级来源，查得到' : '点出了上级来源',
    );
  }
  for (const one of papers) add('C', one.index, one.index + one[0].length, 1, '点出了文件名', one[0]);
  for (const one of meetings)
    add(
      'C',
      one.index,
      one.index + one[0].length,
      dated || /第.{1,40}次/.test(one[0]) ? 0.9 : 0.35,
      dated ? '点出了会议名和日子' : '点出了会议名',
    );
  const sourced = first !== undefined || papers.length > 0 || meetings.length > 0;
  const told = CONVEYS.exec(own);
  // Who asks stands before what is asked: 省厅要求……, not 要求各县…… of nobody.
  const asker = Math.min(first?.index ?? 999, papers[0]?.index ?? 999, meetings[0]?.index ?? 999);
  if (told !== null && (asker < told.index || (context.sourced && told.index < 8))) {
    const weight = papers.length > 0 || (counted && dated) ? 1 : dated || counted ? 0.7 : 0.25;
    add(
      'B',
      told.index,
      contentEnd(own, told.index + told[0].length),
      weight,
      weight > 0.5 ? '说清了上级要求的内容' : '提到了上级的要求',
    );
  }
  const body = OWN_BODY.exec(own);
  const decided = body === null ? null : DECIDES.exec(own.slice(body.index));
  if (body !== null && decided !== null && decided.index < 30) {
    const weight = 0.3 + (dated ? 0.4 : 0) + (counted ? 0.4 : 0);
    const start = body.index + decided.index;
    add(
      'D',
      start,
      contentEnd(own, start + decided[0].length),
      weight,
      weight > 0.5 ? '交代了本级的决定，有日子、有内容' : '提到本级作过研究',
    );
  }
  // 讲“因地制宜，循序渐进”: the source in its own words.
  const words = sourced || context.sourced ? ITS_WORDS.exec(text) : null;
  if (words !== null) add('B', words.index, words.index + words[0].length, 1, '引了上级的原话', words[0]);
  const landing = LANDS.exec(own);
  if (landing !== null && (sourced || context.sourced)) {
    const weight = counted || papers.length > 0 || ITS_WORDS.test(text) ? 1 : dated ? 0.7 : 0.25;
    add(
      'E',
      landing.index,
      contentEnd(own, landing.index + landing[0].length),
      weight,
      '把上级要求落到本地',
      landing[0] + text.slice(landing.index, landing.index + 12),
    );
  }
  if (sourced) context.sourced = true;
  return found;
}

/** To the end of the clause that follows, at most forty characters on. */
function contentEnd(own: string, from: number): number {
  const rest = own.slice(from, from + 40);
  const end = rest.slice(4).search(/[，。；！？]/);
  return from + (end < 0 ? rest.length : end + 4);
}

/** 上级高度重视，出台了一系列文件，为我们指明了方向: a superior without a name, and a resolve without a deed. */
function hollow({ own, base, length }: SpeechText, evidence: readonly RawEvidence[]): QiPenalty[] {
  const phrases = [...own.matchAll(HOLLOW), ...own.matchAll(VAGUE)];
  const substance = evidence.filter(({ weight }) => weight > 0.5).length;
  const density = (phrases.length - substance) / thousandsOf({ length });
  const first = phrases[0];
  if (first === undefined || phrases.length < 3 || density < 3) return [];
  const start = base + first.index;
  return [
    {
      points: Math.min(20, Math.round(density)),
      span: { start, end: start + first[0].length },
      reason: `“${first[0]}”一类的话有 ${phrases.length} 处，没有说是哪个会、哪份文件、要求了什么`,
    },
  ];
}

const VAGUE = /上级(?!党委|党组|政府|主管)|有关精神|一系列(?:重要)?(?:政策|会议|文件|决策|部署|举措)/g;
