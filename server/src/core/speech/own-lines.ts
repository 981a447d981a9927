/**
 * A line that could stand in this very draft: its matter, its people, its places and figures, and holes only for what
 * the draft does not have. Where the draft gives nothing there is no line, and the general skeleton is offered.
 */
import type { OfficialDocument, Span } from '../document/types';
import { type Fact, type FactKind, factsOf } from './facts';
import { NAMED_SOURCES } from './lexicon/sources';
import type { SpeechText } from './speech-text';
import type { OwnLine, QiId } from './types';

/** What a draft offers, by place; each text once. */
interface Stock {
  readonly subject: string | undefined;
  readonly facts: Readonly<Record<FactKind, readonly Fact[]>>;
  readonly source: { readonly text: string; readonly span: Span } | undefined;
  readonly paper: string | undefined;
}

type Maker = (stock: Stock) => readonly [body: string, anchor?: Span] | undefined;

/** 在全县秋冬森林防火工作会议上的讲话 → 秋冬森林防火工作. A meeting of people (村民代表会, 家长会) has no such subject. */
const SUBJECT =
  /(?:在|^)(?:全[国省市县区镇乡州系统院校局]*)?([\u4e00-\u9fff]{2,12}?)(?:工作|紧急|动员|部署|推进|现场|调度)(?:[\u4e00-\u9fff]{0,4})(?:会议?|大会)/;

const MAKERS: Readonly<Record<QiId, Readonly<Record<string, Maker>>>> = {
  tongtian: {
    A: ({ source, subject }) =>
      source && [
        `\${1:×月×日}，${source.text}${subject === undefined ? '召开会议' : `对${subject}作出部署`}，提出\${2:一条可量的要求}。`,
        source.span,
      ],
    B: ({ source, subject }) =>
      source && [
        `${source.text}讲得很具体：${subject ?? '这项工作'}要做到\${1:几条、多少、什么时候}。`,
        source.span,
      ],
    C: ({ paper, source }) =>
      paper !== undefined
        ? [`这一条，《${paper}》写得很清楚：“\${1:原文}。”`]
        : source && [`${source.text}印发的《\${1:文件名}》，第\${2:几}条说的就是这件事。`, source.span],
    D: ({ subject, facts: { organ } }) =>
      subject === undefined
        ? undefined
        : [
            `\${1:×月×日}，\${2:党委（党组）会}专题研究${subject}，定了\${3:三}条：第一，\${4:……}${organ[0] ? `，由${organ[0].text}牵头` : ''}；第二，\${5:……}。`,
          ],
    E: ({ subject, source, facts: { figure } }) =>
      source && [
        `${source.text}的要求，放在我们这里，就是${subject ?? ''}\${1:多少}${figure[0] ? `，现在是${figure[0].text}，还差\${2:多少}` : '，还差${2:多少}'}。`,
        source.span,
      ],
  },
  jiedi: {
    A: ({ facts: { place, person, someone } }) => scene(place[0], person[0] ?? someone[0]),
    B: ({ facts: { person, someone, place, figure } }) => {
      const who = person[0] ?? someone[0] ?? place[0];
      if (who === undefined) return undefined;
      const worth = figure[0] ? `，算下来就是${figure[0].text}里的\${3:多少}` : '';
      return [`${who.text}为这件事，一年要跑\${1:几}趟、花\${2:多少}钱${worth}。`, who.span];
    },
    C: ({ facts: { place, person, someone } }) => scene(place[0], person[0] ?? someone[0]),
    D: ({ facts: { person, someone } }) => {
      const who = person[0] ?? someone[0];
      return who && [`${who.text}跟我说：“\${1:他的原话}。”`, who.span];
    },
    E: ({ facts: { organ, place, due } }) =>
      organ[0] && [
        `${place[0]?.text ?? '这里'}的\${1:哪件小事}，${organ[0].text}领，${due[0]?.text ?? '${2:×月×日前}'}办成，办没办成请大家看。`,
        organ[0].span,
      ],
  },
  juren: {
    A: ({ facts: { person } }) => person[0] && [`${person[0].text}，您\${1:问他一句}？`, person[0].span],
    B: ({ subject }) =>
      subject === undefined
        ? undefined
        : [`有同志会问，${subject}，跟我有什么关系？有。\${1:用一件他身边的事回答}。`],
    D: ({ facts: { person, someone } }) => {
      const who = person[0] ?? someone[0];
      return who && [`我知道，${who.text}这些日子\${1:难在哪里}，这个我记得。`, who.span];
    },
    E: ({ facts: { person, place } }) => {
      const who = person[0] ?? place[0];
      return who && [`刚才进会场的时候，我又想起${who.text}\${1:说的那句话、那个样子}。`, who.span];
    },
    F: ({ facts: { figure, due }, subject }) =>
      due[0] || figure[0]
        ? [
            `${due[0]?.text ?? ''}${figure[0] ? `，${figure[0].text}` : ''}，一个不少，我们说到做到！`.replace(
              /^，/,
              '',
            ),
            (due[0] ?? figure[0])?.span,
          ]
        : subject === undefined
          ? undefined
          : [`${subject}，\${1:一句短话}！`],
  },
  yicai: {
    B: ({ subject, facts: { place } }) =>
      subject === undefined
        ? undefined
        : [
            `${subject}，好比${place[0] ? `${place[0].text}的` : ''}\${1:大家天天见的一样东西}，\${2:像在哪里}。`,
          ],
    D: ({ subject }) => (subject === undefined ? undefined : [`${subject}，难不在\${1:……}，难在\${2:……}。`]),
  },
  xianba: {
    A: ({ subject, facts: { due } }) =>
      subject === undefined
        ? undefined
        : [`${subject}，今天就定：\${1:定什么}，${due[0]?.text ?? '从${2:明天}起'}照此办理。`, due[0]?.span],
    B: ({ subject, facts: { organ, due, figure } }) =>
      organ[0] && [
        `${figure[0] ? `这${figure[0].text}` : (subject ?? '这件事')}，${organ[0].text}牵头，${organ[1] ? `${organ[1].text}配合，` : ''}${due[0]?.text ?? '${1:×月×日前}'}\${2:做到什么}；做不到的，\${3:怎么办}。`,
        organ[0].span,
      ],
    C: ({ subject, facts: { due } }) =>
      subject === undefined && due[0] === undefined
        ? undefined
        : [
            `${subject ?? '这件事'}我负总责。${due[0]?.text ?? '${1:到时候}'}办不成，我\${2:先检讨}。`,
            due[0]?.span,
          ],
    D: ({ facts: { due, organ } }) =>
      due[0] && [
        `${due[0].text}，没有\${1:办成}的，${organ[0] ? `${organ[0].text}` : '${2:谁}'}到会上说明原因；第二次，\${3:怎么办}。`,
        due[0].span,
      ],
  },
};

