import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/document';
import {
  isDated,
  sentenceAround,
  speaksFromBefore,
  tellsOfPast,
} from '../../../../server/src/core/language/dated/writing-time';

const CHANGE = { year: 2018, month: 3, day: 21 };

function isOld(text: string): boolean {
  const file = parse(text);
  return speaksFromBefore(file, file.documents[0]!, CHANGE);
}

describe('the time of writing', () => {
  const paper = (body: string, date = '') =>
    `甲县教育局工作情况\n\n　　${body}\n${date === '' ? '' : `\n甲县教育局\n${date}\n`}`;

  it('is the date, where there is one', () => {
    assert.ok(isOld(paper('情况良好。', '2018年3月20日')));
    assert.ok(!isOld(paper('2010年情况良好。', '2018年3月21日')));
  });

  it('is else the year told of most', () => {
    assert.ok(isOld(paper('2015年情况良好，到2020年还要提高。2015年投入50万元。')));
    assert.ok(!isOld(paper('2010年建校，2023年扩建，2023年投入使用。')));
    assert.ok(isOld(paper('２０１１年情况良好。')));
    assert.ok(isOld(paper('一九九五年情况良好。')));
  });

  it('is not before the newest congress that the text knows of', () => {
    assert.ok(!isOld(paper('2010年建校。党的二十大以来，情况良好。')));
    assert.ok(isOld(paper('党的十六大以来，情况良好。')));
  });

  it('is now for a text without years', () => {
    assert.ok(!isOld(paper('情况良好。')));
    assert.ok(!isOld(''));
  });

  it('tells whether there is a date at all', () => {
    const dated = parse(paper('情况良好。', '2024年5月6日'));
    const draft = parse(paper('𠮷河　情况良好。').replace(/\n/g, '\r\n'));
    assert.ok(isDated(dated, dated.documents[0]!));
    assert.ok(!isDated(draft, draft.documents[0]!));
  });
});

describe('a sentence about the past', () => {
  it('has an earlier year or a word of history', () => {
    assert.ok(tellsOfPast('2015年，县工商局登记企业200户', CHANGE));
    assert.ok(tellsOfPast('县工商局已更名', CHANGE));
    assert.ok(!tellsOfPast('2023年，县工商局登记企业200户', CHANGE));
  });

  it('is found around an offset', () => {
    assert.equal(sentenceAround('甲。乙丙！丁', 3), '乙丙');
    assert.equal(sentenceAround('', 0), '');
  });
});
