import assert from 'node:assert/strict';
import { GENRE_IDS } from '@biganzi/shared';
import { normalizeFormula } from '../../../server/src/core/document';
import { GENRE_DEFINITIONS } from '../../../server/src/core/genres';
import { closingFit } from '../../../server/src/core/genres/closing-fit';

describe('closing fit', () => {
  it('every formula that a genre offers fits the genre', () => {
    for (const genre of GENRE_IDS) {
      for (const { text } of GENRE_DEFINITIONS[genre].closings) {
        if (text === undefined || text.includes('……')) continue;
        assert.equal(closingFit(genre, normalizeFormula(text)), 'fits', `${genre}: ${text}`);
      }
    }
  });

  it('another genre’s own formula is wrong', () => {
    assert.equal(closingFit('bulletin', '特此通知'), 'wrong');
    assert.equal(closingFit('bulletin', '此复'), 'wrong');
    assert.equal(closingFit('notice', '妥否请批示'), 'wrong');
    assert.equal(closingFit('report', '特此公告'), 'wrong');
    assert.equal(closingFit('letter', '特此请示'), 'wrong');
    assert.equal(closingFit('minutes', '特此纪要'), 'wrong');
    assert.equal(closingFit('decision', '此令'), 'wrong');
    assert.equal(closingFit('speech', '特此通知'), 'wrong');
  });

  it('what the rules offer for a letter fits a letter', () => {
    for (const text of [
      '特此函商，请予函复。',
      '请予支持为盼。',
      '特此函询，请予函复。',
      '即请函复。',
      '请予批准，盼复。',
      '请予审批，盼函复。',
      '特此函复。',
      '此复。',
      '特此函告。',
      '特此函达。',
      '盼复。',
    ]) {
      assert.equal(closingFit('letter', normalizeFormula(text)), 'fits', text);
    }
  });

  it('what nobody claims is open', () => {
    assert.equal(closingFit('notice', ''), 'open');
    assert.equal(closingFit('notice', '请于5月10日前报送'), 'open');
    assert.equal(closingFit('proclamation', '特此说明'), 'open');
    assert.equal(closingFit('letter', '以上函商事项请予研究'), 'open');
  });
});
