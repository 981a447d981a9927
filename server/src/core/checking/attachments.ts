import type { AttachmentAnalysis } from '../analysis/types';
import { hasTrait } from '../groups';
import type { Rule } from '../rules/types';

/** Whether `rule` looks at this attachment. */
export function checksAttachment({ meta }: Rule, { quoted }: AttachmentAnalysis): boolean {
  if (meta.attachments === 'skip') return false;
  // In another's text only what is plainly a slip of the keyboard is told.
  if (quoted) return hasTrait(meta.id, 'form');
  return meta.attachments === 'check' || hasTrait(meta.id, 'attachments');
}
