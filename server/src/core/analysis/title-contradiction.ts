/**
 * The title says one genre, the body another. One fault, one finding: where this is so, title/genre-closing-mismatch
 * speaks and the rules on closings, and those on single misused genres, stay silent (`contradictsTitle`). Where the
 * closing alone is off, there is no contradiction here, and the closing's own rule speaks.
 */
import { type GenreId, genreByTitleWord } from '@biganzi/shared';
import type { Closing, OfficialDocument, Part } from '../document/types';
import { classify } from '../genres/classify';
import { closingFit } from '../genres/closing-fit';
import type { Classification, Evidence } from '../genres/types';
import { isFinished } from '../language/paper/finished';
import { maskMentions } from '../language/text/masked-text';
import { isReportInDisguise, isRequestInDisguise } from '../requests/report-nature';

export interface TitleContradiction {
  readonly titleGenre: GenreId;
  readonly bodyGenre: GenreId;
  /** `formula`: the closing and the opening, or other signs, agree against the title. `body`: signs without a closing. */
  readonly by: 'formula' | 'body';
  /** The closings that are wrong for the title's genre and right for the body's. */
  readonly closings: readonly Closing[];
  /** 通报如下 at the head of a document that calls itself 通知. */
  readonly opening?: Part;
  /** The body's signs outside the closings and the opening, the weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** Read by several rules of one run. */
const FOUND = new WeakMap<
  OfficialDocument,
  { readonly genre: string; readonly found?: TitleContradiction }
>();

export function titleContradiction(
  document: OfficialDocument,
  { genre, override }: Classification,
): TitleContradiction | undefined {
  // The user has seen the title and decided otherwise.
  if (override !== undefined && genre !== genreOfTitle(document)) return undefined;
  const known = FOUND.get(document);
  if (known?.genre === genre) return known.found;
  const found = search(document, genre);
  FOUND.set(document, { genre, found });
  return found;
}

/** True where the whole body, not only what a rule looks at, is another genre's than the title's. */
export function contradictsTitle(document: OfficialDocument, genre: Classification): boolean {
  return titleContradiction(document, genre)?.by === 'formula';
}

/** How sure the body must be of another genre: with a closing that says so, and without. */
const SURE = { formula: 0.8, body: 0.97 };
/** Without an opening, so many different signs besides the closing: with one alone, only the closing is off. */
const OTHER_SIGNS = 2;
/** By how much its signs outside the formulae must outweigh those of the title's genre. */
const MORE = { formula: 1, body: 4 };

function search(document: OfficialDocument, shown: string): TitleContradiction | undefined {
  const titleGenre = genreOfTitle(document);
  if (titleGenre === undefined || !isFinished(document)) return undefined;
  if (titleGenre === 'report' && isRequestInDisguise(document)) return undefined;
  if (titleGenre === 'request' && isReportInDisguise(document)) return undefined;
  const wrong = document.closings.filter(({ formula }) => closingFit(titleGenre, formula) === 'wrong');
  const fitting = document.closings.some(({ formula }) => closingFit(titleGenre, formula) === 'fits');
  // The cheap questions first: classifying the body again costs more than most rules.
  if (fitting || openingFor(document, titleGenre) !== undefined) return undefined;
  const body = classify(document, { bodyOnly: true });
  const bodyGenre = body.genre;
  if (bodyGenre === 'unknown' || bodyGenre === titleGenre || body.override !== undefined) return undefined;
  // Whichever of the two the classifier goes by; an answer that is neither says that the title is no genre's.
  if (shown !== titleGenre && (shown !== bodyGenre || document.title?.matter === undefined)) return undefined;
  const closings = wrong.filter(({ formula }) => closingFit(bodyGenre, formula) === 'fits');
  const opening = openingFor(document, bodyGenre);
  const evidence = outside(body.evidence, [...document.closings, ...(opening ? [opening] : [])]);
  const for_ = weigh(evidence) + (opening ? OPENING_WEIGHT : 0);
  const against = weigh(outside(evidenceFor(document, titleGenre), document.closings));
  const base = { titleGenre, bodyGenre, closings, ...(opening ? { opening } : {}), evidence };
  const by = closings.length > 0 ? 'formula' : 'body';
  if (body.confidence < SURE[by] || for_ - against < MORE[by]) return undefined;
  if (!opening && new Set(evidence.map(({ cue }) => cue)).size < OTHER_SIGNS) return undefined;
  if (titleGenre === 'report' && bodyGenre === 'request' && !opening) return undefined;
  if (by === 'body' && (wrong.length > 0 || !opening || HAS_OWN_RULE.has(`${titleGenre} ${bodyGenre}`))) {
    return undefined;
  }
  return { ...base, by };
}

/** What an opening such as 通知如下 counts: it is the body's own name for itself. */
const OPENING_WEIGHT = 3;

/** Pairs of a title and a body that a rule of their own tells of. */
const HAS_OWN_RULE: ReadonlySet<string> = new Set([
  'report request',
  'request report',
  'reply letter',
  'letter reply',
  'notice public-notice',
  'public-notice notice',
  'proclamation notice',
  'proclamation public-notice',
  'report work-summary',
  'minutes meeting-record',
]);

/** The genre that the title's last word names; a double title is free in its second half. */
function genreOfTitle({ title }: OfficialDocument): GenreId | undefined {
  if (!title?.genreWord || title.subtitle) return undefined;
  return genreByTitleWord(title.genreWord.text);
}

/** The verbs before 如下 by which a body names its own genre. */
const OPENINGS: Readonly<Record<string, GenreId>> = {
  通知: 'notice',
  通报: 'bulletin',
  通告: 'public-notice',
  公告: 'proclamation',
  报告: 'report',
  请示: 'request',
  批复: 'reply',
  函告: 'letter',
  函达: 'letter',
  函商: 'letter',
  函询: 'letter',
  函复: 'letter',
  决定: 'decision',
};
// 报告并请示如下 names two, and the title decides which of them the paper is.
const OPENING = new RegExp(`(?<!报告[并及和、])(${Object.keys(OPENINGS).join('|')})如下(?=[：:。，,])`);
/** Further down, 如下 opens a part of the paper. */
const FIRST_PARAGRAPHS = 4;

function openingFor({ paragraphs, marks }: OfficialDocument, genre: GenreId): Part | undefined {
  for (const { text, span } of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const match = OPENING.exec(maskMentions(text, span.start, marks));
    if (!match) continue;
    if (OPENINGS[match[1]!] !== genre) return undefined;
    const start = span.start + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** The signs for a genre in the body, whatever the classifier answers. */
function evidenceFor(document: OfficialDocument, genre: GenreId): readonly Evidence[] {
  return classify(document, { bodyOnly: true, override: genre }).evidence;
}

function outside(evidence: readonly Evidence[], parts: readonly Part[]): readonly Evidence[] {
  return evidence.filter(
    ({ span }) => !parts.some((part) => span.start < part.span.end && part.span.start < span.end),
  );
}

function weigh(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
