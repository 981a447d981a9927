/**
 * 拆分为两份请示: a request for matters of several kinds becomes one paper for each (条例第十五条第四项, 一文一事). This
 * file keeps the first matter, new files get the others.
 *
 * Every paper is the whole text with the other matters taken out: what asks for one matter, or speaks of it alone, stands
 * in one paper; background, closing, signature, date and contact stand in all. Not offered where a part cannot be told
 * apart surely.
 */

import { blockSeries, ordinalOf } from '../document/ordinal-series';
import { byParagraph } from '../document/pieces';
import { sectionFrom } from '../document/sections';
import type { AttachmentNote, BodyBlock, OfficialDocument, SourceFile, Span } from '../document/types';
import { hanNumeral } from '../document/written-ordinals';
import { applyEdits, lineEndOf, wholeLines } from '../edits';
import type { Fix, NewFile, TextEdit } from '../findings';
import type { Classification } from '../genres/types';
import { type MatterParts, matterPartsOf, spokenKinds, TRANSITION } from '../requests/matter-parts';
import {
  belongTogether,
  isOneMatter,
  type MatterKind,
  matterKindsOf,
  titleMatters,
} from '../requests/request-matters';
import type { StatedPiece } from '../requests/request-states';
import { CONNECTED, NO_REASON } from './request-text';
import { closeGaps, emptiedBlocks, mergeEdits, removeBlocks } from './take-out';

/** The fix, or undefined when the document is no request, or its matters cannot be told apart. */
export function splitRequest(
  file: SourceFile,
  document: OfficialDocument,
  classification: Classification,
  all: MatterParts | undefined = matterPartsOf(file, document),
): Fix | undefined {
  const { title } = document;
  if (classification.genre !== 'request' || !title?.matter) return undefined;
  const names = all && matterNames(title.matter.text, all);
  if (!all || !names) return undefined;
  const source: Source = { file, document, all, names };
  const papers = all.kinds.map((kind) => paperEdits(source, kind));
  const [own, ...others] = papers;
  if (!own || others.length === 0 || papers.some((edits) => edits === undefined)) return undefined;
  const creates = all.kinds.slice(1).map((kind, index) => newFile(source, kind, others[index] ?? []));
  return {
    title: `拆分为${creates.length === 1 ? '两' : hanNumeral(creates.length + 1)}份请示`,
    kind: 'refactor',
    edits: own,
    creates,
  };
}

interface Source {
  readonly file: SourceFile;
  readonly document: OfficialDocument;
  readonly all: MatterParts;
  readonly names: ReadonlyMap<MatterKind, string>;
}

/** What each paper's title says between 关于 and 的; undefined when a matter has no name. */
function matterNames(matter: string, { kinds, nameOf }: MatterParts): Map<MatterKind, string> | undefined {
  const names = new Map<MatterKind, string>();
  const inTitle = titleMatters(matter);
  const about = matterKindsOf(matter);
  const asking = /^(?:申请|请求|要求)/.exec(matter)?.[0] ?? '';
  for (const kind of kinds) {
    const halves = inTitle?.filter((half) => belongTogether(half.kind, kind)).map(({ words }) => words) ?? [];
    // 关于拨付防汛经费的请示 that asks for posts as well keeps its title.
    const keeps = about.length === 1 && about[0] === kind && isOneMatter(matter) ? matter : undefined;
    const name = halves.length > 0 ? asking + halves.join('并') : (keeps ?? nameOf.get(kind));
    if (name === undefined) return undefined;
    names.set(kind, name);
  }
  return new Set(names.values()).size === names.size ? names : undefined;
}

/** What makes the paper of `kind` of the whole text; undefined where that cannot be done well. */
function paperEdits(source: Source, kind: MatterKind): TextEdit[] | undefined {
  const { file, document, all, names } = source;
  const matter = document.title?.matter;
  const name = names.get(kind);
  const note = attachmentEdits(source, kind);
  if (!matter || name === undefined || note === undefined) return undefined;
  const leaves = (piece: StatedPiece): boolean => (all.kindOf.get(piece) ?? kind) !== kind;
  const others = [...all.kindOfBlock].filter(([, other]) => other !== kind).map(([block]) => block);
  const along = others.filter((block) => block.kind !== 'paragraph');
  const removed = emptiedBlocks(document, all.pieces, leaves, along);
  const lone = loneOrdinals(source, kind, removed);
  for (const block of lone.blocks) removed.add(block);
  const gaps = closeGaps(file, document, { pieces: all.pieces, leaves, removed });
  return mergeEdits([
    ...(name === matter.text ? [] : [{ span: matter.span, newText: name }]),
    ...lone.edits,
    ...partEdits(source, kind),
    ...toldEdits(source, kind),
    ...connectiveEdits(source, leaves),
    ...sharedEdits(source, name),
    ...leadEdits(source, leaves),
    ...gaps,
    ...removeBlocks(file, document, removed),
    ...note,
  ]);
}

