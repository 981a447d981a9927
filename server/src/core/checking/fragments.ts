import type { Analysis } from '../analysis/types';
import { groupOf } from '../groups';
import type { Rule } from '../rules/types';

/** A text that belongs to a document and is none: notes, or what stands above and below each page. */
export type FragmentKind = 'notes' | 'running';

/** Of a note the words, marks, figures, dates and citations; of a running head, which is no sentence, words and marks. */
const GROUPS: Readonly<Record<FragmentKind, ReadonlySet<string>>> = {
  notes: new Set(['wording', 'punct', 'number', 'date', 'cite']),
  running: new Set(['wording', 'punct']),
};

export function fragmentRules(rules: readonly Rule[], kind: FragmentKind): Rule[] {
  return rules.filter(({ meta }) => GROUPS[kind].has(groupOf(meta.id)));
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
