/** Finds in the report why the request is made (缘由), to be copied into the new paper. */
import type { Heading, Paragraph } from '../document/types';
import type { RequestSource } from './report-layout';
import type { RequestUnit, StatedPiece } from './request-units';

const TRANSITION = /(?:报告|汇报|说明)如下|[：:]$/;
const PROBLEMS = /问题|困难|不足|短板|短缺|差距|制约|难点/;
/** Two-character words that every report shares. */
const COMMON = new Set([
  '我局',
  '我县',
  '我市',
  '我镇',
  '工作',
  '有关',
  '目前',
  '全县',
  '全市',
  '专项',
  '安排',
  '解决',
  '增加',
  '恳请',
  '政府',
  '人民',
  '县人',
  '民政',
  '市人',
  '进行',
  '万元',
  '问题',
  '困难',
  '进一',
  '一步',
]);
const MAX_SENTENCES = 3;

/** The sentences that give the reason, copied as they stand; undefined when the report does not say. */
export function reasonFor(source: RequestSource, units: readonly RequestUnit[]): string | undefined {
  const first = units[0];
  if (!first) return undefined;
  return reasonBefore(source, first) ?? reasonElsewhere(source, first);
}

/** The moved words themselves begin with facts. */
export function startsWithFacts({ pieces }: RequestUnit): boolean {
  const moved = pieces.filter(({ state, isHeading }) => state === 'moves' && !isHeading);
  return (moved[0]?.phrases.length ?? 1) === 0;
}

/** The sentences that stand before the request in its own paragraph. */
function reasonBefore({ all }: RequestSource, unit: RequestUnit): string | undefined {
  const first = unit.pieces[0];
  if (!first || first.ordinal) return undefined;
  const inParagraph = all.pieces.filter(({ paragraph }) => paragraph === unit.paragraph);
  const before = inParagraph.slice(0, inParagraph.findIndex(({ span }) => span.start === first.span.start));
  const from = Math.max(
    before.findLastIndex(({ ordinal }) => ordinal !== undefined),
    before.findLastIndex(({ state }) => state === 'moves') + 1,
    before.findLastIndex(({ isHeading }) => isHeading) + 1,
    before.length - MAX_SENTENCES,
    0,
  );
  const asked = askedWords(unit);
  const near = before.slice(from).filter(({ text }) => !TRANSITION.test(text));
  const speaks = near.findIndex(({ text }) => WANT.test(text) || score(text, asked) >= ENOUGH_IN_PLACE);
  return speaks < 0 ? undefined : near.slice(speaks).map(bare).join('');
}

/** The sentence of the report, of its part on problems above all, that speaks of the same thing. */
function reasonElsewhere({ document, all }: RequestSource, unit: RequestUnit): string | undefined {
  const asked = askedWords(unit);
  const factsFollow = startsWithFacts(unit);
  let heading: Heading | undefined;
  let best: { text: string; score: number } | undefined;
  let firstProblem: string | undefined;
  for (const block of document.body) {
    if (block.kind === 'heading' && (!heading || block.level <= heading.level))
      heading = PROBLEMS.test(block.title.text) && !/请求|请示/.test(block.title.text) ? block : undefined;
    if (block.kind !== 'paragraph') continue;
    const onProblems = heading !== undefined || speaksOfProblems(block);
    for (const piece of all.pieces) {
      if (piece.paragraph !== block || piece.state !== 'stays' || piece.isLead || piece.isHeading) continue;
      for (const text of bare(piece).split(/(?<=[；;])/).map(endSentence)) {
        if (TRANSITION.test(text) || text.length < 10) continue;
        if (onProblems) firstProblem ??= text;
        const threshold = !onProblems || factsFollow ? ENOUGH_ELSEWHERE : ENOUGH_IN_PLACE;
        const reached = score(text, asked) + (onProblems ? 1 : 0);
        if (reached >= threshold && reached > (best?.score ?? 0)) best = { text, score: reached };
      }
    }
  }
  return best?.text ?? (factsFollow ? undefined : firstProblem);
}

const ENOUGH_IN_PLACE = 2;
const ENOUGH_ELSEWHERE = 4;
/** A want is told of. */
const WANT =
  /不足|缺口|难以|无法|紧张|短缺|老化|老旧|年限|需要|所需|尚缺|偏少|偏低|薄弱|狭小|受限|严重|不够|落后|困难(?!家庭|群众|职工|学生|儿童|党员)/;

function askedWords({ pieces }: RequestUnit): Set<string> {
  return new Set(wordsIn(pieces.map(({ text }) => text).join('')));
}

/** How much of what is asked the sentence speaks of: an amount weighs as much as three words. */
function score(text: string, asked: ReadonlySet<string>): number {
  return wordsIn(text)
    .filter((word) => asked.has(word))
    .reduce((sum, word) => sum + (/\d/.test(word) ? 3 : 1), 0);
}

function speaksOfProblems({ heading, sentences }: Paragraph): boolean {
  return (
    PROBLEMS.test(heading?.title.text ?? '') ||
    /(?:存在|面临|遇到)[^。]{0,20}(?:问题|困难|不足)/.test(sentences[0]?.text ?? '')
  );
}

/** Pairs of characters, and amounts. */
function wordsIn(text: string): string[] {
  const found = new Set<string>(text.match(/\d+(?:\.\d+)?(?:万元|亿元|万|人|名|公里|辆|台)/g) ?? []);
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !COMMON.has(pair)) found.add(pair);
  }
  return [...found];
}

/** A sentence without its ordinal, ended as one. */
function bare({ text, ordinal }: StatedPiece): string {
  return endSentence(ordinal ? text.slice(ordinal.text.length) : text);
}

function endSentence(text: string): string {
  return /[；;，,]$/.test(text) ? `${text.slice(0, -1)}。` : text;
}
