import assert from 'node:assert/strict';
import { displayWidth, excerpt } from '../../server/src/cli/format/pretty';
import { indexLines } from '../../server/src/cli/lines';

describe('pretty format', () => {
  it('counts two columns for a Chinese character and one for a Latin one', () => {
    assert.equal(displayWidth('报告ab，𠮷'), 2 + 2 + 1 + 1 + 2 + 2);
  });

  it('puts the caret under the span of a short line', () => {
    assert.deepEqual(excerpt('请予批准。', 2, 4, 60), { text: '请予批准。', before: 4, width: 4 });
  });

  it('cuts a long line around the span', () => {
    const line = `${'前'.repeat(200)}请批示${'后'.repeat(200)}`;
    const { text, before, width } = excerpt(line, 200, 203, 60);
    assert.ok(displayWidth(text) <= 64, text);
    assert.ok(text.startsWith('…') && text.endsWith('…'));
    assert.equal(width, 6);
    assert.equal(displayWidth(text.slice(0, text.indexOf('请批示'))), before);
  });

  it('finds lines and columns over LF, CRLF and CR', () => {
    const lines = indexLines('a\r\nb𠮷c\rd\n');
    assert.deepEqual(lines.locate(0), { line: 1, column: 1 });
    assert.deepEqual(lines.locate(6), { line: 2, column: 4 });
    assert.deepEqual(lines.locate(8), { line: 3, column: 1 });
    assert.equal(lines.lineText(2), 'b𠮷c');
    assert.deepEqual(indexLines('').locate(0), { line: 1, column: 1 });
  });
});
