import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternsIn } from '../../../../scripts/patterns/slow-patterns';
import { createEngine, DEFAULT_SETTINGS } from '../../../../server/src/core/engine';
import { mayMatch, pairSet, sizeFor } from '../../../../server/src/core/language/text/pair-set';
import { patternCues } from '../../../../server/src/core/language/text/pattern-cues';
import { RULES } from '../../../../server/src/core/rules';
import { makeReport } from '../../../bench/draft';
import { editRandomly, randomNumbers } from '../../../support/random-edits';

const CORE = join(__dirname, '../../../../server/src/core');

describe('cues of a pattern', () => {
  const cases: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
    [/据[^。]{0,6}统计/g, [['统计'], ['据'], ['统']]],
    [/(?:印发|转发)的/, [['发的'], ['印发', '转发'], ['的']]],
    [/[省市]委(?=会)/, [['省委', '市委'], ['委'], ['会']]],
    [/(?:下|今)年/, [['下年', '今年'], ['年'], ['下', '今']]],
    [/(?:下|)年/, [['年']]],
    [/x{0,3}统?计/, [['计']]],
    [/\u4e00的/, [['一的'], ['一'], ['的']]],
    [/(?<!不)能|(?<=得)会/, [['能', '得']]],
    [/一|二月?|[^三]/, []],
    [/[一-九]月/, [['月']]],
    [/😀的/u, [['\ud83d\ude00'], ['\ude00的'], ['\ud83d']]],
    [/[😀的]/u, []],
    [/abc/i, []],
    [/(?<a>\p{Script=Han})\1\k<a>.\s\w/u, []],
  ];
  for (const [pattern, cues] of cases) {
    it(`are read from ${pattern}`, () => assert.deepEqual(patternCues(pattern), cues));
  }

  it('deny no match of a pattern that the engine searches with', function () {
    this.timeout(120_000);
    const texts = RULES.flatMap(({ meta }) => [...meta.examples.bad, ...meta.examples.good]).map(({ text }) =>
      text.replace(/[⟦⟧]/g, ''),
    );
    const patterns = [...patternsWritten(), ...patternsUsed(texts)];
    assert.ok(patterns.length > 2_000, `${patterns.length} patterns`);
    const random = randomNumbers(3);
    const drafts = [
      makeReport(2_000),
      ...Array.from({ length: 60 }, () => texts[Math.floor(random() * texts.length)]!),
    ];
    const tried = drafts.flatMap((draft) => [draft, editRandomly(draft, random, texts).text]);
    for (const text of tried) {
      const pairs = pairSet(text, sizeFor(text.length));
      for (const pattern of patterns) {
        if (text.search(pattern) >= 0) assert.ok(mayMatch(pairs, pattern), `${pattern} in ${text}`);
      }
    }
  });
});

/** Those that are written out in the sources of the engine. */
function patternsWritten(): readonly RegExp[] {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) =>
    patternsIn(readFileSync(join(CORE, name), 'utf8')).map(
      ({ pattern, flags }) => new RegExp(pattern, flags),
    ),
  );
}

/** The patterns by which the texts are gone through when they are checked: made at run time, too. */
function patternsUsed(texts: readonly string[]): readonly RegExp[] {
  const used = new Map<string, RegExp>();
  const own = RegExp.prototype[Symbol.matchAll];
  RegExp.prototype[Symbol.matchAll] = function (text) {
    used.set(String(this), this);
    return own.call(this, text);
  };
  try {
    const engine = createEngine();
    for (const text of texts) engine.check(text, { ...DEFAULT_SETTINGS, officeProse: true });
  } finally {
    RegExp.prototype[Symbol.matchAll] = own;
  }
  return [...used.values()];
}
