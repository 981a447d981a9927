import { findMixedBrackets } from '../../cleanup/marks/parallel-bracket-ordinal';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/parallel-bracket-ordinal',
    title: '序号的括号',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.3.3',
        force: 'general',
        says: '结构层次序数依次用“一、”“（一）”“1.”“（1）”',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '序号的括号要成对，而且用同一种宽度。一边全角、一边半角，排出来宽窄不一；公文的四层序号里也没有半括号“1）”。',
    remedy: '改成成对的全角括号：（一）、（1）。',
    exceptions: [
      { text: '第五层用“①”的不提示。', example: { in: 'notice', text: '①排查隐患。' } },
      {
        text: '已经用到“（1）”，下面再用“1）”分第五层的，不提示。',
        example: { in: 'notice', text: '（1）排查隐患：1）全面；2）细致。' },
      },
    ],
    messages: {
      mixed: '序号“{wrong}”的括号一边全角、一边半角，应写作“{right}”。',
      half: '序号“{wrong}”只有后半个括号，应写作“{right}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦（1)⟧排查隐患，各校要认真排查。',
          fixed: '（1）排查隐患，各校要认真排查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '（1）排查隐患，各校要认真排查。',
          why: '成对的全角括号',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findMixedBrackets(file, document)) report(fault);
  },
);
