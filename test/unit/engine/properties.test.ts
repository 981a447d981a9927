/** What holds for every text, whatever it is: the engine does not throw, stays inside the text and comes to rest. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../../server/src/core/engine';
import type { Finding } from '../../../server/src/core/findings';

const RUNS = { numRuns: 150 };

const engine = createEngine();

const TITLES = [
  '甲县教育局关于新建学校的请示',
  '甲县水利局关于防汛情况的报告',
  '甲市财政局关于商请派员的函',
  '甲市人民政府关于设立工业园的批复',
  '甲县人民政府关于做好防汛工作的通知',
  '甲县教育局关于召开安全工作会议的通知',
  '甲县教育局关于转发乙市教育局关于防溺水的通知的通知',
  '甲县人民政府关于表彰先进单位的通报',
  '甲县人民政府关于禁止燃放烟花爆竹的通告',
  '在全县防汛工作会议上的讲话',
  '甲县2024年工作总结',
  '甲县人民政府常务会议纪要',
];
const LINES = [
  '甲县水利局文件',
  '甲水〔2024〕5号',
  '签发人：张三',
  '县人民政府：',
  '各乡镇人民政府，县政府各部门:',
  '同志们：',
  '　　现将有关事项通知如下：',
  '　　一、提高认识。各单位要高度重视,切实抓好落实。',
  '　　（一）明确责任',
  '　　1、请贵局务必于本周五前函复为何。',
  '　　你局《关于设立工业园的请示》（乙政〔2024〕5号）收悉。',
  '　　经研究，同意设立工业园，总投资约1.35亿元左右。',
  '　　恳请县政府拨付专项经费50万元。',
  '　　"引号" 与 空 格,还有...省略号',
  '第二篇 经验交流',
  '| 表 | 格 |\n| - | - |\n| 特此通知 | 妥否 |',
  '<!-- biganzi-disable closing/mismatch: 说明 -->',
  '<!-- biganzi-enable -->',
  '<!-- biganzi-disable-next-line -->',
  '```\n特此请示\n```',
  '> 引用的原文，特此报告。',
  '- 1 -',
  '附件：1.实施方案',
  '附件1',
  '抄送：县委办公室，县人大常委会办公室。',
  '（联系人：张三，联系电话：××××）',
];
const CLOSINGS = [
  '　　特此通知。',
  '　　妥否请批示',
  '　　妥否？请批示。',
  '　　特此请示。妥否，请批示。',
  '　　特次报告。',
  '　　此复。',
  '　　此致\n敬礼！',
  '　　谢谢！',
  '　　请认真贯彻执行。',
];
const ENDS = ['甲县教育局', '2024年5月6日', '二〇二四年五月六日', '2024.5.6', '甲县教育局\n2024年2月30日'];
const ODD = ['', ' ', '　', '\t', '𠮷', '😀', '\u200b', '\ufeff', '“', '》', '（', '\ud842', '---', '# 标题'];

const eol = fc.constantFrom('\n', '\r\n', '\n\n', '\r');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 3, arbitrary: fc.constantFrom(...CLOSINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...ENDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...TITLES) },
);
/** Lines of official papers in any order, most often under a title. */
const paper = fc
  .tuple(fc.option(fc.constantFrom(...TITLES)), fc.array(line, { maxLength: 14 }), eol)
  .map(([title, lines, end]) => [...(title === null ? [] : [title]), ...lines].join(end));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...[...TITLES, ...LINES, ...CLOSINGS].join('')), maxLength: 300 }),
);

function findingsOf(text: string): Finding[] {
  return engine.check(text).documents.flatMap(({ findings }) => findings);
}

function assertSound(text: string): void {
  for (const { rule, span, fixes } of findingsOf(text)) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `span of ${rule}`);
    assert.ok(span.start < span.end || text === '', `empty span of ${rule}`);
    for (const { edits, title } of fixes) {
      let last = 0;
      for (const edit of edits) {
        assert.ok(last <= edit.span.start && edit.span.start <= edit.span.end, `edits of ${rule}: ${title}`);
        last = edit.span.end;
      }
      assert.ok(last <= text.length, `edits of ${rule}: ${title}`);
    }
  }
}

describe('engine, on every text', () => {
  it('never throws, and finds inside arbitrary strings', () => {
    fc.assert(fc.property(anything, assertSound), RUNS);
  });

  it('never throws, and finds inside texts made of pieces of papers', () => {
    fc.assert(fc.property(paper, assertSound), RUNS);
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(paper, (text) => {
        assert.deepEqual(findingsOf(text), findingsOf(text));
      }),
      { numRuns: 30 },
    );
  });

  it('comes to rest after fix-all', () => {
    fc.assert(
      fc.property(fc.oneof(paper, anything), (text) => {
        const once = engine.fixAll(text);
        assert.equal(engine.fixAll(once), once);
      }),
      RUNS,
    );
  });
});
