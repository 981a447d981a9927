/**
 * One step of cleaning a pasted text. A detector is a pure function of one parsed file: a paste rule reports what it
 * finds, and the pipeline applies it and parses again before it asks the next.
 */
import type { SourceFile, Span } from '../document/types';
import type { TextEdit } from '../findings';
import type { ProtectedZones } from './zones';

export interface Repair {
  /** What to show as damaged. Not empty; no two repairs of one detector overlap. */
  readonly span: Span;
  /** What mends it, ascending, not overlapping. Empty where it can only be pointed out. May reach beyond `span`. */
  readonly edits: readonly TextEdit[];
  /** Certain enough (0.9 and more) to be made without asking. */
  readonly automatic: boolean;
  /** The sort of damage, where a detector knows several: the message of its rule. */
  readonly kind?: string;
}

/** Repairs in the order of their spans, over the whole file. */
export type Detector = (file: SourceFile, zones: ProtectedZones) => readonly Repair[];
