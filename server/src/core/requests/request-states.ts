/** Says of every piece of a report whether it stays, or belongs to a request. */
import { normalizeFormula } from '../document/closing-formulae';
import { type Piece, piecesOf } from '../document/pieces';
import type { BodyBlock, Closing, OfficialDocument, Paragraph, SourceFile } from '../document/types';
import report from '../genres/definitions/report';
import { keptPer } from '../kept';
import { REQUEST_HEADING } from './request-headings';
import type { RequestPhrase } from './request-reading';
import { commitmentStart, isFact, reasonMark, statementEnd } from './request-statement';
import { actWordsIn } from './request-words';

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

/** Sentences that go on about the request before them. */
const GOES_ON =
  /^(?:哪怕|最好|至少|最少|即便|即使|只要|否则|以[免便]|[该此其](?!外|次|[前后间他次实])|上述(?:经费|资金|款项|编制|事项|项目)|所需(?:经费|资金)|(?:项目|工程|资金|经费|设备|人员)?(?:建成|完成|实施|到位|投用|改建|购置|配备|修复)后|(?:经费|资金|款项|编制|人员)(?:到位|下达|主要用于|拟用于|用于)|(?:主要)?用于|其中[，,：:]|如获批准|如蒙批准|如能获批|获批后|批准后|待批准后|经费主要|资金主要|具体(?:为|是|如下))/;

/** The piece says more of what stands before it. */
export function goesOn({ text, ordinal }: Piece): boolean {
  return !ordinal && GOES_ON.test(text);
}

/** An answer is asked for, but not what is to be answered: 请批示, 妥否，请批复. */
export function isBareAnswer(phrase: RequestPhrase): boolean {
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
  const comma = /[，,](?:\s*(?:以上|上述)[^，,。]{0,8}[，,])?\s*$/.exec(
    piece.text.slice(0, last.span.start - piece.span.start),
  );
  return comma ? piece.span.start + comma.index : undefined;
}

/** A long report of many parts may have hundreds of closings, and has thousands of pieces. */
const closingsByStart = keptPer((document: OfficialDocument) => {
  const found = new Map<number, Closing[]>();
  for (const closing of document.closings) {
    const { start } = closing.span;
    found.set(start, [...(found.get(start) ?? []), closing]);
  }
  return found;
});

function isClosing(piece: Piece, phrases: readonly RequestPhrase[], document: OfficialDocument): boolean {
  if (phrases.length > 0) {
    if (!phrases.every(isBareAnswer) || PROPOSAL.test(piece.text)) return false;
    const formula = normalizeFormula(piece.text);
    return formula.length <= 20 && !/[\d万元]/.test(formula);
  }
  const known = closingsByStart(document)
    .get(piece.span.start)
    ?.find(({ span }) => span.end === piece.span.end);
  if (!known || !/请示$/.test(known.formula)) return false;
  return report.wrongClosings.some(({ pattern }) => pattern.test(known.formula));
}

export function statePieces(
  file: SourceFile,
  document: OfficialDocument,
  phrases: readonly RequestPhrase[],
  sections: ReadonlySet<BodyBlock>,
): StatedPiece[] {
  const stated: StatedPiece[] = [];
  const asked = phrasesByParagraph(phrases);
  const formulae = new Set(
    document.closings.filter((closing) => closing.ownParagraph).map((closing) => closing.paragraph),
  );
  const tellsProblems = document.headings.some(
    ({ title }) => /问题|困难|不足|短板/.test(title.text) && !REQUEST_HEADING.test(title.text),
  );
  let listFollows = false;
  let count = 0;
  for (const block of document.body) {
    if (block.kind !== 'paragraph') {
      listFollows = false;
      continue;
    }
    const next = document.paragraphs[++count];
    const isItem = block.ordinal !== undefined || block.heading !== undefined;
    if (!isItem) listFollows = false;
    const found =
      !asked.has(block) && next && asked.has(next) && isBareHeading(block)
        ? piecesOf(file, block).map((piece) => ({ ...piece, state: 'heading' as const, phrases: [] }))
        : statesIn(file, document, block, {
            phrases: asked.get(block) ?? [],
            given: sections.has(block) || listFollows,
            keepsFacts: sections.has(block) && !tellsProblems,
            isFormula: formulae.has(block),
          });
    const pieces = found.map((piece) => ({ ...piece, listed: listFollows }));
    stated.push(...pieces);
    const last = pieces.at(-1);
    if (last?.state === 'moves' && /[：:]$/.test(last.text) && last.phrases.length > 0) listFollows = true;
  }
  return rescueMatter(stated);
}

