import type { NumberedBlock } from '../../document/ordinal-series';
import { withValue } from '../../document/written-ordinals';
import { ordinalGroups, renumberFix } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/ordinal-gap',
    title: '序号跳号',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第三项',
        force: 'mandatory',
        says: '内容简洁，结构严谨，条理清楚',
      },
      { norm: 'custom', force: 'customary', says: '同一层次的序号连续，不跳号' },
    ],
    genres: 'any',
    fix: 'suggest',
    attachments: 'check',
    explanation:
      '同一层次的序号少了一个，读的人会以为漏发了一段，或者以为有内容被删掉了。跳号多半是改稿时删了一条、没有改后面的序号。',
    remedy: '先核对是不是漏了内容；没有漏的，把后面的序号依次改过来。',
    exceptions: [
      {
        text: '不同上级标题下各自编号，不相互比较。',
        example: {
          in: 'notice',
          text: '一、提高认识\n　　（一）加强学习。要经常学。\n　　（二）加强宣传。要广泛宣传。\n　　二、落实责任\n　　（一）明确分工。要分工到人。',
        },
      },
      {
        text: '引号里引用的其他文件的条款不检查。',
        example: { in: 'notice', text: '将《办法》修改为：“一、查屋\n　　五、查线。”\n　　二、查人。' },
      },
      {
        text: '缺的序号夹在上一段里（换行丢了）的，由粘贴清理处理，这里不提示。',
        example: { in: 'notice', text: '一、查屋\n　　要细查。二、查线。\n　　三、查人\n　　要严查。' },
      },
    ],
    messages: {
      gap: '“{before}”后面是“{after}”，中间缺“{missing}”。请核对是否漏了内容，没有漏的请重排序号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '现就有关事项通知如下：\n　　一、提高认识\n　　各学校要把安全放在首位。\n　　⟦三、⟧落实责任\n　　各学校要明确责任人。',
          fixed:
            '现就有关事项通知如下：\n　　一、提高认识\n　　各学校要把安全放在首位。\n　　二、落实责任\n　　各学校要明确责任人。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const group of ordinalGroups(document)) {
      for (const [index, after] of group.entries()) {
        const before = group[index - 1];
        if (!before || after.ordinal.value <= before.ordinal.value + 1) continue;
        const missing = withValue(before.ordinal.text, before.ordinal.value + 1);
        if (
          standsBetween(file.text.slice(before.ordinal.span.end, after.ordinal.span.start), missing, before)
        )
          continue;
        report({
          message: 'gap',
          data: { before: before.ordinal.text, after: after.ordinal.text, missing },
          span: after.ordinal.span,
          fixes: [renumberFix(group)],
        });
      }
    }
  },
);

/** Whether the missing ordinal is there after all: inside a paragraph, in a table, or with another mark. */
function standsBetween(text: string, missing: string, { ordinal }: NumberedBlock): boolean {
  const bare = missing.replace(/[、.．，,]$/, '');
  if (ordinal.style !== 'han-dun' && ordinal.style !== 'arabic-dot') return text.includes(bare);
  return ['、', '.', '．', '，', ',', ' ', '\u3000'].some((mark) => text.includes(bare + mark));
}
