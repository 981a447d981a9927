/** A line end in the middle of a sentence: text copied from a page whose lines were of fixed length. */
import { isDate, readInlineOrdinal, readOrdinal } from '../document';
import type { SourceFile } from '../document/types';
import { isInsideSentence } from '../language/text/seam-characters';
import { type Block, characterAt, characterBefore, fileBlocks } from './blocks';
import type { Detector, Repair } from './types';

/** Code units. A shorter line may be a title, a signature, a row of a form. */
const MIN_LINE = 18;
/** How many lines are read to find the end of the sentence. */
const MAX_LINES = 8;
/** So many breaks that are certain make the doubtful ones of the file certain too. */
const ENOUGH = 2;
/** From so many blank lines on, and such a share of all gaps, a text sets its paragraphs apart by them. */
const MIN_BLANK = 4;
const BLANK_SHARE = 0.7;

const ONE_LINE_END = /^ ?(?:\r\n|\n|\r) ?$/;
/** What a line may end with inside a sentence: a character, a comma, an opening mark. */
const OPEN_END = /[\p{Script=Han}〇×A-Za-z0-9０-９%％，、,（(“‘《—]$/u;
const COMMA_END = /[，、,（(“‘《]$/;
const IN_SENTENCE = /[，、；。,;]/;
const SENTENCE_END = /[。！？；!?;：:]/;
const PROSE_HEAD = /^[\p{Script=Han}〇×A-Za-z0-9０-９“‘《（"(，、。；：,;）”’》]/u;
/** What begins a line of its own. */
const OWN_LINE =
  /^(?:附件|附表|附注|附：|抄送|抄报|主送|联系人|联系电话|电话|地址|邮编|来源|作者|编辑|主题词|[^，。；：:,;]{1,8}[：:])/;
const LAST_CLAUSE = /[，。；：、！？,;:!?]([^，。；：、！？,;:!?“”《》]{1,2})$/;
const FIRST_CLAUSE = /^[^，。；：、！？,;:!?“”《》]{1,2}[，。；：！？,;:!?]/;
/** Short words that may stand before a comma at the head of a sentence. */
const CONNECTIVE =
  /^(?:同时|此外|其次|首先|最后|再次|另外|因此|为此|对此|例如|比如|总之|然而|但是|今年|去年|目前|现在|如今|今后|当前|近年|其中|当然|不过|所以|于是|今天|第.)/;
/** A heading that has run on to the end of a line: ……提供保障。第四节增进团结 */
const ENDS_IN_HEADING =
  /[。；！？]\s*(?:第[一二三四五六七八九十百]{1,4}[编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：]{2,30}$/;
const MARKDOWN = /^(?:[-*+>#|]|\d{1,3}\.\s)|\\$/;

export const findHardLineBreaks: Detector = (file, zones) => {
  const blocks = fileBlocks(file);
  const spaced = hasBlankLines(file, blocks);
  const found: { readonly repair: Repair; readonly prose: boolean; readonly certain: boolean }[] = [];
  for (let index = 0; index + 1 < blocks.length; index++) {
    const line = blocks[index]!;
    const next = blocks[index + 1]!;
    if (!isCandidate(file, line, next) || !reachesEnd(file, blocks, index + 1)) continue;
    if (zones.meets(line.node.span, ['poem', 'names', 'tail'])) continue;
    const before = characterBefore(file.text, line.node.span.end);
    const after = characterAt(file.text, next.node.span.start);
    const gap = { start: line.node.span.end, end: next.node.span.start };
    const span = { start: gap.start - before.length, end: gap.end + after.length };
    const newText = /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after) ? ' ' : '';
    const repair = { span, edits: [{ span: gap, newText }], automatic: false };
    const certain =
      spaced || isCertain(line.node.text, next.node.text, before, after) || losesIndent(file, line, next);
    const prose = /[。；！？;!?]/.test(line.node.text);
    found.push({ repair, prose, certain });
  }
  const trusted = found.filter(({ certain }) => certain).length >= ENOUGH;
  // A line without a full stop in it and with nothing at the seam to say that it goes on may be a heading.
  return found
    .filter(({ certain, prose }) => certain || prose || trusted)
    .map(({ repair, certain }) => ({ ...repair, automatic: certain || trusted }));
};

/** Paragraphs are set apart by blank lines, so that a line end alone is none between paragraphs. */
function hasBlankLines(file: SourceFile, blocks: readonly Block[]): boolean {
  const gaps = blocks
    .slice(1)
    .map(({ node }, index) => file.text.slice(blocks[index]!.node.span.end, node.span.start));
  const blank = gaps.filter((gap) => /(?:\r\n?|\n)\s*(?:\r\n?|\n)/.test(gap)).length;
  return blank >= MIN_BLANK && blank >= gaps.length * BLANK_SHARE;
}

function isCandidate(file: SourceFile, { node: line }: Block, { node: next }: Block): boolean {
  if (line.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (line.text.length < MIN_LINE || !OPEN_END.test(line.text) || !IN_SENTENCE.test(line.text)) return false;
  if (!ONE_LINE_END.test(file.text.slice(line.span.end, next.span.start))) return false;
  if (ENDS_IN_HEADING.test(line.text.slice(-60))) return false;
  return goesOn(next.text) && !MARKDOWN.test(line.text) && !isDate(line.text);
}

/** Whether a line may be the rest of a sentence that the line above began. */
function goesOn(text: string): boolean {
  return (
    PROSE_HEAD.test(text) &&
    !OWN_LINE.test(text) &&
    !MARKDOWN.test(text) &&
    !isDate(text) &&
    readOrdinal(text.slice(0, 32)) === undefined &&
    readInlineOrdinal(text, 0, text.length) === undefined
  );
}

/** Whether the sentence comes to an end, here or some lines below: rows of a list never do. */
function reachesEnd(file: SourceFile, blocks: readonly Block[], from: number): boolean {
  for (let index = from; index < Math.min(blocks.length, from + MAX_LINES); index++) {
    if (SENTENCE_END.test(blocks[index]!.node.text)) return true;
    const next = blocks[index + 1];
    if (!next || !isCandidate(file, blocks[index]!, next)) return false;
  }
  return false;
}

/** The line begins a paragraph, with an indent, and the next does not. */
function losesIndent(file: SourceFile, { node: line }: Block, { node: next }: Block): boolean {
  return (
    /(?:^|[\r\n])(?:\u3000{1,2}| {2,8}|\t)$/.test(
      file.text.slice(Math.max(0, line.span.start - 10), line.span.start),
    ) && /[\r\n]/.test(file.text.charAt(next.span.start - 1))
  );
}

function isCertain(line: string, next: string, before: string, after: string): boolean {
  if (COMMA_END.test(before) || /^[，、。；：,;）”’》]/.test(after)) return true;
  if (LAST_CLAUSE.test(line)) return true;
  if (FIRST_CLAUSE.test(next) && !CONNECTIVE.test(next)) return true;
  return isInsideSentence(before, after);
}
