import { repairsIn } from '../../cleanup/repairs';
import { findTraditional } from '../../cleanup/traditional';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/traditional-mixed',
    title: '夹杂繁体字',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '机关文稿用规范汉字' }],
    genres: 'any',
    fix: 'suggest',
    explanation: '简体文稿里夹着繁体字或日文汉字（黨、説、対），多半是转码或者粘贴带来的。',
    remedy: '换成规范的简体字；姓名、书名、引文确实要用繁体的，保留。',
    exceptions: [
      {
        text: '通篇繁体的文稿不提示。',
        example: {
          text: '甲縣教育局關於做好安全工作的通知\n\n各學校：\n　　請認真學習。\n　　特此通知。\n\n甲縣教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '引号、书名号里的字，以及港澳台机构的名称不提示。',
        example: {
          in: 'notice',
          text: '请阅读《說文解字》，参观臺灣同胞捐建的“愛國樓”。',
        },
      },
      {
        text: '简体文稿里也用的字（著、乾、瞭）不提示。',
        example: { in: 'notice', text: '要著书立说，乾坤朗朗，瞭望远方。' },
      },
    ],
    messages: { stray: '“{wrong}”不是规范的简体字形，宜为“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各⟦黨⟧支部要组织学习，认真落实各项要求，确保取得⟦実⟧效。',
          fixed: '各党支部要组织学习，认真落实各项要求，确保取得实效。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits } of repairsIn(findTraditional, file, document)) {
      const wrong = file.text.slice(span.start, span.end);
      const right = edits[0]?.newText ?? '';
      report({
        message: 'stray',
        data: { wrong, right },
        span,
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits }],
      });
    }
  },
);
