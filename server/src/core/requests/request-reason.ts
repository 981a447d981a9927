/** Finds in the report why the request is made (缘由), to be copied into the new paper. */

import { byParagraph } from '../document/pieces';
import type { Heading, OfficialDocument, Paragraph, SourceFile } from '../document/types';
import { stretchesOf } from './request-clauses';
import { askedText } from './request-groups';
import { type MatterKind, matterKindsOf, speaksOfKind } from './request-matters';
import type { StatedPiece } from './request-states';
import type { RequestUnit, RequestUnits } from './request-units';

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

/** Where the reason of a request is looked for. */
export interface ReasonSource {
  readonly file: SourceFile;
  readonly document: OfficialDocument;
  readonly all: RequestUnits;
  readonly reasons: Reasons;
}

/** The sentences that give the reason, copied as they stand; undefined when the report does not say. */
export function reasonFor(source: ReasonSource, units: readonly RequestUnit[]): string | undefined {
  const first = units[0];
  if (!first) return undefined;
  const before = reasonBefore(source, first);
  if (before !== undefined) return before;
  // Facts that came along speak for every request dealt out of their section: the reason is that of the asking itself.
  const at = Math.max(
    0,
    units.findIndex(({ pieces }) => pieces.some(({ phrases }) => phrases.length > 0)),
  );
  return reasonElsewhere(source, withItems(units.slice(at)), at > 0);
}

/** The first unit, with the list that it leads in: the list says what is asked. */
function withItems(units: readonly RequestUnit[]): RequestUnit {
  const [first, ...rest] = units;
  const end = rest.findIndex(({ pieces }) => !pieces[0]?.listed);
  const items = rest.slice(0, end < 0 ? rest.length : end);
  return { ...first!, pieces: [...first!.pieces, ...items.flatMap(({ pieces }) => pieces)] };
}

/** The moved words themselves begin with facts. */
function startsWithFacts({ pieces }: RequestUnit): boolean {
  const moved = pieces.filter(({ state, isHeading }) => state === 'moves' && !isHeading);
  return (moved[0]?.phrases.length ?? 1) === 0;
}

/** The sentences that stand before the request in its own paragraph. */
function reasonBefore({ reasons, document }: ReasonSource, unit: RequestUnit): string | undefined {
  const first = unit.pieces[0];
  if (!first || first.ordinal) return undefined;
  const inParagraph = reasons.paragraphs.get(unit.paragraph) ?? [];
  const before = inParagraph.slice(
    0,
    inParagraph.findIndex(({ span }) => span.start === first.span.start),
  );
  const from = Math.max(
    before.findLastIndex(({ ordinal }) => ordinal !== undefined),
    before.findLastIndex(({ state }) => state === 'moves') + 1,
    before.findLastIndex(({ isHeading }) => isHeading) + 1,
    before.length - MAX_SENTENCES,
    0,
  );
  const asked = askedWords(unit);
  const near = before.slice(from).filter(({ text }) => !TRANSITION.test(text));
  const sameSentence = near.at(-1)?.sentence === first.sentence;
  const speaks =
    sameSentence ||
    POINTS.test(first.text) ||
    (!/\d/.test(first.text) &&
      near.some(({ text }) => /\d/.test(text)) &&
      unit.paragraph !== document.paragraphs[0]) ||
    near.some(({ text }) => WANT.test(text) || score(wordsIn(text), asked) >= ENOUGH_IN_PLACE) ||
    !saysWhy(unit);
  const start = near.findIndex(({ text }) => !PLAN.test(text));
  return speaks && start >= 0 ? near.slice(start).map(bare).join('') : undefined;
}

/** Where reasons are looked for: read once for all the papers that are drawn from a report. */
export interface Reasons {
  readonly paragraphs: ReadonlyMap<Paragraph, readonly StatedPiece[]>;
  /** Sentences that stay, of the part on problems where there is one. */
  readonly candidates: readonly Candidate[];
  readonly ofProblems: boolean;
}

interface Candidate {
  readonly text: string;
  readonly words: readonly string[];
}

export function reasonsIn(document: OfficialDocument, pieces: readonly StatedPiece[]): Reasons {
  const problems: string[] = [];
  const others: string[] = [];
  const paragraphs = byParagraph(pieces);
  let heading: Heading | undefined;
  for (const block of document.body) {
    if (block.kind === 'heading' && (!heading || block.level <= heading.level))
      heading = PROBLEMS.test(block.title.text) && !/请求|请示/.test(block.title.text) ? block : undefined;
    if (block.kind !== 'paragraph') continue;
    const list = heading !== undefined || speaksOfProblems(block) ? problems : others;
    for (const piece of paragraphs.get(block) ?? []) {
      if (piece.state !== 'stays' || piece.isLead || piece.isHeading) continue;
      list.push(
        ...bare(piece)
          .split(/(?<=[；;])/)
          .map(endSentence),
      );
    }
  }
  const ofProblems = problems.length > 0;
  const texts = new Set(ofProblems ? problems : others);
  const candidates = [...texts]
    .filter((text) => text.length >= 10 && !TRANSITION.test(text))
    .map((text) => ({ text, words: wordsIn(text) }));
  return { paragraphs, candidates, ofProblems };
}

