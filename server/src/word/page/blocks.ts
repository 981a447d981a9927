import type {
  Attachment,
  BodyBlock,
  DocumentNode,
  Heading,
  OfficialDocument,
  Paragraph,
} from '../../core/document/types';
import { blank, centred, flow } from './block';
import { SIZE } from './figures';
import { headerBlocks, type RedHead } from './header';
import { runsOf } from './inline';
import { signatureBlocks } from './signature';
import { tableRows } from './table-rows';
import type { TitleWord } from './title-breaks';
import { mainHalf, titleLines } from './title-lines';
import type { Imprint, PageBlock, PageDocument, PageRun } from './types';
import { widthOf } from './widths';

export interface PageOptions {
  /** 版头; none when left out. */
  readonly redHead?: RedHead;
  /** The words of a title, so that it breaks between words. */
  readonly words?: (title: string) => readonly TitleWord[];
}

/** The parts of a page by the tree of the draft: GB/T 9704 7.2 to 7.4. No character of the text is left out. */
export function pageDocument(document: OfficialDocument, options: PageOptions = {}): PageDocument {
  const imprint: { copyTo: string[]; printing: Imprint['printing'][number][] } = { copyTo: [], printing: [] };
  const blocks = documentBlocks(document, options, imprint, false);
  return { blocks, imprint };
}

function documentBlocks(
  document: OfficialDocument,
  options: PageOptions,
  imprint: { copyTo: string[]; printing: Imprint['printing'][number][] },
  attached: boolean,
): PageBlock[] {
  const { title, attachmentNote, annotation, copyTo, printing } = document;
  const blocks: PageBlock[] = attached ? [] : headerBlocks(document, options.redHead);
  if (title) {
    if (blocks.length > 0) blocks.push(blank(title.span), blank(title.span));
    blocks.push(...titleBlocks(document, options));
  }
  for (const node of [document.titleNote, document.byline]) if (node) blocks.push(...bylineBlocks(node));
  if (title) blocks.push(blank(title.span, true));
  for (const node of [document.recipients, document.salutation]) {
    if (node) blocks.push(flow('recipients', node.span, runsOf(node.text, 'body'), 0, true));
  }
  for (const block of document.body) blocks.push(...bodyBlocks(block));
  if (attachmentNote) {
    blocks.push(blank(attachmentNote.span, true));
    blocks.push(...attachmentNoteBlocks(attachmentNote));
  }
  blocks.push(...signatureBlocks(document));
  if (annotation) blocks.push(flow('annotation', annotation.span, runsOf(annotation.text, 'body'), 2));
  keepTogether(blocks);
  for (const block of document.trailing) blocks.push(...bodyBlocks(block));
  if (copyTo) imprint.copyTo.push(copyTo.text);
  if (printing) imprint.printing.push(printingOf(printing));
  for (const attachment of document.attachments)
    blocks.push(...attachmentBlocks(attachment, options, imprint));
  return blocks;
}

