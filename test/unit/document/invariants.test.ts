import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type DocumentNode,
  type OfficialDocument,
  outline,
  parse,
  type Section,
} from '../../../server/src/core/document';

const SHARED = join(__dirname, '../../../../shared');

/** Throws when the tree of `text` breaks one of the invariants at the head of types.ts. */
function checkTree(text: string): void {
  const file = parse(text);
  const leaves: string[] = [];
  const visit = (node: DocumentNode): void => {
    assert.equal(node.text, text.slice(node.span.start, node.span.end), `text of a ${node.kind}`);
    if (node.children.length === 0) leaves.push(node.text);
    let at = node.span.start;
    for (const child of node.children) {
      assert.equal(
        child.span.start,
        at,
        `a ${child.kind} in a ${node.kind} begins where the one before it ends`,
      );
      at = child.span.end;
      visit(child);
    }
    if (node.children.length > 0) assert.equal(at, node.span.end, `the children of a ${node.kind} fill it`);
  };
  visit(file);
  assert.equal(leaves.join(''), text);
  assert.ok(file.documents.length > 0, 'a file holds a document');
  for (const document of file.documents) checkDocument(document, text);
}

function checkDocument(document: OfficialDocument, text: string): void {
  const parts = [
    ...(document.title === undefined ? [] : [document.title, ...document.title.lines]),
    document.title?.issuer,
    document.title?.matter,
    document.title?.genreWord,
    document.title?.suffix,
    document.title?.subtitle,
    document.title?.endMark,
    ...document.header.documentNumbers,
    document.titleNote,
    document.byline,
    ...(document.recipients?.organs ?? []),
    document.recipients?.terminator,
    ...document.body,
    ...document.paragraphs.flatMap((paragraph) => [
      ...paragraph.sentences,
      paragraph.ordinal,
      paragraph.heading,
    ]),
    ...document.headings.flatMap((heading) => [heading.ordinal, heading.title]),
    ...document.closings,
    ...document.definitions.map(({ term }) => term),
    ...(document.attachmentNote?.items.flatMap((item) => [item, item.name]) ?? []),
    ...document.signatures,
    document.date,
    ...(document.copyTo === undefined ? [] : [document.copyTo.label, ...document.copyTo.organs]),
  ];
  for (const part of parts) {
    if (part === undefined) continue;
    assert.equal(part.text, text.slice(part.span.start, part.span.end));
    assert.ok(part.span.start >= document.span.start && part.span.end <= document.span.end);
  }
  for (const { span, inner } of document.marks) assert.ok(span.start <= inner.start && inner.end <= span.end);
  const starts = document.marks.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
    'marks are in order',
  );
  checkSections(outline(document), document.bodySpan.end);
  for (const attachment of document.attachments) checkDocument(attachment.document, text);
}

function checkSections(sections: readonly Section[], end: number): void {
  for (const section of sections) {
    assert.ok(section.span.start <= section.heading.span.start && section.span.end <= end);
    checkSections(section.children, section.span.end);
  }
}

/** Pieces of official documents, right and wrong, to be put together at random. */
const FRAGMENTS = [
  '清江县人民政府',
  '关于加强管理的通知',
  '关于加强管理的通知。',
  '关于加强管理的通知 清政发〔2024〕5号',
  '（2024年3月5日县人大会议通过）',
  '县人大常委会第三次会议通过',
  '市人民政府：',
  '同志们：',
  '各位代表，',
  '特此报告。',
  '妥否，请批示。',
  '附件：1.方案',
  '2.名单',
  '附件1',
  '2024年5月6日',
  '二〇二四年五月六日',
  '（联系人：张三）',
  '抄送：县委办，县人大办。',
  '县政府办公室2024年5月6日印发',
  '一、总体要求',
  '（一）加强领导。各单位要落实。',
  '1.',
  '①',
  '第一章　总则',
  '第一条　为了',
  '# 标题',
  '## 二、',
  '第一篇：',
  '第二篇:标题',
  '清政发〔2024〕5号',
  '签发人：李四',
  '机密★1年',
  '────────',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '"',
  '。',
  '，',
  '；',
  '：',
  '、',
  '……',
  '——',
  '\n',
  '\r\n',
  '\r',
  '　　',
  ' ',
  '\t',
  '\ufeff',
  '\u00a0',
  '𠮷',
  '😀',
  '\ud800',
  '\0',
  '<!-- biganzi-disable a/b: 理由 -->',
  '<!--',
  '-->',
  '---',
  '```',
  '|a|b|',
  '> 引',
  'a\tb',
  '一是',
  '首先，',
  '让我们',
  '谢谢大家！',
  '（以下简称“甲”）',
  '第×号',
  '×',
  '令',
] as const;

describe('parse: every text', () => {
  const edgeCases: readonly (readonly [string, string])[] = [
    ['the empty text', ''],
    ['white space only', ' \u3000\r\n\t\ufeff'],
    ['a byte order mark before a title', '\ufeff关于防汛的通知\r\n各乡镇：\r\n'],
    ['an astral character', '𠮷田同志：\n　　你好😀。'],
    ['lone surrogates and NUL', '\ud800\0\udfff\n\0'],
    ['CR alone', '关于防汛的通知\r各乡镇：\r　　请落实。\r'],
    ['a comment that does not end', '<!-- a\n正文。'],
    ['a fence that does not end', '```\n正文。'],
    ['a collection header alone', '第一篇：'],
    ['an attachment label alone', '附件'],
    ['a body that ends in an attachment label', '正文。\n附件1'],
    ['front matter alone', '---\ngenre: report\n---'],
  ];
  for (const [name, text] of edgeCases) it(`holds for ${name}`, () => checkTree(text));

  it('holds for arbitrary strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkTree), { numRuns: 300 });
  });

  it('holds for strings of code units, surrogates torn apart', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 200 }).map((units) => units.join('')),
        checkTree,
      ),
      { numRuns: 300 },
    );
  });

  it('holds for texts put together from pieces of official documents', () => {
    const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, checkTree), { numRuns: 1500 });
  });

  it('holds for lines put together from pieces of official documents', () => {
    const line = fc
      .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''));
    const text = fc.array(line, { maxLength: 24 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, checkTree), { numRuns: 1500 });
  });

  it('parses the same text to the same tree', () => {
    const text = fc
      .array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 })
      .map((pieces) => pieces.join('\n'));
    fc.assert(
      fc.property(text, (value) => assert.deepEqual(parse(value), parse(value))),
      { numRuns: 100 },
    );
  });
});

describe('parse: real documents', () => {
  const corpus = join(SHARED, 'corpus/gongwen');
  const seed = join(SHARED, 'seed');
  const folders = [
    ...(existsSync(corpus)
      ? readdirSync(corpus, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(corpus, entry.name))
      : []),
    ...(existsSync(seed) ? [seed] : []),
  ];
  if (folders.length === 0) {
    it('holds for the corpus', function () {
      console.log('      跳过：没有找到 ../shared/corpus 和 ../shared/seed');
      this.skip();
    });
    return;
  }
  for (const folder of folders) {
    it(`holds for ${folder.slice(SHARED.length + 1)}`, () => {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')))
        checkTree(readFileSync(join(folder, name), 'utf8'));
    });
  }
});
