import type { AttachmentNote, SourceFile } from '../../document/types';
import { lineEndOf } from '../../edits';
import type { TextEdit } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { type AttachmentList, readAttachmentList } from '../../language/paper/attachment-list';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/numbering',
    title: '附件顺序号不规范',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.4',
        force: 'mandatory',
        says: '有多个附件的，用阿拉伯数字标注附件顺序号（如“附件：1.××××”）。',
      },
      { norm: 'custom', force: 'customary', says: '只有一个附件的不编号。' },
    ],
    genres: 'statutory',
    fix: 'mixed',
    explanation:
      '几个附件用阿拉伯数字加小圆点顺编，一个附件占一行；序号后面用顿号、用汉字数字编号、几个名称挤在一行，都不合规范。只有一个附件的，' +
      '不编号。单个附件编了“1.”只作建议。',
    remedy: '改为“附件：1.××”，以下各行“2.××”；单个附件删去序号。',
    exceptions: [
      {
        text: '名称太长转到下一行的，不算另一个附件。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请认真开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：2024年度安全检查方案及检查',
            '　　　　　组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请认真开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1、检查方案',
            '2、名单',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      style: '附件顺序号用阿拉伯数字加小圆点（“1.”“2.”），“{prefix}”请改过来。',
      line: '每个附件名称单独占一行，请把第{number}个附件移到下一行。',
      sequence: '附件顺序号应当从1起顺编，这里是{written}，请核对是否漏列或者重号。',
      single: '只有一个附件，不用编号，建议删去“{prefix}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：⟦1、安全检查方案 2、检查组名单⟧',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '阿拉伯数字加小圆点，一行一个',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    const note = document.attachmentNote;
    if (!note || predatesRegulation(document)) return;
    const list = readAttachmentList(note);
    const { items } = list;
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last) return;
    const span = { start: first.prefix.span.start, end: last.name.span.end };
    if (items.length === 1) {
      if (first.prefix.text === '' || first.number !== 1) return;
      report({
        message: 'single',
        data: { prefix: first.prefix.text.trim() },
        span: first.prefix.span,
        severity: 'info',
        fixes: [{ title: '删去序号', kind: 'safe', edits: [{ span: first.prefix.span, newText: '' }] }],
      });
      return;
    }
    const numbers = items.map(({ number }) => number);
    const inOrder = numbers.every((number, i) => number === undefined || number === i + 1);
    if (!inOrder) {
      const written = numbers.map((number) => number ?? '（无）').join('、');
      const title = '按先后重新编号';
      report({
        message: 'sequence',
        data: { written },
        span,
        fixes: [{ title, kind: 'suggest', edits: renumber(file, note, list) }],
      });
      return;
    }
    const wrong = items.find(
      ({ prefix, separator }) => prefix.text !== '' && !isPlain(prefix.text, separator),
    );
    const crowded = items.findIndex(({ gap }) => gap !== undefined);
    if (!wrong && crowded < 0) return;
    report({
      message: wrong ? 'style' : 'line',
      data: wrong ? { prefix: wrong.prefix.text.trim() } : { number: crowded + 1 },
      span,
      fixes: [{ title: '改为规范的顺序号', kind: 'safe', edits: renumber(file, note, list) }],
    });
  },
);

function isPlain(prefix: string, separator: string): boolean {
  return /^[.．]$/.test(separator) && /^[\d０-９]/.test(prefix);
}

/** Numbers each item that has a number with 1. 2. …, and gives each a line of its own. */
function renumber(file: SourceFile, note: AttachmentNote, { items }: AttachmentList): TextEdit[] {
  const edits: TextEdit[] = [];
  const lineStart =
    Math.max(
      file.text.lastIndexOf('\n', note.span.start - 1),
      file.text.lastIndexOf('\r', note.span.start - 1),
    ) + 1;
  const indent = file.text.slice(lineStart, note.span.start);
  items.forEach(({ gap, prefix }, i) => {
    const newText = `${i + 1}.`;
    if (gap)
      edits.push({
        span: { start: gap.start, end: prefix.span.end },
        newText: `${lineEndOf(file)}${indent}　　　${newText}`,
      });
    else if (prefix.text !== '' && prefix.text !== newText) edits.push({ span: prefix.span, newText });
  });
  return edits;
}
