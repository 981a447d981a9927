import { replaceFix } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/party-name',
    title: '“中共”和“党委”重叠',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第十一项',
        force: 'mandatory',
        says: '发文机关署全称或者规范化简称',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '党委的全称是“中共××委员会”（中国共产党××委员会），简称“××党委”；“中共××党委”把全称和简称叠在一起了。',
    remedy: '改为“中共××委员会”，或者“××党委”。',
    exceptions: [
      {
        text: '“中共××党组”“中共××委员会”是规范的，不提示。',
        example: { in: 'notice', text: '中共甲县教育局党组负责。' },
      },
    ],
    messages: { name: '“{wrong}”重叠，请写“{right}”或者“{short}”。' },
    examples: {
      bad: [
        {
          text: '⟦中共清溪乡党委⟧关于加强信息工作的通知\n\n各村党支部：\n　　请认真落实。\n\n中共清溪乡委员会\n2024年3月3日\n',
          fixed:
            '中共清溪乡委员会关于加强信息工作的通知\n\n各村党支部：\n　　请认真落实。\n\n中共清溪乡委员会\n2024年3月3日\n',
          genre: 'notice',
        },
      ],
      good: [{ in: 'notice', text: '清溪乡党委要高度重视。', why: '简称' }],
    },
  },
  ({ document, report }) => {
    const places = [...(document.title?.lines ?? []), ...document.signatures];
    for (const { text, span } of places) {
      const match = WRONG.exec(text);
      if (!match) continue;
      const start = span.start + match.index;
      const at = { start, end: start + match[0].length };
      const place = match[1] ?? '';
      const [right, short] = [`中共${place}委员会`, `${place}党委`];
      const fixes = [
        { ...replaceFix(`改为“${right}”`, at, right), preferred: true },
        replaceFix(`改为“${short}”`, at, short),
      ];
      report({ message: 'name', data: { wrong: match[0], right, short }, span: at, fixes });
    }
  },
);

const WRONG = /中共([\p{Script=Han}]{1,12}?[省市县区州旗乡镇村局厅院校司社])党委(?!会)/u;
