import type { AttachmentAnalysis } from '../analysis/types';
import { groupOf } from '../groups';
import type { Rule } from '../rules/types';

/**
 * Which rules look at an attachment: those about words and marks that are there. What a whole document must have
 * (number, recipients, closing, signature) an attachment rarely has, and its genre is not to be argued with.
 */
const TEXT_GROUPS: ReadonlySet<string> = new Set([
  'closing',
  'number',
  'punct',
  'wording',
  'cite',
  'fact',
  'paste',
]);
/** In another's text only what is plainly a slip of the keyboard is told. */
const FORM_GROUPS: ReadonlySet<string> = new Set(['punct', 'paste']);

/** Whether `rule` looks at this attachment. */
export function checksAttachment({ meta }: Rule, { quoted }: AttachmentAnalysis): boolean {
  if (meta.attachments === 'skip') return false;
  const group = groupOf(meta.id);
  return quoted ? FORM_GROUPS.has(group) : meta.attachments === 'check' || TEXT_GROUPS.has(group);
}
