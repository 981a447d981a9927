import type { Span } from '../document/types';
import { codeBlock } from '../markdown';
import { fillTemplate } from '../templates/fill';
import { withHoles } from '../templates/holes';
import type { Place } from './completion-place';

/** `template`: a whole document. `snippet`: a piece of one. `formula`: a fixed form of words. `phrase`: a word or two. */
export type CompletionKind = 'template' | 'snippet' | 'formula' | 'phrase';

export interface CompletionEntry {
  readonly label: string;
  readonly kind: CompletionKind;
  /** What the text in `replaceSpan` is matched with; the first is the one that fits what was typed. */
  readonly filterTexts: readonly string[];
  /** LSP snippet syntax. */
  readonly insertText: string;
  /** On the cursor's line; ends at the cursor, or behind the bracket that the editor put there. */
  readonly replaceSpan: Span;
  /** One line: 求批准. */
  readonly detail: string;
  /** Markdown: what will be inserted. */
  readonly documentation: string;
  /** Orders the list. */
  readonly sortKey: string;
}

/** What a source offers; the place turns it into an entry. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Other texts that find it, besides the label. */
  readonly prefixes: readonly string[];
  readonly body: string;
  readonly detail: string;
  /** The first heading of the list goes first; inside it the order of offering holds. */
  readonly rank: number;
  /** How many characters of the line before the cursor it replaces, when not the whole typed text. */
  readonly replaces?: number;
  /** `paragraph`: indented by two. `margin`: stands at the margin. `inline`: goes on in the line. */
  readonly layout: 'paragraph' | 'margin' | 'inline';
}

const INDENT = '　　';

export function entryOf(offer: Offer, place: Place, order: number): CompletionEntry {
  const { indent, typed, lineStart, closer } = place;
  const offset = lineStart + indent.length + typed.length;
  const body = offer.body.startsWith(INDENT) ? offer.body.slice(INDENT.length) : offer.body;
  const takesIndent = offer.layout === 'margin' && indent !== '';
  const replaced = offer.replaces ?? typed.length;
  const written = typed.slice(typed.length - replaced);
  // What brings a bracket of its own takes the place of that one.
  const ends = closer !== '' && offer.label.startsWith('（');
  const texts = [offer.label, ...offer.prefixes];
  const fitting = texts.filter((text) => text.startsWith(written.toLowerCase()) || text.startsWith(written));
  const ordered = [...fitting, ...texts.filter((text) => !fitting.includes(text))];
  return {
    label: offer.label,
    kind: offer.kind,
    filterTexts: ordered.map((text) => (takesIndent ? indent + text : text)),
    insertText: withHoles(
      offer.layout === 'paragraph' && indent === ''
        ? INDENT + body
        : offer.layout === 'margin'
          ? offer.body
          : body,
    ),
    replaceSpan: {
      start: takesIndent ? lineStart : offset - replaced,
      end: offset + (ends ? closer.length : 0),
    },
    detail: offer.detail,
    documentation: preview(offer.body),
    sortKey: `${String(offer.rank).padStart(2, '0')}-${String(order).padStart(3, '0')}`,
  };
}

function preview(body: string): string {
  return codeBlock(fillTemplate({ body }));
}
