import { findEllipsisForms } from '../../cleanup/marks/ellipsis-form';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/ellipsis-form',
    title: '省略号的写法',
    severity: 'warning',
    basis: [
      { norm: 'punctuation', clause: '4.11', force: 'mandatory', says: '省略号的形式是“……”，占两个字的位置' },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation:
      '省略号是居中的六个圆点，占两个字的位置。用三个英文句点、三个句号、一组三点代替，都不合规范。',
    remedy: '改成“……”。',
    exceptions: [
      { text: '目录里引向页码的一串点不提示。', example: { in: 'notice', text: '总体要求............3' } },
      {
        text: '文件路径、英文里的省略不提示。',
        example: { in: 'notice', text: '文件在../a/b.txt，写作and so on ... ok。' },
      },
      {
        text: '六个点的省略号连用两组（表示省略整段）不提示。',
        example: { in: 'notice', text: '………… 以上为引文。' },
      },
    ],
    messages: { form: '省略号不能写作“{wrong}”，应写作“……”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要配备灭火器、应急灯⟦。。。⟧各校要落实。',
          fixed: '要配备灭火器、应急灯……各校要落实。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要配备灭火器、应急灯……各校要落实。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findEllipsisForms(file, document)) report(fault);
  },
);
