/** What the user or the office set, as the engine takes it: validated at the edge, frozen, handed down. */
import type { DraftMode, GenreId } from '@biganzi/shared';
import type { LineMark } from './document';
import type { Severity } from './findings';

export type RuleSeverity = Severity | 'off';

/** 隶属关系. Every list may be empty: a rule that needs one is silent without it. Names as they stand in a 主送. */
export interface Organization {
  /** The writer's own unit, the full name first, then its other names: 平江县教育局, 县教育局. */
  readonly own: readonly string[];
  readonly superiors: readonly string[];
  /** Of the same rank, or with no line of command to the own unit. */
  readonly peers: readonly string[];
  readonly subordinates: readonly string[];
}

/** An office's own words. */
export interface OfficeTerms {
  /** Never flagged by a rule about words (groups wording, cite, fact). */
  readonly allowed: readonly string[];
  readonly banned: readonly BannedTerm[];
  /** Units in the order in which they have to be named. */
  readonly unitOrder: readonly string[];
  /** Leaders in the order in which they have to be named. */
  readonly leaderOrder: readonly Leader[];
}

export interface BannedTerm {
  readonly term: string;
  /** What to write instead; without it the finding has no fix. */
  readonly replacement?: string;
  /** Why, shown in the finding. */
  readonly reason?: string;
}

export interface Leader {
  readonly name: string;
  /** 县委书记; empty when the office gave none. */
  readonly title: string;
}

export interface EngineSettings {
  /** Severity by rule id: `biganzi.rules`. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** A rule's own options, by rule id; what a rule takes stands in its metadata. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  readonly organization?: Organization;
  readonly terms?: OfficeTerms;
  readonly speech?: SpeechSettings;
  /** Lines that the office gives itself, to hold quotations against. */
  readonly sources?: readonly QuotedSource[];
  /** The genre that the user chose for the whole file, when no directive in the text says otherwise. */
  readonly genre?: GenreId;
  /** What the file's styles say of its lines; of this one text. */
  readonly marks?: readonly LineMark[];
  /** Classify without the title line and the note under it. */
  readonly bodyOnly?: boolean;
  /**
   * The user said that the file is office prose (language `gongwen`), although its genre may be unknown: then its
   * words, marks and figures are checked, and nothing that depends on a genre.
   */
  readonly officeProse?: boolean;
}

/** A line of a law, a party document or a speech, with where it stands. */
export interface QuotedSource {
  readonly text: string;
  readonly title: string;
  readonly author?: string;
}

/** 场合. `deploy` stands in where nothing tells the occasion. */
export type OccasionId =
  | 'deploy'
  | 'mobilize'
  | 'commend'
  | 'forum'
  | 'address'
  | 'commemorate'
  | 'discipline'
  | 'exchange'
  | 'party-lesson'
  | 'inaugural';

/** Who listens, seen from the speaker. Undefined is taken for subordinates. */
export type AudienceRank = 'subordinates' | 'peers' | 'superiors' | 'guests';

export interface ReviewOptions {
  /** Inferred from title and opening when left out. */
  readonly occasion?: OccasionId;
  readonly audience?: AudienceRank;
  /** Characters spoken a minute; 200 when left out. */
  readonly rate?: number;
  /** Departments or fields that the speech has to touch (横到边), as they are spoken of. */
  readonly fields?: readonly string[];
  /** What people talk about here and now, beside the topics that everybody talks about. */
  readonly topics?: readonly string[];
}

/** How speeches are reviewed: the office's settings, and what the user said of this one. */
export interface SpeechSettings extends ReviewOptions {
  /** `rush`: only what would embarrass is reported (checking/rush.ts). */
  readonly mode?: DraftMode;
}

export type RuleOptions = Readonly<Record<string, boolean | number | string | readonly string[]>>;

export const DEFAULT_SETTINGS: EngineSettings = { severities: {} };

export const NO_ORGANIZATION: Organization = { own: [], superiors: [], peers: [], subordinates: [] };

export const NO_TERMS: OfficeTerms = { allowed: [], banned: [], unitOrder: [], leaderOrder: [] };

export const NO_SPEECH: SpeechSettings = {};
