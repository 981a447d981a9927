import type { OfficialDocument } from '../../document/types';

/**
 * False for a draft that is plainly still being written: no closing, no signature and no date. Rules that miss
 * something at the end stay silent then.
 */
export function isFinished(document: OfficialDocument): boolean {
  return document.closings.length > 0 || document.signatures.length > 0 || document.date !== undefined;
}
