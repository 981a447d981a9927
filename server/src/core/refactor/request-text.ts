/** Writes the new 请示 that a report's requests are moved to. */
import { normalizeFormula } from '../document/closing-formulae';
import type { OfficialDocument } from '../document/types';
import type { NewFile } from '../findings';
import request from '../genres/request';
import { hanNumeral } from './ordinals';
import { lineOf, type RequestSource, signatureBlock } from './report-layout';
import type { RequestGroup } from './request-groups';
import { reasonFor, startsWithFacts } from './request-reason';
import { type RequestUnit, type StatedPiece, trailingAnswer } from './request-units';

const USUAL_CLOSING = '妥否，请批示。';
const NO_REASON = '〔请写明缘由和依据〕';
const NO_MATTER = '〔请示事项〕';
const CONTACT = '（联系人：×××，联系电话：××××××××）';

export function writeRequest(source: RequestSource, group: RequestGroup): NewFile {
  const { file, document, layout } = source;
  const { eol, indent, betweenParagraphs } = layout;
  const about = `关于${group.matter ?? NO_MATTER}的请示`;
  const issuer = document.title?.issuer?.text.replace(/\s/g, '') ?? document.signatures[0]?.text ?? '××';
  const hashes = /^#{1,6}[ \t]+/.exec(titleLine(source))?.[0] ?? '';
  const closing = closingOf(source);
  const body = bodyOf(source, group).map((paragraph) => indent + paragraph);
  const annotation = document.annotation;
  const contact =
    annotation && /联系人/.test(annotation.text) ? lineOf(file, annotation) : `${indent || '　　'}${CONTACT}`;
  const text = [
    `${hashes}${issuer}${about}`,
    layout.afterTitle,
    recipientsOf(document),
    layout.afterRecipients,
    [...body, indent + closing].join(betweenParagraphs),
    layout.beforeSignature,
    signatureBlock(file, document, layout),
    betweenParagraphs,
    contact,
    layout.endsWithLineEnd ? eol : '',
  ].join('');
  return { name: about.replace(/[\\/:*?"<>|\s]/g, ''), text };
}

function titleLine({ file, document }: RequestSource): string {
  return document.title ? lineOf(file, document.title).trimStart() : '';
}

/** A request goes to one superior: the first, unless Party and government are addressed together. */
function recipientsOf(document: OfficialDocument): string {
  const { recipients } = document;
  const first = recipients?.organs[0];
  if (!recipients || !first) return '〔主送机关〕：';
  if (recipients.organs.length === 1) return `${first.text}：`;
  const together =
    recipients.organs.every(({ text }) => /委$|政府$/.test(text)) && recipients.organs.length === 2;
  return together ? `${recipients.text.replace(/[：:]$/, '')}：` : `${first.text}：`;
}

/** The request's own closing where the report had a fit one. */
function closingOf({ all }: RequestSource): string {
  for (const piece of all.pieces) {
    const trailing = piece.state === 'moves' ? trailingAnswer(piece) : undefined;
    if (trailing !== undefined) {
      const words = piece.text.slice(trailing - piece.span.start).replace(/[，,。.！!；;\s]/g, '');
      if (/^请(?:予以?)?(?:批示|批复|指示)$/.test(words)) return `妥否，${words}。`;
      if (/^请(?:予以?)?(?:批准|审批)$/.test(words)) return `以上请示，${words}。`;
      if (/^[妥当可]否请/.test(words)) return `${words.slice(0, 2)}，${words.slice(2)}。`;
    }
    if (piece.state !== 'closing') continue;
    const formula = normalizeFormula(piece.text);
    const fit = request.closings.find(({ pattern }) => pattern.test(formula));
    if (!fit || /以上|报告/.test(formula)) continue;
    return fit.text !== undefined && normalizeFormula(fit.text) === formula
      ? fit.text
      : `${piece.text.replace(/[。.！!？?；;]+$/, '').replace(/[,?？]/g, '，')}。`;
  }
  return USUAL_CLOSING;
}

/** The paragraphs between the recipients and the closing, without indents. */
function bodyOf(source: RequestSource, { units }: RequestGroup): string[] {
  const asking = units.filter(({ pieces }) => pieces.some(({ phrases }) => phrases.length > 0));
  const items = asking.length > 1 && asking.every(({ section, paragraph }) => section && isItem(paragraph));
  const reason = reasonFor(source, units);
  if (items) {
    const context = units.filter((unit) => !asking.includes(unit)).map((unit) => movedText(unit, false));
    const opening = [reason ?? '', ...context].join('') || `${NO_REASON}。`;
    return [
      `${opening}现将有关事项请示如下：`,
      ...asking.map((unit, index) => `${hanNumeral(index + 1)}、${movedText(unit, true)}`),
    ];
  }
  const paragraphs: string[] = [];
  units.forEach((unit, index) => {
    const text = movedText(unit, false);
    const own = index === 0 ? reason : reasonFor(source, [unit]);
    const needsOne =
      index === 0 &&
      own === undefined &&
      !givesReason(text) &&
      !startsWithFacts(unit) &&
      units.length === asking.length;
    paragraphs.push(`${own ?? (needsOne ? `${NO_REASON}。` : '')}${text}`);
  });
  return paragraphs;
}

function isItem({ ordinal, heading }: RequestUnit['paragraph']): boolean {
  return ordinal !== undefined || heading !== undefined;
}

/** The sentence says itself why. */
function givesReason(text: string): boolean {
  const before = text.search(/恳请|请求|敬请|特请|请|望/);
  return (
    before >= 10 &&
    /^(?:因|为|由于|鉴于|根据|按照|考虑到|目前|随着|近年|当前)|(?:因|为|由于|鉴于|缺口|不足|困难)/.test(
      text.slice(0, before),
    )
  );
}

/** What moves of a unit, ordinals left out, every sentence with its end mark. */
export function movedText(unit: RequestUnit, keepHeading: boolean): string {
  const moved = unit.pieces.filter(({ state }) => state === 'moves');
  const asksElsewhere = moved.some(({ isHeading, phrases }) => !isHeading && phrases.length > 0);
  return moved
    .filter(({ isHeading, phrases }) => keepHeading || !isHeading || (phrases.length > 0 && !asksElsewhere))
    .map((piece, index, all) => pieceText(unit, piece, all[index + 1]))
    .join('');
}

function pieceText(unit: RequestUnit, piece: StatedPiece, next: StatedPiece | undefined): string {
  let { text } = piece;
  const inSeries = unit.pieces.some((other) => other.isLead || /[：:]$/.test(other.text));
  if (piece.ordinal && !inSeries) text = text.slice(piece.ordinal.text.length);
  const { ordinal, heading } = unit.paragraph;
  const mark = heading?.ordinal ?? ordinal;
  if (mark && piece.span.start <= mark.span.start && mark.span.end <= piece.span.end)
    text = text.slice(mark.span.end - piece.span.start).trimStart();
  text = text.replace(/^(?:以上|上述|特此|专此)报告[，,]\s*/, '');
  const trailing = trailingAnswer(piece);
  if (trailing !== undefined) text = `${text.slice(0, text.length - (piece.span.end - trailing))}。`;
  const goesOn = next !== undefined && next.sentence === piece.sentence;
  if (!goesOn && /[；;，,]$/.test(text)) text = `${text.slice(0, -1)}。`;
  if (!goesOn && !/[。！？!?：:.”）)]$/.test(text)) text = `${text}。`;
  return text;
}
