/**
 * What of a report belongs to a request, and so has to leave it: single sentences, members of a series,
 * paragraphs, whole sections.
 */
import { normalizeFormula } from '../document/closing-formulae';
import type { BodyBlock, Heading, OfficialDocument, OpaqueBlock, Paragraph, SourceFile, Span } from '../document/types';
import report from '../genres/report';
import { isRequestInDisguise } from '../language/report-nature';
import { findRequests, type RequestPhrase } from '../language/request-phrases';
import { type Piece, piecesOf } from './pieces';

export type PieceState =
  /** Not of the request. */
  | 'stays'
  /** Goes over to the request, every character of it. */
  | 'moves'
  /** 妥否，请批示: written anew at the end of the request. */
  | 'closing'
  /** A bare line 请求事项 over requests: goes, and is not needed there. */
  | 'heading';

export interface StatedPiece extends Piece {
  readonly state: PieceState;
  readonly phrases: readonly RequestPhrase[];
  /** Of an item in a list that a request leads in: 恳请县政府解决以下问题： */
  readonly listed: boolean;
}

/** A piece of text that moves, or several side by side in one paragraph. */
export interface RequestUnit {
  readonly paragraph: Paragraph;
  readonly pieces: readonly StatedPiece[];
  /** From the first words of asking to the end of the request, the end mark left out. */
  readonly mark: Span;
  /** False where the words may be mere courtesy. */
  readonly firm: boolean;
  /** The heading of the section that is given over to requests, where the unit stands in one. */
  readonly section?: Heading;
  /** Tables and the like that follow the unit and move with it. */
  readonly blocks: readonly OpaqueBlock[];
}

export interface RequestUnits {
  readonly units: readonly RequestUnit[];
  /** Every piece of the body, in order. */
  readonly pieces: readonly StatedPiece[];
  /** Sections whose heading speaks of requests. */
  readonly sections: ReadonlySet<BodyBlock>;
}

/** 四、请求事项; 五、需要上级解决的问题 */
const REQUEST_HEADING =
  /^(?:(?:需要?|恳请|请求|提请|拟请|敬请|申请|请)(?:上级|县|市|省|区|州|组织|领导|贵|你|国家|财政|党委|政府|予以|给予|协调|帮助|批准|解决|支持|审批|审定|研究|明确|.{0,10}(?:政府|[委局厅]))[^，。]{0,24}|(?:请示|请求|恳请|提请|申请)(?:解决|支持|协调|批准|审批|研究)?(?:的)?(?:事项|内容|问题))$/;
/** 三、存在的问题和请求事项: only the second half is of requests. */
const MIXED_HEADING =
  /(?:及|和|与|、|以及|并|暨)(?=(?:需要?|恳请|请求|提请|拟请|申请|请示)(?:上级|县|市|省|区|组织|领导|予以|给予|协调|帮助|解决|支持|批准|事项|问题|内容)[^，。]{0,20}$)/;

/** Where the second half of a heading begins that speaks of requests, in the file. */
export function requestHalf(heading: Heading): number | undefined {
  const match = MIXED_HEADING.exec(heading.title.text);
  return match ? heading.title.span.start + match.index : undefined;
}

/** Sentences that go on about the request before them. */
const GOES_ON =
  /^(?:[该此其](?!外|次|[前后间他次实])|上述(?:经费|资金|款项|编制|事项|项目)|所需(?:经费|资金)|(?:项目|工程|资金|经费|设备|人员)?(?:建成|完成|实施|到位|投用|改建|购置|配备|修复)后|(?:经费|资金|款项|编制|人员)(?:到位|下达|主要用于|拟用于|用于)|(?:主要)?用于|其中[，,：:]|如获批准|如蒙批准|如能获批|获批后|批准后|待批准后|经费主要|资金主要|具体(?:为|是|如下))/;

/** The units of a document that asks; undefined when nothing in it is asked. */
export function findRequestUnits(file: SourceFile, document: OfficialDocument): RequestUnits | undefined {
  if (isRequestInDisguise(document)) return undefined;
  const phrases = findRequests(document);
  const sections = requestSections(document, phrases);
  const states = statePieces(file, document, phrases, sections);
  const units = unitsOf(states, sections, document);
  return units.length === 0 ? undefined : { units, pieces: states, sections };
}

/** Blocks (the heading first) of the sections that are given over to requests. */
function requestSections(document: OfficialDocument, phrases: readonly RequestPhrase[]): Set<BodyBlock> {
  const blocks = new Set<BodyBlock>();
  document.body.forEach((block, index) => {
    if (block.kind !== 'heading' || !REQUEST_HEADING.test(block.title.text)) return;
    const section = sectionFrom(document, index);
    const asked = section.some(
      (inner) => inner.kind === 'paragraph' && phrases.some(({ paragraph }) => paragraph === inner),
    );
    if (asked) for (const inner of section) blocks.add(inner);
  });
  return blocks;
}

