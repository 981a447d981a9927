import assert from 'node:assert/strict';
import { addressWordsIn, organWord } from '../../../../server/src/core/language/organs/address-words';
import {
  isGoverningOrgan,
  organLevel,
  standsAbove,
} from '../../../../server/src/core/language/organs/organ-level';

describe('address words', () => {
  const found = (text: string) => addressWordsIn(text, 0).map(({ span }) => text.slice(span.start, span.end));

  it('are 贵 or 你 with an organ', () => {
    assert.deepEqual(found('请贵局转告你单位，并抄贵公司、你县。'), ['贵局', '你单位', '贵公司', '你县']);
    assert.deepEqual(found('𠮷河镇请贵局派员'), ['贵局']);
  });

  it('are not the 贵 of other words, nor 你 with a verb', () => {
    assert.deepEqual(
      found('贵州省、贵阳市、贵州民族，富贵、珍贵、宝贵意见，最贵部件，你会、你所说、你们'),
      [],
    );
    assert.deepEqual(found(''), []);
  });

  it('take the last word of the organ’s name', () => {
    assert.equal(organWord('乙县人民政府'), '县');
    assert.equal(organWord('广西壮族自治区人民政府'), '区');
    assert.equal(organWord('甲市财政局'), '局');
    assert.equal(organWord('市发展和改革委员会'), '委');
    assert.equal(organWord('县委机构编制委员会办公室'), '办');
    assert.equal(organWord('县供电公司'), '公司');
    assert.equal(organWord('解放军某团'), '单位');
  });
});

describe('organ level', () => {
  it('is read from the most particular place in the name', () => {
    assert.equal(organLevel('国务院办公厅'), 5);
    assert.equal(organLevel('财政部'), 5);
    assert.equal(organLevel('甲省教育厅'), 4);
    assert.equal(organLevel('北京市教育委员会'), 4);
    assert.equal(organLevel('北京市朝阳区教育委员会'), 2);
    assert.equal(organLevel('甲省乙市教育局'), 3);
    assert.equal(organLevel('县供电公司'), 2);
    assert.equal(organLevel('甲县青石镇人民政府'), 1);
    assert.equal(organLevel('市场监督管理局'), undefined);
    assert.equal(organLevel('某某公司'), undefined);
  });

  it('tells who stands above whom only where the names show it', () => {
    assert.ok(standsAbove('甲省人民政府办公厅', ['乙市人民政府']));
    assert.ok(standsAbove('甲县人民政府办公室', ['县教育局']));
    assert.ok(!standsAbove('甲市财政局', ['甲市统计局']));
    assert.ok(!standsAbove('甲县教育局', ['甲市教育局']));
    assert.ok(!standsAbove('甲市财政局', []));
    assert.ok(!standsAbove('甲省教育厅', ['乙市教育局', '丙省教育厅']));
  });

  it('knows governments, committees and their offices', () => {
    assert.ok(isGoverningOrgan('甲县人民政府'));
    assert.ok(isGoverningOrgan('甲县人民政府办公室'));
    assert.ok(isGoverningOrgan('市委办公室'));
    assert.ok(!isGoverningOrgan('甲县教育局'));
  });
});
