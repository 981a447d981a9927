import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import { fillTemplate, TEMPLATES } from '../../../server/src/core/templates';

const engine = createEngine();

describe('a filled template', () => {
  for (const template of TEMPLATES) {
    it(`${template.number} ${template.name} is one document of its own genre`, () => {
      const { documents } = engine.classify(fillTemplate(template));
      assert.equal(documents.length, 1);
      assert.equal(documents[0]?.classification.genre, template.genre);
    });

    it(`${template.number} ${template.name} has no finding that counts`, () => {
      const found = engine.check(fillTemplate(template)).documents.flatMap(({ findings }) => findings);
      const grave = found.filter(({ severity, rule }) => severity !== 'hint' && !ALLOWED.includes(rule));
      assert.deepEqual(
        grave.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});

/** A skeleton is full of blanks: what only says so is no fault of the template. */
const ALLOWED: readonly string[] = ['number/placeholder-left', 'paste/placeholder', 'title/year-placeholder'];
