/** The export's parts: faces, breaks of titles, templates, reading copies. What it gives on paper is test/office. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../server/src/core/engine';
import { type DraftOptions, exportDraft } from '../../server/src/word/export/draft';
import { pageDocument } from '../../server/src/word/page/blocks';
import { composePages } from '../../server/src/word/page/compose';
import { titleLines } from '../../server/src/word/page/title-lines';
import { widthOf } from '../../server/src/word/page/widths';
import { readDocx } from '../../server/src/word/read/document';
import { cli } from '../cli/memory-io';
import { docxOfText, makeDocx, p, partsOf, r } from './make-docx';

const engine = createEngine();
const documentsOf = (text: string) => engine.classify(text).documents.map(({ document }) => document);
const exported = (text: string, options?: DraftOptions) => exportDraft(documentsOf(text), options);
const xmlOf = (text: string, options?: DraftOptions) =>
  partsOf(exported(text, options)).get('word/document.xml')!;

const NOTICE = [
  '清河县水务局关于做好防汛工作的通知',
  '各乡镇水务站：',
  '现将“三防”工作有关事项通知如下——……：',
  '一、总体要求',
  '（一）加强领导。主要负责同志要亲自抓。',
  '1.落实值班。实行24小时值班，联系电话010-12345678。',
  '附件：防汛值班表',
  '清河县水务局',
  '2026年7月6日',
  '附件',
  '防汛值班表',
  '| 序号 | 姓名 |',
  '|---|---|',
  '| 1 | 张三 |',
  '',
].join('\n');

describe('the export', () => {
  it('names a Chinese font with the hint in each run, another for letters, and no theme font', () => {
    for (const [name, xml] of partsOf(exported(NOTICE))) assert.doesNotMatch(xml, /Theme=/i, name);
    const xml = xmlOf(NOTICE);
    const runs = xml.match(/<w:r>.*?<\/w:r>/g)!.filter((run) => run.includes('<w:t'));
    assert.ok(runs.length > 10);
    for (const run of runs) {
      assert.match(
        run,
        /<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="[^"]+"/,
      );
    }
  });

  it('takes the fonts that the office named', () => {
    const xml = xmlOf(NOTICE, { fonts: { body: '仿宋_GB2312', kai: '楷体_GB2312' } });
    assert.match(xml, /w:eastAsia="仿宋_GB2312"/);
    assert.match(xml, /w:eastAsia="楷体_GB2312"/);
    assert.doesNotMatch(xml, /w:eastAsia="仿宋"/);
  });

  it('sets only the heading in its face where the text runs on', () => {
    const xml = xmlOf(NOTICE);
    const face = (text: string) =>
      new RegExp(`w:eastAsia="([^"]+)"[^>]*/>(<w:b/>)?(?:(?!</w:rPr>).)*</w:rPr><w:t[^>]*>${text}`)
        .exec(xml)
        ?.slice(1, 3);
    assert.deepEqual(face('一、总体要求'), ['黑体', undefined]);
    assert.deepEqual(face('（一）加强领导。'), ['楷体', undefined]);
    assert.deepEqual(face('主要负责同志要亲自抓。'), ['仿宋', undefined]);
    assert.deepEqual(face('1.落实值班。'), ['仿宋', '<w:b/>']);
    assert.deepEqual(face('实行24小时值班'), ['仿宋', undefined]);
    assert.deepEqual(face('清河县水务局关于'), ['方正小标宋简体', undefined]);
  });

  it('keeps numbering as text, headings with what follows, 主送 flush, attachments on new pages, tables unclipped', () => {
    const xml = xmlOf(NOTICE);
    assert.doesNotMatch(xml, /w:numPr/);
    assert.match(xml, /<w:pStyle w:val="Heading1"\/><w:keepNext\/>/);
    const recipients = /<w:p>(?:(?!<\/w:p>).)*各乡镇水务站/.exec(xml)![0];
    assert.doesNotMatch(recipients.slice(recipients.lastIndexOf('<w:p>')), /w:ind /);
    const label = /<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*<w:t[^>]*>附件<\/w:t>/.exec(xml);
    assert.ok(label);
    const table = /<w:tbl>.*<\/w:tbl>/.exec(xml)![0];
    assert.match(table, /w:lineRule="auto"/);
    assert.doesNotMatch(table, /exact/);
  });

  it('loses no character of a draft', () => {
    const back = readDocx(exported(NOTICE)).body.text;
    const bare = (text: string) => [...text.replace(/[\s|-]/g, '')].sort().join('');
    assert.equal(bare(back), bare(NOTICE));
    assert.deepEqual(
      engine.check(back).documents.map(({ classification }) => classification.genre),
      engine.check(NOTICE).documents.map(({ classification }) => classification.genre),
    );
  });

  it('puts several documents of a file on pages of their own', () => {
    const two = `${NOTICE.split('附件')[0]}\n清河县水务局\n2026年7月6日\n`;
    const xml = xmlOf(`${two}\n\n${two.replace('防汛', '抗旱')}`);
    assert.ok(xml.includes('抗旱'));
  });
});

describe('a title', () => {
  it('is broken between words into a trapezoid or a diamond, in lines of 19 at most', () => {
    const words = [
      '清河县',
      '人民',
      '政府',
      '关于',
      '进一步',
      '加强',
      '农村',
      '公路',
      '建设',
      '管理',
      '养护',
      '工作',
      '的',
      '通知',
    ];
    const lines = titleLines(
      words.join(''),
      words.map((text) => ({ text })),
    );
    assert.equal(lines.join(''), words.join(''));
    assert.ok(lines.length === 2 && lines.every((line) => widthOf(line) <= 19), lines.join('/'));
    const ends = new Set(words.map((_, index) => words.slice(0, index + 1).join('').length));
    assert.ok(ends.has(lines[0]!.length));
    for (const line of lines) assert.doesNotMatch(line, /^[的》，、]|关于$|《$/);
  });

  it('cuts no word and no name: 供水管网 stays whole though the segmenter takes it apart', () => {
    const cut = (marked: string, tags: Readonly<Record<string, string>> = {}) => {
      const words = marked.split('|').map((text) => ({ text, tag: tags[text] }));
      return titleLines(words.map(({ text }) => text).join(''), words);
    };
    assert.deepEqual(cut('清河县|水务局|关于|加强|农村|供水管|网|建设|和|水质|监测|工作|的|请示'), [
      '清河县水务局关于加强农村',
      '供水管网建设和水质监测工作的请示',
    ]);
    const guessed = cut('清河县|水务局|关于|推进|县城|供水管|网漏|损|治理|工作|的|通知', { 网漏: 'x' });
    assert.deepEqual(guessed, ['清河县水务局关于推进县城', '供水管网漏损治理工作的通知']);
    // Two organs part between them, and an office stays with its government.
    assert.deepEqual(
      cut(
        '中共|清河|县委|办公室|清河县|人民政府|办公室|关于|转发|《|县|纪委|监委|关于|深化|整治|群众|身边|不正之风|和|腐败问题|的|实施|意见|》|的|通知',
      ).slice(0, 2),
      ['中共清河县委办公室', '清河县人民政府办公室关于转发'],
    );
    // No figure parts from its unit.
    assert.doesNotMatch(cut('国务院办公厅|关于|2019|年|部分|节假日|安排|的|通知')[1]!, /^年/);
  });

  it('is broken by its grammar where no words come', () => {
    assert.deepEqual(titleLines('清河县教育局关于全县义务教育阶段学校食堂食品安全专项整治情况的报告', []), [
      '清河县教育局',
      '关于全县义务教育阶段学校食堂食品安全',
      '专项整治情况的报告',
    ]);
    assert.deepEqual(titleLines('清河县人民政府办公室关于印发《清河县防汛抗旱应急预案》的通知', []), [
      '清河县人民政府办公室关于印发',
      '《清河县防汛抗旱应急预案》的通知',
    ]);
  });

  it('stays on one line where it fits, and keeps the lines that the writer broke', () => {
    assert.deepEqual(titleLines('清河县水务局关于防汛工作的通知', []), ['清河县水务局关于防汛工作的通知']);
    const [document] = documentsOf(
      '清河县水务局\n关于做好防汛工作的通知\n各乡镇：\n现将有关事项通知如下。\n',
    );
    const title = pageDocument(document!).blocks.find(({ kind }) => kind === 'title')!;
    assert.deepEqual(
      title.lines.map((line) => line[0]!.text),
      ['清河县水务局', '关于做好防汛工作的通知'],
    );
  });

  it('loses nothing, whatever its length', () => {
    for (const length of [20, 45, 90, 150]) {
      const title = '清河县人民政府关于印发《工作方案》的通知'.repeat(8).slice(0, length);
      assert.equal(titleLines(title, []).join(''), title);
    }
  });
});

describe('the layout model', () => {
  it('fills pages of 22 lines of 28 characters, no mark at the head of a line', () => {
    const long = '各乡镇、各部门要压实责任，细化措施，抓好落实。'.repeat(60);
    const [document] = documentsOf(`关于防汛工作的通知\n各乡镇：\n${long}\n`);
    const pages = composePages(pageDocument(document!).blocks);
    assert.ok(pages.length >= 3);
    assert.equal(pages[1]!.lines.length, 22);
    for (const { lines } of pages) {
      for (const { runs, block } of lines) {
        const text = runs.map((one) => one.text).join('');
        if (block.kind !== 'paragraph') continue;
        assert.ok(widthOf(text.replace(/[，。、]$/, '')) <= 28, text);
        assert.doesNotMatch(text, /^[，。、；：？！）》”]/);
      }
    }
    const printed = pages
      .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map((one) => one.text)))
      .join('');
    assert.ok(printed.includes(long));
  });

  it('leaves neither a heading alone at the foot nor a signature alone on a page', () => {
    for (let lines = 10; lines < 40; lines++) {
      const body = Array.from({ length: lines }, () => '要抓好落实。').join('\n');
      const [document] = documentsOf(
        `关于防汛工作的通知\n各乡镇：\n${body}\n二、工作要求\n要加强领导，压实责任。\n清河县水务局\n2026年7月6日\n`,
      );
      const pages = composePages(pageDocument(document!).blocks);
      for (const page of pages) {
        assert.notEqual(page.lines.at(-1)?.block.kind, 'heading', `${lines} lines`);
        const kinds = new Set(page.lines.map(({ block }) => block.kind));
        kinds.delete('blank');
        assert.ok(
          [...kinds].some((kind) => kind !== 'signature' && kind !== 'date'),
          `${lines} lines`,
        );
      }
    }
  });
});

describe('a reading copy', () => {
  it('turns its pages at the ends of sentences, in large type', () => {
    const sentence = '今天我们在这里召开会议，主要任务是分析形势、部署工作。';
    const speech = `在全县防汛工作会议上的讲话\n同志们：\n${Array.from({ length: 12 }, (_, i) => sentence.repeat((i % 5) + 1)).join('\n')}\n`;
    const xml = xmlOf(speech, { reading: true });
    const pages = xml.split('<w:pageBreakBefore/>').map((page) => page.replace(/<[^>]*>/g, ''));
    assert.ok(pages.length >= 4);
    for (const page of pages.slice(0, -1)) assert.match(page, /。$/);
    assert.match(xml, /<w:sz w:val="44"\/>/);
  });
});

describe("the office's template", () => {
  const template = makeDocx({
    body:
      p(r('县水务局', '<w:color w:val="FF0000"/>')) +
      p(r('{{标', '<w:b/>') + r('题}}')) +
      p('文号：{{文号}}') +
      p('{{主送}}') +
      p('{{正文}}') +
      p('{{署名}}') +
      p('{{日期}}'),
    parts: { header1: p('页眉') },
  });

  it('takes the draft into its holes and keeps all else', () => {
    const filled = exported(NOTICE, { template });
    const text = readDocx(filled).body.text;
    assert.match(text, /^县水务局\n清河县水务局关于做好防汛工作的通知\n文号：\n各乡镇水务站：\n现将/);
    assert.match(text, /清河县水务局\n2026年7月6日\n$/);
    assert.match(partsOf(filled).get('word/document.xml')!, /<w:b\/><\/w:rPr><w:t[^>]*>清河县水务局关于/);
    assert.equal(partsOf(filled).get('word/header1.xml'), partsOf(template).get('word/header1.xml'));
    assert.ok(text.includes('张三'), 'attachments too');
  });

  it('tells of a hole that nobody knows, and of one that is missing', () => {
    assert.throws(
      () => exported(NOTICE, { template: makeDocx({ body: p('{{正文}}') + p('{{落款}}') }) }),
      /“\{\{落款\}\}”不认识/,
    );
    assert.throws(() => exported(NOTICE, { template: docxOfText('空白') }), /没有“\{\{正文\}\}”/);
  });
});

describe('biganzi export', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    writeFileSync(join(folder, 'a.gw'), NOTICE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });
  const xml = (name: string) => partsOf(readFileSync(join(folder, name))).get('word/document.xml')!;

  it('writes beside the draft, never over a file, and says where', async () => {
    const { status, stderr } = await run('export', 'a.gw');
    assert.equal(status, 0);
    assert.equal(stderr, '已导出：a.公文版式.docx\n');
    assert.match((await run('export', 'a.gw')).stderr, /a\.公文版式（2）\.docx/);
    const taken = await run('export', 'a.gw', '-o', 'a.公文版式.docx');
    assert.equal(taken.status, 2);
  });

  it('takes the red head, the fonts and the template of the project file', async () => {
    writeFileSync(
      join(folder, '.biganzi.json'),
      JSON.stringify({ word: { redHead: '清河县水务局文件', fonts: { body: '方正仿宋简体' } } }),
    );
    await run('export', 'a.gw', '-o', 'b.docx');
    assert.match(xml('b.docx'), /<w:color w:val="FF0000"\/>.*清河县水务局文件/);
    assert.match(xml('b.docx'), /方正仿宋简体/);
    writeFileSync(join(folder, 't.docx'), docxOfText('本局\n{{正文}}'));
    writeFileSync(join(folder, '.biganzi.json'), JSON.stringify({ word: { template: 't.docx' } }));
    await run('export', 'a.gw', '-o', 'c.docx');
    assert.match(xml('c.docx'), /本局/);
  });

  it('tells of a template that is not there or does not fit', async () => {
    const { status, stderr } = await run('export', 'a.gw', '--template', 'no.docx');
    assert.equal(status, 2);
    assert.match(stderr, /读不到模板 no\.docx/);
    writeFileSync(join(folder, 't.docx'), docxOfText('空白'));
    assert.match(
      (await run('export', 'a.gw', '--template', 't.docx')).stderr,
      /a\.gw 没有导出：模板里没有“\{\{正文\}\}”/,
    );
  });
});