/** The heading at `index` and the blocks below it, up to the next heading of its level. */
export function sectionFrom(document: OfficialDocument, index: number): BodyBlock[] {
  const head = document.body[index];
  if (head?.kind !== 'heading') return head ? [head] : [];
  const section: BodyBlock[] = [head];
  for (const block of document.body.slice(index + 1)) {
    const level =
      block.kind === 'heading' ? block.level : block.kind === 'paragraph' ? block.heading?.level : undefined;
    if (level !== undefined && level <= head.level) break;
    section.push(block);
  }
  return section;
}

/** An answer is asked for, but not what is to be answered: 请批示, 妥否，请批复. */
function isBareAnswer(phrase: RequestPhrase): boolean {
  if (phrase.sort !== 'answer') return false;
  const { text, span } = phrase.sentence;
  const rest = /^[^，,。；;！!？?]*/.exec(text.slice(phrase.act.end - span.start))?.[0] ?? '';
  const clause = text.slice(phrase.span.start - span.start, phrase.act.end - span.start) + rest;
  return rest.replace(/为盼|为荷|为感|\s/g, '').length < 4 && clause.length <= 22;
}

/** The answer that the last clause of a sentence asks for (……，请予批准。): where the clause begins, in the file. */
export function trailingAnswer(piece: StatedPiece): number | undefined {
  const last = piece.phrases.at(-1);
  if (!last || !isBareAnswer(last) || piece.phrases.every(isBareAnswer)) return undefined;
  const rest = piece.text.slice(last.act.end - piece.span.start);
  if (!/^(?:为盼|为荷|为感)?[。！!.;；]*$/.test(rest)) return undefined;
  const comma = /[，,](?:\s*(?:以上|上述)[^，,。]{0,8}[，,])?\s*$/.exec(piece.text.slice(0, last.span.start - piece.span.start));
  return comma ? piece.span.start + comma.index : undefined;
}

function isClosing(piece: Piece, phrases: readonly RequestPhrase[], document: OfficialDocument): boolean {
  const formula = normalizeFormula(piece.text);
  if (phrases.length > 0)
    return phrases.every(isBareAnswer) && formula.length <= 20 && !/[\d万元]/.test(formula);
  const known = document.closings.some(
    ({ span }) => span.start === piece.span.start && span.end === piece.span.end,
  );
  return known && /请示$/.test(formula) && report.wrongClosings.some(({ pattern }) => pattern.test(formula));
}

function statePieces(
  file: SourceFile,
  document: OfficialDocument,
  phrases: readonly RequestPhrase[],
  sections: ReadonlySet<BodyBlock>,
): StatedPiece[] {
  const stated: StatedPiece[] = [];
  let listFollows = false;
  for (const block of document.body) {
    if (block.kind !== 'paragraph') {
      listFollows = false;
      continue;
    }
    const isItem = block.ordinal !== undefined || block.heading !== undefined;
    if (!isItem) listFollows = false;
    const inSection = sections.has(block);
    const pieces = statesIn(file, block, phrases, document, inSection || listFollows).map((piece) => ({
      ...piece,
      listed: listFollows,
    }));
    stated.push(...pieces);
    const last = pieces.at(-1);
    if (last?.state === 'moves' && /[：:]$/.test(last.text) && last.phrases.length > 0) listFollows = true;
  }
  return rescueMatter(stated);
}

function statesIn(
  file: SourceFile,
  paragraph: Paragraph,
  phrases: readonly RequestPhrase[],
  document: OfficialDocument,
  allMoves: boolean,
): Omit<StatedPiece, 'listed'>[] {
  const pieces = piecesOf(file, paragraph);
  if (isBareHeading(paragraph, phrases, document))
    return pieces.map((piece) => ({ ...piece, state: 'heading', phrases: [] }));
  const asksIn = (piece: Piece) =>
    phrases.filter(({ span }) => piece.span.start <= span.start && span.start < piece.span.end);
  const headAsks = pieces[0]?.isHeading && REQUEST_HEADING.test(paragraph.heading?.title.text ?? '');
  const first = pieces[0];
  const wholeMoves = allMoves || headAsks || (first?.isHeading && asksIn(first).length > 0);
  const formulae = new Set(
    document.closings.filter((closing) => closing.ownParagraph).map((closing) => closing.paragraph),
  );
  let series: { lead: boolean; value: number } | undefined;
  let before: PieceState = 'stays';
  const stated = pieces.map((piece): Omit<StatedPiece, 'listed'> => {
    const own = asksIn(piece);
    let state: PieceState = 'stays';
    if (isClosing(piece, own, document)) state = 'closing';
    else if (own.length > 0 && !own.every(isBareAnswer)) state = 'moves';
    else if (own.length > 0) state = 'moves';
    else if (wholeMoves && !formulae.has(paragraph)) state = 'moves';
    else if (series?.lead && piece.ordinal && piece.ordinal.value > series.value) state = 'moves';
    else if (before === 'moves' && !piece.ordinal && GOES_ON.test(piece.text)) state = 'moves';
    if (state === 'moves' && own.length > 0 && (piece.isLead || /[：:]$/.test(piece.text)))
      series = { lead: true, value: 0 };
    else if (piece.ordinal)
      series = state === 'moves' && series?.lead ? { lead: true, value: piece.ordinal.value } : undefined;
    before = state;
    return { ...piece, state, phrases: own };
  });
  return headingGoesAlong(stated);
}