function scene(place: Fact | undefined, who: Fact | undefined): readonly [string, Span?] | undefined {
  if (place === undefined && who === undefined) return undefined;
  const where = place?.text ?? '${2:哪里}';
  return [
    `\${1:上周三}，我到${where}，${who?.text ?? '${3:姓名}'}\${4:正在做什么}，对我说：“\${5:他的原话}。”`,
    (who ?? place)?.span,
  ];
}

/** The line for the first of these categories for which the draft has matter. */
export function ownLine(speech: SpeechText, qi: QiId, categories: readonly string[]): OwnLine | undefined {
  const stock = stockOf(speech);
  for (const category of categories) {
    const made = MAKERS[qi][category]?.(stock);
    if (made === undefined) continue;
    const [body, anchor] = made;
    const after = speech.sentences.find(
      ({ span }) => anchor && span.start <= anchor.start && anchor.end <= span.end,
    );
    return {
      body,
      plain: body.replace(/\$\{\d+:[^}]*\}/g, '……').replace(/(?:……){2,}/g, '……'),
      ...(after && { after: after.span }),
    };
  }
  return undefined;
}

function stockOf(speech: SpeechText): Stock {
  const { own, base, text, document } = speech;
  const seen = new Set<string>();
  const facts: Record<FactKind, Fact[]> = {
    date: [],
    due: [],
    person: [],
    someone: [],
    figure: [],
    organ: [],
    place: [],
  };
  for (const fact of factsOf(speech).flat()) {
    if (seen.has(fact.text) || !FIT[fact.kind].test(fact.text)) continue;
    if (CUT.has(fact.kind) && !WHOLE.test(own.slice(0, fact.span.start - base))) continue;
    seen.add(fact.text);
    facts[fact.kind].push(fact);
  }
  const source = new RegExp(NAMED_SOURCES.source).exec(own);
  return {
    subject: subjectOf(document),
    facts,
    source: source
      ? { text: source[0], span: { start: base + source.index, end: base + source.index + source[0].length } }
      : undefined,
    paper: /《([^》\n]{4,30}(?:意见|条例|规定|办法|方案|通知|决定|法))》/.exec(text)?.[1],
  };
}

/** A name of a place or an organ begins behind a mark, or behind 到 and the like: else it has been cut out of a word. */
const CUT: ReadonlySet<FactKind> = new Set(['organ', 'place']);
const WHOLE = /(?:^|[^\u4e00-\u9fff]|[到在去由请让])$/;
/** What may stand in a line: found facts are cut by form, and a line must read well. */
const FIT: Readonly<Record<FactKind, RegExp>> = {
  date: /./,
  due: /^(?!每|会后|散会|当)(?:[^，。]{1,8}(?:前|底|内)|下周[一二三四五六日])$/,
  person: /^(?!.*(?:同志|谢谢)).{2,5}$/,
  someone: /^(?:有(?:一)?[位个]|一位)/,
  figure:
    /^(?:\d\d|[一二两三四五六七八九十百千万][一二两三四五六七八九十百千万]).{0,10}[户人亩斤吨元里米趟件栋间台辆份宗起]$/,
  organ: /^(?!各|.*(?:按照|根据|由|请|和|与|让|把|对|的|在|到|去|把|要|跟|给|向|经|从|作为|跑|每|家)).{3,7}$/,
  place:
    /^(?!.*[跟着到在从的以顺把和各这那由照求所去往对向给个了是有要每全本哪几半进出来一改做]).{2,5}(?:村|社区|小区|号楼|车间|水库|敬老院|养老院)$/,
};

function subjectOf({ title }: OfficialDocument): string | undefined {
  const found = SUBJECT.exec(title?.text ?? '')?.[1];
  return found === undefined ||
    /讲话|的|同志|指挥部|干部|年度|代表|家长|职工|上级|学习|贯彻|全[县市区]/.test(found)
    ? undefined
    : found;
}
