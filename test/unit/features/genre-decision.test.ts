import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { createEngine } from '../../../server/src/core/engine';
import { decisionMarkdown } from '../../../server/src/core/features/genre-decision';
import type { Classification } from '../../../server/src/core/genres/types';

const engine = createEngine();
const REQUEST =
  '清河县水利局关于购置水泵的请示\n\n县人民政府：\n　　为提高𠮷河排涝能力，拟购置水泵2台，需资金10万元。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n';

function decision(text: string): string {
  const { file, documents } = engine.classify(text);
  return decisionMarkdown(file, documents[0]!.classification);
}

describe('the decision on the genre, in words', () => {
  it('names the genre, the confidence and at most five reasons with the words of the draft', () => {
    const markdown = decision(REQUEST);
    assert.match(markdown, /^判断为“请示”，把握\d+%。/);
    const reasons = markdown.split('\n').filter((line) => line.startsWith('- '));
    assert.ok(reasons.length >= 2 && reasons.length <= 5, markdown);
    assert.ok(reasons.some((line) => line.includes('标题以“请示”结尾')));
    assert.ok(reasons.some((line) => line.includes('妥否，请批示')));
  });

  it('names the runner-up and how to tell the two apart', () => {
    const file = parse(REQUEST);
    const doubtful: Classification = {
      genre: 'request',
      confidence: 0.6,
      runnerUp: { genre: 'report', confidence: 0.38 },
      evidence: [],
    };
    const markdown = decisionMarkdown(file, doubtful);
    assert.match(markdown, /其次像“报告”（38%）。/);
    assert.match(markdown, /\*\*请示和报告\*\*：/);
  });

  it('says who set the genre', () => {
    assert.match(decision(`<!-- 文种：报告 -->\n${REQUEST}`), /^文种由文件中的注释或者文件头指定为“报告”。/);
  });

  it('says that nothing was recognised, and for an empty text nothing more', () => {
    assert.match(decision('昨夜下了一场雨，院子里的石榴花落了一地。'), /^没有认出/);
    for (const { classification } of engine.classify('').documents) {
      assert.equal(decisionMarkdown(parse(''), classification), '没有认出是哪种公文或者讲话稿。');
    }
  });

  it('escapes what it quotes: no link, icon or HTML comes from a draft', () => {
    const file = parse('[请](command:x)$(x)<b>`*示*');
    const evidence = [
      { span: { start: 0, end: file.text.length }, cue: '理由', weight: 1, genre: 'request' },
    ] as const;
    const markdown = decisionMarkdown(file, { genre: 'request', confidence: 1, evidence });
    assert.ok(markdown.includes('\\[请\\](command:x)\\$(x)\\<b\\>\\`\\*示\\*'), markdown);
  });

  it('says when the draft is about to be taken for another genre', () => {
    const markdown = decisionMarkdown(parse(REQUEST), {
      genre: 'report',
      confidence: 0.1,
      evidence: [],
      steadiness: { shownFor: 40, challenger: 'request', aheadFor: 5 },
    });
    assert.match(markdown, /新写的内容更像“请示”/);
  });
});

describe('the hover on the word of the title that names the genre', () => {
  it('tells the decision and the genre', () => {
    const hover = engine.hover(engine.check(REQUEST), REQUEST.indexOf('的请示') + 1);
    assert.ok(hover);
    assert.equal(REQUEST.slice(hover.span.start, hover.span.end), '请示');
    assert.match(hover.markdown, /判断为“请示”[\s\S]*---[\s\S]*\*\*请示\*\*（法定文种；上行）/);
  });
});
