import { outline } from '../document';
import type { Span } from '../document/types';
import { thousandsOf } from './scoring';
import type { SpeechText } from './speech-text';
import type { LayerPart, LayerReview } from './types';

/** 层次感: whether a listener can follow where the speech is. */

const MAX = { markers: 20, plan: 15, titles: 15, bridges: 20, recap: 15, order: 5, balance: 10 } as const;
const EVEN = 0.6;
const UNEVEN = 1.4;
/** The opening says what will be spoken of, and in what order. */
const PLAN =
  /按[^，。；\n]{0,10}(?:层|条|步|路|方面|问题|顺序)[^，。；\n]{0,4}(?:讲|说|谈)|先[^，。；\n]{1,12}[，、](?:再|然后|后)[^，。；\n]{1,14}|(?:讲|谈|说|汇报|分)[^，。；\n]{0,6}(?:[两三四五]|\d)(?:个|点|条|层|步|件|句|方面|笔|段|部分)(?!意见|要求|体会|看法|想法|建议)|(?:[两三四五]|\d)(?:层|步|件事|个问题|句话|样|笔账)/;
const LOOSE_PLAN =
  /(?:讲|谈|说|提)[^，。；\n]{0,3}[几两三四五](?:点|个|条)|几(?:点|个方面)(?:意见|要求|体会|看法)/;
/** The end of one part leads to the next, or the next takes up the last. */
const BRIDGE =
  /所以|因此|可见|于是|清楚了|接下来|那么|说完|讲(?:了|完)|光(?:有|靠|说)|既然|(?:可|但|不过)[^，。；\n]{1,14}(?:难|还|不|没|新的)|就好(?:办|分|说)|跟着来|靠(?:谁|什么)|怎么办|问题在哪|管得了的只有|要[^，。；\n]{1,12}，就(?:得|要)|找到了|也就有了|再好，|到了这一步|有了[^，。；\n]{1,8}，/;
const RECAP =
  /(?:归|合|收|并)(?:成|为|起来|到)[^，。；\n]{0,4}(?:一句|一条|一个|就是)|总之|总起来|归根(?:到底|结底)|归结|(?:两|三|四|五)(?:层|步|条|件事|句话|笔账|样)[^，。；\n]{0,8}(?:下来|归|合|连|说到底|其实|都是|走)|一环扣|缺一不可|没有第[一二三四]|综上|回到(?:开头|一开始|刚才那)|以上(?:三|几|两|四)|概括(?:起来|地说)|说来说去/;
const ORDER =
  /首先|其次|再次|最后|先(?:说|看|讲)|再(?:说|看|讲)|第[一二三四五六七八九十]+[，、步条层件]|[一二三四五六七]是|一方面|另一方面|其一|其二/g;
/** Order words in a thousand characters that are enough. */
const ENOUGH_ORDER = 5;
/** The speaker goes where he has been, and where he had not meant to go. */
const ASTRAY =
  /另外再|还有一件事|想到(?:哪|什么)|对了，|刚才(?:说|讲)(?:到|的|了)|(?:再|还要)补充|前面[^，。]{0,4}(?:提到|说过|讲过)|不再重复|随便(?:说|讲)|说到哪里|大概就是这些|顺便|也都要抓|不要忘了|开头已经说|忘了(?:说|讲)|想起来(?:还|再|一)|我还想(?:讲|说)一(?:讲|说)|还有什么呢|别的没有了|还有就是|前面(?:也)?讲(?:了|到|过)/g;
const GENERIC_TITLE =
  /^(?:要)?(?:统一思想|提高(?:思想)?认识|认清形势|加强(?:组织)?领导|狠抓落实|抓(?:好|住)(?:落实|几项|重点)|带(?:好|个)头|突出重点|强化(?:措施|保障)|几点|主要(?:做法|成绩)|基本情况|存在(?:的)?问题|下一步|想办法|在[^，。]{2,8}上下功夫|遵守纪律|积极配合)/;
const FIGURE =
  /\d[\d.,]*(?:%|万|亿|元|个|人|户|公里|吨|亩|家|项|件|次|名)?|百分之[一二三四五六七八九十百点]+/g;
const FIGURES_HEAPED = 7;
const PAPERS_HEAPED = 5;
const OWN_WORD = /我|要|应|必须|认为|说明|表明|可见|这是|就是|关键|让/;

interface Joint {
  readonly span: Span;
  /** What is said of the part, for the likeness of headings. */
  readonly title: string;
}

