import { lineOfNumbers } from './document-numbers';
import { type Leaf, leaf, part } from './nodes';
import { isOrganName, isPersonName } from './organs';
import type { Row } from './rows';
import type { DocumentNode, DocumentNumber, Header, Part } from './types';

/** 版头 (格式 7.2). Its elements stand one on a line, or several on one line with white space between. */

/** What departs from the norm in a way that writers do is read too: header/* rules tell of it. */
const COPY_NUMBER =
  /^(?:(?:No|№)[.．]?\s*[\d０-９]{1,9}|(?:份号[：:])?[\d０-９]{6}|份号[：:]?[\d０-９]{1,9})$/i;
/** Digits of another count are a copy number only above the marks that belong below it. */
const BARE_COPY_NUMBER = /^[\d０-９]{1,9}$/;
const SECRECY =
  /^(?:(?:内部)?(?:绝密|机密|秘密)(?:级|件)?(?:[★☆*＊·][\d０-９一二三四五六七八九十两×长期]{0,6}(?:年|个月|月|天|日|长期)?|[（(]?[\d０-９一二三四五六七八九十两]{1,3}(?:年|个月)[）)]?|[（(]?长期[）)]?)?|保密)$/;
const URGENCY =
  /^(?:特急|加急|急件|平急|特提|紧急|特急件|加急件|急|火急|十万火急|万分火急|紧急件|急办|速办)$/;
const SIGNER = /^签\s?发\s?人\s?[：:]|^签\s?发\s?人(?=\s*[\p{Script=Han}×＊*]{2})|^签\s?发\s?[：:]/u;
const SIGNER_AT = /签\s?发\s?(?:人|[：:])/;
const MAX_SIGNER = 60;
const MAX_MARK = 60;

export interface HeaderBuilder {
  copyNumber?: DocumentNode;
  secrecy?: DocumentNode;
  urgency?: DocumentNode;
  issuerMark?: DocumentNode;
  signer?: Leaf<'signer'> & { readonly names: readonly Part[] };
  readonly documentNumbers: DocumentNumber[];
}

export function newHeader(): HeaderBuilder {
  return { documentNumbers: [] };
}

export function finishHeader(builder: HeaderBuilder): Header {
  return { ...builder, documentNumbers: builder.documentNumbers };
}

/** Whether a trimmed line is a document number, alone or with the signer on its right. */
export function isNumberLine(text: string): boolean {
  return text.length <= 80 && numberEnd(text) !== undefined;
}

/** Where the number ends that takes up the line but for the signer. */
function numberEnd(text: string): number | undefined {
  const signer = text.search(SIGNER_AT);
  const left = (signer < 0 ? text : text.slice(0, signer)).trimEnd();
  if (left === '') return undefined;
  return lineOfNumbers(left, 0).length === 0 ? undefined : left.length;
}

/**
 * Reads `row` as a line of the header and adds what it holds to `builder` and `nodes`.
 * `next` is the row below it. Answers false, with nothing added, when the row is none.
 */
export function readHeaderRow(
  source: string,
  row: Row,
  next: Row | undefined,
  builder: HeaderBuilder,
  nodes: DocumentNode[],
): boolean {
  if (row.kind !== 'line' || row.text.length > 80) return false;
  return (
    readNumber(source, row, builder, nodes) ||
    readSigner(source, row, builder, nodes) ||
    readMarks(source, row, next, builder, nodes) ||
    readIssuerMark(source, row, next, builder, nodes)
  );
}

function readNumber(source: string, row: Row, builder: HeaderBuilder, nodes: DocumentNode[]): boolean {
  const end = numberEnd(row.text);
  if (end === undefined) return false;
  for (const number of lineOfNumbers(row.text.slice(0, end), row.start)) {
    builder.documentNumbers.push(number);
    nodes.push(number);
  }
  const from = row.text.slice(end).search(/\S/);
  if (from >= 0) addSigner(source, row.start + end + from, row.end, builder, nodes);
  return true;
}

function readSigner(source: string, row: Row, builder: HeaderBuilder, nodes: DocumentNode[]): boolean {
  if (row.text.length <= MAX_SIGNER && SIGNER.test(row.text)) {
    addSigner(source, row.start, row.end, builder, nodes);
    return true;
  }
  return false;
}

function addSigner(
  source: string,
  start: number,
  end: number,
  builder: HeaderBuilder,
  nodes: DocumentNode[],
): void {
  const node = leaf(source, 'signer', start, end);
  const label = SIGNER.exec(node.text)?.[0].length ?? 0;
  const names: Part[] = [];
  for (const match of node.text.slice(label).matchAll(/[^\s、，,]+/g)) {
    const from = start + label + match.index;
    names.push(part(source, from, from + match[0].length));
  }
  const signer = { ...node, names };
  builder.signer ??= signer;
  nodes.push(signer);
}

function readMarks(
  source: string,
  row: Row,
  next: Row | undefined,
  builder: HeaderBuilder,
  nodes: DocumentNode[],
): boolean {
  const whole =
    markKind(row.text.replace(/\s+/g, '')) ?? (isBareCopyNumber(row, next) ? 'copyNumber' : undefined);
  if (whole !== undefined) {
    const node = leaf(source, whole, row.start, row.end);
    builder[whole] ??= node;
    nodes.push(node);
    return true;
  }
  const pieces = [...row.text.matchAll(/\S+/g)];
  const kinds = pieces.map(([text]) => markKind(text));
  if (kinds.some((kind) => kind === undefined)) return false;
  pieces.forEach((piece, i) => {
    const kind = kinds[i]!;
    const from = row.start + piece.index;
    const node = leaf(source, kind, from, from + piece[0].length);
    builder[kind] ??= node;
    nodes.push(node);
  });
  return true;
}

function isBareCopyNumber({ text }: Row, next: Row | undefined): boolean {
  if (!BARE_COPY_NUMBER.test(text) || next === undefined || next.kind !== 'line') return false;
  const kind = markKind(next.text.replace(/\s+/g, ''));
  return kind === 'secrecy' || kind === 'urgency';
}

function markKind(text: string): 'copyNumber' | 'secrecy' | 'urgency' | undefined {
  if (COPY_NUMBER.test(text)) return 'copyNumber';
  if (SECRECY.test(text)) return 'secrecy';
  return URGENCY.test(text) ? 'urgency' : undefined;
}

function readIssuerMark(
  source: string,
  row: Row,
  next: Row | undefined,
  builder: HeaderBuilder,
  nodes: DocumentNode[],
): boolean {
  if (row.text.length > MAX_MARK) return false;
  const bare = row.text.replace(/\s+/g, '');
  if (/[，。：；、《》]|关于/.test(bare) || isPersonName(bare)) return false;
  const above = next !== undefined && isMarkBelow(next);
  if (!isMark(bare) && !(above && (isOrganName(bare) || bare.endsWith('文件')))) return false;
  const node = leaf(source, 'issuerMark', row.start, row.end);
  builder.issuerMark ??= node;
  nodes.push(node);
  return true;
}

/** 清江县人民政府文件; other lines end in 文件 too (公开发行证券申请文件). */
function isMark(bare: string): boolean {
  return bare.endsWith('文件') && isOrganName(bare.slice(0, -2));
}

/** What an organ's name has below it when it is a mark: the number, or the mark of a joint issuer. */
function isMarkBelow(row: Row): boolean {
  if (row.kind !== 'line' || row.text.length > MAX_MARK) return false;
  return isNumberLine(row.text) || isMark(row.text.replace(/\s+/g, ''));
}
