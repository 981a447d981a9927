/** Spaces between Han characters and letters or figures. */
import type { Span } from '../document/types';
import { fileBlocks } from './blocks';
import { findGhostDigits } from './ghost-digits';
import { repairsOf } from './repairs';
import type { Detector, Repair } from './types';

const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff〇';
const SPACE = new RegExp(
  `(?<=[${HAN}])[ \\u00a0]{1,2}(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%％])[ \\u00a0]{1,2}(?=[${HAN}])`,
  'g',
);
const OPAQUE: ReadonlySet<string> = new Set(['table', 'code', 'blockQuote', 'comment', 'frontMatter']);
/** Between two terms it stands like a sign: 请示 VS 报告. */
const SIGN = /^(?:VS|vs|Vs|PK|and|or|by)$/;
/** A number that labels what follows, at the head of a block: 附件1 名单, 2.1 范围. */
const LABEL = /^(?:附件|附表|附录|图|表|专栏)?[\d.]{1,6}$/;
const COUNTED = /^[年月日时分个名项万亿元]/;
const PHONE = /^[\d-]{7,}/;

export const findCjkLatinSpaces: Detector = (file, zones) => {
  // What is a ghost of the figures beside it goes first, with its spaces.
  const ghosts = repairsOf(findGhostDigits, file);
  const repairs: Repair[] = [];
  for (const { node } of fileBlocks(file)) {
    if (OPAQUE.has(node.kind) || !/[A-Za-z0-9]/.test(node.text)) continue;
    const { text, span: at } = node;
    for (const match of text.matchAll(SPACE)) {
      const gap = { start: match.index, end: match.index + match[0].length };
      const span = { start: at.start + gap.start, end: at.start + gap.end };
      const beside = { start: span.start - 1, end: span.end + 1 };
      if (zones.meets(beside, ZONES) || isMeant(text, gap)) continue;
      if (ghosts.some((ghost) => ghost.span.start <= span.end && span.start <= ghost.span.end)) continue;
      repairs.push({ span, edits: [{ span, newText: '' }], automatic: true });
    }
  }
  return repairs;
};

const ZONES = [
  'block',
  'code',
  'link',
  'html',
  'url',
  'email',
  'path',
  'time',
  'standard',
  'documentNumber',
] as const;

function isMeant(text: string, { start, end }: Span): boolean {
  const before = /[A-Za-z0-9.%％-]{1,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[A-Za-z0-9.%％-]{1,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (SIGN.test(before) || SIGN.test(after) || PHONE.test(after)) return true;
  if (start <= 8 && LABEL.test(text.slice(0, start)) && !COUNTED.test(text.charAt(end))) return true;
  // A ghost of the figures or letters behind it (关于 4 2014 年) is told of by another rule.
  return after.length > 0 && after.length <= 2 && /^ [A-Za-z0-9]/.test(text.slice(end + after.length));
}
