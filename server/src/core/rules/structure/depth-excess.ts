import { ORDINAL_DEPTH } from '../../document/ordinal-depth';
import type { OrdinalStyle } from '../../document/types';
import { numberedBlocks } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/depth-excess',
    title: '层次过多',
    severity: 'hint',
    basis: [
      {
        norm: 'format',
        clause: '7.3.3',
        force: 'general',
        says: '层次序数依次用“一、”“（一）”“1.”“（1）”，共四层',
      },
    ],
    genres: 'any',
    fix: 'none',
    attachments: 'skip',
    explanation: '公文的层次一般不超过四层。再往下分“①”，读的人很难记住自己在哪一层。',
    remedy: '合并下层的内容，或者把它写成一句话。',
    exceptions: [
      {
        text: '正文只用“①”列举、没有用满四层的，不提示。',
        example: { in: 'notice', text: '任务：\n　　①查屋；\n　　②查线。' },
      },
    ],
    messages: { depth: '“{ordinal}”已经是第五层，建议合并层次。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、任务\n　　（一）检查\n　　1.查屋\n　　（1）查电\n　　⟦①⟧每天查一次线路。\n　　②每周查一次开关。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '一、任务\n　　（一）检查\n　　1.查屋\n　　（1）查电，每天一次。',
          why: '四层',
        },
      ],
    },
  },
  ({ document, report }) => {
    const path = new Set<OrdinalStyle>();
    for (const { ordinal } of numberedBlocks(document)) {
      for (const style of path) if (ORDINAL_DEPTH[style] > ORDINAL_DEPTH[ordinal.style]) path.delete(style);
      if (ordinal.style !== 'circled') path.add(ordinal.style);
      else if (FOUR.every((style) => path.has(style))) {
        report({ message: 'depth', data: { ordinal: ordinal.text }, span: ordinal.span });
        return;
      }
    }
  },
);

const FOUR: readonly OrdinalStyle[] = ['han-dun', 'han-paren', 'arabic-dot', 'arabic-paren'];
