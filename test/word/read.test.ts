/** What a reader of a .docx sees is what is checked. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../server/src/word/read/document';
import { type DocxParts, makeDocx, p, r } from './make-docx';

const textOf = (parts: DocxParts | string) =>
  readDocx(makeDocx(typeof parts === 'string' ? { body: parts } : parts)).body.text;
const ins = (content: string) =>
  `<w:ins w:id="1" w:author="张" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="张" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const fld = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const level = (format: string, text: string, ilvl = 0, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstract = id, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numPr = (id: number, ilvl = 0) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('the text of a .docx', () => {
  it('has a line a paragraph, whatever its runs', () => {
    assert.equal(
      textOf(p(r('关于') + r('防汛', '<w:b/>') + r('的通知')) + p() + p('各乡镇：')),
      '关于防汛的通知\n\n各乡镇：\n',
    );
  });

  it('resolves entities, keeps astral characters, and trims as Word does', () => {
    const plain = '<w:r><w:t>  甲&amp;乙&#x20BB7; </w:t></w:r>';
    assert.equal(textOf(p(plain + r(' 丙 '))), '甲&乙𠮷 丙 \n');
  });

  it('has tabs and line breaks; a page break parts words only', () => {
    const run =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t></w:r>';
    assert.equal(textOf(p(run)), '甲\t乙\n丙\n丁\n');
    assert.equal(textOf(p('<w:r><w:br w:type="page"/><w:t>附件1</w:t></w:r>')), '附件1\n');
  });

  it('accepts revisions: deleted text is not there, inserted text is', () => {
    assert.equal(textOf(p(r('共') + del('三') + ins(r('四')) + r('项'))), '共四项\n');
    const joined = p(r('上半'), '<w:rPr><w:del w:id="3" w:author="张"/></w:rPr>');
    assert.equal(textOf(joined + p('下半')), '上半下半\n');
    const moved = '<w:moveFrom w:id="4" w:author="张"><w:r><w:t>旧</w:t></w:r></w:moveFrom>';
    const to = '<w:moveTo w:id="5" w:author="张"><w:r><w:t>新</w:t></w:r></w:moveTo>';
    assert.equal(textOf(p(moved + to)), '新\n');
  });

  it('tells of revisions', () => {
    assert.equal(readDocx(makeDocx({ body: p('甲') })).hasRevisions, false);
    assert.equal(readDocx(makeDocx({ body: p(ins(r('甲'))) })).hasRevisions, true);
  });

  it('reads a text box once, before its paragraph', () => {
    const box = `<w:txbxContent>${p('清河县人民政府文件')}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><wps:txbx>${box}</wps:txbx></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const run = `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`;
    assert.equal(textOf(p(`${r('清政发〔2026〕1号')}${run}`)), '清河县人民政府文件\n清政发〔2026〕1号\n');
  });

  it('has a row of a table on a line; a table of one column is text in a box', () => {
    const table = `<w:tbl>${row(p('序号'), p('单位'))}${row(p('1'), p('水务局') + p('（牵头）'))}${row(p('合计'))}</w:tbl>`;
    assert.equal(textOf(p('甲') + table + p('乙')), '甲\n序号\t单位\n1\t水务局\t（牵头）\n合计\n乙\n');
    assert.equal(textOf(`<w:tbl>${row(p('甲') + p('乙'))}</w:tbl>`), '甲\n乙\n');
    assert.equal(
      textOf(
        `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="张"/></w:trPr><w:tc>${p('旧')}</w:tc></w:tr>${row(p('新'))}</w:tbl>`,
      ),
      '新\n',
    );
  });

  it('takes the result of a field, not its code; leaves out a table of contents', () => {
    const field = `${fld('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${fld('separate')}${r('2026年7月6日')}${fld('end')}`;
    assert.equal(textOf(p(field)), '2026年7月6日\n');
    const toc = `${p(`${fld('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${fld('separate')}${r('一、…… 1')}`)}${p(r('二、…… 2') + fld('end'))}`;
    assert.equal(textOf(`${toc}${p('正文')}`).trim(), '正文');
  });

  it('looks into links, content controls, inline revisions and ruby', () => {
    const link = `<w:hyperlink r:id="rId9">${r('链接')}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`;
    const ruby = `<w:r><w:ruby><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby></w:r>`;
    assert.equal(textOf(p(link + control + ruby)), '链接控件甲\n');
  });

  it('leaves out hidden text and soft hyphens, and shows symbols', () => {
    const run =
      '<w:r><w:t>甲</w:t><w:softHyphen/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    assert.equal(textOf(p(r('看不见', '<w:vanish/>') + run)), '甲-☑\n');
  });

  it('has headers, footers and footnotes beside the body', () => {
    const document = readDocx(
      makeDocx({
        body: p('甲<w:r><w:footnoteReference w:id="2"/></w:r>'.replace(/^甲/, r('甲'))),
        parts: {
          header1: p('内部资料'),
          footer1: p('第1页'),
          footnotes: `<w:footnote w:type="separator" w:id="0">${p('——')}</w:footnote><w:footnote w:id="2">${p('注文')}</w:footnote>`,
        },
      }),
    );
    assert.equal(document.body.text, '甲\n');
    assert.deepEqual(
      document.others.map(({ kind, text }) => [kind, text]),
      [
        ['header', '内部资料\n'],
        ['footer', '第1页\n'],
        ['footnotes', '注文\n'],
      ],
    );
  });

  it('reads a file that calls the namespace by another prefix', () => {
    const other = makeDocx({ body: p('甲') });
    const parts = unzipSync(other);
    const renamed = strFromU8(parts['word/document.xml']!)
      .replaceAll('<w:', '<ns0:')
      .replaceAll('</w:', '</ns0:')
      .replaceAll(' w:', ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    assert.equal(readDocx(zipSync({ ...parts, 'word/document.xml': strToU8(renamed) })).body.text, '甲\n');
  });
});

describe('automatic numbering', () => {
  const numbering = [
    list(
      1,
      level('chineseCounting', '%1、'),
      level('chineseCounting', '（%2）', 1),
      level('decimal', '%3.', 2),
    ),
    list(2, level('decimal', '%1'), level('decimal', '%1.%2', 1)),
    list(3, level('chineseCounting', '第%1章'), level('decimal', '%1-%2', 1, '<w:isLgl/>')),
    list(4, level('bullet', '\uf0b7')),
    num(1),
    num(2),
    num(3),
    num(4),
    num(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  ].join('');
  const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr>${numPr(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="H1a"><w:name w:val="sub"/><w:basedOn w:val="H1"/></w:style>`;
  const numbered = (...items: (readonly [string, string])[]) =>
    textOf({
      body: items.map(([properties, text]) => p(text, properties)).join(''),
      parts: { numbering, styles },
    });

  it('stands in the text as it is shown', () => {
    const shown = numbered(
      [numPr(1), '甲'],
      [numPr(1, 1), '子'],
      [numPr(1, 2), '丑'],
      [numPr(1, 1), '寅'],
      ['', '空'],
      [numPr(1), '乙'],
      [numPr(1, 1), '卯'],
    );
    assert.equal(shown, '一、甲\n（一）子\n1.丑\n（二）寅\n空\n二、乙\n（一）卯\n');
  });

  it('comes from styles, goes on over ten, joins levels, and starts anew where the list says so', () => {
    const eleven = Array.from({ length: 11 }, (): [string, string] => ['<w:pStyle w:val="H1a"/>', '']);
    assert.match(numbered(...eleven), /十、\n十一、\n$/);
    assert.equal(numbered([numPr(2), '甲'], [numPr(2, 1), '乙'], [numPr(2, 1), '丙']), '1甲\n1.1乙\n1.2丙\n');
    assert.equal(numbered([numPr(1), '甲'], [numPr(5), '乙']), '一、甲\n一、乙\n');
    assert.equal(numbered([numPr(3), '甲'], [numPr(3, 1), '乙']), '第一章甲\n1-1乙\n');
  });

  it('leaves out bullets, and numbers that a paragraph turns off', () => {
    assert.equal(numbered([numPr(4), '甲'], [`<w:pStyle w:val="H1"/>${numPr(0)}`, '乙']), '甲\n乙\n');
  });
});
