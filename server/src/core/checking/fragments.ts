import type { Analysis } from '../analysis/types';
import { hasTrait } from '../groups';
import type { Rule } from '../rules/types';

/** A text that belongs to a document and is none: notes, or what stands above and below each page. */
export type FragmentKind = 'notes' | 'running';

export function fragmentRules(rules: readonly Rule[], kind: FragmentKind): Rule[] {
  return rules.filter(({ meta }) => hasTrait(meta.id, kind));
}

/** No genre, whatever a line of it looks like: a running head often repeats the title. */
export function asFragment({ file, documents }: Analysis): Analysis {
  return {
    file,
    documents: documents.map((one) => ({
      ...one,
      classification: { genre: 'unknown', confidence: 1, evidence: [] },
      extent: 'prose',
      attachments: [],
    })),
  };
}
