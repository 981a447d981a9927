/** Attachments are checked by their own genre: what is wrong in them is told, what they need not have is not missed. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import { defineRule, type Rule, type RuleMeta } from '../../../server/src/core/rules/types';

const META: Omit<RuleMeta<'found'>, 'id'> = {
  title: '探针',
  severity: 'warning',
  basis: [],
  genres: 'any',
  fix: 'none',
  explanation: '',
  remedy: '',
  exceptions: [],
  messages: { found: '有错字。' },
  examples: { bad: [], good: [] },
};

/** Flags 错 in the paragraphs, and a document without a closing at its first character. */
function probe(id: RuleMeta['id'], meta: Partial<RuleMeta<'found'>> = {}): Rule {
  return defineRule({ ...META, ...meta, id }, ({ document, isAttachment, report }) => {
    for (const { span, text } of document.paragraphs) {
      const at = text.indexOf('错');
      if (at >= 0) report({ message: 'found', span: { start: span.start + at, end: span.start + at + 1 } });
    }
    if (isAttachment && document.closings.length === 0 && id === 'structure/missing')
      report({ message: 'found', span: { start: document.span.start, end: document.span.start + 1 } });
  });
}

const MAIN = `甲县教育局关于印发防汛方案的通知

各学校：

　　现将方案印发给你们，请认真贯彻执行。

　　附件：甲县防汛工作方案

甲县教育局
2024年5月6日
`;
const PLAN = '甲县防汛工作方案\n\n　　为做好防汛工作，制定本方案。\n　　一、这里有错字，要改。\n';

function linesOf(text: string, rules: readonly Rule[]): string[] {
  const [analysis] = createEngine({ rules }).check(text).documents;
  return (analysis?.findings ?? []).map(({ rule, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return `${rule}:${line}`;
  });
}

describe('attachments in the engine', () => {
  const wording = probe('wording/probe');
  const mark = probe('punct/probe');
  const genre = probe('genre/probe');
  const missing = probe('structure/missing');
  const text = `${MAIN}\n附件\n\n${PLAN}`;

  it('are classified by their own title', () => {
    const [analysis] = createEngine().classify(text).documents;
    assert.equal(analysis?.classification.genre, 'notice');
    assert.deepEqual(
      analysis?.attachments.map(({ classification }) => classification.genre),
      ['work-scheme'],
    );
  });

  it('have their words checked, not their completeness', () => {
    assert.deepEqual(linesOf(text, [wording, mark, genre, missing]), ['punct/probe:17', 'wording/probe:17']);
  });

  it('are checked without a label too, and in order with the main text', () => {
    const enclosed = `${MAIN.replace('请认真', '错漏请')}\n${PLAN}`;
    assert.deepEqual(linesOf(enclosed, [wording]), ['wording/probe:5', 'wording/probe:15']);
  });

  it('are left alone where their title names no genre, or they have none', () => {
    for (const title of ['名单', '甲县防汛管理办法目录', '']) {
      const other = `${MAIN}\n附件\n\n${title}\n　　一、这里有错字，要改。\n　　二、𠮷林镇。\n`;
      assert.deepEqual(linesOf(other, [wording, mark]), [], title);
      const [analysis] = createEngine().classify(other).documents;
      assert.ok(analysis?.attachments.every(({ classification }) => classification.genre === 'unknown'));
    }
  });

  it('that are regulations have their words and marks checked, and nothing that asks for a genre', () => {
    const only = probe('wording/notice-probe', { genres: ['notice', 'work-scheme'] });
    for (const title of ['甲县防汛管理办法', '甲县防汛管理办法（试行）']) {
      const regulation = `${MAIN}\n附件\n\n${title}\n\n　　第一条 这里有错字，要改。\n　　第二条 𠮷林镇从其规定。\n`;
      assert.deepEqual(
        linesOf(regulation, [wording, mark, genre, missing, only]),
        ['punct/probe:16', 'wording/probe:16'],
        title,
      );
      const engine = createEngine({ rules: [wording] });
      assert.ok(engine.textsToSegment(engine.classify(regulation)).some((one) => one.includes('错字')));
    }
  });

  it('that pass on another’s text, or are samples, have only their marks checked', () => {
    const passed = `甲县教育局关于转发防溺水通知的通知

各学校：

　　现转发给你们，请认真贯彻执行。

甲县教育局
2024年5月6日

乙市教育局关于防溺水工作的通知

各县教育局：
　　这里有错字，要改。

乙市教育局
2024年4月6日
`;
    assert.deepEqual(linesOf(passed, [wording, mark, genre]), ['punct/probe:13']);
    const sample = `${MAIN}\n附件\n\n甲县防汛工作方案（样本）\n　　一、这里有错字，要改。\n`;
    assert.deepEqual(linesOf(sample, [wording, mark]), ['punct/probe:15']);
  });

  it('obey what a rule says of itself', () => {
    assert.deepEqual(linesOf(text, [probe('genre/probe', { attachments: 'check' })]), ['genre/probe:17']);
    assert.deepEqual(linesOf(text, [probe('wording/probe', { attachments: 'skip' })]), []);
  });

  it('obey the switches of the main text and their own', () => {
    const off = '<!-- biganzi-disable wording/probe: 说明 -->\r\n';
    assert.deepEqual(linesOf(text.replace('　　现将', `${off}　　现将`), [wording]), []);
    assert.deepEqual(linesOf(text.replace('　　一、', `${off}　　一、`), [wording]), []);
  });

  it('of a text that is no document are not checked', () => {
    const story = `从前有一个人。\n　　他住在山里。\n附件\n\n${PLAN}`;
    const [analysis] = createEngine({ rules: [wording] }).check(story).documents;
    assert.equal(analysis?.classification.genre, 'unknown');
    assert.deepEqual(analysis?.findings, []);
  });

  it('give their paragraphs to the segmenter when they are checked', () => {
    const engine = createEngine();
    const of = (draft: string) => engine.textsToSegment(engine.classify(draft));
    assert.ok(of(text).includes('一、这里有错字，要改。'));
    assert.ok(!of(`${MAIN}\n附件\n\n名单\n　　张三，李四。\n`).includes('张三，李四。'));
  });

  it('are not classified when only the body counts', () => {
    const settings = { severities: {}, bodyOnly: true };
    assert.deepEqual(createEngine().classify(text, settings).documents[0]?.attachments, []);
  });
});
