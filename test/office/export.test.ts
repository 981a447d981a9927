/** What the export gives on paper: LibreOffice prints it, and the PDF is measured. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/core/engine';
import { fillTemplate as fillSkeleton, TEMPLATES } from '../../server/src/core/templates';
import { exportDraft } from '../../server/src/word/export/draft';
import { type MeasuredPage, MM, measurePdf, openOffice } from './libre-office';

const engine = createEngine();
const SENTENCE = '各乡镇、各部门要压实责任，细化措施，抓好落实，确保各项任务按时完成。';
/** The long one fills a page: orphans and widows would cost a shorter one a line. */
const BODY = [1, 2, 3, 4, 1, 60, 2, 3, 4, 1, 2].map((times) => `　　${SENTENCE.repeat(times)}`);

const GENRES: readonly (readonly [string, string])[] = [
  ['通知', '各乡镇人民政府，县政府各部门：'],
  ['请示', '市人民政府：'],
  ['报告', '市人民政府：'],
  ['函', '县财政局：'],
  ['批复', '县水务局：'],
  ['通报', '各乡镇人民政府：'],
  ['意见', '各乡镇人民政府：'],
  ['决定', '各乡镇人民政府：'],
  ['通告', ''],
  ['公告', ''],
];

const paper = (genre: string, recipients: string, imprint = true) =>
  [
    `清河县人民政府关于做好今年防汛抗旱和安全生产工作的${genre}`,
    recipients,
    '　　为做好有关工作，现将有关事项说明如下：',
    '　　一、总体要求',
    ...BODY.slice(0, 5),
    '　　二、工作任务',
    '　　（一）加强领导。各单位要高度重视，主要负责同志要亲自抓。',
    '　　1.压实责任。要把责任落实到人。',
    ...BODY.slice(5),
    '　　附件：1.防汛抗旱工作任务分工方案',
    '　　　　　2.安全生产检查安排',
    '　　清河县人民政府',
    '　　2026年7月6日',
    '附件1',
    '防汛抗旱工作任务分工方案',
    `　　${SENTENCE}`,
    '附件2',
    '安全生产检查安排',
    `　　${SENTENCE}`,
    ...(imprint
      ? ['抄送：县委办公室，县人大常委会办公室，县政协办公室。', '清河县人民政府办公室　　2026年7月6日印发']
      : []),
    '',
  ]
    .filter((line) => line !== '' || recipients !== '')
    .join('\n');

const draftOf = (text: string, options = {}) =>
  exportDraft(
    engine.classify(text).documents.map(({ document }) => document),
    options,
  );

