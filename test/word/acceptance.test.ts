/**
 * What users of other tools complain of, case by case. Cases 8, 9, 12 to 15 and 17 are measured on paper too: test/office.
 */
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { createEngine } from '../../server/src/core/engine';
import { type DraftOptions, exportDraft } from '../../server/src/word/export/draft';
import { applyLayout } from '../../server/src/word/layout/apply';
import { layoutFindings, layoutIssues } from '../../server/src/word/layout/check';
import { pageDocument } from '../../server/src/word/page/blocks';
import { composePages } from '../../server/src/word/page/compose';
import type { PageBlock } from '../../server/src/word/page/types';
import { widthOf } from '../../server/src/word/page/widths';
import { readDocx } from '../../server/src/word/read/document';
import { annotate } from '../../server/src/word/write/annotate';
import { makeDocx, p, partsOf, r } from './make-docx';

const engine = createEngine();
const STAMP = { author: '笔杆子', initials: '笔', date: '2026-07-06T09:00:00Z' };
const treesOf = (text: string) => engine.classify(text).documents.map(({ document }) => document);
const exported = (text: string, options?: DraftOptions) => exportDraft(treesOf(text), options);
const xmlOf = (text: string, options?: DraftOptions) =>
  partsOf(exported(text, options)).get('word/document.xml')!;
const blocksOf = (text: string) => pageDocument(treesOf(text)[0]!).blocks;
const textOf = ({ lines }: PageBlock) =>
  lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
/** The paragraph of the export that holds these words. */
const paragraphOf = (xml: string, words: string) =>
  xml.match(/<w:p>.*?<\/w:p>/g)!.find((one) => one.replace(/<[^>]*>/g, '').includes(words))!;

const PAPER = [
  '清河县水务局关于做好2026年“三防”工作的通知',
  '各乡镇水务站：',
  '现将有关事项通知如下——……请遵照“三防”要求办理，联系电话0571-1234。',
  '一、总体要求',
  '（一）加强领导。主要负责同志要亲自抓。',
  '1.落实值班。实行24小时值班。',
  '附件：1.值班表',
  '2.物资清单',
  '清河县水务局',
  '2026年7月6日',
  '附件1',
  '值班表',
  '张三值班。',
  '附件2',
  '物资清单',
  '编织袋。',
  '抄送：县委办公室。',
  '清河县水务局办公室　　2026年7月6日印发',
  '',
].join('\n');