/** Sentences that ask for several matters, said for one. */
function partEdits({ all }: Source, kind: MatterKind): TextEdit[] {
  return [...all.parts].flatMap(([piece, several]): TextEdit[] => {
    const part = several.find((one) => one.kind === kind);
    if (!part) return [];
    const answer = /[，,]\s*请予?(?:以)?[^，,。]{2,6}。?$/.exec(piece.text)?.[0].replace(/。$/, '') ?? '';
    const end = /[.。；;！!]$/.exec(piece.text)?.[0] ?? '';
    const newText = `${part.text.slice(0, -1)}${answer}${end}`;
    return [{ span: piece.span, newText }];
  });
}

/** Sentences that tell of several matters, as far as they tell of one; nothing is left of those that do not. */
function toldEdits({ all }: Source, kind: MatterKind): TextEdit[] {
  return [...all.told].map(([{ span }, texts]) => ({ span, newText: texts.get(kind) ?? '' }));
}

/** 同时，拟采购……: nothing stands before it any more. */
function connectiveEdits({ all }: Source, leaves: (piece: StatedPiece) => boolean): TextEdit[] {
  let before: StatedPiece | undefined;
  return all.pieces.flatMap((piece): TextEdit[] => {
    const connected = CONNECTED.exec(piece.text);
    const hanging = before;
    const hangs = hanging !== undefined && leaves(hanging);
    if (all.kindOf.has(piece)) before = piece;
    if (!connected || !hangs || leaves(piece)) return [];
    const { start } = piece.span;
    const rest = piece.text.slice(connected[0].length);
    const newText = rest.startsWith('拟') ? (SUBJECT.exec(hanging?.text ?? '')?.[0] ?? '') : '';
    return [{ span: { start, end: start + connected[0].length }, newText }];
  });
}

/** Who proposes, carried over from the sentence that went: 为此，我局拟增加……。同时，拟采购…… */
const SUBJECT = /^(?:为此[，,])?(?:我|本)[^，,。]{1,4}(?=拟)/;

const COUNTED = /(?:[两二三四五六2-6](?:个|项|件|大)?(?:方面)?的?)(?=(?:事项|问题|请求|困难|事宜|工作))/;

/** Shared sentences that name the matters as the title does, or count them. */
function sharedEdits({ all, document }: Source, name: string): TextEdit[] {
  const matter = document.title?.matter?.text ?? '';
  return all.pieces.flatMap((piece): TextEdit[] => {
    if (all.kindOf.has(piece) || all.parts.has(piece) || all.told.has(piece)) return [];
    const at = piece.text.indexOf(matter);
    const edits: TextEdit[] = [];
    const replace = (start: number, length: number, newText: string): void => {
      const from = piece.span.start + start;
      edits.push({ span: { start: from, end: from + length }, newText });
    };
    if (at >= 0 && name !== matter) replace(at, matter.length, name);
    const counted = TRANSITION.test(piece.text) ? COUNTED.exec(piece.text) : null;
    if (counted) replace(counted.index, counted[0].length, '');
    return edits;
  });
}

/** 恳请县政府：一是……；二是……。 with one left: the colon goes. */
function leadEdits({ all }: Source, leaves: (piece: StatedPiece) => boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const own of byParagraph(all.pieces).values()) {
    own.forEach((piece, index) => {
      if (!piece.isLead || leaves(piece) || !/[：:]$/.test(piece.text)) return;
      if (/(?:以下|下列|如下)[^，。]*[：:]$/.test(piece.text) || piece.phrases.length === 0) return;
      const members = own
        .slice(index + 1)
        .filter(({ sentence, ordinal }) => ordinal && sentence === piece.sentence);
      const kept = members.filter((member) => !leaves(member));
      if (kept.length !== 1 || members.length === 1) return;
      edits.push({ span: { start: piece.span.end - 1, end: piece.span.end }, newText: '' });
    });
  }
  return edits;
}

interface LoneOrdinals {
  readonly edits: readonly TextEdit[];
  /** Headings that only named the matter, which the title does now. */
  readonly blocks: readonly BodyBlock[];
}