export function reviewLayers(speech: SpeechText): LayerReview {
  const joints = jointsOf(speech);
  const parts: LayerPart[] = [
    markerPart(joints),
    planPart(speech),
    titlePart(joints),
    bridgePart(joints, speech),
    recapPart(speech),
    orderPart(speech),
    balancePart(joints, speech),
  ];
  const astray = [...speech.own.matchAll(ASTRAY)];
  const first = astray[0];
  const lost = Math.min(40, 6 * Math.max(0, astray.length - 1));
  if (lost > 0 && first !== undefined)
    parts.push({
      id: 'astray',
      name: '东拉西扯',
      score: -lost,
      max: 0,
      detail: `“${first[0]}”一类回头、岔开的话有 ${astray.length} 处`,
    });
  return {
    score: Math.max(0, Math.round(parts.reduce((sum, { score }) => sum + score, 0))),
    parts,
    markers: joints.map(({ span }) => span),
    stacking: stackingIn(speech),
  };
}

/**
 * The headings of the highest level that has two; else the short paragraphs that are numbered as headings are; else the
 * series of ordinals in running text that is longest.
 */
function jointsOf(speech: SpeechText): Joint[] {
  const { document, paragraphs, sentences } = speech;
  let sections = outline(document);
  while (sections.length === 1 && sections[0]!.children.length > 0) sections = [...sections[0]!.children];
  if (sections.length >= 2)
    return sections.map(({ heading }) => ({ span: heading.span, title: heading.title.text }));
  const numbered = paragraphs.flatMap(({ text, span }) => {
    const title = HEADING_LINE.exec(text)?.[1];
    return title === undefined ? [] : [{ span, title }];
  });
  if (numbered.length >= 2) return numbered;
  const led = paragraphs.flatMap(({ text, span }) => {
    const found = RUN_IN.exec(text);
    if (found === null) return [];
    return [{ span: { start: span.start, end: span.start + found[0].length }, title: found[1] ?? '' }];
  });
  if (led.length >= 2) return led;
  const bySeries = new Map<string, Joint[]>();
  for (const [index, { span, own }] of sentences.entries()) {
    const series =
      /^(?:第[一二三四五六七八九十]+[，、点个条：步层件问]|首先|其次|再次|最后|一是|二是|三是|四是|五是|六是|——)/.exec(
        own,
      )?.[0];
    if (series === undefined) continue;
    const key = series.startsWith('第')
      ? 'di'
      : series.endsWith('是')
        ? 'shi'
        : series === '——'
          ? 'dash'
          : 'order';
    const title = own
      .slice(series.length)
      .replace(/[。！]$/, '')
      .slice(0, 40);
    const joint = { span: { start: span.start, end: span.end }, title, index };
    const all = bySeries.get(key);
    if (all === undefined) bySeries.set(key, [joint]);
    else all.push(joint);
  }
  const longest = [...bySeries.values()].sort((a, b) => b.length - a.length)[0];
  return longest !== undefined && longest.length >= 2 && ascends(longest, speech) ? longest : [];
}

/** 第三 before 第二 is no order. */
function ascends(joints: readonly Joint[], { text, base }: SpeechText): boolean {
  const numbers = joints.flatMap(({ span }) => {
    const digit = /^第?([一二三四五六七八九])/.exec(
      text.slice(span.start - base, span.start - base + 4),
    )?.[1];
    return digit === undefined ? [] : ['一二三四五六七八九'.indexOf(digit)];
  });
  return numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!);
}

/** 第二步，吃得好：靠的是让吃的人说了算: a numbered line that does not end as a sentence. */
const HEADING_LINE =
  /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[，、步条层件：:]*|[一二三四五六七]是)(.{2,36}[^。！？；，：\s])\s*$/;

/** 一、为什么要管：…… at the head of a paragraph that goes on. */
const RUN_IN = /^\s*[一二三四五六七八九十]、([^。！？；，\n]{2,30})(?=[。：，])/;

function markerPart(joints: readonly Joint[]): LayerPart {
  const score = joints.length >= 3 ? MAX.markers : joints.length * 7;
  const detail = joints.length === 0 ? '没有看到分层的标记' : `分为 ${joints.length} 层`;
  return { id: 'markers', name: '层次标记', score, max: MAX.markers, detail };
}

function planPart({ sentences }: SpeechText): LayerPart {
  const opening = sentences.slice(0, Math.max(3, Math.ceil(sentences.length / 6))).map(({ own }) => own);
  const clear = opening.some((own) => PLAN.test(own));
  const loose = opening.some((own) => LOOSE_PLAN.test(own));
  const score = clear ? MAX.plan : loose ? 5 : 0;
  const detail = clear ? '开头交代了怎样讲' : loose ? '只说讲几点，没有说是哪几点' : '开头没有交代怎样讲';
  return { id: 'plan', name: '开头交代', score, max: MAX.plan, detail };
}

