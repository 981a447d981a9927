import { parse } from '../../server/src/core/document';
import { classify } from '../../server/src/core/genres/classify';
import type { Model } from '../../server/src/core/genres/weights';
import type { LabelledDocument, LabelledTitle } from './genre-corpus';
import type { Judged } from './scores';

/**
 * What of a document the classifier gets: all of it; all of it, told to ignore the title; or a text from which
 * the title and the 题注 were cut off. A document without a title is the same text in all three.
 */
export const VARIANTS = ['whole', 'ignored', 'cut'] as const;
export type Variant = (typeof VARIANTS)[number];

export function judgeDocument(one: LabelledDocument, variant: Variant, model?: Model): Judged {
  const text = variant === 'cut' ? cutTitle(one.text) : one.text;
  return { ...judgeText(text, variant === 'ignored', model), ...naming(one.file, one) };
}

export function judgeTitle(one: LabelledTitle, model?: Model): Judged {
  return { ...judgeText(`${one.title}\n`, false, model), ...naming(one.title, one) };
}

function naming(name: string, { label, accepted }: Pick<LabelledDocument, 'label' | 'accepted'>) {
  return { name, label, accepted };
}

function judgeText(text: string, bodyOnly: boolean, model: Model | undefined) {
  const document = parse(text).documents[0];
  if (document === undefined) return { answer: 'unknown' as const, confidence: 1 };
  const { genre, confidence, evidence } = classify(document, { bodyOnly, ...(model ? { model } : {}) });
  return { answer: genre, confidence, evidence };
}

/** The text from behind the title, and the 题注, of its first document; lines above the title go with it. */
export function cutTitle(text: string): string {
  const document = parse(text).documents[0];
  if (document?.title === undefined) return text;
  const bodyStart = document.body[0]?.span.start ?? text.length;
  const above = [document.title, document.titleNote, document.byline].flatMap((node) =>
    node !== undefined && node.span.end <= bodyStart ? [node.span.end] : [],
  );
  return text.slice(Math.max(document.title.span.end, ...above)).replace(/^\s*\n/, '');
}
