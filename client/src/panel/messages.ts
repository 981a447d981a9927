/** What the panel of 讲话体检 and the extension say to each other. */
import type { ProtocolRange, ReviewResult } from '@biganzi/shared';

/** Texts of the panel, in the language of the editor. */
export interface PanelLabels {
  readonly language: string;
  readonly empty: string;
  readonly short: string;
  readonly occasion: string;
  readonly audience: string;
  readonly automatic: string;
  readonly radar: string;
  readonly score: string;
  readonly target: string;
  readonly atMost: string;
  readonly qi: string;
  readonly level: string;
  readonly stances: string;
  readonly stanceStrip: string;
  readonly noStance: string;
  readonly advice: string;
  readonly noAdvice: string;
  readonly layers: string;
  readonly remarks: string;
  readonly coverage: string;
  readonly notTouched: string;
  readonly insert: string;
  readonly characters: string;
  readonly minutes: string;
  readonly line: string;
  readonly exportSvg: string;
  readonly exportPng: string;
  readonly exportMarkdown: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly reading: string;
  readonly noVoice: string;
}

/** Extension to panel. */
export interface PanelState {
  readonly type: 'state';
  readonly labels: PanelLabels;
  /** Left out when the document in front is no speech. */
  readonly review?: ReviewResult;
}

/** Extension to panel: the draft as it is now, to be read aloud. */
export interface PanelDraft {
  readonly type: 'draft';
  readonly lines: readonly string[];
}

/** Panel to extension. */
export type PanelRequest =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly range: ProtocolRange }
  /** Sends the draft. */
  | { readonly type: 'read' }
  /** Shows the place that is being read; the panel keeps the focus. */
  | { readonly type: 'follow'; readonly range: ProtocolRange }
  | { readonly type: 'insert'; readonly body: string }
  | { readonly type: 'choose'; readonly occasion?: string; readonly audience?: string }
  | { readonly type: 'export'; readonly format: 'svg' | 'png' | 'md'; readonly content: string };
