/**
 * What of a report belongs to a request, and so has to leave it: single sentences, members of a series,
 * paragraphs, whole sections.
 */
import type {
  BodyBlock,
  Heading,
  OfficialDocument,
  OpaqueBlock,
  Paragraph,
  SourceFile,
  Span,
} from '../document/types';
import { keptPer } from '../kept';
import { isRequestInDisguise } from './report-nature';
import { requestSections } from './request-headings';
import { findRequests } from './request-phrases';
import { leads, type StatedPiece, statePieces } from './request-states';

/** A piece of text that moves, or several side by side in one paragraph. */
export interface RequestUnit {
  readonly paragraph: Paragraph;
  readonly pieces: readonly StatedPiece[];
  /** From the first words of asking to the end of the request, the end mark left out. */
  readonly mark: Span;
  /** False where the words may be mere courtesy. */
  readonly firm: boolean;
  /** The heading of the section that is given over to requests, where the unit stands in one. */
  readonly section?: Heading;
  /** Tables and the like, rows set with spaces too, that follow the unit and move with it. */
  readonly blocks: readonly (OpaqueBlock | Paragraph)[];
}

export interface RequestUnits {
  readonly units: readonly RequestUnit[];
  /** Every piece of the body, in order. */
  readonly pieces: readonly StatedPiece[];
  /** Sections whose heading speaks of requests. */
  readonly sections: ReadonlySet<BodyBlock>;
}

/** The units of a document that asks; undefined when nothing in it is asked. Found once, several rules ask for them. */
export function findRequestUnits(file: SourceFile, document: OfficialDocument): RequestUnits | undefined {
  return unitsIn(file)(document);
}

const unitsIn = keptPer((file: SourceFile) =>
  keptPer((document: OfficialDocument) => readUnits(file, document)),
);

function readUnits(file: SourceFile, document: OfficialDocument): RequestUnits | undefined {
  if (isRequestInDisguise(document)) return undefined;
  const phrases = findRequests(document);
  const sections = requestSections(document, phrases);
  const states = statePieces(file, document, phrases, sections);
  const units = unitsOf(states, sections, document);
  return units.length === 0 ? undefined : { units, pieces: states, sections };
}

/** Runs of moved pieces in one paragraph; members of a series stand apart. */
function unitsOf(
  pieces: readonly StatedPiece[],
  sections: ReadonlySet<BodyBlock>,
  document: OfficialDocument,
): RequestUnit[] {
  const runs: StatedPiece[][] = [];
  let open: StatedPiece[] | undefined;
  for (const piece of pieces) {
    if (piece.state === 'stays' || piece.state === 'heading') {
      open = undefined;
      continue;
    }
    const previous = open?.at(-1);
    const joins = previous?.paragraph === piece.paragraph && (!piece.ordinal || open?.some(leads) === true);
    if (joins) open?.push(piece);
    else if (piece.state === 'moves') {
      open = [piece];
      runs.push(open);
    }
  }
  return runs.map((run) => toUnit(run, sections, document));
}

function toUnit(
  pieces: readonly StatedPiece[],
  sections: ReadonlySet<BodyBlock>,
  document: OfficialDocument,
): RequestUnit {
  const moved = pieces.filter(({ state }) => state === 'moves');
  const asking = moved.filter(({ phrases }) => phrases.length > 0);
  const phrases = asking.flatMap((piece) => piece.phrases);
  const [first, last] = [moved[0]!, pieces.at(-1)!];
  const start = phrases[0]?.span.start ?? first.ordinal?.span.end ?? first.span.start;
  const end = last.span.end - (/(?<![。；;！!.])[。；;！!.]+$/.exec(last.text)?.[0].length ?? 0);
  const section = [...sections].find(
    (block): block is Heading => block.kind === 'heading' && block.span.end <= first.span.start,
  );
  const blocks: (OpaqueBlock | Paragraph)[] = [];
  const follow = last.state === 'moves' && (sections.has(first.paragraph) || /[：:]$/.test(last.text));
  for (let at = document.body.indexOf(first.paragraph) + 1; follow; at++) {
    const block = document.body[at];
    if (!block || block.kind === 'heading' || (block.kind === 'paragraph' && !isTableRow(block))) break;
    blocks.push(block);
  }
  return {
    paragraph: first.paragraph,
    blocks,
    pieces,
    mark: { start, end },
    firm: phrases.length === 0 || phrases.some(({ firm }) => firm),
    ...(section && sections.has(first.paragraph) ? { section } : {}),
  };
}

/** A row of a table set with spaces: two or more gaps, and no end mark. */
function isTableRow({ text }: Paragraph): boolean {
  const cells = text.split(/ {2,}|\t+|\u3000{2,}/);
  return cells.length > 1 && !/[。；;：:]$/.test(text);
}
