import assert from 'node:assert/strict';
import { createEngine, DEFAULT_SETTINGS, type Engine, KeptFindings } from '../../../server/src/core/engine';
import { RULES } from '../../../server/src/core/rules';
import { defineRule, type Rule } from '../../../server/src/core/rules/types';
import { finish } from '../../../server/src/core/steps';
import { makePasted, makeReport, makeSpeech } from '../../bench/draft';
import { editRandomly, randomNumbers } from '../../support/random-edits';

/** Each way that a text is checked, once with what was kept and once without. */
function both(engine: Engine, text: string, kept: KeptFindings): { kept: string; fresh: string } {
  const settings = { ...DEFAULT_SETTINGS, officeProse: true };
  const analysis = engine.classify(text, settings);
  const told = (with_?: KeptFindings) =>
    JSON.stringify(
      finish(engine.checking(analysis, settings, undefined, with_)).documents.map(({ findings }) => findings),
    );
  return { kept: told(kept), fresh: told() };
}

/** The others see the whole document in either case. */
const BY_BLOCK = RULES.filter(({ meta }) => meta.grain === 'block');

const EXAMPLES = RULES.flatMap(({ meta }) => [...meta.examples.bad, ...meta.examples.good]).map(({ text }) =>
  text.replace(/[⟦⟧]/g, ''),
);

describe('findings kept by block', () => {
  const drafts = { report: makeReport(1_500), speech: makeSpeech(1_500), pasted: makePasted(1_000) };
  for (const [name, draft] of Object.entries(drafts)) {
    it(`are those of a fresh check after each of 150 edits of a ${name}`, () => {
      const engine = createEngine({ rules: BY_BLOCK });
      const kept = new KeptFindings();
      const random = randomNumbers(name.length);
      const done: string[] = [];
      let text = draft;
      for (let edit = 0; edit < 150; edit++) {
        const result = both(engine, text, kept);
        assert.equal(result.kept, result.fresh, done.slice(-3).join('; '));
        const edited = editRandomly(text, random, EXAMPLES);
        text = edited.text.length > 4_000 ? draft : edited.text;
        done.push(edited.what);
      }
    });
  }

  it('are those of a fresh check when all rules’ examples stand in one draft', () => {
    const engine = createEngine({ rules: BY_BLOCK });
    const kept = new KeptFindings();
    const random = randomNumbers(7);
    let text = '';
    for (let n = 0; n < 60; n++) {
      const pieces = Array.from({ length: 3 }, () => EXAMPLES[Math.floor(random() * EXAMPLES.length)]!);
      // A line of each of three papers at a time: what one block is told must not hang on the others.
      text = `${pieces.map((piece) => piece.split('\n').slice(2, 8).join('\n')).join('\n')}\n${text}`.slice(
        0,
        4_000,
      );
      const result = both(engine, `清河县水利局关于防汛工作的报告\n\n县人民政府：\n${text}`, kept);
      assert.equal(result.kept, result.fresh);
    }
  });

  const NO_TEXT = { basis: [], explanation: '', remedy: '', exceptions: [], examples: { bad: [], good: [] } };
  const looked: string[] = [];
  const rule = (id: `test/${string}`, check: Rule['check']): Rule =>
    defineRule(
      {
        ...NO_TEXT,
        id,
        title: id,
        severity: 'info',
        genres: 'any',
        fix: 'none',
        grain: 'block',
        messages: { one: '一处。' },
      },
      check,
    );
  const byWord = rule('test/by-word', ({ document, report }) => {
    for (const { text, span } of document.paragraphs) {
      looked.push(text);
      if (text.includes('水')) report({ message: 'one', span });
    }
  });
  const byTitle = rule('test/by-title', ({ document, report }) => {
    for (const { text, span } of document.paragraphs) {
      if (text.includes('堤') && document.title?.plain.includes('报告')) report({ message: 'one', span });
    }
  });
  const TEXT =
    '清河县水利局关于防汛工作的报告\n\n县人民政府：\n　　全县水库平稳。\n　　加固堤防。\n　　特此报告。\n';

  it('make a rule look at the blocks that are new, and at no other', () => {
    const engine = createEngine({ rules: [byWord] });
    const kept = new KeptFindings();
    both(engine, TEXT, kept);
    looked.length = 0;
    const { fresh, kept: told } = both(engine, TEXT.replace('加固', '加高'), kept);
    assert.equal(told, fresh);
    assert.deepEqual(looked.slice(0, 1), ['加高堤防。']);
  });

  it('are not used for a rule that turns out to ask for more than a block', () => {
    const engine = createEngine({ rules: [byTitle] });
    const kept = new KeptFindings();
    for (const text of [TEXT, TEXT.replace('报告', '情况'), TEXT, TEXT.replace('堤', '水')]) {
      const { fresh, kept: told } = both(engine, text, kept);
      assert.equal(told, fresh);
    }
  });

  it('are those of a fresh check where a rule has more to tell than it may', () => {
    const engine = createEngine({ rules: [byWord] });
    const kept = new KeptFindings();
    const many = TEXT.replace('　　加固', '　　水。\n'.repeat(2_100) + '　　加固');
    for (const text of [TEXT, many, many.replace('加固', '水库'), TEXT]) {
      const { fresh, kept: told } = both(engine, text, kept);
      assert.equal(told, fresh);
    }
  });
});