function titleBlocks({ title }: OfficialDocument, { words }: PageOptions): PageBlock[] {
  if (!title) return [];
  const subtitle = title.subtitle?.text.trim();
  const main = mainHalf(title);
  const mark = title.endMark?.text ?? '';
  // Lines that the writer broke stay as they are.
  const own = title.lines.map(({ text }) => text.replace(/^#+\s*/, '').trim());
  const written = subtitle === undefined && own.length > 1 && own.every((line) => widthOf(line) <= 20);
  const known = words?.(main) ?? [];
  const lines = written
    ? own
    : titleLines(`${main}${mark}`, mark === '' ? known : [...known, { text: mark }]).map((line) =>
        line.trim(),
      );
  const blocks: PageBlock[] = [
    {
      kind: 'title',
      span: title.span,
      lines: lines.map((line) => [{ text: line, face: 'title' }]),
      align: 'center',
      indents: {},
      size: SIZE.two,
      outline: 0,
      keepNext: true,
    },
  ];
  if (subtitle !== undefined) {
    const text = subtitle.startsWith('—') ? subtitle : `——${subtitle}`;
    blocks.push(centred('byline', title.subtitle?.span ?? title.span, [{ text, face: 'kai' }]));
  }
  return blocks;
}

function bylineBlocks({ text, span }: DocumentNode): PageBlock[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => centred('byline', span, runsOf(line, 'kai')));
}

function bodyBlocks(block: BodyBlock): PageBlock[] {
  switch (block.kind) {
    case 'heading':
      return [headingBlock(block)];
    case 'paragraph':
      return [flow('paragraph', block.span, paragraphRuns(block), 2)];
    case 'table':
      return [{ ...flow('table', block.span, runsOf(block.text, 'body'), 0), rows: tableRows(block.text) }];
    default:
      return block.text
        .split(/\r?\n/)
        .map((line) => flow('paragraph', block.span, runsOf(line.replace(/^> ?/, ''), 'kai'), 2));
  }
}

function headingBlock(heading: Heading): PageBlock {
  const { level, span, ordinal } = heading;
  const runs = headingRuns(heading, heading.text);
  if (ordinal?.style === 'chapter') return { ...centred('heading', span, runs), outline: 1, keepNext: true };
  const outline = Math.min(3, Math.max(1, level));
  return { ...flow('heading', span, runs, 2, true), outline };
}

/** Only the heading in its face where the text runs on: 7.3.3. */
function paragraphRuns({ text, span, heading }: Paragraph): PageRun[] {
  if (!heading) return runsOf(text, 'body');
  const head = text.slice(0, heading.span.end - span.start);
  return [...headingRuns(heading, head), ...runsOf(text.slice(head.length), 'body')];
}

function headingRuns({ level, ordinal }: Heading, text: string): PageRun[] {
  const plain = text.replace(/^#+\s*/, '');
  if (ordinal?.style === 'article') {
    return [...runsOf(ordinal.text, 'hei'), ...runsOf(plain.slice(ordinal.text.length), 'body')];
  }
  if (ordinal?.style === 'chapter' || level === 1) return runsOf(plain, 'hei');
  if (level === 2) return runsOf(plain, 'kai');
  return runsOf(plain, 'body', level === 3);
}

/** 附件： and the names: a name over one line goes on under its own first character (7.3.4). */
function attachmentNoteBlocks({ text, span }: DocumentNode): PageBlock[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const label = /^附件?\s*[：:]\s*/.exec(line)?.[0] ?? '';
    const number = /^\d{1,2}[.．、]\s*/.exec(line.slice(label.length))?.[0] ?? '';
    const before = widthOf(label) + widthOf(number);
    const left = 2 + (label === '' ? 3 : 0) + before;
    return {
      ...flow('attachmentNote', span, runsOf(line, 'body'), -before),
      indents: { left, first: -before },
    };
  });
}

function attachmentBlocks(
  { label, span, document }: Attachment,
  options: PageOptions,
  imprint: { copyTo: string[]; printing: Imprint['printing'][number][] },
): PageBlock[] {
  const inner = documentBlocks(document, { ...options, redHead: undefined }, imprint, true);
  if (!label) {
    const [first, ...rest] = inner;
    return first ? [{ ...first, newPage: true }, ...rest] : [];
  }
  return [
    { ...flow('attachmentLabel', label.span, runsOf(label.text, 'hei'), 0, true), newPage: true },
    blank(span, true),
    ...inner,
  ];
}

function printingOf({ text }: DocumentNode): { organ: string; date: string } {
  const flat = text.replace(/(?<!\s)\s*[\r\n]\s*/g, '　');
  const date = /(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{0,40}?日.*/.exec(flat)?.[0] ?? '';
  return { organ: flat.slice(0, flat.length - date.length).trim(), date: date.trim() };
}

/** Never a signature or a date alone on a page: the last paragraph before them stays with them. */
function keepTogether(blocks: PageBlock[]): void {
  const first = blocks.findIndex(({ kind }) => kind === 'signature' || kind === 'date');
  if (first < 0) return;
  const start = blocks.slice(0, first).findLastIndex(({ kind }) => kind !== 'blank');
  for (let index = Math.max(0, start); index < blocks.length - 1; index++) {
    blocks[index] = { ...blocks[index]!, keepNext: true };
  }
}
