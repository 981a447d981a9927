import { findOcrConfusions } from '../../cleanup/ocr';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/ocr-confusion',
    title: '形近字误认',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '扫描识别的文字应与原件逐字校对' }],
    genres: 'any',
    fix: 'safe',
    explanation:
      '扫描识别常把形近的字认错：己、已、巳，未、末，人、入，土、士，干、千，日、曰、目，还有“一”与破折号、“0”与字母O。错字连成了不成词的写法，才提示。',
    remedy: '按原件改正。',
    exceptions: [
      {
        text: '单看一个字不作判断，只看固定的词语。',
        example: {
          in: 'notice',
          text: '各校自己经营的食堂，本月未完成整改的，引进人才、深人心者，一律登记。',
        },
      },
      {
        text: '引号、书名号里举例的错字不提示。',
        example: { in: 'notice', text: '有人写成“己经”“自已”，要注意。' },
      },
    ],
    messages: { confused: '“{wrong}”像是识别错了形近字，应为“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校⟦己经⟧建立台账，⟦骨千⟧教师要带头，⟦2O24⟧年底前完成。',
          fixed: '各校已经建立台账，骨干教师要带头，2024年底前完成。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits } of repairsIn(findOcrConfusions, file, document)) {
      const wrong = file.text.slice(span.start, span.end);
      const right = edits[0]?.newText ?? '';
      report({
        message: 'confused',
        data: { wrong, right },
        span,
        fixes: [{ title: `改为“${right}”`, kind: 'safe', edits }],
      });
    }
  },
);
