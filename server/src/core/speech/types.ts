/** What the speech review (讲话审读) takes and gives: plain data, spans in UTF-16 code units of the file. */
import type { OfficialDocument, Span } from '../document/types';
import type { JudgedQuotation } from '../quotations/types';
import type { OccasionId } from '../settings';
import type { QiId, StanceId } from '../templates/snippet';

export { QI_IDS, STANCES as STANCE_IDS } from '@biganzi/shared';
export type { AudienceRank, OccasionId, ReviewOptions } from '../settings';
export type { QiId, StanceId };

export const QI_NAMES: Readonly<Record<QiId, string>> = {
  tongtian: '通天气',
  jiedi: '接地气',
  juren: '聚人气',
  yicai: '溢才气',
  xianba: '显霸气',
};

export const STANCE_NAMES: Readonly<Record<StanceId, string>> = {
  emotion: '动之以情',
  reason: '晓之以理',
  authority: '孚之以威',
};

/** Finds and judges the lines of the classics that a document quotes. */
export type QuotationFinder = (document: OfficialDocument) => readonly JudgedQuotation[];

/** A place in the text that a score rests on. */
export interface QiEvidence {
  readonly qi: QiId;
  /** A to F: the letter of the category within the qi. */
  readonly category: string;
  readonly span: Span;
  readonly text: string;
  /** What it counts: 1 for a full piece of evidence; below 0 for what takes away from its category. */
  readonly weight: number;
  /** Plain Chinese: why it counts. */
  readonly reason: string;
}

/** One category's part of a score. */
export interface QiCategoryScore {
  readonly id: string;
  /** 上级来源, 传达贯彻 … */
  readonly name: string;
  /** Share of the category in the qi; the shares of a qi sum to 1. */
  readonly share: number;
  /** Pieces of evidence that a text of this length needs: `rate` × thousand characters. */
  readonly need: number;
  /** The summed weights of the evidence. */
  readonly found: number;
  /** found / need, at most CATEGORY_CEILING. */
  readonly part: number;
}

export interface QiPenalty {
  readonly points: number;
  readonly reason: string;
  /** Where, for what stands at one place. */
  readonly span?: Span;
}

/** ≥ 80, ≥ 60, ≥ 40, below. */
export type QiLevel = '充分' | '较好' | '偏弱' | '缺失';

/** A line that could stand in this very draft (own-lines.ts). */
export interface OwnLine {
  /** LSP snippet syntax. */
  readonly body: string;
  /** With …… in the holes. */
  readonly plain: string;
  /** The sentence that it belongs behind. */
  readonly after?: Span;
}

/** The four parts of domain/speech.md 1.4, each a short Chinese sentence. */
export interface QiAdvice {
  readonly conclusion: string;
  readonly basis: string;
  /** Empty when nothing is wanting. */
  readonly gap: string;
  /** Empty when nothing is wanting; names the snippets of `snippets`. */
  readonly suggestion: string;
  /** 扣 10：…… one a penalty. */
  readonly deductions: readonly string[];
  /** A line made of the draft's own people, places and figures; left out where it has none to offer. */
  readonly line?: OwnLine;
  /** Prefixes of snippets (core/templates/speech-snippets.ts), the first to try first. */
  readonly snippets: readonly string[];
}

export interface QiReview {
  readonly qi: QiId;
  readonly name: string;
  /** 0 to 100, an integer. */
  readonly score: number;
  readonly level: QiLevel;
  /** What the occasion asks for. `atMost`: the score had better stay below it. */
  readonly target: number;
  readonly atMost: boolean;
  /** By place. */
  readonly evidence: readonly QiEvidence[];
  readonly categories: readonly QiCategoryScore[];
  /** 0.8 to 1: less where all the evidence stands in one part of the text. */
  readonly spread: number;
  /** 0.4 to 1: less where nobody speaks to anybody, as in a paper. */
  readonly voice: number;
  readonly penalties: readonly QiPenalty[];
  /** The names of the categories that are wanting, the weightiest first; empty when the target is met. */
  readonly missing: readonly string[];
  readonly advice: QiAdvice;
}

