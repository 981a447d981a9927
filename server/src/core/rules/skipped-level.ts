/** What the two rules about 越级行文 share: whom the paper passes over, and the 抄送 that would mend it. */

import type { Span } from '../document/types';
import type { Fix } from '../findings';
import { skippedSuperior } from '../language/organs/organization-relation';
import { addToCopyTo } from '../language/paper/copy-to';
import type { RuleContext } from './types';

export interface SkippedLevel {
  /** As it stands in the 主送. */
  readonly organ: string;
  /** The superior that is passed over. */
  readonly skipped: string;
  /** Of the organ. */
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** undefined where nobody is passed over. */
export function skippedLevel({
  document,
  file,
  organization,
}: Pick<RuleContext, 'document' | 'file' | 'organization'>): SkippedLevel | undefined {
  const skipped = skippedSuperior(document, organization);
  const organ = document.recipients?.organs[0];
  if (skipped === undefined || !organ) return undefined;
  const edit = addToCopyTo(file, document, skipped);
  return {
    organ: organ.text,
    skipped,
    span: organ.span,
    fixes: edit ? [{ title: `抄送“${skipped}”`, kind: 'suggest', edits: [edit] }] : [],
  };
}