/** The sentence that speaks of the same thing. */
function reasonElsewhere(
  { reasons: { candidates, ofProblems } }: ReasonSource,
  unit: RequestUnit,
  hasFacts: boolean,
): string | undefined {
  const enough = saysWhy(unit) || !ofProblems ? ENOUGH_ELSEWHERE : ENOUGH_IN_PLACE;
  const found = new Set(asksOf(unit).flatMap((asked) => bestReason(candidates, asked, enough) ?? []));
  if (found.size > 0)
    return candidates.flatMap((candidate) => (found.has(candidate) ? candidate.text : [])).join('');
  return hasFacts || saysWhy(unit) || !ofProblems ? undefined : candidates[0]?.text;
}

interface Asked {
  readonly words: ReadonlySet<string>;
  readonly kind: MatterKind | undefined;
}

/** What a unit asks for: 拨付……，并将……列入…… wants a reason for each. */
function asksOf(unit: RequestUnit): Asked[] {
  const asking = unit.pieces.find(({ phrases }) => phrases.length > 0);
  const act = asking?.phrases[0]?.act;
  const stretches = asking && act ? stretchesOf(asking.text, act.start - asking.span.start) : [];
  const apart = stretches.slice(1).some(({ joint }) => /[并时]/.test(joint));
  if (!asking || !apart) return [{ words: askedWords(unit), kind: matterKindsOf(askedText(unit))[0] }];
  return stretches.map(({ start, end }) => {
    const text = asking.text.slice(start, end);
    return { words: new Set(wordsIn(text)), kind: matterKindsOf(text)[0] };
  });
}

function bestReason(candidates: readonly Candidate[], asked: Asked, enough: number): Candidate | undefined {
  const { kind } = asked;
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const speaks = kind !== undefined && speaksOfKind(candidate.text, kind);
    const reached = score(candidate.words, asked.words) + (speaks ? KIND_WEIGHT : 0);
    if (reached >= enough && reached > (best?.score ?? 0)) best = { candidate, score: reached };
  }
  return best?.candidate;
}

/** The moved words give a reason of their own: facts first, or 因……，恳请……. */
export function saysWhy(unit: RequestUnit): boolean {
  if (startsWithFacts(unit)) return true;
  const asking = unit.pieces.find(({ phrases }) => phrases.length > 0);
  const before = asking?.text.slice(0, (asking.phrases[0]?.span.start ?? 0) - asking.span.start) ?? '';
  return (
    before.length >= 5 &&
    !/^为此|以上|上述/.test(before) &&
    (WANT.test(before) || /^(?:[一二三四五]是)?(?:因|为|由于|鉴于|根据|按照|考虑到)/.test(before))
  );
}

/** 这笔欠账，请……: what it points at stands before. */
const POINTS = /^[^请恳望盼]{0,4}(?:这|此|该|上述|其(?!他|它|次)|以上)/;
const PLAN = /^(?:下一?步|今后|继续|进一步|我[局镇县市区委办厅]将|加强|加快)/;
const KIND_WEIGHT = 5;
const ENOUGH_IN_PLACE = 2;
const ENOUGH_ELSEWHERE = 3;
/** A want is told of. */
const WANT =
  /不足|缺口|难以|无法|紧张|短缺|老化|老旧|年限|需要|所需|尚缺|偏少|偏低|薄弱|狭小|受限|严重|不够|落后|困难(?!家庭|群众|职工|学生|儿童|党员)/;

function askedWords({ pieces }: RequestUnit): Set<string> {
  return new Set(wordsIn(pieces.map(({ text }) => text).join('')));
}

/** How much of what is asked the sentence speaks of: an amount weighs as much as three words. */
function score(words: readonly string[], asked: ReadonlySet<string>): number {
  return words.filter((word) => asked.has(word)).reduce((sum, word) => sum + (/\d/.test(word) ? 3 : 1), 0);
}

function speaksOfProblems({ heading, sentences }: Paragraph): boolean {
  return (
    PROBLEMS.test(heading?.title.text ?? '') ||
    /(?:存在|面临|遇到)[^。]{0,20}(?:问题|困难|不足)/.test(sentences[0]?.text ?? '')
  );
}

/** Pairs of characters, and amounts. */
function wordsIn(text: string): string[] {
  const found = new Set<string>(text.match(/(?<!\d)\d+(?:\.\d+)?(?:万元|亿元|万|人|名|公里|辆|台)/g) ?? []);
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !COMMON.has(pair)) found.add(pair);
  }
  return [...found];
}

/** A sentence without its ordinal, ended as one. */
function bare({ text, span, ordinal, paragraph }: StatedPiece): string {
  const mark = ordinal ?? paragraph.heading?.ordinal ?? paragraph.ordinal;
  const heads = mark && span.start <= mark.span.start && mark.span.end <= span.end;
  const words = heads ? text.slice(mark.span.end - span.start).trimStart() : text;
  return endSentence(words.replace(/^[—–•·-]{1,2}/, ''));
}

function endSentence(text: string): string {
  return /[；;，,]$/.test(text) ? `${text.slice(0, -1)}。` : text;
}
