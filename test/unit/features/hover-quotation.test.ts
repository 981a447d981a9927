import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import { loadedQuotations } from '../../support/quotations';

const engine = createEngine({ rules: [], quotations: loadedQuotations });

function hover(body: string, at: string): string {
  const text = `在全县干部大会上的讲话\r\n\r\n同志们：\r\n　　𠮷县的${body}\r\n`;
  const analysis = engine.check(text, { severities: {}, genre: 'speech' });
  return engine.hover(analysis, text.indexOf(at))?.markdown ?? '';
}

describe('hover: quotations', () => {
  it('tells author, work and age', () => {
    const markdown = hover('同志要像竹子：“咬定青山不放松，立根原在破岩中。”', '青山');
    assert.match(markdown, /咬定青山不放松，立根原在破岩中/);
    assert.match(markdown, /清·郑燮《竹石》/);
  });
  it('says when the author is in doubt, and when the wording departs', () => {
    assert.match(hover('人爱说“宝剑锋从磨砺出，梅花香自苦寒来”', '梅花'), /说明：出处不详/);
    assert.match(hover('人爱说“不以物喜，不以已悲”', '已悲'), /与通行本有出入/);
  });
  it('is silent elsewhere', () => {
    assert.equal(hover('同志要像竹子一样', '竹子'), '');
  });
});
