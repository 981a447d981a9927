import type { DocumentNode } from '../../document/types';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/element-order',
    title: '份号、密级、紧急程度的顺序不对',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.2.3',
        force: 'mandatory',
        says: '需要同时标注份号、密级和保密期限、紧急程度的，按这个顺序自上而下分行排列。',
      },
    ],
    genres: 'any',
    fix: 'refactor',
    mention: 'keep',
    explanation:
      '版心左上角自上而下依次是份号、密级和保密期限、紧急程度。顺序固定，收发人员才能一眼看到要看的内容。',
    remedy: '按份号、密级和保密期限、紧急程度的顺序排列。',
    exceptions: [
      {
        text: '缺哪一项就跳过哪一项，只看标了的几项的先后。',
        example: {
          text: lines(
            '000012',
            '特急',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      order: '左上角的顺序应当是{order}，请调整。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦特急',
            '秘密★1年',
            '000012⟧',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '000012',
            '秘密★1年',
            '特急',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { copyNumber, secrecy, urgency } = document.header;
    const wanted = [copyNumber, secrecy, urgency].filter((node): node is DocumentNode => node !== undefined);
    const written = [...wanted].sort((a, b) => a.span.start - b.span.start);
    const [first] = written;
    const last = written.at(-1);
    if (!first || !last || written.every((node, i) => node === wanted[i])) return;
    report({
      message: 'order',
      data: { order: wanted.map(({ kind }) => NAMES[kind] ?? '').join('、') },
      span: { start: first.span.start, end: last.span.end },
      fixes: [
        {
          title: '按规定的顺序排列',
          kind: 'refactor',
          edits: written.map(({ span }, i) => ({ span, newText: wanted[i]?.text ?? '' })),
        },
      ],
    });
  },
);

const NAMES: Readonly<Record<string, string>> = {
  copyNumber: '份号',
  secrecy: '密级和保密期限',
  urgency: '紧急程度',
};