function phrasesByParagraph(phrases: readonly RequestPhrase[]): Map<Paragraph, RequestPhrase[]> {
  const found = new Map<Paragraph, RequestPhrase[]>();
  for (const phrase of phrases) {
    const own = found.get(phrase.paragraph);
    if (own) own.push(phrase);
    else found.set(phrase.paragraph, [phrase]);
  }
  return found;
}

interface ParagraphStanding {
  readonly phrases: readonly RequestPhrase[];
  /** The paragraph stands in a section, or in a list, that is given over to requests. */
  readonly given: boolean;
  /** The section is one of requests, and none of the report is of problems: facts beside a request stay in it. */
  readonly keepsFacts: boolean;
  /** The paragraph is a closing formula. */
  readonly isFormula: boolean;
}

function statesIn(
  file: SourceFile,
  document: OfficialDocument,
  paragraph: Paragraph,
  { phrases, given, keepsFacts, isFormula }: ParagraphStanding,
): Omit<StatedPiece, 'listed'>[] {
  const pieces = piecesOf(file, paragraph);
  const asksIn = (piece: Piece) =>
    phrases.filter(({ span }) => piece.span.start <= span.start && span.start < piece.span.end);
  const first = pieces[0];
  const headAsks = first?.isHeading && REQUEST_HEADING.test(paragraph.heading?.title.text ?? '');
  const wholeMoves = given || headAsks || (first?.isHeading && asksIn(first).length > 0);
  // Nothing is asked here, and nothing here belongs to what is asked elsewhere.
  if (phrases.length === 0 && !wholeMoves)
    return pieces.map((piece) => ({
      ...piece,
      state: isClosing(piece, phrases, document) ? 'closing' : 'stays',
      phrases,
    }));
  let series: { lead: boolean; value: number } | undefined;
  let before: PieceState = 'stays';
  const stated = pieces.map((piece): Omit<StatedPiece, 'listed'> => {
    const own = asksIn(piece);
    let state: PieceState = 'stays';
    if (isClosing(piece, own, document)) state = 'closing';
    else if (own.length > 0) state = 'moves';
    else if (wholeMoves && !isFormula) state = 'moves';
    else if (series?.lead && piece.ordinal && piece.ordinal.value > series.value) state = 'moves';
    else if (before === 'moves' && goesOn(piece)) state = 'moves';
    if (state === 'moves' && own.length > 0 && (piece.isLead || /[：:]$/.test(piece.text)))
      series = { lead: true, value: 0 };
    else if (piece.ordinal)
      series = state === 'moves' && series?.lead ? { lead: true, value: piece.ordinal.value } : undefined;
    before = state;
    return { ...piece, state, phrases: own };
  });
  // In a section of requests the facts beside a request stay: the section is one of problems then.
  if (
    keepsFacts &&
    !headAsks &&
    stated.some(({ state, phrases: own }) => state === 'moves' && own.length > 0)
  ) {
    const kept = stated.map((piece) =>
      piece.state === 'moves' &&
      piece.phrases.length === 0 &&
      !goesOn(piece) &&
      !piece.isHeading &&
      isFact(piece.text)
        ? { ...piece, state: 'stays' as const }
        : piece,
    );
    return headingGoesAlong(kept.flatMap(cutStatement).flatMap(cutCommitment));
  }
  return headingGoesAlong(
    wholeMoves ? stated : stated.flatMap(cutMembers).flatMap(cutStatement).flatMap(cutCommitment),
  );
}