/** A line without ordinal and end mark that heads requests. */
function isBareHeading(
  paragraph: Paragraph,
  phrases: readonly RequestPhrase[],
  document: OfficialDocument,
): boolean {
  if (!REQUEST_HEADING.test(paragraph.text.trim().replace(/[*_：:]/g, ''))) return false;
  const next = document.paragraphs[document.paragraphs.indexOf(paragraph) + 1];
  return phrases.some((phrase) => phrase.paragraph === next) && !phrases.some((phrase) => phrase.paragraph === paragraph);
}

/** A run-in heading does not stay behind alone. */
function headingGoesAlong(pieces: readonly Omit<StatedPiece, 'listed'>[]): Omit<StatedPiece, 'listed'>[] {
  const [head, ...rest] = pieces;
  if (!head?.isHeading || rest.length === 0 || rest.some(({ state }) => state === 'stays'))
    return [...pieces];
  return rest.some(({ state }) => state === 'moves') ? [{ ...head, state: 'moves' }, ...rest] : [...pieces];
}

const PROPOSAL =
  /(?:我|本)(?:局|县|市|区|镇|乡|厅|委|办|院|校|站|所|队|处|部|街道|单位|公司|中心|们)?[^，。；]{0,6}拟(?!定|订)|^(?:现|特)?拟(?!定|订)|(?:尚缺|缺口|尚需|还需)[^，。；]{0,10}(?:万元|亿元|元|名)/;

/** 我局拟购置车辆2台。妥否，请批示。: when only the answer is asked for, the proposal before it is the matter. */
function rescueMatter(pieces: StatedPiece[]): StatedPiece[] {
  if (pieces.some(({ state }) => state === 'moves')) return pieces;
  const closing = pieces.findIndex(({ state }) => state === 'closing');
  if (closing < 0) return pieces;
  const formula = normalizeFormula(pieces[closing]?.text ?? '');
  if (/报告/.test(formula)) return pieces;
  for (let index = closing - 1; index >= Math.max(0, closing - 3); index--) {
    const piece = pieces[index];
    if (!piece) break;
    if (PROPOSAL.test(piece.text)) {
      return pieces.map((other, at) => (at >= index && at < closing ? { ...other, state: 'moves' } : other));
    }
  }
  return pieces;
}

/** Runs of moved pieces in one paragraph; members of a series stand apart. */
function unitsOf(
  pieces: readonly StatedPiece[],
  sections: ReadonlySet<BodyBlock>,
  document: OfficialDocument,
): RequestUnit[] {
  const runs: StatedPiece[][] = [];
  let open: StatedPiece[] | undefined;
  for (const piece of pieces) {
    if (piece.state === 'stays' || piece.state === 'heading') {
      open = undefined;
      continue;
    }
    const previous = open?.at(-1);
    const joins = previous?.paragraph === piece.paragraph && (!piece.ordinal || open?.some(leads) === true);
    if (piece.state === 'moves' && !joins) runs.push((open = [piece]));
    else if (joins) open?.push(piece);
  }
  return runs.map((run) => toUnit(run, sections, document));
}

/** The words of asking stand before a series that is asked for: 恳请县政府：一是……；二是……。 */
export function leads(piece: StatedPiece): boolean {
  return piece.phrases.length > 0 && (piece.isLead || /[：:]$/.test(piece.text));
}

function toUnit(
  pieces: readonly StatedPiece[],
  sections: ReadonlySet<BodyBlock>,
  document: OfficialDocument,
): RequestUnit {
  const moved = pieces.filter(({ state }) => state === 'moves');
  const asking = moved.filter(({ phrases }) => phrases.length > 0);
  const phrases = asking.flatMap((piece) => piece.phrases);
  const [first, last] = [moved[0]!, pieces.at(-1)!];
  const start = phrases[0]?.span.start ?? first.ordinal?.span.end ?? first.span.start;
  const end = last.span.end - (/[。；;！!.]+$/.exec(last.text)?.[0].length ?? 0);
  const section = [...sections].find(
    (block): block is Heading => block.kind === 'heading' && block.span.end <= first.span.start,
  );
  const blocks: OpaqueBlock[] = [];
  const follow = last.state === 'moves' && (sections.has(first.paragraph) || /[：:]$/.test(last.text));
  for (let at = document.body.indexOf(first.paragraph) + 1; follow; at++) {
    const block = document.body[at];
    if (!block || block.kind === 'paragraph' || block.kind === 'heading') break;
    blocks.push(block);
  }
  return {
    paragraph: first.paragraph,
    blocks,
    pieces,
    mark: { start, end },
    firm: phrases.length === 0 || phrases.some(({ firm }) => firm),
    ...(section && sections.has(first.paragraph) ? { section } : {}),
  };
}