/** A lone 一、 counts nothing: the ordinal goes, and with it a heading that says what the title says. */
function loneOrdinals(
  { document, all }: Source,
  kind: MatterKind,
  removed: ReadonlySet<BodyBlock>,
): LoneOrdinals {
  const edits: TextEdit[] = [];
  const blocks: BodyBlock[] = [];
  const paragraphs = byParagraph(all.pieces);
  for (const series of blockSeries(document)) {
    const kept = series.filter(({ block }) => !removed.has(block));
    const [only] = kept;
    if (!only || kept.length > 1 || series.length === 1) continue;
    const { block, ordinal } = only;
    if (block.kind === 'heading') {
      const at = document.body.indexOf(block);
      const next = document.body[at + 1];
      if (all.kindOfBlock.get(block) !== kind || !next) continue;
      if (next.kind === 'heading' && next.ordinal?.style !== 'han-paren') continue;
      blocks.push(block);
      edits.push(...raised(sectionFrom(document, at)));
      continue;
    }
    if (block.kind !== 'paragraph') continue;
    const [head, ...rest] = paragraphs.get(block) ?? [];
    const repeats = head?.isHeading && rest.some((piece) => all.asks.some((ask) => ask.piece === piece));
    if (repeats && rest[0])
      edits.push({ span: { start: ordinal.span.start, end: rest[0].span.start }, newText: '' });
  }
  return { edits, blocks };
}

/** （一） below a heading that goes becomes 一、. */
function raised(section: readonly BodyBlock[]): TextEdit[] {
  return section.flatMap((block) => {
    const ordinal = ordinalOf(block);
    if (ordinal?.style !== 'han-paren') return [];
    return [{ span: ordinal.span, newText: `${hanNumeral(ordinal.value)}、` }];
  });
}

/** Attachments that speak of one matter go with it; undefined where the note would have to be set anew. */
function attachmentEdits({ file, document, all }: Source, kind: MatterKind): TextEdit[] | undefined {
  const note: AttachmentNote | undefined = document.attachmentNote;
  if (!note) return [];
  const kept = note.items.filter(({ name }) => {
    const spoken = spokenKinds(name.text, all.kinds);
    return spoken.length !== 1 || spoken[0] === kind;
  });
  if (kept.length === note.items.length) return [];
  const [only] = kept;
  if (!only) {
    const before = document.body.at(-1);
    const start = before ? before.span.end : note.span.start;
    return [{ span: { start, end: note.span.end }, newText: '' }];
  }
  if (kept.length > 1) return undefined;
  const label = /^附\s*件\s*[：:]\s*/.exec(note.text)?.[0];
  if (label === undefined || file.text.slice(note.span.start, note.span.end) !== note.text) return undefined;
  return [{ span: note.span, newText: `${label.trimEnd()}${only.name.text}` }];
}

/** The paper of `kind` as a file: from the title to the last line before 印发机关. */
function newFile(
  { file, document, all, names }: Source,
  kind: MatterKind,
  edits: readonly TextEdit[],
): NewFile {
  const ends = [document.body.at(-1), document.attachmentNote, ...document.signatures, document.date];
  const tail = [...ends, document.annotation, document.copyTo].flatMap((node) =>
    node ? [node.span.end] : [],
  );
  const start = wholeLines(file, document.title?.span ?? document.span).start;
  const span: Span = { start, end: Math.max(start, ...tail) };
  const moved = [...edits, ...reasonEdits(all, kind)]
    .filter((edit) => edit.span.start >= span.start && edit.span.end <= span.end)
    .map(({ span: { start: from, end }, newText }) => ({
      span: { start: from - start, end: end - start },
      newText,
    }));
  const text = applyEdits(file.text.slice(span.start, span.end), moved);
  const about = `关于${names.get(kind) ?? ''}的请示`;
  const end = /[\r\n]$/.test(file.text) ? lineEndOf(file) : '';
  return { name: about.replace(/[\\/:*?"<>|\s]/g, ''), text: text + end };
}

/** Where nothing says why, the writer is asked to. */
function reasonEdits({ pieces, kindOf, parts, asks }: MatterParts, kind: MatterKind): TextEdit[] {
  const asked = new Set(asks.map(({ piece }) => piece));
  const isReason = (piece: StatedPiece): boolean =>
    (kindOf.get(piece) ?? kind) === kind &&
    !piece.isHeading &&
    piece.state !== 'closing' &&
    !TRANSITION.test(piece.text) &&
    (asked.has(piece) || parts.has(piece) ? GIVES_REASON.test(piece.text) : true);
  if (pieces.some(isReason)) return [];
  const first = pieces.find((piece) => asked.has(piece) && kindOf.get(piece) === kind);
  if (!first || first.isLead || first.ordinal) return [];
  return [{ span: { start: first.span.start, end: first.span.start }, newText: `${NO_REASON}。` }];
}

const GIVES_REASON = /^[^，,。]{0,12}(?:因|为|由于|鉴于|根据|按照|考虑到)|不足|难以|老化|缺口/;
