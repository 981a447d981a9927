import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import {
  CHECKLIST_GROUPS,
  type ReviewOptions,
  reviewSpeech,
  speechChecklist,
} from '../../../server/src/core/speech';
import { readSpeechFixture } from '../../fixtures/speech/pairs';

const checklist = (text: string, options?: ReviewOptions) =>
  speechChecklist(reviewSpeech(parse(text).documents[0]!, options));
const item = (text: string, id: string, options?: ReviewOptions) =>
  checklist(text, options).find((one) => one.id === id);

const MEADOW = `随笔\n${'　　河边的草长高了，风一吹就伏下去，过一会儿又立起来。\n'.repeat(3)}`;
const HEAPED = '今年完成产值35亿元、增长8%，税收4亿元、增长6%，投资12亿元，新办企业300家，新增就业5000人。';

describe('the checklist of a slow draft', () => {
  it('has ids that are its own, and groups that have a name', () => {
    const items = checklist(readSpeechFixture('deploy'), { fields: ['教育局', '教育局', '民政局'] });
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const { group, text } of items) assert.ok(CHECKLIST_GROUPS[group] !== '' && text !== '');
  });

  it('keeps its ids from one version of the draft to the next', () => {
    const ids = (text: string) => checklist(text, { fields: ['教育局'] }).map(({ id }) => id);
    assert.deepEqual(ids(MEADOW), ids(readSpeechFixture('deploy')));
  });

  it('tells of a field or a level whether it is touched, and where first', () => {
    const text = readSpeechFixture('deploy');
    const fields = { fields: ['教育局', '民政局'] };
    const met = item(text, 'field/教育局', fields)!;
    assert.equal(met.state, 'met');
    assert.match(met.detail, /^提到\d+处$/);
    assert.match(text.slice(met.span!.start, met.span!.end), /^教育/);
    const missing = item(text, 'field/民政局', fields)!;
    assert.deepEqual(
      [missing.group, missing.state, missing.detail, missing.span],
      ['breadth', 'missing', '没有提到“民政局”', undefined],
    );
    assert.equal(item(text, 'level/上级精神')?.state, 'met');
    assert.equal(item(MEADOW, 'level/上级精神')?.state, 'missing');
  });

  it('asks for the fields where the office named none', () => {
    assert.equal(item(MEADOW, 'fields')?.state, 'ask');
    assert.equal(item(MEADOW, 'fields', { fields: ['教育局'] }), undefined);
  });

  it('sees a word for the people who listen, and tells the time that it takes', () => {
    const thanks = `致辞\n${'　　衷心感谢大家，大家辛苦了，我们很感动。\n'.repeat(20)}`;
    assert.equal(item(thanks, 'feeling')?.state, 'met');
    assert.equal(item(MEADOW, 'feeling')?.state, 'missing');
    assert.equal(item(MEADOW, 'time')?.detail, '约1分钟');
    const minutes = Number(/\d+/.exec(item(thanks, 'time', { rate: 100 })!.detail)![0]);
    assert.ok(minutes > 1);
  });

  it('names a heap of figures as what could be cut', () => {
    const text = `讲话\r\n　　${HEAPED}大家干得不错。\r\n`;
    const { span, detail } = item(text, 'cuts')!;
    assert.equal(text.slice(span!.start, span!.end), HEAPED);
    assert.notEqual(detail, '');
    assert.equal(item(MEADOW, 'cuts')?.span, undefined);
  });

  it('leaves to the writer what no program can see, in any text', () => {
    for (const text of ['', '\r\n', '𠮷', MEADOW, readSpeechFixture('forum')]) {
      const asked = checklist(text).filter(({ state }) => state === 'ask');
      for (const id of ['names', 'figures', 'dates', 'quotations', 'aloud'])
        assert.ok(
          asked.some((one) => one.id === id),
          id,
        );
    }
  });
});
