/** What the styles of a file say of its lines reaches the tree. */
import assert from 'node:assert/strict';
import { parse } from '../../server/src/core/document';
import { createEngine } from '../../server/src/core/engine';
import { exportDraft } from '../../server/src/word/export/draft';
import { readDocx } from '../../server/src/word/read/document';
import { lineMarks } from '../../server/src/word/read/line-marks';
import { makeDocx, p } from './make-docx';

const STYLES = [
  ['Title', 'Title', ''],
  ['1', 'heading 1', ''],
  ['2', 'heading 2', ''],
  ['a', '本单位一级', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
  ['b', '本单位二级', '<w:basedOn w:val="2"/>'],
]
  .map(
    ([id, name, more]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  )
  .join('');

const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const file = (...paragraphs: string[]) =>
  readDocx(makeDocx({ body: paragraphs.join(''), parts: { styles: STYLES } }));
const shown = (document: ReturnType<typeof readDocx>) => {
  const [tree] = parse(document.body.text, lineMarks(document)).documents;
  return {
    title: tree!.title?.plain,
    headings: tree!.headings.map(({ level, text, runIn }) => `${level} ${runIn ? '接排 ' : ''}${text}`),
  };
};
const TEXT = '各乡镇要认真抓好落实，确保完成任务。';

describe('styles of a file', () => {
  it('make headings of lines without a number, at the level below the title', () => {
    assert.deepEqual(
      shown(
        file(
          styled('Title', '清河县防汛工作情况'),
          styled('1', '基本情况'),
          p(TEXT),
          styled('2', '水情'),
          p(TEXT),
          styled('1', '下一步打算'),
          p(TEXT),
        ),
      ),
      { title: '清河县防汛工作情况', headings: ['1 基本情况', '2 水情', '1 下一步打算'] },
    );
  });

  it('count by outline level, of the paragraph or of a style based on another', () => {
    const { headings } = shown(
      file(
        p('关于防汛工作的通知'),
        p('各乡镇：'),
        styled('a', '总体要求'),
        p(TEXT),
        styled('b', '加强领导'),
        p(TEXT),
        p('落实责任', '<w:outlineLvl w:val="1"/>'),
        p(TEXT),
        p('附注', '<w:outlineLvl w:val="9"/>'),
        p(TEXT),
      ),
    );
    assert.deepEqual(headings, ['1 总体要求', '2 加强领导', '2 落实责任']);
  });

  it('take a first heading that is alone at its level for the title, as other programs write it', () => {
    const { title, headings } = shown(
      file(
        styled('1', '在全县防汛工作会议上的讲话'),
        p('同志们：'),
        styled('2', '认清形势'),
        p(TEXT),
        styled('2', '压实责任'),
        p(TEXT),
      ),
    );
    assert.equal(title, '在全县防汛工作会议上的讲话');
    assert.deepEqual(headings, ['1 认清形势', '1 压实责任']);
  });

  it('join the lines of a title, and leave levels of numbered headings to their numbers', () => {
    const { title, headings } = shown(
      file(
        styled('Title', '清河县水务局'),
        styled('Title', '关于做好防汛工作的通知'),
        p('各乡镇：'),
        styled('2', '一、总体要求'),
        p(TEXT),
        styled('1', '（一）加强领导'),
        p(TEXT),
        styled('2', `二、加强值班。${TEXT}`),
      ),
    );
    assert.equal(title, '清河县水务局关于做好防汛工作的通知');
    assert.deepEqual(headings, ['1 一、总体要求', '2 （一）加强领导', '1 接排 二、加强值班。']);
  });

  it('say nothing where they are used for their look: most lines, long lines, cells', () => {
    const all = file(
      ...['关于防汛工作的通知', '各乡镇：', TEXT, '要加强值班', TEXT].map((one) => styled('1', one)),
    );
    assert.deepEqual(lineMarks(all), []);
    const long = file(p('关于防汛工作的通知'), p('各乡镇：'), styled('1', TEXT.repeat(4)), p(TEXT), p(TEXT));
    assert.deepEqual(lineMarks(long), []);
    const cell = `<w:tbl><w:tr><w:tc>${styled('1', '单位')}</w:tc><w:tc>${p('责任人')}</w:tc></w:tr></w:tbl>`;
    assert.deepEqual(lineMarks(file(p('关于防汛工作的通知'), p(TEXT), cell)), []);
  });

  it('never make the parser throw, whatever they mark', () => {
    for (const text of ['', '\n\n', '𠮷\r\n一、\n| 甲 | 乙 |\n|---|---|\n', '<!-- x -->\n附件1\n表\n']) {
      for (let start = 0; start <= text.length + 1; start++) {
        for (const role of ['title', 'heading'] as const) {
          const { children } = parse(text, [{ start, role, level: 2 }]);
          const end = children.at(-1)?.span.end ?? 0;
          assert.equal(end, text.length);
        }
      }
    }
  });

  it('leave a paper of our own export the tree that its draft has, a title over two lines too', () => {
    const draft =
      '清河县水务局关于做好2026年城区供水管网漏损治理工作的通知\n各乡镇水务站：\n现将有关事项通知如下。\n一、总体要求\n要抓好落实。\n（一）加强领导。主要负责同志要亲自抓。\n清河县水务局\n2026年7月6日\n';
    const [before] = createEngine().classify(draft).documents;
    const read = readDocx(exportDraft([before!.document]));
    const after = parse(read.body.text, lineMarks(read)).documents[0]!;
    assert.equal(after.title?.plain, before!.document.title?.plain);
    assert.deepEqual(
      after.headings.map(({ level, text }) => [level, text]),
      before!.document.headings.map(({ level, text }) => [level, text]),
    );
  });
});
