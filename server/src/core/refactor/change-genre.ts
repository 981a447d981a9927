/**
 * Builders that change a document's genre (文种) whole: the title's word, the transition (…通知如下：), the words by
 * which the document names itself (本通知), the closing formula, the recipients line and, for letters, the address
 * and tone words. Every rule and refactoring that proposes another genre goes through here, so that no half-changed
 * document is left.
 *
 * - `retitle` gives the edits for the title alone.
 * - `changeGenre` gives the edits for the whole document.
 * - `removeRecipients` takes out the recipients line alone.
 * - `changeGenreFix` wraps them as a fix: 改为“通告”.
 * - `printNoticeFix` (print-notice.ts) makes a plan or a scheme the enclosure of a notice: 改为“关于印发《…》的通知”.
 */
import { GENRES, type GenreId } from '@biganzi/shared';
import type { Closing, OfficialDocument, Part, SourceFile, Span, Title } from '../document/types';
import { deleteLines, lineEndOf, wholeLines } from '../edits';
import type { Fix, FixKind, TextEdit } from '../findings';
import { addressWordsIn } from '../language/organs/address-words';
import { maskMentions } from '../language/text/masked-text';
import { genreWording } from './genre-wording';

export interface GenreChange {
  /** What the title says in place of the genre's name: 复函, 情况的报告 (no noun is doubled). */
  readonly titleWord?: string;
  /** The words of the title to replace where they are more than its genre word: 请示报告. */
  readonly titleSpan?: Span;
  /** The closing formula to put in place of the genre's usual one: 特此函复。 */
  readonly closing?: string;
  /** The line of address where the parser took it for a paragraph: 过往车辆： */
  readonly address?: Span;
}

/** A place where recipients are wanted and nobody can say who they are. */
const RECIPIENTS_PLACEHOLDER = '〔主送机关〕：';

/** The edits that make the title one of `to`: 关于 and 的 are put in where a title of a plan has none. */
export function retitle(document: OfficialDocument, to: GenreId, change: GenreChange = {}): TextEdit[] {
  const { title } = document;
  const replaced = change.titleSpan ?? title?.genreWord?.span;
  if (!title || !replaced) return [];
  const { span, word } = fitted(title, replaced, change.titleWord ?? GENRES[to].name);
  if (/关于|转发|批转/.test(title.plain) || !wantsAboutForm(document, to)) return [{ span, newText: word }];
  const issuer = issuerOf(document);
  const at = issuer?.span.end ?? title.lines[0]?.span.start ?? title.span.start;
  if (at >= span.start) return [{ span, newText: word }];
  return [
    { span: { start: at, end: at }, newText: '关于' },
    { span, newText: word.includes('的') ? word : `的${word}` },
  ];
}

/** 工作的 + 情况的报告 is 工作情况的报告; 情况 + 情况的报告 is 情况的报告. */
function fitted(title: Title, span: Span, word: string): { span: Span; word: string } {
  const noun = /^(.+)的/.exec(word)?.[1];
  const line = title.lines.find((part) => part.span.start <= span.start && span.end <= part.span.end);
  if (noun === undefined || !line) return { span, word };
  const before = line.text.slice(0, span.start - line.span.start);
  const stem = before.replace(/的$/, '');
  const start = span.start - (before.length - stem.length);
  return { span: { start, end: span.end }, word: stem.endsWith(noun) ? word.slice(noun.length) : word };
}

