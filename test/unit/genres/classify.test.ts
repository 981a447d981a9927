import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/core/document';
import { type ClassifyOptions, classify, classifyFile } from '../../../server/src/core/genres/classify';
import type { Classification } from '../../../server/src/core/genres/types';
import { DAILY_DRAFTS } from './drafts-daily';
import { OFFICE_DRAFTS } from './drafts-office';
import { STATUTORY_DRAFTS } from './drafts-statutory';
import { UNKNOWN_TEXTS } from './unknown-texts';

function classifyText(text: string, options?: ClassifyOptions): Classification {
  const document = parse(text).documents[0];
  if (document === undefined) return { genre: 'unknown', confidence: 1, evidence: [] };
  return classify(document, options);
}

function reasons({ genre, confidence, evidence }: Classification): string {
  return `${genre} ${confidence.toFixed(2)}: ${evidence.map(({ cue, weight }) => `${cue} ${weight}`).join('；')}`;
}

describe('classify', () => {
  for (const { genre, subkind, text, accepts = [] } of [
    ...STATUTORY_DRAFTS,
    ...OFFICE_DRAFTS,
    ...DAILY_DRAFTS,
  ]) {
    it(`${genre}: ${text.trim().slice(0, 24).replace(/\s+/g, ' ')}`, () => {
      const result = classifyText(text);
      assert.ok([genre, ...accepts].includes(result.genre as typeof genre), reasons(result));
      if (subkind !== undefined) assert.equal(result.subkind, subkind);
    });
  }

  for (const [name, text] of Object.entries(UNKNOWN_TEXTS)) {
    it(`unknown: ${name}`, () => {
      const result = classifyText(text);
      assert.equal(result.genre, 'unknown', reasons(result));
    });
  }
});

describe('classify, every evidence item', () => {
  for (const { text } of [...STATUTORY_DRAFTS, ...OFFICE_DRAFTS, ...DAILY_DRAFTS]) {
    it(`points at text: ${text.trim().slice(0, 16).replace(/\s+/g, ' ')}`, () => {
      const { evidence } = classifyText(text);
      assert.ok(evidence.length > 0);
      for (const { span, cue } of evidence) {
        assert.ok(span.start < span.end && span.end <= text.length && cue !== '');
        assert.match(text.slice(span.start, span.end), /\S/);
      }
    });
  }
});

describe('classify, overrides', () => {
  const request = STATUTORY_DRAFTS.find(({ genre }) => genre === 'request')!.text;

  it('a directive comes before everything', () => {
    const result = classifyText(`<!-- biganzi-genre: 报告 -->\n${request}`, { override: 'letter' });
    assert.deepEqual([result.genre, result.confidence, result.override], ['report', 1, 'directive']);
  });

  it('the user comes before the classifier', () => {
    const result = classifyText(request, { override: 'letter' });
    assert.deepEqual([result.genre, result.confidence, result.override], ['letter', 1, 'user']);
  });

  it('an empty text can be given a genre', () => {
    const document = parse('').documents[0];
    if (document !== undefined) assert.equal(classify(document, { override: 'notice' }).genre, 'notice');
  });
});

describe('classify, mention is not use', () => {
  it('quoted closing formulae do not count', () => {
    const text = `各科室：\n　　近期来文中，有的报告以“妥否，请批示”“特此请示”结尾，有的函写成“请批示”，不符合规定。现就规范结束语有关事项通知如下：\n　　一、报告用“特此报告”。\n　　二、请示用“妥否，请批示”。\n　　请各科室认真对照检查，于本月底前完成整改。\n甲局办公室\n2024年3月1日`;
    assert.equal(classifyText(text).genre, 'notice');
  });

  it('a genre in the title’s book title marks does not count', () => {
    const text =
      '甲县人民政府关于印发《甲县请示报告工作方案》的通知\n各乡镇人民政府：\n　　现将《甲县请示报告工作方案》印发给你们，请认真贯彻执行。\n甲县人民政府\n2024年3月1日';
    assert.equal(classifyText(text).genre, 'notice');
  });

  it('an article about official documents is told apart', () => {
    const result = classifyText(UNKNOWN_TEXTS['about-documents']!);
    assert.equal(result.aboutDocuments, true);
  });

  it('a speech that mentions official documents is a speech', () => {
    const text = `同志们：\n　　今天我们召开公文处理工作座谈会。下面，我讲几点意见。现在有的单位文种不分，该用请示的用报告，该用函的用通知，通告和公告混用，意见和建议不分，批复和复函混淆，主送机关也写错。这些问题说大不大，说小不小。公文是机关的脸面，行文不当，误事丢人。大家要认真学习公文处理的规定，弄清文种的区别，把结束语写对。\n　　我就讲这些，谢谢大家。`;
    const result = classifyText(text);
    assert.equal(result.genre, 'speech', reasons(result));
    assert.equal(result.aboutDocuments, undefined);
  });
});

describe('classify, several documents in a file', () => {
  it('gives each its own genre', () => {
    const file = parse(
      `第一篇：请示\n${STATUTORY_DRAFTS.find(({ genre }) => genre === 'request')!.text}\n第二篇：述职报告\n${OFFICE_DRAFTS.find(({ genre }) => genre === 'duty-report')!.text}\n`,
    );
    assert.deepEqual(
      classifyFile(file).map(({ genre }) => genre),
      ['request', 'duty-report'],
    );
  });
});

describe('classify, text as it comes', () => {
  const notice = STATUTORY_DRAFTS.find(({ genre }) => genre === 'notice')!.text;
  const variants: Readonly<Record<string, string>> = {
    CRLF: notice.replaceAll('\n', '\r\n'),
    'half-width punctuation': notice.replaceAll('，', ',').replaceAll('：', ':'),
    'spaces between characters': notice.replaceAll('通知', '通 知'),
    'an astral character': notice.replace('安全', '安全𠮷'),
    'a byte order mark': `\uFEFF${notice}`,
  };
  for (const [name, text] of Object.entries(variants)) {
    it(name, () => assert.equal(classifyText(text).genre, 'notice'));
  }
});

describe('classify, any text', () => {
  it('never throws and points inside the text', () => {
    const pieces = fc.constantFrom(
      '关于',
      '《',
      '》',
      '“',
      '的请示',
      '\n',
      '　',
      '同志们：',
      '现将',
      '会议',
      '第',
      '。',
      '𠮷',
      '\0',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), fc.boolean(), (parts, bodyOnly) => {
        const text = parts.join('');
        for (const document of parse(text).documents) {
          const { confidence, evidence } = classify(document, { bodyOnly });
          assert.ok(confidence > 0 && confidence <= 1);
          for (const { span } of evidence) assert.ok(span.start < span.end && span.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
