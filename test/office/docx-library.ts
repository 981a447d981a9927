/** Files as the `docx` library makes them, with all that a draft of an office may have. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const BY = { author: '王主任', date: '2026-07-01T09:00:00Z' };

/** A paragraph a line, with a heading style, a note, another's comment and revisions, a list, a table, header and footer. */
export async function docxByLibrary(text: string): Promise<Uint8Array> {
  const lines = text.trimEnd().split('\n');
  const paragraphs = lines.map((line, index) => {
    if (index === 0) return new Paragraph({ text: line, heading: HeadingLevel.TITLE });
    if (index === 2) {
      return new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun({ text: line.slice(0, 4), bold: true }),
          new TextRun({ text: line.slice(4) }),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new FootnoteReferenceRun(1),
        ],
      });
    }
    if (index === 3) {
      return new Paragraph({
        children: [
          new TextRun({ text: line }),
          new InsertedTextRun({ text: '（已会签）', id: 901, ...BY }),
          new DeletedTextRun({ text: '（待会签）', id: 902, ...BY }),
        ],
      });
    }
    return new Paragraph({
      children: [new TextRun({ text: line, font: { eastAsia: '仿宋', ascii: 'Arial' } })],
    });
  });
  const cell = (content: string) => new TableCell({ children: [new Paragraph(content)] });
  const tail = [
    new Table({
      rows: [
        new TableRow({ children: [cell('单位'), cell('责任人')] }),
        new TableRow({ children: [cell('水务站,城关镇'), cell('张三')] }),
      ],
    }),
    new Paragraph({ text: '要落实责任,不留死角。', numbering: { reference: 'list', level: 0 } }),
    new Paragraph({
      children: [
        new ExternalHyperlink({ link: 'https://example.invalid/', children: [new TextRun('县政府网站')] }),
        new TextRun({ children: [new Tab(), '附表'] }),
      ],
    }),
  ];
  const document = new Document({
    comments: {
      children: [{ id: 0, ...BY, date: new Date(BY.date), children: [new Paragraph('请核对。')] }],
    },
    footnotes: { 1: { children: [new Paragraph('按2025年年报,共36座。')] } },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '（%1）' }],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('内部资料,注意保存')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
            ],
          }),
        },
        children: [...paragraphs, ...tail],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
