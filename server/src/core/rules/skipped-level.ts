/** What the two rules about 越级行文 share: whom the paper passes over, and the 抄送 that would mend it. */
import { addToCopyTo } from '../language/copy-to';
import { skippedSuperior } from '../language/organization-relation';
import type { Report, RuleContext } from './types';

/** Everything of a report but its message; undefined where nobody is passed over. */
export function skippedLevel({
  document,
  file,
  organization,
}: Pick<RuleContext, 'document' | 'file' | 'organization'>): Omit<Report, 'message'> | undefined {
  const skipped = skippedSuperior(document, organization);
  const organ = document.recipients?.organs[0];
  if (skipped === undefined || !organ) return undefined;
  const edit = addToCopyTo(file, document, skipped);
  return {
    data: { organ: organ.text, skipped },
    span: organ.span,
    fixes: edit ? [{ title: `抄送“${skipped}”`, kind: 'suggest', edits: [edit] }] : [],
  };
}
