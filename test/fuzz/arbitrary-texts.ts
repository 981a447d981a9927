/** Texts that no office would write: what the fuzzing tests and `npm run fuzz` try. */
import fc from 'fast-check';
import { RULES } from '../../server/src/core/rules';

/** The lines that the rules themselves show as examples: every rule's own triggers and near misses. */
const EXAMPLES = [
  ...new Set(
    RULES.flatMap(({ meta }) => [...meta.examples.bad, ...meta.examples.good]).flatMap(({ text }) =>
      text.replace(/[⟦⟧]/g, '').split(/\r?\n/),
    ),
  ),
].filter((line) => line.trim() !== '');
/** Their clauses, marks included. */
export const CLAUSES = [...new Set(EXAMPLES.flatMap((line) => line.match(/[^，。；：]+[，。；：]?/g) ?? []))];

const MARKS = [...'，。；：、？！“”‘’（）《》〈〉〔〕【】—…·,.;:?!()[]"\'<>-~/|*#`%％０９①Ⅱ℃'];
const ODD = [
  ...['\ud842', '\udfb7', '𠮷', '😀', '\u0000', '\ufeff', '\u200b', '\u2028', '\u0301', '\u00a0'],
  ...['　', ' ', '\t', '\r', '\n', '\r\n', '\n\n', '```', '---', '| a | b |\n|-|-|\n', '> ', '<!--', '-->'],
  ...[
    '<!-- biganzi-disable -->',
    '<!-- biganzi-disable-next-line a/b: 由 -->',
    '第一篇：',
    '附件：1.',
    '× ×',
  ],
];

/** A clause, a line, a mark or an odd character. */
export const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CLAUSES) },
  { weight: 3, arbitrary: fc.constantFrom(...EXAMPLES).map((line) => `${line}\n`) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
/** Clauses, lines, marks and odd characters in any order. */
export const mixture = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** Of each rule, a whole small document that it flags. */
const FLAGGED = RULES.flatMap(({ meta }) => meta.examples.bad.map(({ text }) => text.replace(/[⟦⟧]/g, '')));

/** One of these papers with some of its characters gone or put elsewhere. */
export function damagedPapers(papers: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...papers),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), piece), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.boolean(),
    )
    .map(([text, blows, carriageReturns]) => {
      const broken = blows.reduce((now, [where, length, put]) => {
        const at = Math.floor(where * now.length);
        return now.slice(0, at) + put + now.slice(at + length);
      }, text);
      return carriageReturns ? broken.replaceAll('\n', '\r\n') : broken;
    });
}

export const damaged = damagedPapers(FLAGGED);

/** What pasting and scanning leave in a line of running text: spaces in words, page numbers, ghosts, pieces of HTML. */
const DAMAGE = [
  ...[' ', '  ', '\u00a0', '\u3000', '\t', '\u200b', '\ufeff', '\u00ad', '\n', '\r\n', '\n1\n', '\n- 2 -\n'],
  ...[
    '<p>',
    '</p>',
    '<br/>',
    '&nbsp;',
    '&ldquo;',
    ',',
    ';',
    '(',
    ')',
    '"',
    '...',
    '--',
    '。。',
    '年 年',
    '是 是',
  ],
  ...['１', 'ａ', '⽂', '⼯'],
];
/** A paper that came through many hands: damage between any of its characters. */
export const pasted = fc
  .tuple(
    fc.constantFrom(...FLAGGED),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...DAMAGE)), {
      minLength: 1,
      maxLength: 24,
    }),
  )
  .map(([text, blows]) =>
    blows.reduce((now, [where, put]) => {
      const at = Math.floor(where * (now.length + 1));
      return now.slice(0, at) + put + now.slice(at);
    }, text),
  );
/** A sentence some of whose words are spaced out, letter by letter. */
export const spacedOut = fc
  .tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(...CLAUSES), fc.array(fc.boolean(), { maxLength: 60 }))
  .map(([first, second, spaces]) =>
    [...`${first}${second}`].map((char, at) => (spaces[at] ? `${char} ` : char)).join(''),
  );
