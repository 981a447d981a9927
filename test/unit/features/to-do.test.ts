import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';

const engine = createEngine();

function listed(text: string): { kind: string; text: string; context: string }[] {
  return engine
    .toDo(engine.check(text))
    .map(({ kind, text: what, context }) => ({ kind, text: what, context }));
}

function draft(body: string, date = '2024年3月5日'): string {
  return `关于拨付修路经费的请示\n\n县人民政府：\n\n　　我乡通村公路路面破损，急需修缮。${body}\n\n　　妥否，请批示。\n\n长岭乡人民政府\n${date}\n`;
}

describe('what is still to be filled in', () => {
  it('lists placeholders in their order, each with the words around it', () => {
    assert.deepEqual(listed(draft('现由××村牵头，请联系〔联系人〕，电话____。')), [
      { kind: 'fill', text: '××', context: '现由××村牵头，请联系〔联系人〕，电' },
      { kind: 'fill', text: '〔联系人〕', context: '现由××村牵头，请联系〔联系人〕，电话____' },
      { kind: 'fill', text: '____', context: '现由××村牵头，请联系〔联系人〕，电话____' },
    ]);
  });

  it('knows the fields of a template, a gap in a date, and a word that says so', () => {
    const found = listed(draft('共需${1:金额}万元（数据待核实）。', '    年  月  日')).map(
      ({ text }) => text,
    );
    assert.deepEqual(found, ['${1:金额}', '（数据待核实）', '年 月 日']);
  });

  it('lists a missing figure where a rule found one, once', () => {
    const found = engine.toDo(engine.check(draft('去年共处理来信来访达余件。')));
    assert.equal(found.length, 1);
    assert.match(found[0]!.reason, /数/);
  });

  it('lists what has to be verified, also by a rule that is off as a finding, unless the user turned it off', () => {
    const text = draft('习近平总书记指出：“道路通，百业兴，要把农村公路建好、管好、护好、运营好。”');
    const analysis = engine.check(text);
    const verify = engine.toDo(analysis).filter(({ kind }) => kind === 'verify');
    assert.equal(verify.length, 1);
    assert.notEqual(verify[0]!.reason, '');
    const off = engine.toDo(analysis, { severities: { 'cite/leader-quote-verify': 'off' } });
    assert.deepEqual(off, []);
  });

  it('leaves alone the year of a number, a comment, code and a word of the Latin script', () => {
    const text = draft('根据《县人民政府关于修路的通知》（县政发〔2024〕5号），选用XXL型材料。');
    assert.deepEqual(listed(`<!-- 某某处待补 ×× -->\n${text}`), []);
  });

  it('is empty for a text that is no official document', () => {
    assert.deepEqual(listed('昨夜下了一场雨，×××的院子里石榴花落了一地。\n'), []);
  });

  it('takes any text, a lone surrogate and an astral character too', () => {
    assert.deepEqual(
      listed(draft('\ud842××𠮷')).map(({ text }) => text),
      ['××'],
    );
  });
});
