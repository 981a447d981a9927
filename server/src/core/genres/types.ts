import type { GenreAnswer, GenreId } from '@biganzi/shared';
import type { Span } from '../document/types';
import type { Basis } from '../norms';

/** 行文方向: up to a superior, down, level, to the public, or inside the organ. */
export type Direction = 'up' | 'down' | 'level' | 'public' | 'internal';

export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  up: '上行',
  down: '下行',
  level: '平行',
  public: '公布',
  internal: '内部',
};

/** Where in the document a cue is looked for. */
export type CuePlace =
  | 'title'
  | 'titleNote'
  | 'recipients'
  | 'salutation'
  | 'opening'
  | 'closing'
  | 'ending'
  | 'body'
  | 'headings'
  | 'signature'
  | 'header'
  | 'tail'
  | 'head'
  | 'foot';

/** A sign that speaks for a genre (or, with a negative weight, against it). */
export interface Cue {
  /** Stable name, unique within its genre: what a script that fits the weights goes by. */
  readonly id: string;
  readonly place: CuePlace;
  /**
   * Looked for in the normal form of the place's text (see places.ts): no white space inside a block, blocks
   * joined by \n, ，：；！？（） full-width, digits ASCII, the insides of quotations and book titles blanked out.
   * Must not match the empty text.
   */
  readonly pattern: RegExp;
  /** Log-odds-like points: strong cues 2 to 4, weak ones 0.3 to 1. */
  readonly weight: number;
  /** Why it speaks for the genre, in Chinese, short: 结尾用“妥否，请批示”. */
  readonly reason: string;
  /** How many matches may count; 1 when left out. */
  readonly max?: number;
}

/**
 * Words that name the genre at the end of a title. The longest match over all genres wins; words inside
 * quotation marks and 《》 do not count.
 */
export interface TitleCue {
  readonly id: string;
  readonly words: readonly string[];
  /** Weight where the title has the form of an official title: 关于……, an organ, a year, a number. */
  readonly full: number;
  /** Weight of the bare word, which an essay's title may end with too. */
  readonly bare: number;
  /** Titles that end with the word and name another kind of text: 可行性研究报告. Tested on the title's end. */
  readonly except?: RegExp;
}

/** A closing formula, matched against the normalised form (no punctuation, no white space). */
export interface ClosingFormula {
  readonly pattern: RegExp;
  /** As it is offered in completion, with punctuation: 妥否，请批示。 Left out for mere variants. */
  readonly text?: string;
  /** When it fits, in Chinese: 求批准. */
  readonly when?: string;
}

export interface Subkind {
  /** e.g. notice.print */
  readonly id: `${GenreId}.${string}`;
  readonly name: string;
  /** When it differs from the first of the genre's directions. */
  readonly direction?: Direction;
  readonly cues: readonly Cue[];
}

/** A skeleton of a document. Placeholders are LSP snippet syntax: ${1:事由}. */
export interface Template {
  /** The number in the catalogue of templates, 1 to 56. */
  readonly number: number;
  readonly name: string;
  /** Pinyin-initial prefix: gw-qs. */
  readonly prefix: string;
  readonly genre: GenreId;
  readonly subkind?: string;
  readonly description: string;
  /** LSP snippet body, lines joined by \n; full-width indents as in the finished paper. */
  readonly body: string;
}

/** Everything that is known of a genre, in one place. Hover, docs, completion and the classifier read it. */
export interface GenreDefinition {
  readonly id: GenreId;
  readonly directions: readonly Direction[];
  /** What it is for, one sentence. */
  readonly purpose: string;
  readonly basis: readonly Basis[];
  /** Title forms, with ${…} placeholders. */
  readonly titleForms: readonly string[];
  /** 必备 */
  readonly required: readonly string[];
  /** 忌 */
  readonly avoid: readonly string[];
  readonly recipients: 'required' | 'optional' | 'none';
  /** Usual length, Chinese, e.g. 一般不超过1500字. */
  readonly length: string;
  readonly openings: readonly string[];
  readonly closings: readonly ClosingFormula[];
  /** Closing formulae that are plainly another genre's. Matched like `closings`. */
  readonly wrongClosings: readonly ClosingFormula[];
  readonly titleCues: readonly TitleCue[];
  readonly cues: readonly Cue[];
  /** How to tell it from its neighbours. */
  readonly confusedWith: readonly { readonly genre: GenreId; readonly how: string }[];
  readonly subkinds: readonly Subkind[];
}

/** A reason for a decision: a place in the text, what it is a sign of, and what it weighs. */
export interface Evidence {
  readonly span: Span;
  readonly cue: string;
  readonly weight: number;
  readonly genre: GenreId;
}

/** How long a draft has been shown as what it is while it is typed, in characters written: see steady.ts. */
export interface Steadiness {
  /** Since the genre shown changed. */
  readonly shownFor: number;
  /** The answer that is clearly ahead of the one shown, and for how long it has been. */
  readonly challenger?: GenreAnswer;
  readonly aheadFor: number;
}

export interface Classification {
  readonly genre: GenreAnswer;
  /** 0 to 1. 1 when the user set the genre. */
  readonly confidence: number;
  readonly runnerUp?: { readonly genre: GenreAnswer; readonly confidence: number };
  /** The reasons for `genre`, the weightiest first; for `unknown`, what spoke for the nearest genre. */
  readonly evidence: readonly Evidence[];
  readonly subkind?: string;
  readonly direction?: Direction;
  /** Who decided, when it was not the classifier. */
  readonly override?: 'directive' | 'user';
  /** Reads as an article about official documents (mentions many genres): genre rules stay silent. */
  readonly aboutDocuments?: boolean;
  /** Only where the previous version of the draft was known. */
  readonly steadiness?: Steadiness;
}