function bridgePart(joints: readonly Joint[], { sentences }: SpeechText): LayerPart {
  const part = { id: 'bridges', name: '承上启下', max: MAX.bridges } as const;
  if (joints.length < 2) return { ...part, score: 0, detail: '不足两部分，无从衔接' };
  const bridged = joints.filter(({ span }, index) => {
    const after = sentences.findIndex((one) => one.span.start >= span.start);
    if (after < 0) return false;
    const before = index === 0 ? [] : sentences.slice(Math.max(0, after - 2), after);
    const own = sentences[after]!;
    const next = own.span.start < span.end ? sentences.slice(after + 1, after + 2) : [own];
    return [...before, ...next].some((one) => BRIDGE.test(one.own));
  }).length;
  const score = Math.round(MAX.bridges * Math.min(1, bridged / (joints.length - 1)));
  return {
    ...part,
    score,
    detail: `${joints.length} 部分之间有 ${Math.min(bridged, joints.length - 1)} 处衔接`,
  };
}

function recapPart({ sentences }: SpeechText): LayerPart {
  const end = sentences.slice(-Math.max(4, Math.ceil(sentences.length / 6)));
  const found = end.some(({ own }) => RECAP.test(own));
  return {
    id: 'recap',
    name: '收束归纳',
    score: found ? MAX.recap : 0,
    max: MAX.recap,
    detail: found ? '结尾把几层归到一处' : '结尾没有把几层归到一处',
  };
}

function orderPart(speech: SpeechText): LayerPart {
  const count = speech.own.match(ORDER)?.length ?? 0;
  const share = Math.min(1, count / (ENOUGH_ORDER * thousandsOf(speech)));
  const detail = `用了 ${count} 处表示先后的词语`;
  return { id: 'order', name: '先后词语', score: Math.round(MAX.order * share), max: MAX.order, detail };
}

function balancePart(joints: readonly Joint[], { base, text }: SpeechText): LayerPart {
  const part = { id: 'balance', name: '各部分均衡', max: MAX.balance } as const;
  if (joints.length < 2) return { ...part, score: 0, detail: '不足两部分，无从比较' };
  const lengths = joints.map(({ span }, i) => (joints[i + 1]?.span.start ?? base + text.length) - span.start);
  // The last part runs into the closing words; it is held to the mean where it is longer.
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const variance = lengths.reduce((sum, one) => sum + (one - mean) ** 2, 0) / lengths.length;
  const variation = Math.sqrt(variance) / mean;
  const share = variation <= EVEN ? 1 : Math.max(0, (UNEVEN - variation) / (UNEVEN - EVEN));
  const detail =
    share === 1
      ? '长短相称'
      : `长短相差较大，最长 ${Math.max(...lengths)} 字，最短 ${Math.min(...lengths)} 字`;
  return { ...part, score: Math.round(MAX.balance * share), detail };
}

/** Half for titles of one pattern, half for titles that say something. */
function titlePart(joints: readonly Joint[]): LayerPart {
  const part = { id: 'titles', name: '标题', max: MAX.titles } as const;
  if (joints.length < 2) return { ...part, score: 0, detail: '不足两个标题，无从比较' };
  const titles = joints.map(({ title }) => title);
  const alike =
    titles.slice(1).filter((title, i) => areAlike(titles[i]!, title)).length / (titles.length - 1);
  const telling =
    titles.filter((title) => title.length >= 6 && !GENERIC_TITLE.test(title)).length / titles.length;
  const form = alike >= 0.8 ? '句式整齐' : '句式不一';
  const content = telling >= 0.6 ? '点明了观点' : '没有点明观点';
  return {
    ...part,
    score: Math.round(MAX.titles * (0.5 * alike + 0.5 * telling)),
    detail: `${titles.length} 个标题${form}，${content}`,
  };
}

function areAlike(a: string, b: string): boolean {
  const clauses = (title: string) => title.split(/[，、；]/).length;
  if (a.charAt(0) === b.charAt(0) || a.slice(-2) === b.slice(-2)) return true;
  return clauses(a) === clauses(b) && Math.abs(a.length - b.length) <= 4;
}

/** 材料堆砌: figures or papers heaped in one sentence; three paragraphs on end that only relate. */
function stackingIn({ sentences, paragraphs }: SpeechText): { span: Span; reason: string }[] {
  const found: { span: Span; reason: string }[] = [];
  for (const { text, own, span } of sentences) {
    const figures = text.match(FIGURE)?.length ?? 0;
    if (figures >= FIGURES_HEAPED) found.push({ span, reason: `一句话里有 ${figures} 个数字，听众记不住` });
    const papers = own.match(/《/g)?.length ?? 0;
    if (papers >= PAPERS_HEAPED) found.push({ span, reason: `一句话里有 ${papers} 份文件，可以只点一两份` });
  }
  let run: Span[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run[run.length - 1];
    if (run.length >= 3 && first !== undefined && last !== undefined)
      found.push({
        span: { start: first.start, end: last.end },
        reason: `连续 ${run.length} 段只列材料，没有点明观点`,
      });
    run = [];
  };
  for (const { span, text } of paragraphs) {
    if (text.length >= 60 && !OWN_WORD.test(text)) run.push(span);
    else close();
  }
  close();
  return found.sort((a, b) => a.span.start - b.span.start);
}