describe('acceptance', () => {
  it('1 quotation marks, dashes and ellipses are Chinese: the hint stands in each run and in the styles', () => {
    const runs = xmlOf(PAPER)
      .match(/<w:r>.*?<\/w:r>/g)!
      .filter((run) => /[“”—…]/.test(run));
    assert.ok(runs.length >= 2);
    for (const run of runs) assert.match(run, /w:hint="eastAsia"/);
    assert.match(partsOf(exported(PAPER)).get('word/styles.xml')!, /<w:docDefaults>.*w:hint="eastAsia"/);
  });

  it('2 letters and figures keep a font of their own, in the export and when the layout is applied', () => {
    assert.match(paragraphOf(xmlOf(PAPER), '0571'), /w:ascii="Times New Roman" w:hAnsi="Times New Roman"/);
    const look = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="宋体"/>';
    const file = makeDocx({
      body: PAPER.trimEnd()
        .split('\n')
        .map((line) => p(r(line, look)))
        .join(''),
    });
    const document = readDocx(file);
    const xml = partsOf(applyLayout(document, treesOf(document.body.text)).file).get('word/document.xml')!;
    assert.match(paragraphOf(xml, '0571'), /w:ascii="Arial" w:hAnsi="Arial"[^>]*w:eastAsia="仿宋"/);
  });

  it('3 no theme font: neither in the export nor left to win over a name', () => {
    for (const xml of partsOf(exported(PAPER)).values()) assert.doesNotMatch(xml, /Theme=/i);
    const file = makeDocx({
      body: p(r('现将有关事项通知如下。', '<w:rFonts w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"/>')),
    });
    const document = readDocx(file);
    const { file: mended } = applyLayout(document, [], { rules: ['layout/theme-font'] });
    assert.doesNotMatch(partsOf(mended).get('word/document.xml')!, /Theme/);
  });

  it('4 the first # is the title, and ## the first level', () => {
    const blocks = blocksOf(
      '# 关于防汛工作的通知\n\n各乡镇：\n\n## 一、总体要求\n\n要抓好落实。\n\n### （一）加强领导\n\n要亲自抓。\n',
    );
    const outline = blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
    assert.deepEqual(
      outline.map((block) => [block.outline, textOf(block)]),
      [
        [0, '关于防汛工作的通知'],
        [1, '一、总体要求'],
        [2, '（一）加强领导'],
      ],
    );
  });

  it('5 仿宋, 仿宋_GB2312, the makers’ and the file names are all 仿宋; rare characters come through', () => {
    for (const name of ['仿宋', '仿宋_GB2312', '方正仿宋简体', 'FangSong', '华文仿宋']) {
      const document = readDocx(exported(PAPER, { fonts: { body: name } }));
      const found = layoutFindings(layoutIssues(document, treesOf(document.body.text)));
      assert.ok(!found.some(({ rule }) => rule === 'layout/body-font'), name);
    }
    const rare = PAPER.replace('主要负责同志', '㛃𠮷䶮同志');
    assert.ok(readDocx(exported(rare)).body.text.includes('㛃𠮷䶮同志'));
  });

  it('6 no exact line in a table, nor given to a paragraph with a picture', () => {
    const table = xmlOf('关于防汛工作的通知\n各乡镇：\n分工如下：\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n');
    assert.doesNotMatch(/<w:tbl>.*<\/w:tbl>/.exec(table)![0], /exact/);
    const picture = '<w:r><w:drawing><wp:inline/></w:drawing></w:r>';
    const file = makeDocx({
      body:
        ['关于防汛工作的通知', '各乡镇：'].map((line) => p(line)).join('') +
        p(r('见下图，请按图布置有关工作。') + picture),
    });
    const document = readDocx(file);
    const xml = partsOf(applyLayout(document, treesOf(document.body.text)).file).get('word/document.xml')!;
    assert.doesNotMatch(paragraphOf(xml, '见下图'), /exact/);
  });

  it('7 fonts are named in the file, whatever this machine has', () => {
    const xml = xmlOf(PAPER);
    for (const font of ['方正小标宋简体', '仿宋', '黑体', '楷体'])
      assert.ok(xml.includes(`w:eastAsia="${font}"`), font);
    assert.match(partsOf(exported(PAPER)).get('word/footer1.xml')!, /w:eastAsia="宋体"/);
  });

  it('8 — 1 —, 4号 宋体, odd right, even left; or centred', () => {
    const parts = partsOf(exported(PAPER));
    for (const [name, side] of [
      ['footer1', 'right'],
      ['footer2', 'left'],
    ] as const) {
      const xml = parts.get(`word/${name}.xml`)!;
      assert.equal(
        xml
          .replace(/<w:instrText.*?<\/w:instrText>/, '')
          .replace(/<[^>]*>/g, '')
          .trim(),
        '— 1 —',
      );
      assert.match(xml, new RegExp(`<w:jc w:val="${side}"/>`));
      assert.match(xml, /<w:sz w:val="28"\/>/);
    }
    assert.match(parts.get('word/settings.xml')!, /<w:evenAndOddHeaders\/>/);
    assert.match(
      partsOf(exported(PAPER, { pageNumber: 'centre' })).get('word/footer2.xml')!,
      /<w:jc w:val="center"\/>/,
    );
  });

  it('9 版记 stands at the foot of an even page', () => {
    const xml = xmlOf(PAPER);
    const at = Number(/<w:framePr[^>]*w:y="(\d+)"/.exec(xml)![1]);
    assert.ok(at > 12_000);
    // Three pages of text: the fourth is reached by a section that begins on an even page.
    assert.match(xml.slice(xml.lastIndexOf('<w:sectPr>')), /<w:type w:val="evenPage"\/>/);
  });

  it('10 where a heading runs on, only the heading has its face', () => {
    const block = blocksOf(PAPER).find((one) => textOf(one).startsWith('（一）'))!;
    assert.deepEqual(
      block.lines[0]!.map(({ face, text }) => [face, text]),
      [
        ['kai', '（一）加强领导。'],
        ['body', '主要负责同志要亲自抓。'],
      ],
    );
  });

  it('11 主送 stands flush left, and a title is known without a style', () => {
    const [title, , recipients] = blocksOf(PAPER);
    assert.equal(title!.kind, 'title');
    assert.equal(recipients!.kind, 'recipients');
    assert.doesNotMatch(paragraphOf(xmlOf(PAPER), '各乡镇水务站'), /<w:ind /);
  });

  it('12 the date begins two 字 right of the organ; a longer one stands two 字 in and the organ moves', () => {
    const lefts = (organ: string) => {
      const blocks = blocksOf(PAPER.replace('清河县水务局\n2026', `${organ}\n2026`));
      return ['signature', 'date'].map((kind) => blocks.find((one) => one.kind === kind)!.indents.left!);
    };
    const [organ, date] = lefts('清河县人民政府防汛抗旱指挥部');
    assert.equal(organ, 28 - 2 - 14);
    assert.equal(date! - organ!, 2);
    const [short, long] = lefts('县水务局');
    assert.equal(long, 28 - 2 - widthOf('2026年7月6日'));
    assert.equal(long! - short!, 2);
  });

  it('13 a signature or a date is never alone on its page', () => {
    for (let lines = 12; lines < 36; lines++) {
      const body = Array.from({ length: lines }, () => '要抓好落实。').join('\n');
      const pages = composePages(
        blocksOf(`关于防汛工作的通知\n各乡镇：\n${body}\n清河县水务局\n2026年7月6日\n`),
      );
      for (const page of pages)
        assert.ok(
          page.lines.some(({ block }) => block.kind === 'paragraph'),
          `${lines}`,
        );
    }
    assert.match(paragraphOf(xmlOf(PAPER), '2.物资清单'), /<w:keepNext\/>/);
  });

  it('14 a heading keeps with what follows', () => {
    assert.match(paragraphOf(xmlOf(PAPER), '一、总体要求'), /<w:keepNext\/>/);
  });

  it('15 each attachment begins a page: label flush in 黑体, own title centred', () => {
    const xml = xmlOf(PAPER);
    for (const label of ['附件1', '附件2']) {
      const paragraph = paragraphOf(xml, label);
      assert.match(paragraph, /<w:pageBreakBefore\/>.*w:eastAsia="黑体"/);
      assert.doesNotMatch(paragraph, /<w:ind /);
    }
    const titles = blocksOf(PAPER).filter(({ kind }) => kind === 'title');
    assert.deepEqual(
      titles.map((one) => textOf(one).replace('\n', '')),
      ['清河县水务局关于做好2026年“三防”工作的通知', '值班表', '物资清单'],
    );
  });

  it('16 版记 has a thick rule above and below, thin ones between', () => {
    const rules = [...xmlOf(PAPER).matchAll(/<w:pBdr><w:top w:val="single" w:sz="(\d+)"/g)].map(
      ([, size]) => size,
    );
    assert.deepEqual(rules, ['8', '6', '8']);
  });

  it('17 a full page has 22 lines, a full line 28 characters', () => {
    const long = '各乡镇要压实责任细化措施抓好落实确保任务完成'.repeat(80);
    const pages = composePages(blocksOf(`关于防汛工作的通知\n各乡镇：\n${long}。\n`));
    assert.equal(pages[1]!.lines.length, 22);
    assert.equal(pages[1]!.lines[5]!.runs.map(({ text }) => text).join('').length, 28);
  });

  it('18 numbers are text: copied, they stay', () => {
    assert.doesNotMatch(xmlOf(PAPER), /numPr/);
    assert.ok(readDocx(exported(PAPER)).body.text.includes('（一）加强领导。'));
  });

  it('19 comments hang on ranges, no revision is taken or dropped, others’ stay', () => {
    const theirs = `<w:ins w:id="1" w:author="张" w:date="2026-01-01T00:00:00Z">${r('各乡镇水务站:')}</w:ins>`;
    const lines = PAPER.trimEnd().split('\n');
    const file = makeDocx({ body: lines.map((line, index) => p(index === 1 ? theirs : r(line))).join('') });
    const document = readDocx(file);
    const findings = engine.check(document.body.text).documents.flatMap((one) => one.findings);
    const { file: annotated, comments } = annotate(document, findings, STAMP);
    const xml = partsOf(annotated).get('word/document.xml')!;
    assert.match(xml, /<w:ins [^>]*w:author="张"/);
    const ids = (tag: string) =>
      [...xml.matchAll(new RegExp(`<w:${tag} w:id="(\\d+)"`, 'g'))].map(([, id]) => id);
    assert.equal(ids('commentRangeStart').length, comments);
    assert.deepEqual(ids('commentRangeStart').sort(), ids('commentRangeEnd').sort());
    assert.deepEqual(ids('commentRangeEnd').sort(), ids('commentReference').sort());
  });

  it('20 tables, headers and pictures, EMF among them, come through to the byte', () => {
    const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const table = `<w:tbl><w:tblPr/><w:tr><w:tc>${p('序号')}</w:tc><w:tc>${p('单位')}</w:tc></w:tr></w:tbl>`;
    const file = makeDocx({
      body:
        PAPER.trimEnd()
          .split('\n')
          .map((line) => p(r(line.replace('：', ':'))))
          .join('') + table,
      parts: { header1: p('机密文件') },
      files: { 'word/media/image1.emf': picture },
    });
    const document = readDocx(file);
    const findings = engine.check(document.body.text).documents.flatMap((one) => one.findings);
    const results = [
      annotate(document, findings, STAMP).file,
      applyLayout(document, treesOf(document.body.text)).file,
    ];
    for (const result of results) {
      const [before, after] = [unzipSync(file), unzipSync(result)];
      for (const name of ['word/media/image1.emf', 'word/header1.xml'])
        assert.deepEqual(after[name], before[name]);
      assert.ok(partsOf(result).get('word/document.xml')!.includes(table));
    }
  });

  it('21 properties stand at each paragraph and run, in the order of the schema: not every program asks the styles', () => {
    const order = [
      'pStyle',
      'keepNext',
      'keepLines',
      'pageBreakBefore',
      'framePr',
      'pBdr',
      'tabs',
      'spacing',
      'ind',
      'jc',
      'sectPr',
    ];
    for (const [, inner] of xmlOf(PAPER, { redHead: '清河县水务局文件' }).matchAll(
      /<w:pPr>(.*?)<\/w:pPr>/g,
    )) {
      const names = [
        ...inner!.replace(/<w:(pBdr|tabs|sectPr)>.*?<\/w:\1>/g, '<w:$1/>').matchAll(/<w:(\w+)[ />]/g),
      ].map(([, name]) => order.indexOf(name!));
      assert.ok(!names.includes(-1), inner);
      assert.deepEqual(
        names,
        [...names].sort((a, b) => a - b),
      );
      assert.match(inner!, /<w:spacing /);
    }
    for (const run of xmlOf(PAPER).match(/<w:r>.*?<\/w:r>/g)!) {
      if (run.includes('<w:t ')) assert.match(run, /<w:rFonts [^>]*w:eastAsia=.*<w:sz w:val="\d+"\/>/);
    }
  });

  it('22 a title breaks between words, the lines in a trapezoid or a diamond', () => {
    const words = [
      '清河县',
      '人民',
      '政府',
      '办公室',
      '关于',
      '进一步',
      '做好',
      '今年',
      '防汛',
      '抗旱',
      '和',
      '安全',
      '生产',
      '工作',
      '的',
      '通知',
    ];
    const title = words.join('');
    const [document] = treesOf(`${title}\n各乡镇：\n现将有关事项通知如下。\n`);
    const [block] = pageDocument(document!, { words: () => words.map((text) => ({ text })) }).blocks;
    const lines = block!.lines.map((runs) => runs.map(({ text }) => text).join(''));
    assert.equal(lines.join(''), title);
    assert.ok(lines.length >= 2);
    const ends = words.map((_, index) => words.slice(0, index + 1).join('').length);
    let at = 0;
    for (const line of lines.slice(0, -1)) {
      at += line.length;
      assert.ok(ends.includes(at), line);
    }
  });
});
