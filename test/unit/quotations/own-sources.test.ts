import assert from 'node:assert/strict';
import { parseSettings } from '@biganzi/shared';
import { createEngine } from '../../../server/src/core/engine';
import { withSources } from '../../../server/src/core/quotations/own-sources';
import { quotationIndex } from '../../support/quotations';

const SOURCE = {
  text: '群众利益无小事，一枝一叶总关情怀，件件桩桩要落实。',
  title: '清河县作风建设若干规定',
};

function draft(quoted: string): string {
  return `清河县人民政府办公室关于改进工作作风的通知\n\n各乡镇人民政府：\n　　《清河县作风建设若干规定》指出：“${quoted}”请认真贯彻执行。\n\n清河县人民政府办公室\n2026年3月5日\n`;
}

describe("an office's own sources", () => {
  const engine = createEngine();
  const { settings } = engine.configure(parseSettings({ quotations: { sources: [SOURCE] } }).settings);
  const misquotes = (text: string) =>
    engine
      .check(text, settings)
      .documents.flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'cite/misquote');

  it('hold a quotation against the copy that the office gave', () => {
    const [slip] = misquotes(draft(SOURCE.text.replace('无小事', '无小是')));
    assert.ok(slip, 'the slip is not told');
    assert.equal(slip.fixes[0]?.edits[0]?.newText, '事');
    assert.deepEqual(misquotes(draft(SOURCE.text)), []);
  });

  it('are silent where the office gave none', () => {
    const findings = engine.check(draft(SOURCE.text.replace('无小事', '无小是'))).documents[0]!.findings;
    assert.ok(!findings.some(({ rule }) => rule === 'cite/misquote'));
  });

  it('stand beside the classics, and are read once', async () => {
    const classics = await quotationIndex();
    const sources = [SOURCE];
    const both = withSources(sources, classics);
    assert.equal(withSources(sources, classics), both);
    const text = `“${SOURCE.text}”又说：“不以物喜，不以己悲。”`;
    const quoted = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: inner = '' }) => ({
      start: index + 1,
      end: index + 1 + inner.length,
    }));
    const titles = both!.find(text, quoted).map(({ work }) => work.title);
    assert.equal(titles[0], SOURCE.title);
    assert.match(titles[1] ?? '', /岳阳楼记/);
    assert.equal(withSources([], classics), classics);
  });
});
