/** What client and server say to each other about the review of a speech (讲话体检). Plain data, as in protocol.ts. */
import type { ProtocolRange } from './protocol-range';

/** 五气, in the order in which they are shown. */
export const QI_IDS = ['tongtian', 'jiedi', 'juren', 'yicai', 'xianba'] as const;

export type QiId = (typeof QI_IDS)[number];

/** 急稿 shows only what would embarrass; 慢稿 shows everything. */
export const DRAFT_MODES = ['slow', 'rush'] as const;

export type DraftMode = (typeof DRAFT_MODES)[number];

/** What the user said of one speech. What is left out, the program judges by itself. */
export interface SpeechChoice {
  readonly occasion?: string;
  readonly audience?: string;
  readonly mode?: DraftMode;
  /** Ids of the checklist that the user ticked. */
  readonly ticked?: readonly string[];
}

export interface SetSpeechParams {
  readonly uri: string;
  readonly choice: SpeechChoice;
}

export interface ReviewParams {
  readonly uri: string;
  /** Which document of the file, from 0. */
  readonly index?: number;
}

export interface ReviewResult {
  readonly version: number;
  /** The title of the speech, or its first words. */
  readonly title: string;
  /** The first line of the speech. */
  readonly range: ProtocolRange;
  /** False for a text of fewer than 300 characters: then nothing is scored. */
  readonly scored: boolean;
  readonly characters: number;
  /** Minutes to speak it at `rate` characters a minute. */
  readonly minutes: number;
  readonly rate: number;
  readonly mode: DraftMode;
  readonly occasion: Named;
  /** Where the occasion is known from, in Chinese: 由标题推断, 由您指定 … */
  readonly occasionSource: string;
  readonly occasions: readonly Named[];
  readonly audience?: string;
  readonly audiences: readonly Named[];
  readonly qi: readonly QiResult[];
  readonly stances: StanceResult;
  readonly layers: LayerResult;
  /** Pace, openings, empty phrases, heaped material: each line with its places. */
  readonly remarks: readonly Remark[];
  readonly coverage: readonly CoverageResult[];
  /** 慢稿清单. The client keeps the ticks, by id. */
  readonly checklist: readonly ChecklistResult[];
  /** The whole review as Markdown, for export. */
  readonly report: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface QiResult {
  readonly id: QiId;
  readonly name: string;
  /** 0 to 100. */
  readonly score: number;
  /** 充分, 较好, 偏弱, 缺失 */
  readonly level: string;
  readonly target: number;
  /** The score had better stay below the target. */
  readonly atMost: boolean;
  readonly met: boolean;
  readonly categories: readonly QiCategory[];
  readonly penalties: readonly {
    readonly points: number;
    readonly reason: string;
    readonly range?: ProtocolRange;
  }[];
  /** Conclusion, basis, gap, suggestion: short Chinese sentences, the empty ones left out. */
  readonly advice: readonly string[];
  readonly snippets: readonly SnippetItem[];
}

export interface QiCategory {
  readonly id: string;
  readonly name: string;
  /** Share in the qi, 0 to 1. */
  readonly share: number;
  readonly found: number;
  readonly need: number;
  readonly evidence: readonly {
    readonly range: ProtocolRange;
    readonly text: string;
    readonly reason: string;
    readonly weight: number;
  }[];
}

export interface SnippetItem {
  readonly prefix: string;
  readonly name: string;
  /** LSP snippet syntax. */
  readonly body: string;
}

export const STANCES = ['emotion', 'reason', 'authority'] as const;

export type StanceKind = (typeof STANCES)[number];

export interface StanceResult {
  readonly names: Readonly<Record<StanceKind, string>>;
  /** Percent. */
  readonly shares: Readonly<Record<StanceKind, number>>;
  readonly target: Readonly<Record<StanceKind, number>>;
  /** In order; `from` and `to` are places in the speech from 0 to 1; the stances are weights from 0 to 1. */
  readonly sentences: readonly StanceSentenceResult[];
  readonly advice: readonly string[];
}

export interface StanceSentenceResult extends Readonly<Record<StanceKind, number>> {
  readonly range: ProtocolRange;
  readonly from: number;
  readonly to: number;
}

export interface LayerResult {
  /** 0 to 100. */
  readonly score: number;
  readonly parts: readonly {
    readonly name: string;
    readonly score: number;
    readonly max: number;
    readonly detail: string;
  }[];
}

export interface Remark {
  readonly text: string;
  readonly ranges: readonly ProtocolRange[];
}

export interface ChecklistResult {
  readonly id: string;
  /** 横到边, 纵到底, 细处 */
  readonly group: string;
  readonly text: string;
  /** `ask`: only the writer can tell. */
  readonly state: 'met' | 'missing' | 'ask';
  readonly detail: string;
  readonly range?: ProtocolRange;
}

export interface SpeechChoicesResult {
  /** `detail` says which qi the occasion asks most of. */
  readonly occasions: readonly (Named & { readonly detail: string })[];
  /** Salutations, the usual one first. */
  readonly salutations: readonly string[];
  /** Characters a minute, as set. */
  readonly rate: number;
}

export interface NewSpeechParams {
  readonly occasion: string;
  readonly meeting: string;
  readonly speaker: string;
  /** Salutation without its colon; empty for the usual one. */
  readonly audience: string;
  readonly minutes: number;
}

export interface CoverageResult {
  readonly name: string;
  /** 横 for departments and fields, 纵 for levels. */
  readonly kind: 'field' | 'level';
  readonly ranges: readonly ProtocolRange[];
}