/** The edits that make a document of genre `from` one of `to`. In order; they do not overlap. */
export function changeGenre(
  file: SourceFile,
  document: OfficialDocument,
  from: GenreId,
  to: GenreId,
  change: GenreChange = {},
): TextEdit[] {
  const closings = closingEdits(file, document, from, to, change);
  const taken = closings.map(({ span }) => span);
  const words = wordEdits(document, from, to, change.titleWord).filter(
    ({ span }) => !taken.some(({ start, end }) => span.start < end && start < span.end),
  );
  const edits = [
    ...retitle(document, to, change),
    ...recipientEdits(file, document, to, change.address),
    ...words,
    ...closings,
  ];
  return apart(edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

/** Two closings deleted at the end of the file both want the line end between them: the first has it. */
function apart(sorted: readonly TextEdit[]): TextEdit[] {
  let end = 0;
  return sorted.map(({ span, newText }) => {
    const start = Math.max(span.start, end);
    end = Math.max(span.end, start);
    return { span: { start, end }, newText };
  });
}

export function changeGenreFix(
  file: SourceFile,
  document: OfficialDocument,
  from: GenreId,
  to: GenreId,
  change: GenreChange & {
    readonly title?: string;
    readonly kind?: FixKind;
    readonly preferred?: boolean;
  } = {},
): Fix {
  const {
    title = `将文种改为“${change.titleWord ?? GENRES[to].name}”`,
    kind = 'suggest',
    preferred,
  } = change;
  const edits = changeGenre(file, document, from, to, change);
  return { title, kind, edits, ...(preferred === undefined ? {} : { preferred }) };
}

/**
 * The issuing organ at the head of the title, also where a title without 关于 runs on:
 * 清江县水利局 in 清江县水利局2024年工作要点.
 */
export function issuerOf(document: OfficialDocument): Part | undefined {
  const { title } = document;
  if (!title) return undefined;
  if (title.issuer) return title.issuer;
  const line = title.lines[0];
  const found = line && ISSUER_BEFORE_YEAR.exec(line.text);
  if (!line || !found) return undefined;
  const text = found[1]!;
  return { text, span: { start: line.span.start, end: line.span.start + text.length } };
}

const ISSUER_BEFORE_YEAR =
  /^([\p{Script=Han}×A-Z]{1,28}(?:政府|委员会|委|办公厅|办公室|办|厅|局|部|院|所|站|中心|公司|集团|学校|大学|中学|小学|医院|街道|乡|镇|村|社区|处|科|室|队|会|单位))(?=\d{4}|二〇|[×X]{2,4}年|[“"]?[一二三四五六七八九十]+五|上半年|下半年|年度|今年|明年)/u;

/** A title of an office paper gets the form of an official one; 停水公告 may stay as bare as it is. */
function wantsAboutForm(document: OfficialDocument, to: GenreId): boolean {
  const word = document.title?.genreWord?.text ?? '';
  const official = Object.values(GENRES).some(
    ({ family, titleWords }) => family === 'statutory' && (titleWords as readonly string[]).includes(word),
  );
  return !official && GENRES[to].family === 'statutory' && to !== 'order' && to !== 'minutes';
}

function recipientEdits(
  file: SourceFile,
  document: OfficialDocument,
  to: GenreId,
  address?: Span,
): TextEdit[] {
  const addressed = address ?? (document.recipients ?? document.salutation)?.span;
  const wanted = genreWording(to).recipients;
  if (addressed && wanted === 'none') {
    const lines = wholeLines(file, addressed);
    const alone =
      file.text.slice(lines.start, lines.end).trim() ===
      file.text.slice(addressed.start, addressed.end).trim();
    return alone ? [deleteBlock(file, addressed)] : [{ span: addressed, newText: '' }];
  }
  const head = document.titleNote ?? document.title;
  if (addressed || wanted !== 'required' || !head) return [];
  const eol = lineEndOf(file);
  const { end } = wholeLines(file, head.span);
  const atLineEnd = /[\r\n]$/.test(file.text.slice(0, end));
  const newText = atLineEnd
    ? `${eol}${RECIPIENTS_PLACEHOLDER}${eol}`
    : `${eol}${eol}${RECIPIENTS_PLACEHOLDER}`;
  return [{ span: { start: end, end }, newText }];
}

/** Takes out the recipients or the salutation, which a published document has none of. */
export function removeRecipients(file: SourceFile, document: OfficialDocument): TextEdit[] {
  return recipientEdits(file, document, 'public-notice');
}

/** Deletes a block with its line, and with one of the blank lines around it where it stands between two. */
function deleteBlock(file: SourceFile, span: Span): TextEdit {
  const edit = deleteLines(file, span);
  const blank = /^(?:[ \t\u3000]*(?:\r\n|\n|\r))/.exec(file.text.slice(edit.span.end));
  const blankBefore = /(?:^|\r\n|\n|\r)[ \t\u3000]*(?:\r\n|\n|\r)$/.test(file.text.slice(0, edit.span.start));
  if (!blank || !blankBefore) return edit;
  return { span: { start: edit.span.start, end: edit.span.end + blank[0].length }, newText: '' };
}

/** The transition, the document's name for itself, address and tone words, outside quotations. */
function wordEdits(
  document: OfficialDocument,
  from: GenreId,
  to: GenreId,
  titleWord: string | undefined,
): TextEdit[] {
  const source = genreWording(from);
  const target = genreWording(to);
  const verbs = source.verbs.join('|');
  const verb = titleWord === '复函' ? '函复' : target.verbs[0];
  const transition = verbs === '' || !verb ? undefined : new RegExp(`(?:${verbs})(?=如下[：:，,。])`, 'g');
  const self =
    source.selfName && target.selfName ? new RegExp(`本${source.selfName}(?![期单书])`, 'g') : undefined;
  const tone = to === 'letter' ? TONE_OF_LETTERS : [];
  const edits: TextEdit[] = [];
  for (const { text, span } of document.paragraphs) {
    const masked = maskMentions(text, span.start, document.marks);
    const replaceAll = (pattern: RegExp | undefined, newText: string): void => {
      if (!pattern) return;
      for (const match of masked.matchAll(pattern)) {
        const start = span.start + match.index;
        if (match[0] !== newText) edits.push({ span: { start, end: start + match[0].length }, newText });
      }
    };
    replaceAll(transition, verb ?? '');
    replaceAll(self, `本${target.selfName ?? ''}`);
    for (const [pattern, newText] of tone) replaceAll(pattern, newText);
    if (target.pronoun === undefined || to === 'request' || to === 'report') continue;
    for (const word of addressWordsIn(masked, span.start)) {
      if (word.pronoun === target.pronoun) continue;
      edits.push({ span: { start: word.span.start, end: word.span.start + 1 }, newText: target.pronoun });
    }
  }
  return edits;
}

/** What one asks of a superior, said to an organ that is none. */
const TONE_OF_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/请予?(?:批示|核示|审示)/g, '请予审批'],
  [/请予?(?:批复|指示)/g, '请予函复'],
  [/恳请/g, '商请'],
];

/** A formula that names its genre, or asks for what only some genres may ask. */
const NAMES_A_GENRE =
  /^(?:特此|专此|谨此|此(?:复|令|告|布|函)|现?予?公告$|现予|(?:以上|上述)(?:请示|报告))|妥否|当否|可否|是否妥当|请(?:予|领导|上级)*(?:批示|批复|批准|审批|审示|核示)/;

/** “特此请示”等语……: the formula is talked of. */
const QUOTED = /^[“‘《「『]/;

/** Puts the usual formula of `to` in place of the formulae that only another genre may end with. */
function closingEdits(
  file: SourceFile,
  document: OfficialDocument,
  from: GenreId,
  to: GenreId,
  change: GenreChange,
): TextEdit[] {
  const wording = genreWording(to);
  const unfit = document.closings.filter(
    ({ formula, text }) =>
      NAMES_A_GENRE.test(formula) && !QUOTED.test(text) && !wording.allows(formula, change.titleWord),
  );
  const usual = change.closing ?? wording.closing(from, change.titleWord);
  const fits = document.closings.some(({ formula }) => wording.allows(formula, change.titleWord));
  return unfit.map((closing, index) => {
    if (index === 0 && !fits && usual !== undefined)
      return { span: closing.span, newText: renewed(closing, usual) };
    return removed(file, document, closing, unfit);
  });
}

/** 特此通知，请认真贯彻执行。 keeps what stands behind the formula proper. */
function renewed(closing: Closing, usual: string): string {
  const kept = /^特此\p{Script=Han}{0,3}[，,]\s*(请(?!.{0,6}[批审核]).+)$/su.exec(closing.text)?.[1];
  return kept === undefined || !usual.startsWith('特此') ? usual : `${usual.replace(/[。.]$/, '')}，${kept}`;
}

/** Takes a formula out; with its line when nothing else stands there. */
function removed(
  file: SourceFile,
  document: OfficialDocument,
  closing: Closing,
  gone: readonly Closing[],
): TextEdit {
  const { paragraph } = closing;
  const left = document.closings.filter((other) => other.paragraph === paragraph && !gone.includes(other));
  const only =
    closing.ownParagraph && left.length === 0 && closing.text.length === paragraph.text.trim().length;
  return only ? deleteLines(file, paragraph.span) : { span: closing.span, newText: '' };
}
