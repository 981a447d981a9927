import { findDuplicateMarks } from '../../cleanup/marks/duplicate';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/duplicate',
    title: '标点重复或者冲突',
    severity: 'warning',
    basis: [{ norm: 'punctuation', clause: '4', force: 'mandatory', says: '同一处停顿只用一个点号' }],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation: '两个逗号、两个句号连在一起，或者逗号后面紧跟句号，多半是改稿时删了字没有删标点。',
    remedy: '留下合适的一个：句末用句号，句中用逗号或者分号。',
    exceptions: [
      { text: '“？！”连用、三个以内的叹号和问号不提示。', example: { in: 'notice', text: '怎么办！！！' } },
      {
        text: '三个以上的句号当省略号用的，由“省略号的写法”提示。',
        example: { in: 'notice', text: '要排查。。。' },
      },
    ],
    messages: {
      same: '标点“{wrong}”重复，留一个“{right}”即可。',
      clash: '“{wrong}”两个标点连用，只能留一个，建议留“{right}”。',
      ellipsis: '省略号后面一般不再用“{mark}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各项检查已经完成⟦。。⟧',
          fixed: '各项检查已经完成。',
        },
        {
          in: 'notice',
          text: '各校要排查⟦，。⟧',
          fixed: '各校要排查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '怎么会这样？！务必吸取教训！',
          why: '“？！”可以连用',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findDuplicateMarks(file, document)) report(fault);
  },
);
