/** Characters that a scanner took for others that look alike. */

import { lazy } from '../kept';
import { mayMatch, pairsOfWhole } from '../language/text/pair-set';
import { OCR_CONFUSIONS } from '../language/words/ocr-confusions';
import type { Detector, Repair } from './types';
import type { ProtectedZones } from './zones';

export const findOcrConfusions: Detector = (file, zones) => {
  const { text } = file;
  const repairs: Repair[] = [];
  for (const { pattern, mend } of patterns()) {
    if (!mayMatch(pairsOfWhole(file), pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const newText = [...match[0]].map((char) => mend[char] ?? char).join('');
      if (newText === match[0] || zones.meets(span, SKIPPED)) continue;
      repairs.push({ span, edits: [{ span, newText }], automatic: false });
    }
  }
  repairs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return repairs.filter(({ span }, i) => i === 0 || span.start >= repairs[i - 1]!.span.end);
};

const SKIPPED: Parameters<ProtectedZones['meets']>[1] = ['block', 'code', 'url', 'email', 'path', 'latin'];

const patterns = lazy(() =>
  OCR_CONFUSIONS.map(({ pattern, mend }) => ({ pattern: new RegExp(pattern, 'gm'), mend })),
);
