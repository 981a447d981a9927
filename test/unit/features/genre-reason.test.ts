import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { createEngine } from '../../../server/src/core/engine';
import { reasonText } from '../../../server/src/core/features/genre-reason';

describe('a reason for the genre', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['结尾用“特此请示”', '以上请示', '结尾用“以上请示”'],
    ['有“存在问题”一节', '存在的困难', '有“存在的困难”一节'],
    ['写“现将……报上、呈上”', '请审阅', '写“请审阅”'],
    ['标题以“报告”结尾', '报告', '标题以“报告”结尾'],
    ['请求解决经费、编制', '所需资金', '请求解决经费、编制：“所需资金”'],
    ['称“甲”或者“乙”', '丙', '称“甲”或者“乙”：“丙”'],
    ['写“发布命令如下”', '发布\r\n　　命令$&', '写“发布 命令$&”'],
    ['还没有看出是哪一种', '', '还没有看出是哪一种'],
    ['写“请……”', `𠮷${'好'.repeat(40)}`, `写“𠮷${'好'.repeat(29)}…”`],
  ];
  for (const [cue, text, reason] of CASES) {
    it(reason, () => {
      const file = parse(text);
      const evidence = { cue, span: { start: 0, end: text.length }, weight: 1, genre: 'report' } as const;
      assert.equal(reasonText(evidence, file), reason);
    });
  }

  it('names no words that the draft does not have', () => {
    const text =
      '清河县教育局关于校舍情况的报告\n县人民政府、县委办公室：\n　　现将有关情况报告如下：\n　　一、主要困难。校舍不足。\n　　以上报告，请审阅。\n';
    const { file, documents } = createEngine().classify(text);
    const flat = text.replace(/\s+/g, ' ');
    for (const one of documents.flatMap(({ classification }) => classification.evidence)) {
      const [, quoted = ''] = /“([^”]*)”/.exec(reasonText(one, file)) ?? [];
      assert.ok(flat.includes(quoted), reasonText(one, file));
    }
  });
});
