import { outline } from '../document';
import type { Span } from '../document/types';
import { thousandsOf } from './scoring';
import { countSpoken, type SpeechText } from './speech-text';
import type { LayerPart, LayerReview } from './types';

/** 层次感: whether a listener can follow where the speech is. */

const MAX = { markers: 30, balance: 20, parallel: 15, 'topic-sentences': 20, transitions: 15 } as const;
const TRANSITIONS =
  /首先|其次|再次|最后|同时|此外|另外|下面|接下来|以上|总之|总的|因此|所以|但是|然而|不过|当前|现在|其实|归根到底|换句话说|也就是说|更重要的|与此同时|在此基础上|回顾|展望|第[一二三四五六七八九十]+(?:，|点|条|个|部分)|[一二三四五六七]是/g;
/** Transitions in a thousand characters that are enough. */
const ENOUGH_TRANSITIONS = 4;
const EVEN = 0.6;
const UNEVEN = 1.4;
const SHORT_TOPIC = 40;
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
    balancePart(joints, speech),
    parallelPart(joints),
    topicPart(speech),
    transitionPart(speech),
  ];
  return {
    score: Math.round(parts.reduce((sum, { score }) => sum + score, 0)),
    parts,
    markers: joints.map(({ span }) => span),
    stacking: stackingIn(speech),
  };
}

/** The headings of the highest level that has two; else the series of ordinals in running text that is longest. */
function jointsOf({ document, sentences }: SpeechText): Joint[] {
  let sections = outline(document);
  while (sections.length === 1 && sections[0]!.children.length > 0) sections = [...sections[0]!.children];
  if (sections.length >= 2)
    return sections.map(({ heading }) => ({ span: heading.span, title: heading.title.text }));
  const bySeries = new Map<string, Joint[]>();
  for (const [index, { span, own }] of sentences.entries()) {
    const series =
      /^(?:第[一二三四五六七八九十]+[，、点个条：]|首先|其次|再次|最后|一是|二是|三是|四是|五是|六是|——)/.exec(
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
  return longest !== undefined && longest.length >= 2 ? longest : [];
}

function markerPart(joints: readonly Joint[]): LayerPart {
  const score = joints.length >= 3 ? MAX.markers : joints.length * 10;
  const detail = joints.length === 0 ? '没有看到分层的标记' : `分为 ${joints.length} 层`;
  return { id: 'markers', name: '层次标记', score, max: MAX.markers, detail };
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

function parallelPart(joints: readonly Joint[]): LayerPart {
  const part = { id: 'parallel', name: '标题句式', max: MAX.parallel } as const;
  if (joints.length < 2) return { ...part, score: 0, detail: '不足两个标题，无从比较' };
  const titles = joints.map(({ title }) => title);
  const alike = titles.slice(1).filter((title, i) => areAlike(titles[i]!, title)).length;
  const share = alike / (titles.length - 1);
  const detail = share >= 0.8 ? '句式整齐' : `${titles.length} 个标题句式不一`;
  return { ...part, score: Math.round(MAX.parallel * share), detail };
}

function areAlike(a: string, b: string): boolean {
  const clauses = (title: string) => title.split(/[，、；]/).length;
  if (a.charAt(0) === b.charAt(0) || a.slice(-2) === b.slice(-2)) return true;
  return clauses(a) === clauses(b) && Math.abs(a.length - b.length) <= 4;
}

function topicPart({ paragraphs }: SpeechText): LayerPart {
  const part = { id: 'topic-sentences', name: '段首观点句', max: MAX['topic-sentences'] } as const;
  const long = paragraphs.filter(({ text, sentences }) => text.length >= 80 && sentences.length >= 2);
  if (long.length === 0) return { ...part, score: MAX['topic-sentences'], detail: '没有需要观点句的长段' };
  const led = long.filter(({ sentences }) => countSpoken(sentences[0]!.text) <= SHORT_TOPIC).length;
  // A paragraph of more than a thousand characters holds more than one thought.
  const overfull = long.filter(({ text }) => text.length > 1000).length;
  const share = Math.max(0, led - overfull / 2) / long.length;
  const detail = `${long.length} 个长段中，${led} 段以短句点明观点${overfull > 0 ? `，${overfull} 段超过千字，不止一层意思` : ''}`;
  return { ...part, score: Math.round(MAX['topic-sentences'] * Math.min(1, share / 0.7)), detail };
}

function transitionPart(speech: SpeechText): LayerPart {
  const count = speech.own.match(TRANSITIONS)?.length ?? 0;
  const share = Math.min(1, count / (ENOUGH_TRANSITIONS * thousandsOf(speech)));
  return {
    id: 'transitions',
    name: '转承词语',
    score: Math.round(MAX.transitions * share),
    max: MAX.transitions,
    detail: `用了 ${count} 处转承的词语`,
  };
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
