/** Writes the new 请示 that a report's requests are moved to. */
import { normalizeFormula } from '../document/closing-formulae';
import type { OfficialDocument } from '../document/types';
import { hanNumeral, inlineWithValue, withValue } from '../document/written-ordinals';
import { wholeLines } from '../edits';
import type { NewFile } from '../findings';
import request from '../genres/definitions/request';
import type { RequestGroup } from '../requests/request-groups';
import { reasonFor, saysWhy } from '../requests/request-reason';
import { leads, type StatedPiece, trailingAnswer } from '../requests/request-states';
import type { RequestUnit } from '../requests/request-units';
import { actWordsIn } from '../requests/request-words';
import { lineOf, type RequestSource, signatureBlock } from './report-layout';

const USUAL_CLOSING = '妥否，请批示。';
export const NO_REASON = '〔请写明缘由和依据〕';
const NO_MATTER = '〔请示事项〕';
const CONTACT = '（联系人：×××，联系电话：××××××××）';

export function writeRequest(source: RequestSource, group: RequestGroup): NewFile {
  const { file, document, layout } = source;
  const { eol, indent, betweenParagraphs } = layout;
  const about = `关于${group.matter ?? NO_MATTER}的请示`;
  const issuer = document.title?.issuer?.text.replace(/\s/g, '') ?? document.signatures[0]?.text ?? '××';
  const hashes = /^#{1,6}[ \t]+/.exec(titleLine(source))?.[0] ?? '';
  const closing = closingOf(source);
  const body = bodyOf(source, group);
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
      : `${piece.text.replace(/(?<![。.！!？?；;])[。.！!？?；;]+$/, '').replace(/[,?？]/g, '，')}。`;
  }
  return USUAL_CLOSING;
}

/** The paragraphs between the recipients and the closing, with their indents. */
function bodyOf(source: RequestSource, { units }: RequestGroup): string[] {
  const { indent } = source.layout;
  const asking = units.filter(({ pieces }) => pieces.some(({ phrases }) => phrases.length > 0));
  const isList = asking.length > 1 && asking.every(({ section, paragraph }) => section && isItem(paragraph));
  const reason = reasonFor(source, units);
  if (isList) {
    const context = units.filter((unit) => !asking.includes(unit)).map((unit) => movedText(unit, false));
    const opening = [reason ?? '', ...context].join('') || `${NO_REASON}。`;
    return [
      `${indent}${opening}现将有关事项请示如下：`,
      ...asking.flatMap((unit, index) => [
        `${indent}${hanNumeral(index + 1)}、${movedText(unit, true)}`,
        ...blocksOf(source, unit),
      ]),
    ];
  }
  const items = units.filter(({ pieces }) => pieces[0]?.listed);
  const told = new Set<string>();
  return units.flatMap((unit, index) => {
    const item = items.indexOf(unit);
    if (item >= 0 && items.length > 1)
      return [indent + renumbered(unit, item + 1) + movedText(unit, true), ...blocksOf(source, unit)];
    if (item >= 0 && index > 0) return blocksOf(source, unit);
    // A lead with one item left says it itself.
    const only = items.length === 1 && units[index + 1] === items[0] ? items[0] : undefined;
    const later = asking.indexOf(unit) > 0 ? reasonFor(source, only ? [unit, only] : [unit]) : undefined;
    const found = index === 0 ? reason : later;
    const own = found !== undefined && !told.has(found) ? found : undefined;
    if (own !== undefined) told.add(own);
    const needsOne =
      index === 0 && own === undefined && !saysWhy(unit) && units.length === asking.length + items.length;
    const text = only ? joinToLead(movedText(unit, false), movedText(only, true)) : movedText(unit, false);
    return [`${indent}${own ?? (needsOne ? `${NO_REASON}。` : '')}${text}`, ...blocksOf(source, unit)];
  });
}

