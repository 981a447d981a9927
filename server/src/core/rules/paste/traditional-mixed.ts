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
      '通篇繁体的文稿不提示。',
      '引号、书名号里的字，以及港澳台机构的名称不提示。',
      '简体文稿里也用的字（著、乾、瞭）不提示。',
    ],
    messages: { stray: '“{wrong}”不是规范的简体字形，宜为“{right}”。' },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各⟦黨⟧支部要组织学习，认真落实各项要求，确保取得⟦実⟧效。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各党支部要组织学习，认真落实各项要求，确保取得实效。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请阅读《說文解字》，参观臺灣同胞捐建的“愛國樓”。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '书名、引文和港澳台名称',
          genre: 'notice',
        },
      ],
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