describe('an exported paper in LibreOffice', () => {
  const office = openOffice();
  let pages: Map<string, MeasuredPage[]>;
  before(function () {
    this.timeout(300_000);
    const files = new Map(
      GENRES.map(([genre, recipients]) => [`${genre}.docx`, draftOf(paper(genre, recipients))]),
    );
    files.set('red.docx', draftOf(paper('通知', '各乡镇：'), { redHead: '清河县人民政府文件' }));
    files.set('centre.docx', draftOf(paper('通知', '各乡镇：', false), { pageNumber: 'centre' }));
    pages = new Map([...office.convert(files, 'pdf')].map(([name, pdf]) => [name, measurePdf(pdf)]));
  });
  after(() => office.close());

  const bodyLines = ({ lines }: MeasuredPage) => lines.filter(({ text }) => !/^—\d+—$/.test(text));
  const near = (actual: number, expected: number, within: number, what: string) =>
    assert.ok(
      Math.abs(actual - expected) <= within,
      `${what}: ${actual.toFixed(2)}, not ${expected.toFixed(2)}`,
    );

  for (const [genre] of GENRES) {
    it(`${genre}: A4, 22 lines of 28 characters, margins`, () => {
      const all = pages.get(`${genre}.docx`)!;
      for (const { width, height } of all) {
        near(width, 210 * MM, 1, 'width');
        near(height, 297 * MM, 1, 'height');
      }
      // A page less a line is one that would have left the last line of a paragraph alone.
      const counts = all.map((page) => bodyLines(page).length);
      assert.equal(Math.max(...counts), 22);
      const full = bodyLines(all[counts.indexOf(22)]!);
      const tops = full.map(({ bottom }) => bottom);
      for (let i = 1; i < tops.length; i++) near(tops[i]! - tops[i - 1]!, 28.95, 1, `pitch at line ${i}`);
      const whole = full.filter(({ text }) => !/\d/.test(text) && text.replace(/[，。、]$/, '').length >= 27);
      for (const line of full) {
        assert.ok(line.text.replace(/[，。、]$/, '').length <= 28, line.text);
        assert.ok(line.left >= 28 * MM - 1);
      }
      const flush = whole.filter(({ text }) => text.replace(/[，。、]$/, '').length === 28);
      assert.ok(flush.length >= 3, 'lines of 28 characters');
      for (const { left } of flush) near(left, 28 * MM, 1.5, 'left margin');
      assert.ok(full[0]!.top >= 37 * MM - 4 && full[0]!.top <= 37 * MM + 12, `first line at ${full[0]!.top}`);
      assert.ok(full.at(-1)!.bottom <= (297 - 35) * MM + 6, `last line at ${full.at(-1)!.bottom}`);
    });

    it(`${genre}: page numbers outside, attachments on pages of their own, 版记 at the foot of the last, even page`, () => {
      const all = pages.get(`${genre}.docx`)!;
      for (const [index, { lines }] of all.entries()) {
        const number = lines.find(({ text }) => new RegExp(`^—${index + 1}—$`).test(text));
        assert.ok(number, `page ${index + 1}`);
        if (index % 2 === 0) near(number.right, (210 - 26) * MM - 16, 3, 'odd page number');
        else near(number.left, 28 * MM + 16, 3, 'even page number');
        assert.ok(number.top >= (297 - 35 + 5) * MM, 'below the text');
      }
      for (const label of ['附件1', '附件2']) {
        const page = all.find(({ lines }) => lines[0]?.text === label);
        assert.ok(page, label);
        near(page.lines[0]!.left, 28 * MM, 1.5, label);
      }
      assert.equal(all.length % 2, 0);
      const last = bodyLines(all.at(-1)!);
      assert.match(last.at(-1)!.text, /^清河县人民政府办公室2026年7月6日印发$/);
      assert.match(last.at(-2)!.text, /^抄送：/);
      near(last.at(-1)!.bottom, (297 - 35) * MM, 10, '版记');
      near(last.at(-1)!.left, 28 * MM + 16, 2, 'one 字 in');
      near(last.at(-1)!.right, (210 - 26) * MM - 16, 2, 'one 字 in');
    });

    it(`${genre}: the date two 字 right of the organ, neither alone on its page`, () => {
      const all = pages.get(`${genre}.docx`)!;
      const page = all.find(({ lines }) => lines.some(({ text }) => text === '清河县人民政府'))!;
      const at = page.lines.findIndex(({ text }) => text === '清河县人民政府');
      const [organ, date] = [page.lines[at]!, page.lines[at + 1]!];
      assert.equal(date.text, '2026年7月6日');
      near(date.left - organ.left, 31.5, 1.5, 'date');
      near(organ.right, (210 - 26) * MM - 32, 3, 'organ');
      assert.ok(at > 0, 'text above the signature');
    });
  }

  it('gives the red head when asked for: mark, number line, rule, title below', () => {
    const [first] = pages.get('red.docx')!;
    assert.equal(first!.lines[0]!.text, '清河县人民政府文件');
    assert.ok(first!.lines[0]!.bottom - first!.lines[0]!.top > 40);
    assert.ok(first!.lines[0]!.top > (37 + 20) * MM);
  });

  it('centres the page number where the settings say so', () => {
    const [first] = pages.get('centre.docx')!;
    const number = first!.lines.at(-1)!;
    near((number.left + number.right) / 2, (28 * MM + (210 - 26) * MM) / 2, 3, 'page number');
  });

  it('opens the export of every template', function () {
    this.timeout(300_000);
    const files = new Map(
      TEMPLATES.filter((_, index) => index % 5 === 0).map((template) => [
        `${template.prefix}.docx`,
        draftOf(`${fillSkeleton(template)}\n`),
      ]),
    );
    const texts = office.convert(files, 'txt:Text (encoded):UTF8');
    for (const template of TEMPLATES.filter((_, index) => index % 5 === 0)) {
      const printed = new TextDecoder().decode(texts.get(`${template.prefix}.docx`)).replace(/\s/g, '');
      const title = /关于|讲话|纪要|致辞/.exec(fillSkeleton(template))?.[0];
      if (title) assert.ok(printed.includes(title), template.prefix);
    }
  });
});
