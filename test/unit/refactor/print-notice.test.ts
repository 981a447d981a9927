import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { applyEdits } from '../../../server/src/core/edits';
import { printNoticeFix } from '../../../server/src/core/refactor/print-notice';

function printed(text: string): string {
  const file = parse(text);
  const { edits } = printNoticeFix(file, file.documents[0]!)!;
  let last = 0;
  for (const { span } of edits) {
    assert.ok(last <= span.start && span.start <= span.end, 'edits overlap');
    last = span.end;
  }
  return applyEdits(text, edits);
}

describe('making a paper the enclosure of a notice', () => {
  for (const end of ['', '\n']) {
    it(`moves signature and date ${end === '' ? 'from the end of a file without a line end' : 'once'}`, () => {
      const text = `甲县2024年工作要点\n\n各乡镇人民政府：\n　　抓好春耕生产。\n\n甲县教育局\n2024年2月20日${end}`;
      const result = printed(text);
      assert.match(
        result,
        /^关于印发《甲县2024年工作要点》的通知\n|^.*关于印发《甲县2024年工作要点》的通知\n/,
      );
      assert.equal(result.split('2024年2月20日').length, 2, result);
      assert.equal(result.split('\n甲县教育局\n').length, 2, result);
      assert.match(result, /抓好春耕生产。/);
    });
  }

  it('takes a paper that has no body', () => {
    const result = printed('甲县2024年工作总结\n各乡镇人民政府，县政府各部门:\n甲县教育局\n2024年2月20日');
    assert.equal(result.split('2024年2月20日').length, 2, result);
  });
});
