/** A slip in fixed wording, however it was found. */
export interface Slip {
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly kind: string;
  readonly source: string;
}
