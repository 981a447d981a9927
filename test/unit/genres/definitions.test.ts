import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENRE_IDS, GENRES } from '@biganzi/shared';
import { generateGenreIndex } from '../../../scripts/gen/genre-index';
import { normalizeFormula } from '../../../server/src/core/document/closing-formulae';
import { GENRE_DEFINITIONS, GENRE_LIST } from '../../../server/src/core/genres';
import { patternStarts } from '../../../server/src/core/genres/pattern-starts';
import { UNKNOWN_CUES } from '../../../server/src/core/genres/unknown';

describe('genre definitions', () => {
  it('there is one for each genre of the catalogue, in its order', () => {
    assert.deepEqual(Object.keys(GENRE_DEFINITIONS), GENRE_IDS);
    for (const id of GENRE_IDS) assert.equal(GENRE_DEFINITIONS[id].id, id);
  });

  it('the generated index is fresh', () => {
    const { path, text } = generateGenreIndex();
    assert.equal(readFileSync(join(__dirname, '../../..', path), 'utf8'), text);
  });

  for (const definition of GENRE_LIST) {
    describe(definition.id, () => {
      it('is told in full', () => {
        assert.ok(definition.basis.length > 0 && definition.directions.length > 0);
        for (const list of [
          definition.titleForms,
          definition.required,
          definition.avoid,
          definition.confusedWith,
        ]) {
          assert.ok(list.length > 0);
        }
        assert.match(definition.purpose, /。$/);
        for (const { genre, how } of definition.confusedWith) {
          assert.notEqual(genre, definition.id);
          assert.match(how, /。$/);
        }
        assert.doesNotMatch(JSON.stringify(definition), /种子/);
      });

      it('offers only closing formulae that it allows', () => {
        for (const { text, pattern } of definition.closings) {
          if (text === undefined || text.includes('……')) continue;
          const formula = normalizeFormula(text);
          assert.match(formula, pattern);
          for (const wrong of definition.wrongClosings) assert.doesNotMatch(formula, wrong.pattern);
        }
      });

      it('knows the title words of the catalogue', () => {
        const words = new Set(definition.titleCues.flatMap((cue) => cue.words));
        for (const word of GENRES[definition.id].titleWords) assert.ok(words.has(word), word);
      });

      it('has cues with names of their own, that match something', () => {
        const cues = [...definition.cues, ...definition.titleCues];
        assert.equal(new Set(cues.map(({ id }) => id)).size, cues.length);
        for (const subkind of definition.subkinds) assert.ok(subkind.id.startsWith(`${definition.id}.`));
      });
    });
  }
});

describe('cues', () => {
  const cues = [
    ...GENRE_LIST.flatMap(({ id, cues, subkinds }) =>
      [...cues, ...subkinds.flatMap((subkind) => subkind.cues)].map((cue) => ({ owner: id as string, cue })),
    ),
    ...UNKNOWN_CUES.map((cue) => ({ owner: 'unknown', cue })),
  ];

  it('match no empty text and carry a weight and a reason', () => {
    for (const { owner, cue } of cues) {
      assert.ok(!cue.pattern.test(''), `${owner} ${cue.id}`);
      assert.ok(cue.weight !== 0 && cue.reason !== '', `${owner} ${cue.id}`);
      assert.equal(cue.pattern.flags, '', `${owner} ${cue.id}`);
    }
  });

  it('that look through the whole body begin with something to look for', () => {
    for (const { owner, cue } of cues) {
      if (cue.place === 'body') assert.ok(patternStarts(cue.pattern) !== undefined, `${owner} ${cue.id}`);
    }
  });
});
