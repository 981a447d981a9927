import assert from 'node:assert/strict';
import { createEngine, type EngineSettings } from '../../../server/src/core/engine';
import type { Finding } from '../../../server/src/core/findings';
import { RULES } from '../../../server/src/core/rules';
import typo from '../../../server/src/core/rules/closing/typo';
import checklist from '../../../server/src/core/rules/speech/rush-draft-checklist';
import unspeakable from '../../../server/src/core/rules/speech/unspeakable';
import type { Rule } from '../../../server/src/core/rules/types';
import { defineRule } from '../../../server/src/core/rules/types';
import { speechPaper } from '../../support/speech-paper';

/** Reports at the body's start, as a rule with this id and severity would. */
function fake(id: Rule['meta']['id'], severity: Finding['severity'], toDo?: 'fill' | 'verify'): Rule {
  const meta = { ...typo.meta, id, severity, genres: 'any', ...(toDo && { toDo }) } as const;
  return defineRule(meta, ({ document, report }) => {
    report({
      message: 'typo',
      data: { wrong: '', right: '' },
      span: { ...document.bodySpan, end: document.bodySpan.start + 1 },
    });
  });
}

const TEXT = speechPaper(['今天召开供水工作会议。任务分好了（见附表3），抓紧办。', '谢谢大家！']);

function check(
  text: string,
  rules: readonly Rule[],
  settings: Partial<EngineSettings> = {},
): readonly Finding[] {
  const all: EngineSettings = { severities: {}, genre: 'speech', speech: { mode: 'rush' }, ...settings };
  return createEngine({ rules })
    .check(text, all)
    .documents.flatMap(({ findings }) => findings);
}

const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe('急稿 (rush)', () => {
  it('keeps errors of any rule', () => {
    assert.deepEqual(idsOf(check(TEXT, [fake('wording/x', 'error'), fake('wording/y', 'warning')])), [
      'wording/x',
    ]);
  });

  it('keeps warnings about dates, quotations, facts and figures', () => {
    const rules = [fake('date/x', 'warning'), fake('cite/x', 'warning'), fake('number/x', 'info')];
    assert.deepEqual(idsOf(check(TEXT, rules)).sort(), ['cite/x', 'date/x']);
  });

  it('keeps names, salutation and what is to be filled in, whatever their severity', () => {
    const rules = [
      fake('wording/leader-title-name', 'info'),
      fake('speech/salutation-form', 'info'),
      fake('paste/x', 'hint', 'fill'),
      fake('speech/closing-missing', 'info'),
    ];
    const kept = ['paste/x', 'speech/salutation-form', 'wording/leader-title-name'];
    assert.deepEqual(idsOf(check(TEXT, rules)).sort(), kept);
  });

  it('shows everything in a slow draft and in other papers', () => {
    const rules = [fake('wording/y', 'warning')];
    assert.deepEqual(idsOf(check(TEXT, rules, { speech: { mode: 'slow' } })), ['wording/y']);
    assert.deepEqual(idsOf(check(TEXT, rules, { genre: 'notice' })), ['wording/y']);
  });

  it('tells once, at the title, how many are held back', () => {
    const rules = [checklist, unspeakable, fake('wording/y', 'warning'), fake('wording/x', 'error')];
    const findings = check(TEXT, rules);
    assert.deepEqual(idsOf(findings), ['speech/rush-draft-checklist', 'wording/x']);
    const [hint] = findings;
    assert.match(hint?.message ?? '', /另有2处/);
    assert.equal(hint?.severity, 'hint');
    assert.equal(TEXT.slice(hint?.span.start, hint?.span.end), '在全县供水工作会议上的讲话');
  });

  it('says nothing where nothing is held back', () => {
    assert.deepEqual(
      check(speechPaper(['今天开会。𠮷祥镇先开工。'], { eol: '\r\n' }), [checklist, unspeakable]),
      [],
    );
    assert.deepEqual(check('', [checklist, unspeakable]), []);
  });

  it('can be turned off, and switched off in the text', () => {
    const rules = [checklist, unspeakable];
    assert.deepEqual(check(TEXT, rules, { severities: { 'speech/rush-draft-checklist': 'off' } }), []);
    const switched = `<!-- biganzi-disable speech/rush-draft-checklist: 已经知道 -->\n${TEXT}`;
    assert.deepEqual(check(switched, rules), []);
  });

  it('never calls the rule in the ordinary pass', () => {
    assert.deepEqual(check(TEXT, [checklist], { speech: {} }), []);
    assert.ok(RULES.length > 0);
  });
});
