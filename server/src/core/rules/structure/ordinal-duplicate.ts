import { ordinalGroups, renumberFix } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/ordinal-duplicate',
    title: '序号重复',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第三项',
        force: 'mandatory',
        says: '内容简洁，结构严谨，条理清楚',
      },
      { norm: 'custom', force: 'customary', says: '同一层次的序号不重复' },
    ],
    genres: 'any',
    fix: 'suggest',
    attachments: 'check',
    explanation:
      '同一层次有两个相同的序号，下级执行、引用时说不清是哪一条。多半是插入一段以后没有改后面的序号。',
    remedy: '核对顺序以后，把后面的序号依次改过来。',
    exceptions: [
      {
        text: '不同上级标题下各自从头编号，不算重复。',
        example: {
          in: 'notice',
          text: '一、提高认识\n　　（一）加强学习。要经常学。\n　　二、落实责任\n　　（一）明确分工。要分工到人。',
        },
      },
      {
        text: '“第十条之一”这样的增补条款不算重复。',
        example: {
          in: 'notice',
          text: '第十条　要经常学。\n　　第十条之一　要经常查。\n　　第十一条　要落实责任。',
        },
      },
      {
        text: '各条都编作“1.”的，是 Markdown 的自动编号写法，不提示。',
        example: { in: 'notice', text: '请报送：\n　　1.申请表；\n　　1.证明；\n　　1.照片。' },
      },
    ],
    messages: {
      duplicate: '序号“{ordinal}”在同一层次里用了两次。请核对顺序，把后面的序号依次改过来。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '（一）加强学习。要经常学。\n　　（二）加强宣传。要广泛宣传。\n　　⟦（二）⟧加强检查。要经常查。',
          fixed:
            '（一）加强学习。要经常学。\n　　（二）加强宣传。要广泛宣传。\n　　（三）加强检查。要经常查。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const group of ordinalGroups(document)) {
      for (const [index, { block, ordinal }] of group.entries()) {
        const before = group[index - 1]?.ordinal;
        if (!before || before.value !== ordinal.value || ordinal.value === 1 || ordinal.text.includes('之'))
          continue;
        // The same line twice over is a repetition, not a slip in the count.
        if (block.text === group[index - 1]?.block.text) continue;
        report({
          message: 'duplicate',
          data: { ordinal: ordinal.text },
          span: ordinal.span,
          fixes: [renumberFix(group)],
          related: [{ span: before.span, message: `前面已经有一个“${before.text}”` }],
        });
      }
    }
  },
);
