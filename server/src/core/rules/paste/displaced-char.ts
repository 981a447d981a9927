import { findDisplacedChars } from '../../cleanup/displaced-chars';
import { findGhostDigits } from '../../cleanup/ghost-digits';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/displaced-char',
    title: '错位的单字',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '粘贴的文字应与原件逐字核对' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从PDF粘贴时，后文的一个字会带着空格漂到段首或标题里（“过 本表……不超过 0 1500 字”“请示 S VS 报告”），读起来莫名其妙。',
    remedy: '删去多出的单字和空格。',
    exceptions: [
      {
        text: '“序”“跋”“答”“甲”等本来单独使用的字不提示。',
        example: {
          in: 'notice',
          text: '答 “情况说明”要写得简短，一般不超过1500字，由校长签字。',
        },
      },
      {
        text: '姓名之间的空格、表单的栏目名不提示。',
        example: { in: 'notice', text: '张 三丰同志去年整改隐患1500处，今年继续负责这项工作。' },
      },
      {
        text: '本段后文找不到这个字的“正本”的，不提示。',
        example: { in: 'notice', text: '过 “总结”要写得短，由校长签字后及时报送县局安全科。' },
      },
    ],
    messages: {
      char: '段首的“{char}”像是后文漂过来的重影，建议删去。',
      letter: '“{char}”是后面字母的重影，建议删去。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦过⟧ “情况说明”要写得简短，一般不超过1500字，由校长签字。',
          fixed: '“情况说明”要写得简短，一般不超过1500字，由校长签字。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic } of repairsIn(findDisplacedChars, file, document)) {
      const char = file.text.slice(span.start, span.end);
      report({
        message: 'char',
        data: { char },
        span,
        fixes: [{ title: `删除“${char}”`, kind: automatic ? 'safe' : 'suggest', edits }],
      });
    }
    for (const { span, edits, kind } of repairsIn(findGhostDigits, file, document)) {
      if (kind !== 'letter') continue;
      const char = file.text.charAt(span.start);
      report({
        message: 'letter',
        data: { char },
        span: { start: span.start, end: span.start + 1 },
        fixes: [{ title: `删除“${char}”`, kind: 'safe', edits }],
      });
    }
  },
);
