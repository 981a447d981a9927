import assert from 'node:assert/strict';
import type { GenreId } from '@biganzi/shared';
import { parse } from '../../../server/src/core/document';
import { applyEdits } from '../../../server/src/core/edits';
import { removeGenreDirective, setGenreDirective } from '../../../server/src/core/features/genre-directive';
import { classify } from '../../../server/src/core/genres/classify';

const set = (text: string, genre: GenreId, index = 0): string =>
  applyEdits(text, setGenreDirective(parse(text), index, genre));
const remove = (text: string, index = 0): string =>
  applyEdits(text, removeGenreDirective(parse(text), index));

function answers(text: string): unknown[] {
  return parse(text).documents.map((document) => {
    const { genre, override } = classify(document);
    return override === undefined ? 'judged' : genre;
  });
}

const DRAFT = '清河县水利局关于防汛工作的报告\n\n县人民政府：\n　　现将𠮷河防汛情况报告如下。\n';
const TWO = `第一篇：请示\n清河县水利局关于购置水泵的请示\n\n县人民政府：\n　　拟购置水泵2台。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n\n第二篇：报告\n${DRAFT}　　特此报告。\n\n清河县水利局\n2024年5月6日\n`;

describe('the genre set in the file', () => {
  it('is a comment on the first line', () => {
    assert.equal(set(DRAFT, 'request'), `<!-- 文种：请示 -->\n${DRAFT}`);
    assert.deepEqual(answers(set(DRAFT, 'request')), ['request']);
  });

  it('is a line of the front matter where there is one', () => {
    const text = `---\ntitle: 草稿\n---\n${DRAFT}`;
    assert.equal(set(text, 'request'), `---\ntitle: 草稿\n文种: 请示\n---\n${DRAFT}`);
    assert.deepEqual(answers(set(text, 'request')), ['request']);
  });

  it('replaces what was set, however it was written', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['<!-- 文种：报告 -->\n', '<!-- 文种：请示 -->\n'],
      ['<!--文种:report-->\n', '<!--文种:请示-->\n'],
      ['<!-- biganzi-genre: 报告 -->\n', '<!-- biganzi-genre: 请示 -->\n'],
      ['---\ngenre: report\nauthor: 甲\n---\n', '---\ngenre: 请示\nauthor: 甲\n---\n'],
      ['---\n文种: "报告"\n---\n', '---\n文种: "请示"\n---\n'],
      ['<!-- 文种：没有这种 -->\n', '<!-- 文种：请示 -->\n'],
    ];
    for (const [before, after] of cases) {
      assert.equal(set(before + DRAFT, 'request'), after + DRAFT);
      assert.deepEqual(answers(after + DRAFT), ['request']);
    }
  });

  it('changes nothing when it is set already', () => {
    assert.deepEqual(setGenreDirective(parse(`<!-- 文种：报告 -->\n${DRAFT}`), 0, 'report'), []);
  });

  it('can be taken out again, and nothing else with it', () => {
    const texts: Readonly<Record<string, string>> = {
      plain: DRAFT,
      CRLF: DRAFT.replaceAll('\n', '\r\n'),
      'a byte order mark': `\uFEFF${DRAFT}`,
      'front matter': `---\ntitle: 草稿\n---\n${DRAFT}`,
      'front matter, CRLF': `---\ntitle: 草稿\n---\n${DRAFT}`.replaceAll('\n', '\r\n'),
      'blank lines at the head': `\n\n${DRAFT}`,
      'another comment at the head': `<!-- biganzi-disable-file -->\n${DRAFT}`,
      'no line end': '关于防汛工作的报告',
      empty: '',
    };
    for (const [name, text] of Object.entries(texts)) {
      const changed = set(text, 'request');
      assert.notEqual(changed, text, name);
      if (text !== '') assert.deepEqual(answers(changed), ['request'], name);
      if (text !== '') assert.equal(remove(changed), text, name);
      assert.equal(set(set(text, 'request'), 'report'), set(text, 'report'), name);
    }
  });

  it('leaves text on the same line alone', () => {
    assert.equal(remove(`<!-- 文种：请示 --> 存档\n${DRAFT}`), ` 存档\n${DRAFT}`);
    assert.equal(remove(DRAFT), DRAFT);
  });

  it('speaks for one document of a compilation', () => {
    assert.deepEqual(answers(TWO), ['judged', 'judged']);
    const second = set(TWO, 'letter', 1);
    assert.deepEqual(answers(second), ['judged', 'letter']);
    assert.equal(remove(second, 1), TWO);
    const first = set(TWO, 'letter', 0);
    assert.deepEqual(answers(first), ['letter', 'judged']);
    assert.equal(remove(first, 0), TWO);
  });
});
