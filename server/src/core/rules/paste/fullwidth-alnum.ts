import { findFullwidth } from '../../cleanup/fullwidth';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/fullwidth-alnum',
    title: '全角字母',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '中文文稿里的字母、数字用半角' }],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '全角的“ＧＤＰ”与半角字母混排，宽窄不一，也搜不到。多半是从旧文档粘贴来的。',
    remedy: '改为半角：GDP。',
    exceptions: [
      { text: '纯数字由“全角数字”规则检查。', example: { in: 'notice', text: '共２０２４人，占５％。' } },
      {
        text: '段首的全角空格、全角标点不提示。',
        example: { in: 'notice', text: '完善LED屏，甲　乙两校参加。' },
      },
    ],
    messages: { wide: '“{wrong}”是全角字符，建议改为半角“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '全县⟦ＧＤＰ⟧增长5%，执行⟦ＧＢ／Ｔ９７０４⟧的规定。',
          fixed: '全县GDP增长5%，执行GB/T9704的规定。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '全县GDP增长5%，共２０项。',
          why: '纯数字另有规则检查',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, kind } of repairsIn(findFullwidth, file, document)) {
      if (kind !== 'letters') continue;
      const wrong = file.text.slice(span.start, span.end);
      const right = edits[0]?.newText ?? '';
      report({
        message: 'wide',
        data: { wrong, right },
        span,
        fixes: [{ title: `改为“${right}”`, kind: 'safe', edits }],
      });
    }
  },
);
