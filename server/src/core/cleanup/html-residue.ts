/** What a web page leaves behind: entities, tags, the tail of an attribute before the title, scripts, breadcrumbs. */
import { type Line, scanLines } from '../document/lines';
import type { SourceFile, Span } from '../document/types';
import { deleteLines, lineEndOf } from '../edits';
import type { TextEdit } from '../findings';
import { decodeEntity } from '../language/words/html-entities';
import type { Detector, Repair } from './types';
import type { ProtectedZones } from './zones';

export type HtmlKind = 'entity' | 'tag' | 'tail' | 'script' | 'path';

export const findHtmlResidue: Detector = (file, zones) => {
  const { text } = file;
  if (!/[<>&>»›＞]|document\.write|=["“”]/.test(text)) return [];
  const taken: Repair[] = [];
  const lines = scanLines(text);
  lines.forEach((line, index) => {
    const repair = wholeLine(file, lines, index);
    if (repair && !zones.meetsCode(repair.span)) taken.push(repair);
    else if (!repair) taken.push(...tailOf(text, line));
  });
  // In Markdown, HTML is a part of the language.
  if (!isMarkdown(file)) taken.push(...inText(file, zones));
  return withoutOverlaps(taken);
};

/** The line that only repeats the title above it behind the tail of a tag: `">标题2007-03-01 23:48:09`. */
export function isRepeatedTitle(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const tail = TAIL.exec(text.slice(line.start, line.end));
  if (!tail) return false;
  const rest = bare(text.slice(line.start + tail[0].length, line.end).replace(STAMP, ''));
  if (rest === '') return true;
  return lines.slice(Math.max(0, index - 3), index).some((above) => {
    const content = text.slice(above.start, above.end);
    return (
      bare(content) === rest || bare(content.replace(/^第[一二三四五六七八九十\d]{1,3}篇[:：]?/, '')) === rest
    );
  });
}

const TAIL = /^(?:["“”'‘’][ ]?\/?[>＞]|[/]?[>＞](?=[\u4e00-\u9fff]{2}))+/;
const STAMP = /(?<!\s)\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

function bare(content: string): string {
  return content.replace(/[\s\u3000,，.。:：;；、—-]+/g, '');
}

/** A line with nothing else on it: `>`, a path through the site, a repeated title. */
function wholeLine(file: SourceFile, lines: readonly Line[], index: number): Repair | undefined {
  const { text } = file;
  const { start, end } = lines[index]!;
  if (end - start > 200) return undefined;
  const content = text.slice(start, end);
  const remove = (kind: HtmlKind): Repair => {
    const span = { start, end };
    return { span, edits: [deleteLines(file, span)], automatic: true, kind };
  };
  if (isRepeatedTitle(text, lines, index)) return remove('tail');
  if (SITE_PATH.test(content)) return remove('path');
  if (!/^(?:[<>]{1,3}|\/{0,2}-->|<!-{2,}|["“”]\/?>)$/.test(content)) return undefined;
  // An empty line of a Markdown quotation.
  const beside = [lines[index - 1], lines[index + 1]];
  if (content === '>' && beside.some((line) => line && text.charAt(line.start) === '>')) return undefined;
  return remove('tail');
}

const SITE_PATH =
  /^(?:(?:您的?|你的?)?(?:当前|现在|所在)的?位置(?:是|为)?\s?[:：]?\s?|(?=(?:网站)?首页))(?:[^<>，。；]{1,16}?\s?(?:>{1,2}|＞{1,2}|»|›|-&gt;|&gt;)\s?){1,8}[^<>，。；]{0,40}$/;

/** The tail of a tag at the head of a line whose text is to stay. */
function tailOf(text: string, { start, end }: Line): Repair[] {
  const tail = TAIL.exec(text.slice(start, Math.min(end, start + 20)))?.[0];
  // `>` alone may be a Markdown quotation.
  if (tail === undefined || /^[>＞]/.test(tail)) return [];
  const span = { start, end: start + tail.length };
  return [{ span, edits: [{ span, newText: '' }], automatic: true, kind: 'tail' satisfies HtmlKind }];
}

const TAGS =
  'p|br|div|span|font|strong|b|em|i|u|s|a|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|img|center|hr|o:p|st1:\\w{1,20}|w:\\w{1,20}|v:\\w{1,20}|section|article|blockquote|pre|input|form|iframe|link|meta|html|body|head|title|button|label|select|option|textarea|big|small|code|nobr|marquee|embed|object|param|script|style|noscript';
const TAG = `(?:<|&lt;)/?(?:${TAGS})(?:\\s[^<>\\r\\n]{0,300}?)?/?(?:>|&gt;)`;
const BLOCK_TAG =
  /(?:<|&lt;)\/?(?:p|br|div|tr|table|tbody|ul|ol|li|dl|dt|dd|h[1-6]|hr|center|section|article|blockquote|pre)(?=[\s/>&])/i;
const CELL_TAG = /(?:<|&lt;)\/?(?:td|th)(?=[\s/>&])/i;
const ENTITY = '&(?:amp;)*(?:#\\d{2,7}|#[xX][\\da-fA-F]{2,6}|[A-Za-z]{2,8}\\d{0,2});|&nbsp(?![A-Za-z;])';
const ATTRIBUTE =
  '(?<![A-Za-z])(?:style|class|href|target|src|align|valign|width|height|color|face|size|onclick|bgcolor|border|cellspacing|cellpadding)\\s?=\\s?["“”\'][^"“”\'<>\\r\\n\\u4e00-\\u9fff]{0,200}["“”\'](?:\\s?/?[>＞])?';
const SCRIPT =
  '<(script|style)(?:\\s[^<>]{0,300})?>[^<]{0,4000}</\\2>|document\\.write(?:ln)?\\s?\\([^()\\r\\n]{0,300}\\)?;?';

/** Tags and blanks between them are mended as one; entities that stand alone one by one. */
const RESIDUE = new RegExp(
  `(${SCRIPT})|(${TAG}(?:(?:[ \\t]|&nbsp;)*${TAG}){0,40})|(${ATTRIBUTE})|(${ENTITY})`,
  'gi',
);

function inText(file: SourceFile, zones: ProtectedZones): Repair[] {
  const { text } = file;
  const eol = lineEndOf(file);
  const repairs: Repair[] = [];
  const entities: TextEdit[] = [];
  for (const match of text.matchAll(RESIDUE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, script, , tags, , entity] = match;
    if (zones.meetsCode(span) || inAddress(span, zones)) continue;
    if (entity !== undefined) {
      const newText = decodeEntity(entity);
      if (newText !== undefined) entities.push({ span, newText });
      continue;
    }
    const newText = tags === undefined ? '' : replacementOf(text, span, tags, eol);
    const kind: HtmlKind = script === undefined ? 'tag' : 'script';
    repairs.push({ span, edits: [withLine(file, span, newText)], automatic: true, kind });
  }
  return [...repairs, ...entityRepairs(text, entities)];
}

/** Entities side by side, and a pair of quotation marks with what is between them, are mended together. */
function entityRepairs(text: string, entities: readonly TextEdit[]): Repair[] {
  const repairs: Repair[] = [];
  for (let i = 0; i < entities.length; ) {
    let last = i;
    for (let k = i; k <= last; k++) {
      last = Math.max(last, partnerOf(text, entities, k));
      if (entities[last + 1]?.span.start === entities[last]!.span.end) last++;
    }
    const edits = entities.slice(i, last + 1).map((edit) => edit);
    const quotes = edits.filter(({ newText }) => newText === '"');
    // A pair of straight marks reads better as Chinese ones at once.
    if (quotes.length === 2) {
      edits[edits.indexOf(quotes[0]!)] = { ...quotes[0]!, newText: '“' };
      edits[edits.indexOf(quotes[1]!)] = { ...quotes[1]!, newText: '”' };
    }
    const span = { start: edits[0]!.span.start, end: edits.at(-1)!.span.end };
    repairs.push({ span, edits, automatic: true, kind: 'entity' satisfies HtmlKind });
    i = last + 1;
  }
  return repairs;
}

const PARTNERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '«': '»' };
/** How far off the closing mark may be, in UTF-16 code units. */
const MAX_QUOTED = 200;

/** The index of the entity that closes the mark which `index` opens, on the same line; else `index` itself. */
function partnerOf(text: string, entities: readonly TextEdit[], index: number): number {
  const { span, newText } = entities[index]!;
  const wanted = PARTNERS[newText];
  if (wanted === undefined) return index;
  for (let k = index + 1; k < entities.length; k++) {
    const other = entities[k]!;
    if (other.span.start - span.end > MAX_QUOTED) break;
    if (other.newText !== wanted) continue;
    return /[\r\n]/.test(text.slice(span.end, other.span.start)) ? index : k;
  }
  return index;
}

/** & and = belong to an address. */
function inAddress(span: Span, zones: ProtectedZones): boolean {
  return zones.meets(span, ['url', 'link', 'email']);
}

/** What block tags part stays apart; tags of cells leave a space. */
function replacementOf(text: string, { start, end }: Span, tags: string, eol: string): string {
  const atHead = /(?:^|[\r\n])[ \t\u3000]*$/.test(text.slice(Math.max(0, start - 20), start));
  const atEnd = /^[ \t\u3000]*(?:$|[\r\n])/.test(text.slice(end, end + 20));
  if (atHead || atEnd) return '';
  if (BLOCK_TAG.test(tags)) return eol;
  return CELL_TAG.test(tags) ? ' ' : '';
}

/** A line that holds nothing else goes with its tag. */
function withLine(file: SourceFile, span: Span, newText: string): TextEdit {
  const { text } = file;
  const alone =
    (span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1))) &&
    (span.end === text.length || /[\r\n]/.test(text.charAt(span.end)));
  return alone ? deleteLines(file, span) : { span, newText };
}

function isMarkdown({ text, documents }: SourceFile): boolean {
  return (
    /^#{1,6} \S/m.test(text) ||
    documents.some(({ children }) => children.some(({ kind }) => kind === 'code' || kind === 'frontMatter'))
  );
}

function withoutOverlaps(repairs: Repair[]): Repair[] {
  repairs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Repair[] = [];
  let last = 0;
  for (const repair of repairs) {
    if (repair.span.start < last) continue;
    kept.push(repair);
    last = Math.max(repair.span.end, repair.edits.at(-1)?.span.end ?? 0);
  }
  return kept;
}
