import { findSpacesForCommas } from '../../cleanup/marks/missing-comma';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/missing-comma',
    title: '空格代替了逗号',
    severity: 'hint',
    basis: [{ norm: 'punctuation', clause: '4.4', force: 'mandatory', says: '句子内部的一般性停顿用逗号' }],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation: '两个短句之间只空了一格，没有标点，多半是粘贴或者输入时丢了逗号。',
    remedy: '把空格改成逗号。',
    exceptions: [
      {
        text: '标题中用空格分开的两句不提示。',
        example: { in: 'notice', text: '一、落实安全责任 防范重大风险\n　　各校要抓好排查。' },
      },
      {
        text: '空格两边不是完整短句的，可能是多余的空格，不提示。',
        example: {
          in: 'notice',
          text: '各校要认真 排查隐患，落实责任。',
        },
      },
    ],
    messages: { space: '“{first}”和“{second}”是两个短句，中间应用逗号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '由于人手较少⟦ ⟧经验不足，请予支持。',
          fixed: '由于人手较少，经验不足，请予支持。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '由于人手较少，经验不足，请予支持。',
          why: '有逗号',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findSpacesForCommas(file, document)) report(fault);
  },
);