/** ……，请……；……，也请……: members of a sentence, each with its own request; a member that asks for nothing stays. */
function cutMembers(piece: Omit<StatedPiece, 'listed'>): Omit<StatedPiece, 'listed'>[] {
  if (piece.state !== 'moves' || piece.isLead || piece.isHeading) return [piece];
  const members = piece.text.split(/(?<=[；;])/);
  if (
    members.length < 2 ||
    piece.phrases.some(({ act }) =>
      /[：:]/.test(piece.text.slice(act.end - piece.span.start, act.end - piece.span.start + 8)),
    )
  )
    return [piece];
  let at = piece.span.start;
  const cut = members.map((text, index) => {
    const span = { start: at, end: at + text.length };
    at = span.end;
    const phrases = piece.phrases.filter(({ act }) => span.start <= act.start && act.end <= span.end);
    const state: PieceState = phrases.length > 0 ? 'moves' : 'stays';
    const { ordinal, ...rest } = piece;
    return { ...rest, ...(index === 0 && ordinal ? { ordinal } : {}), span, text, state, phrases };
  });
  // 恳请拨付经费30万元；增加编制5名: the word of asking holds for both.
  const first = cut.findIndex(({ phrases }) => phrases.length > 0);
  const leans = cut.some(
    ({ phrases, text }, index) =>
      index > first && phrases.length === 0 && (startsWithAct(text) || GOES_ON.test(text)),
  );
  return leans ? [piece] : cut;
}

function startsWithAct(text: string): boolean {
  const act = actWordsIn(text)[0];
  return (
    act !== undefined &&
    act.index <= 6 &&
    /^(?:并|同时|另|再|还|[，,])*(?:予以|给予|将|把)?[^，,]{0,3}$/.test(text.slice(0, act.index))
  );
}

/** A sentence that states something and asks for something, as two pieces: the first stays. */
function cutStatement(piece: Omit<StatedPiece, 'listed'>): Omit<StatedPiece, 'listed'>[] {
  const proposes = piece.phrases.every(isBareAnswer) && PROPOSAL.test(piece.text);
  const at = piece.state === 'moves' && !proposes ? statementEnd(piece, piece.phrases) : 0;
  if (at === 0) return [piece];
  const { start, end } = piece.span;
  const { ordinal, ...rest } = piece;
  const mark = reasonMark(piece, at);
  const head = mark === 0 ? 0 : (ordinal ? ordinal.span.end - start : 0) + mark;
  const stays = { span: { start: start + head, end: start + at }, text: piece.text.slice(head, at) };
  return [
    ...(mark === 0
      ? []
      : [
          {
            ...piece,
            span: { start, end: start + head },
            text: piece.text.slice(0, head),
            state: 'heading' as const,
            phrases: [],
          },
        ]),
    { ...(mark === 0 ? piece : rest), ...stays, state: 'stays', phrases: [] },
    { ...rest, span: { start: start + at, end }, text: piece.text.slice(at) },
  ];
}

/** A request, and what the writer will do for his part, as two pieces: the second stays. */
function cutCommitment(piece: Omit<StatedPiece, 'listed'>): Omit<StatedPiece, 'listed'>[] {
  const at = piece.state === 'moves' ? commitmentStart(piece, piece.phrases) : 0;
  if (at === 0) return [piece];
  const { start, end } = piece.span;
  const { ordinal: _, ...rest } = piece;
  return [
    { ...piece, span: { start, end: start + at }, text: piece.text.slice(0, at) },
    { ...rest, span: { start: start + at, end }, text: piece.text.slice(at), state: 'stays', phrases: [] },
  ];
}

/** A line without ordinal and end mark that heads the requests below it. */
function isBareHeading({ text }: Paragraph): boolean {
  return REQUEST_HEADING.test(text.trim().replace(/[*_：:]/g, ''));
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

/** The words of asking stand before a series that is asked for: 恳请县政府：一是……；二是……。 */
export function leads(piece: StatedPiece): boolean {
  return piece.phrases.length > 0 && (piece.isLead || /[：:]$/.test(piece.text));
}
