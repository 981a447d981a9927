import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { applyEdits } from '../../../server/src/core/edits';
import { createEngine } from '../../../server/src/core/engine';
import { switchOffFile, switchOffLine } from '../../../server/src/core/features/rule-switch';

const RULE = 'punct/halfwidth-in-cjk';
const OTHER = 'number/zero-form';

function lineOff(text: string, at: string, rule = RULE): string {
  const start = text.indexOf(at);
  return applyEdits(text, [switchOffLine(parse(text), { start, end: start + at.length }, rule)]);
}

function fileOff(text: string, rule = RULE): string {
  return applyEdits(text, [switchOffFile(parse(text), rule)]);
}

describe('rule switches', () => {
  it('writes a comment above the line of the finding, with the line end of the file', () => {
    assert.equal(
      lineOff('关于修路的请示\r\n县政府：\r\n　　路面破损,急需修缮。\r\n', ','),
      '关于修路的请示\r\n县政府：\r\n<!-- biganzi-disable-next-line punct/halfwidth-in-cjk -->\r\n　　路面破损,急需修缮。\r\n',
    );
  });

  it('adds to the comment that stands there, and leaves its reason', () => {
    const text = '标题\n<!-- biganzi-disable-next-line number/zero-form: 照原文 -->\n\n甲,乙\n';
    assert.equal(
      lineOff(text, ','),
      '标题\n<!-- biganzi-disable-next-line number/zero-form, punct/halfwidth-in-cjk: 照原文 -->\n\n甲,乙\n',
    );
  });

  it('keeps the byte order mark in front', () => {
    assert.equal(lineOff('\uFEFF甲,乙', ','), `\uFEFF<!-- biganzi-disable-next-line ${RULE} -->\n甲,乙`);
    assert.equal(fileOff('\uFEFF甲,乙'), `\uFEFF<!-- biganzi-disable-file ${RULE} -->\n甲,乙`);
  });

  it('writes for the file below the genre and the front matter', () => {
    assert.equal(
      fileOff('<!-- 文种：请示 -->\n关于修路的请示\n'),
      `<!-- 文种：请示 -->\n<!-- biganzi-disable-file ${RULE} -->\n关于修路的请示\n`,
    );
    assert.equal(
      fileOff('---\n文种: 请示\n---\n关于修路的请示\n'),
      `---\n文种: 请示\n---\n<!-- biganzi-disable-file ${RULE} -->\n关于修路的请示\n`,
    );
  });

  it('adds to the switch of the file', () => {
    const once = fileOff('关于修路的请示\n');
    assert.equal(fileOff(once, OTHER), `<!-- biganzi-disable-file ${RULE}, ${OTHER} -->\n关于修路的请示\n`);
  });

  it('silences the finding, and no other rule', () => {
    const text =
      '关于拨付修路经费的请示\n\n县人民政府：\n\n　　我乡通村公路路面破损,急需修缮。为此，恳请拨付经费20万元。\n\n　　妥否，请批示。\n\n长岭乡人民政府\n2024年3月5日\n';
    const rulesIn = (draft: string) =>
      createEngine()
        .check(draft)
        .documents.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    assert.ok(rulesIn(text).includes(RULE));
    for (const off of [lineOff(text, ','), fileOff(text)]) {
      assert.deepEqual(
        rulesIn(off),
        rulesIn(text).filter((rule) => rule !== RULE),
      );
    }
  });
});
