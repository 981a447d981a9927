import type { OfficialDocument, Part } from '../../document/types';

/**
 * The word that `pattern` (anchored at its end) finds at the end of the title, a trailing bracket such as （试行） cut
 * off. A double title has no such word: its second half is free; nor has a title that passes on another paper
 * (批转…的请示报告): its last word is the other's.
 */
export function wordAtTitleEnd(document: OfficialDocument, pattern: RegExp): Part | undefined {
  const { title } = document;
  const line = title?.lines.at(-1);
  if (!title || !line || title.subtitle || PASSES_ON.test(title.plain)) return undefined;
  const end = Math.min(title.suffix?.span.start ?? line.span.end, line.span.end);
  const text = line.text.slice(0, Math.max(0, end - line.span.start)).trimEnd();
  const word = pattern.exec(text)?.[0];
  if (!word) return undefined;
  const start = line.span.start + text.length - word.length;
  return { text: word, span: { start, end: start + word.length } };
}

const PASSES_ON = /批转|转发|印发|的通知/;