/** Each 0 to 1. */
export type StanceWeights = Readonly<Record<StanceId, number>>;

export interface StanceSentence extends StanceWeights {
  readonly span: Span;
}

export interface StanceReview {
  /** Percentages, integers that sum to 100; all 0 when no sentence takes a stance. */
  readonly shares: StanceWeights;
  /** Each 0 to 100: how far the stance is carried, whatever the others do. A stance of set words stays below 60. */
  readonly strengths: StanceWeights;
  readonly target: StanceWeights;
  /** Those sentences that take a stance, by place. */
  readonly sentences: readonly StanceSentence[];
  /** Stances that are off their target by more than 20 points. */
  readonly deviations: readonly { readonly stance: StanceId; readonly points: number }[];
  /** The first sentence of authority, where neither emotion nor reason stands before it. */
  readonly abruptAuthority?: Span;
  /** Plain Chinese, one sentence a deviation; empty when balanced. */
  readonly advice: readonly string[];
  readonly snippets: readonly string[];
}

export interface LayerPart {
  readonly id: 'markers' | 'plan' | 'titles' | 'bridges' | 'recap' | 'order' | 'balance' | 'astray';
  readonly name: string;
  readonly score: number;
  readonly max: number;
  readonly detail: string;
}

export interface LayerReview {
  /** 0 to 100: the sum of the parts. */
  readonly score: number;
  readonly parts: readonly LayerPart[];
  /** Where the parts of the speech begin: headings, or 第一，首先 … */
  readonly markers: readonly Span[];
  /** Runs of material without a word of the speaker's own: three or more paragraphs, or figures heaped up. */
  readonly stacking: readonly { readonly span: Span; readonly reason: string }[];
}

export interface RepeatedOpening {
  readonly opening: string;
  readonly spans: readonly Span[];
}

export interface PaceReview {
  /** Han characters, letters and digits; white space and marks left out. */
  readonly characters: number;
  /** Characters a minute, as set. */
  readonly rate: number;
  readonly minutes: number;
  readonly sentences: number;
  /** Sentences of more than 45 characters. */
  readonly longSentences: readonly Span[];
  /** 0 to 1. */
  readonly longShare: number;
  /** Runs of more than 35 characters without a mark to breathe at. */
  readonly breathless: readonly Span[];
  /** The same words at the head of more sentences than rhetoric asks for. */
  readonly repeatedOpenings: readonly RepeatedOpening[];
  readonly emptyPhrases: readonly Span[];
  /** Empty phrases in a thousand characters. */
  readonly emptyDensity: number;
  /** 同志们：, 各位代表： … */
  readonly vocatives: readonly Span[];
}

export interface CoverageItem {
  readonly name: string;
  readonly spans: readonly Span[];
}

export interface CoverageReview {
  /** 横到边: the user's list, in its order. */
  readonly fields: readonly CoverageItem[];
  /** 纵到底: 上级精神, 本级部署, 基层落实, 个人行动. */
  readonly levels: readonly CoverageItem[];
  /** The names of what is not touched. */
  readonly missing: readonly string[];
}

export interface OccasionReview {
  readonly id: OccasionId;
  readonly name: string;
  /** `default`: nothing told it, and the figures of 部署 are used. */
  readonly source: 'option' | 'title' | 'opening' | 'default';
  /** What told it. */
  readonly span?: Span;
}

export interface SpeechReview {
  /** False for a text of fewer than 300 characters: then the scores are 0 and there is no advice. */
  readonly scored: boolean;
  /** As in `pace.characters`. */
  readonly characters: number;
  readonly occasion: OccasionReview;
  readonly qi: Readonly<Record<QiId, QiReview>>;
  readonly stances: StanceReview;
  readonly layers: LayerReview;
  readonly pace: PaceReview;
  readonly coverage: CoverageReview;
}