/** 恳请县政府帮助解决以下问题： with one left: 恳请县政府 and what it is asked. */
const LIST_LEAD =
  /(?:帮助|协调|予以|给予)*(解决|支持|批准|落实|办理)?(?:以下|下列|如下)[^，。：:]{0,10}[：:]$/;

function joinToLead(lead: string, item: string): string {
  return leadTo(lead, item) + item;
}

function leadTo(lead: string, item: string): string {
  const list = LIST_LEAD.exec(lead);
  if (!list) return lead.replace(/[：:]$/, '');
  const verb = actWordsIn(item)[0]?.index === 0 ? '' : (list[1] ?? '');
  return lead.slice(0, list.index) + verb;
}

function isItem({ ordinal, heading }: RequestUnit['paragraph']): boolean {
  return ordinal !== undefined || heading !== undefined;
}

/** Tables as they stand, with the lines between them. */
function blocksOf({ file }: RequestSource, { blocks }: RequestUnit): string[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return [];
  const { start } = wholeLines(file, { start: first.span.start, end: first.span.start });
  return [file.text.slice(start, last.span.end)];
}

function renumbered({ paragraph }: RequestUnit, value: number): string {
  const mark = paragraph.heading?.ordinal ?? paragraph.ordinal;
  return mark ? withValue(mark.text, value) : '';
}

/** What moves of a unit, its block ordinal left out, every sentence with its end mark. */
function movedText(unit: RequestUnit, keepHeading: boolean): string {
  const moved = unit.pieces.filter(({ state }) => state === 'moves');
  const asksElsewhere = moved.some(({ isHeading, phrases }) => !isHeading && phrases.length > 0);
  const members = moved.filter(({ ordinal }) => ordinal);
  return moved
    .filter(({ isHeading, phrases }) => keepHeading || !isHeading || (phrases.length > 0 && !asksElsewhere))
    .map((piece, index, all) => pieceText(unit, piece, all[index + 1], members))
    .join('')
    .replace(/^[—\-–•·]{1,2}/, '')
    .replace(CONNECTED, '');
}

/** 同时，恳请……: nothing stands before it any more. */
export const CONNECTED = /^(?:同时|另外|此外|并且|但|但是|且|[另并](?=[，,请恳望再还特]))[，,]?/;

function pieceText(
  unit: RequestUnit,
  piece: StatedPiece,
  next: StatedPiece | undefined,
  members: readonly StatedPiece[],
): string {
  let { text } = piece;
  const inSeries = unit.pieces.some(leads) && members.length > 1;
  if (piece.ordinal) {
    const mark = inSeries ? inlineWithValue(piece.ordinal, members.indexOf(piece) + 1) : '';
    text = mark + text.slice(piece.ordinal.text.length);
  }
  // The lead of one that is left: 恳请县政府：一是拨付…… → 恳请县政府拨付……
  if (leads(piece) && members.length === 1 && next?.ordinal)
    text = leadTo(text, next.text.slice(next.ordinal?.text.length ?? 0));
  const { ordinal, heading } = unit.paragraph;
  const mark = heading?.ordinal ?? ordinal;
  if (mark && piece.span.start <= mark.span.start && mark.span.end <= piece.span.end)
    text = text.slice(mark.span.end - piece.span.start).trimStart();
  text = text.replace(/^(?:以上|上述|特此|专此)报告[，,]\s*/, '');
  const trailing = trailingAnswer(piece);
  if (trailing !== undefined) text = `${text.slice(0, text.length - (piece.span.end - trailing))}。`;
  const sameSentence =
    next !== undefined &&
    (next.sentence === piece.sentence ||
      (leads(piece) && members.length === 1 && next.ordinal !== undefined));
  if (!sameSentence && /[；;，,]$/.test(text)) text = `${text.slice(0, -1)}。`;
  return sameSentence || /[。！？!?：:.”）)]$/.test(text) ? text : `${text}。`;
}
