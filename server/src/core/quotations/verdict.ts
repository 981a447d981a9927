/** Whether a line of the classics is quoted rightly: one judgement for the rules cite/* and the review of speeches. */
import type { OfficialDocument } from '../document/types';
import { attributionOf, type Named } from './attribution';
import { type CitedLine, linesIn } from './in-document';
import { isWrongWork, sourceName, workName, wrongAuthor } from './judge';
import type { JudgedQuotation, QuotationIndex } from './types';

export interface WrongSource {
  /** What the writer names; in the text of the line's block. */
  readonly named: Named;
  /** What to write instead. */
  readonly right: string;
  readonly kind: 'author' | 'work';
}

/** The author or work that the writer names and that cannot be the line's; undefined where there is any doubt. */
export function wrongSource(line: CitedLine, index: QuotationIndex): WrongSource | undefined {
  if (!isSure(line)) return undefined;
  const { block, quote, work: own } = line;
  const { start } = block.span;
  const { author, work } = attributionOf(
    block.text,
    { start: quote.start - start, end: quote.end - start },
    index,
  );
  if (author && wrongAuthor(author, line, index) !== undefined) {
    return { named: author, right: sourceName(own), kind: 'author' };
  }
  if (work && isWrongWork(work.name, line, index)) {
    return { named: work, right: workName(own), kind: 'work' };
  }
  return undefined;
}

/** Chinese characters; shorter words are everybody's: 实事求是 quotes nobody. */
const SHORTEST = 5;
/** Of the less known only whole couplets are surely theirs. */
const SHORTEST_OF_TAIL = 10;

function isSure({ isMain, agreeing, work }: CitedLine): boolean {
  return isMain && agreeing >= (work.standing === 'tail' ? SHORTEST_OF_TAIL : SHORTEST);
}

/** Whether a well-known line has a wrong character that the writer did not mean. */
export function isMisquoted(line: CitedLine): boolean {
  return line.kind === 'slip' && line.work.standing !== 'tail' && !isAdapted(line);
}

const ADAPTED = /改编|化用|套用|仿|戏说|戏作|改写|改一改|改动|改成|反其意|借用|调侃|新解|谐音|[应误]为|写成/;
const NEAR = 30;

function isAdapted({ block, quote }: CitedLine): boolean {
  const start = quote.start - block.span.start;
  const end = quote.end - block.span.start;
  return ADAPTED.test(block.text.slice(Math.max(0, start - NEAR), start) + block.text.slice(end, end + 12));
}

/** The lines of the classics in a document, each judged. Lines that are short, adapted or in doubt are left out. */
export function judgedQuotations(
  document: OfficialDocument,
  index: QuotationIndex,
): readonly JudgedQuotation[] {
  return linesIn(document, index).flatMap((line) => {
    const verdict = verdictOn(line, index);
    if (verdict === undefined) return [];
    const { span, work } = line;
    return { span, author: work.authors[0] ?? '', work: workName(work), verdict };
  });
}

function verdictOn(line: CitedLine, index: QuotationIndex): JudgedQuotation['verdict'] | undefined {
  const wrong = wrongSource(line, index);
  if (wrong) return wrong.kind === 'work' ? 'wrong-work' : 'wrong-author';
  if (isMisquoted(line)) return 'misquote';
  return line.kind === 'slip' || line.agreeing < SHORTEST ? undefined : 'right';
}
