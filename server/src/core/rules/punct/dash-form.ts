import { findDashForms } from '../../cleanup/marks/dash-form';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/dash-form',
    title: '破折号的写法',
    severity: 'warning',
    basis: [
      { norm: 'punctuation', clause: '4.10', force: 'mandatory', says: '破折号的形式是“——”，占两个字的位置' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '破折号是一条占两个字位置的长横线。用几个连字符、全角减号或者更长的横线代替，都不合规范，排版时也容易断开。',
    remedy: '改成“——”。',
    exceptions: [
      {
        text: '分隔线、表格的对齐行不提示。',
        example: { in: 'notice', text: '一段。\n\n---\n\n　　又一段。' },
      },
      {
        text: '命令的参数（--help）、数字之间表示起止的横线不提示。',
        example: { in: 'notice', text: '参数写作 --help 即可，见GB/T 9704—2012。' },
      },
      { text: '编号、起止之间的短横不提示。', example: { in: 'notice', text: '北京—上海，第1--3项。' } },
    ],
    messages: {
      form: '破折号不能写作“{wrong}”，应写作“——”。',
      subtitle: '副标题前的“{wrong}”应写作破折号“——”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要牢记教训⟦----⟧安全无小事。',
          fixed: '要牢记教训——安全无小事。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要牢记教训——安全无小事。',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findDashForms(file, document)) report(fault);
  },
);
