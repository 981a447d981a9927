/** How a Word file is set: what is found, what is left alone, and what 套用公文版式 changes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createEngine } from '../../server/src/core/engine';
import { exportDraft } from '../../server/src/word/export/draft';
import { applyLayout } from '../../server/src/word/layout/apply';
import { isTypeset, layoutFindings, layoutIssues } from '../../server/src/word/layout/check';
import { readDocx } from '../../server/src/word/read/document';
import { cli } from '../cli/memory-io';
import { docxOfText, makeDocx, p, partsOf, r } from './make-docx';

const engine = createEngine();
const NOTICE = [
  '清河县水务局关于做好防汛工作的通知',
  '各乡镇水务站：',
  '现将“三防”有关事项通知如下：',
  '一、总体要求',
  '（一）加强领导。主要负责同志要亲自抓，分管负责同志要具体抓。',
  '1.落实值班。实行24小时值班。',
  '清河县水务局',
  '2026年7月6日',
  '附件',
  '防汛值班表',
  '张三，李四。',
  '',
].join('\n');
const trees = (text: string) => engine.classify(text).documents.map(({ document }) => document);
const GOOD = exportDraft(trees(NOTICE));

const rulesOf = (file: Uint8Array) => {
  const document = readDocx(file);
  return layoutFindings(layoutIssues(document, trees(document.body.text))).map(({ rule }) =>
    rule.replace('layout/', ''),
  );
};

const changed = (change: (xml: string) => string, part = 'word/document.xml') => {
  const parts = unzipSync(GOOD);
  // The styles say what the runs say: here the runs alone are looked at.
  const styles = new TextDecoder().decode(parts['word/styles.xml']).replaceAll(' w:hint="eastAsia"', '');
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles),
    [part]: strToU8(change(new TextDecoder().decode(parts[part]))),
  });
};

describe('layout findings', () => {
  it('are none on our own export, of each genre', () => {
    assert.deepEqual(rulesOf(GOOD), []);
    const speech = exportDraft(trees('在全县防汛工作会议上的讲话\n（2026年7月6日）\n同志们：\n今天开会。\n'));
    assert.deepEqual(rulesOf(speech), []);
  });

  it('are none in check on a draft in Word’s own look', async () => {
    assert.equal(isTypeset(readDocx(docxOfText(NOTICE))), false);
    assert.equal(isTypeset(readDocx(GOOD)), true);
  });

  const cases: readonly (readonly [string, (xml: string) => string])[] = [
    ['page-size', (xml) => xml.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
    ['margins', (xml) => xml.replace('w:top="2098"', 'w:top="1440"')],
    [
      'body-font',
      (xml) => xml.replace(/w:eastAsia="仿宋"([^>]*>(?:(?!<\/w:r>).)*现将)/, 'w:eastAsia="宋体"$1'),
    ],
    [
      'body-size',
      (xml) =>
        xml.replace(
          /w:val="32"\/><w:szCs w:val="32"(\/><\/w:rPr><w:t[^>]*>现将)/,
          'w:val="28"/><w:szCs w:val="28"$1',
        ),
    ],
    ['line-pitch', (xml) => xml.replace(/w:line="579"((?:(?!<\/w:p>).)*现将)/, 'w:line="400"$1')],
    [
      'title-form',
      (xml) =>
        xml.replace(/<w:jc w:val="center"\/>((?:(?!<\/w:p>).)*清河县水务局关于)/, '<w:jc w:val="left"/>$1'),
    ],
    [
      'recipients-indent',
      (xml) =>
        xml.replace(
          /(<w:jc w:val="both"\/><\/w:pPr><w:r><w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>各乡镇)/,
          '<w:ind w:firstLine="640"/>$1',
        ),
    ],
    [
      'first-indent',
      (xml) => xml.replace(/<w:ind w:firstLineChars="200" w:firstLine="630"\/>((?:(?!<\/w:p>).)*现将)/, '$1'),
    ],
    ['heading-font', (xml) => xml.replace('w:eastAsia="黑体"', 'w:eastAsia="仿宋"')],
    ['attachment-page', (xml) => xml.replace('<w:pageBreakBefore/>', '')],
    [
      'quotes-font',
      (xml) => xml.replace(/w:hint="eastAsia" (w:ascii="Times New Roman"(?:(?!<\/w:r>).)*“)/, '$1'),
    ],
    [
      'theme-font',
      (xml) =>
        xml.replace(
          /w:eastAsia="仿宋"((?:(?!<\/w:r>).)*现将)/,
          'w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"$1',
        ),
    ],
  ];
  for (const [rule, change] of cases) {
    it(`${rule}: found where it is broken, and mended by its own property alone`, () => {
      const original = partsOf(GOOD).get('word/document.xml')!;
      // The last such place: a pattern that crosses paragraphs would break another's.
      const broken = changed((xml) => change(xml));
      assert.notEqual(partsOf(broken).get('word/document.xml'), original);
      assert.deepEqual([...new Set(rulesOf(broken))], [rule]);
      const document = readDocx(broken);
      const { file, places } = applyLayout(document, trees(document.body.text));
      assert.ok(places >= 1);
      assert.deepEqual(rulesOf(file), []);
      assert.equal(readDocx(file).body.text, document.body.text);
    });
  }

  const imprinted = exportDraft(
    trees(
      NOTICE.replace(
        '附件\n防汛值班表\n张三，李四。\n',
        '抄送：县委办公室。\n清河县水务局办公室　　2026年7月6日印发\n',
      ),
    ),
  );
  const withPart = (part: string, change: (xml: string) => string, file = imprinted) => {
    const parts = unzipSync(file);
    const before = new TextDecoder().decode(parts[part]);
    assert.notEqual(change(before), before);
    return zipSync({ ...parts, [part]: strToU8(change(before)) });
  };
  const ofLine = (words: RegExp, change: (xml: string) => string) => (xml: string) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (one) =>
      words.test(one.replace(/<[^>]*>/g, '')) ? change(one) : one,
    );
  const DOCUMENT = 'word/document.xml';
  const geometry: readonly (readonly [string, string, (xml: string) => string])[] = [
    [
      'signature-place',
      DOCUMENT,
      ofLine(/^2026年7月6日$/, (one) => one.replace(/<w:ind w:left="\d+"/, '<w:ind w:left="0"')),
    ],
    [
      'signature-place',
      DOCUMENT,
      (xml) =>
        ofLine(/^2026年7月6日$/, (one) =>
          one.replace(/<w:ind[^>]*\/>/, '').replace(/w:jc w:val="left"/, 'w:jc w:val="center"'),
        )(xml),
    ],
    [
      'line-characters',
      DOCUMENT,
      (xml) => xml.replaceAll('<w:spacing w:val="-5"/>', '<w:spacing w:val="40"/>'),
    ],
    [
      'line-characters',
      DOCUMENT,
      (xml) =>
        xml.replace(
          /<w:sectPr>(.*?)<\/w:sectPr>/gs,
          '<w:sectPr>$1<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="32000"/></w:sectPr>',
        ),
    ],
    [
      'line-pitch',
      DOCUMENT,
      (xml) =>
        xml.replace(
          /<w:sectPr>(.*?)<\/w:sectPr>/gs,
          '<w:sectPr>$1<w:docGrid w:type="lines" w:linePitch="720"/></w:sectPr>',
        ),
    ],
    ['page-number-form', 'word/footer1.xml', (xml) => xml.replaceAll('w:val="28"', 'w:val="21"')],
    ['page-number-form', 'word/footer1.xml', (xml) => xml.replaceAll('"宋体"', '"Arial"')],
    ['page-number-form', 'word/footer2.xml', (xml) => xml.replace('w:jc w:val="left"', 'w:jc w:val="right"')],
    ['imprint-font', DOCUMENT, ofLine(/抄送/, (one) => one.replaceAll('w:val="28"', 'w:val="32"'))],
    ['imprint-rules', DOCUMENT, (xml) => xml.replace(/<w:pBdr>.*?<\/w:pBdr>/gs, '')],
    ['imprint-indent', DOCUMENT, ofLine(/印发/, (one) => one.replace(/<w:ind [^>]*\/>/, ''))],
  ];
  for (const [rule, part, change] of geometry) {
    it(`${rule}: found, named with its clause, and mended (${part})`, () => {
      assert.deepEqual(rulesOf(imprinted), []);
      const broken = withPart(part, change);
      assert.deepEqual([...new Set(rulesOf(broken))], [rule]);
      const document = readDocx(broken);
      const { file } = applyLayout(document, trees(document.body.text));
      assert.deepEqual(rulesOf(file), []);
      assert.equal(readDocx(file).body.text, document.body.text);
      const [before, after] = [unzipSync(broken), unzipSync(file)];
      const moved = Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
      assert.deepEqual(moved, [part]);
    });
  }

  it('page-number-form: told where only a person can mend it; centred ones by the setting', () => {
    const plain = withPart('word/footer1.xml', (xml) => xml.replaceAll('— ', '- ').replaceAll(' —', ' -'));
    assert.deepEqual(rulesOf(plain), ['page-number-form']);
    const centred = exportDraft(trees(NOTICE), { pageNumber: 'centre' });
    assert.deepEqual(rulesOf(centred), ['page-number-form']);
    const document = readDocx(centred);
    assert.deepEqual(layoutIssues(document, trees(document.body.text), { pageNumber: 'centre' }), []);
  });

  it('signature-place: silent on a paper set for a seal, on blanks, tabs and joint papers', () => {
    const place = (organ: string, date: string) =>
      withPart(DOCUMENT, (xml) => {
        const set = (indent: string) => (one: string) =>
          one.replace(/<w:ind[^>]*\/>/, indent).replace('w:jc w:val="left"', 'w:jc w:val="right"');
        return ofLine(
          /^2026年7月6日$/,
          set(date),
        )(xml).replace(/<w:p>(?:(?!<\/w:p>).)*>清河县水务局<(?:(?!<\/w:p>).)*<\/w:p>/s, (one) =>
          set(organ)(one),
        );
      });
    // The date four 字 in, the organ (6 字) centred on the date (5.5 字).
    assert.deepEqual(rulesOf(place('<w:ind w:right="1180"/>', '<w:ind w:right="1260"/>')), []);
    assert.deepEqual(rulesOf(place('<w:ind w:right="0"/>', '<w:ind w:right="0"/>')), ['signature-place']);
  });

  it('page-number: found where a long file has none, and put in', () => {
    const long = `${NOTICE.split('清河县水务局\n2026')[0]}${'要抓好落实。'.repeat(200)}\n`;
    const file = makeDocx({
      body: long
        .trimEnd()
        .split('\n')
        .map((line) => p(r(line, '<w:rFonts w:eastAsia="仿宋"/>')))
        .join(''),
      parts: { settings: '' },
    });
    assert.ok(rulesOf(file).includes('page-number'));
    const document = readDocx(file);
    const applied = applyLayout(document, trees(document.body.text)).file;
    assert.ok(!rulesOf(applied).includes('page-number'));
    assert.match(partsOf(applied).get('word/settings.xml')!, /evenAndOddHeaders/);
    assert.match(partsOf(applied).get('word/document.xml')!, /w:footerReference[^>]*w:type="even"/);
  });
});

describe('套用公文版式', () => {
  it('makes a paper of a plain draft: nothing is left to find, text and every other part stay', () => {
    const picture = new Uint8Array([1, 2, 3]);
    const table = `<w:tbl><w:tr><w:tc>${p('序号')}</w:tc><w:tc>${p('单位')}</w:tc></w:tr></w:tbl>`;
    const lines = NOTICE.trimEnd().split('\n');
    const file = makeDocx({
      body: lines.map((line) => p(r(line, '<w:rFonts w:eastAsia="宋体"/>'))).join('') + table,
      parts: { header1: p('页眉') },
      files: { 'word/media/image1.emf': picture },
      section:
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
    });
    assert.ok(rulesOf(file).length >= 5);
    const document = readDocx(file);
    const applied = applyLayout(document, trees(document.body.text)).file;
    assert.deepEqual(rulesOf(applied), []);
    assert.equal(readDocx(applied).body.text, document.body.text);
    const [before, after] = [unzipSync(file), unzipSync(applied)];
    for (const name of ['word/header1.xml', 'word/media/image1.emf'])
      assert.deepEqual(after[name], before[name]);
    assert.ok(partsOf(applied).get('word/document.xml')!.includes(table));
  });
});

describe('biganzi layout', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-word-'));
    writeFileSync(
      join(folder, 'a.docx'),
      changed((xml) => xml.replace('w:top="2098"', 'w:top="1440"')),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => cli(args, { cwd: folder });

  it('lists, and mends in a copy', async () => {
    const { status, stdout } = await run('layout', 'a.docx');
    assert.equal(status, 1);
    assert.match(stdout, /页边距不合标准：现为上25\.4 mm，应为37 mm。 {2}layout\/margins/);
    assert.match(stdout, /依据：GB\/T 9704 第5\.2\.1条（规定）/);
    const applied = await run('layout', '--apply', 'a.docx');
    assert.match(applied.stderr, /已套用公文版式：a\.公文版式\.docx（1 处）/);
    assert.match(
      partsOf(readFileSync(join(folder, 'a.公文版式.docx'))).get('word/document.xml')!,
      /w:top="2098"/,
    );
    assert.equal((await run('layout', 'a.公文版式.docx')).status, 0);
  });

  it('is part of check on a file that is set as a paper, and obeys the settings', async () => {
    const { stdout } = await run('check', '--format', 'json', 'a.docx');
    assert.ok(JSON.parse(stdout).findings.some(({ rule }: { rule: string }) => rule === 'layout/margins'));
    writeFileSync(join(folder, '.biganzi.json'), JSON.stringify({ rules: { 'layout/margins': 'off' } }));
    const off = await run('check', '--format', 'json', 'a.docx');
    assert.ok(!off.stdout.includes('layout/margins'));
    assert.equal(off.stderr, '');
  });

  it('explains its rules', async () => {
    const { stdout } = await run('explain', 'layout/margins');
    assert.match(stdout, /第5\.2\.1条（规定）.*天头37 mm/);
    assert.match((await run('explain')).stdout, /layout\/quotes-font/);
  });

  it('says that a text has no layout', async () => {
    writeFileSync(join(folder, 'a.txt'), NOTICE);
    const { status, stderr } = await run('layout', 'a.txt');
    assert.equal(status, 2);
    assert.match(stderr, /只有 \.docx 能检查版式/);
  });
});
