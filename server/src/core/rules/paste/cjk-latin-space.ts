import { findCjkLatinSpaces } from '../../cleanup/cjk-latin-space';
import { repairsIn } from '../../cleanup/repairs';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/cjk-latin-space',
    title: '汉字和数字、字母之间有空格',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '公文正文的汉字和数字、字母之间不空格' }],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '公文里汉字和数字、字母连着写。中间的空格多半是从网页、PDF粘贴来的，日期、金额会被拆到两行。',
    remedy: '删去空格。网页和技术文档习惯空格的，可以关闭这条规则。',
    exceptions: [
      {
        text: '“附件1 名单”“2.1 范围”等编号后面的空格，电话号码前面的空格，时间前后的空格，不提示。',
        example: {
          text: lines(
            '乙县水利局关于做好防汛工作的通知',
            '',
            '各水管所：',
            '　　联系电话 010-12345678，联系人王川 13800000000。',
            '　　特此通知。',
            '',
            '乙县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '英文词组里面的空格、当作符号用的“VS”两边的空格，不提示。',
        example: {
          in: 'notice',
          text: '请示 VS 报告的区别，见附件。会议于5月6日 9:30召开。',
        },
      },
      {
        text: '标准号、文号、网址里的空格不提示。',
        example: {
          text: '乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　按照 GB/T 9704—2012 的规定排版。\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { space: '“{before}”和“{after}”之间不必空格。' },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请于⟦ ⟧5⟦ ⟧月底前报送。\n　　特此通知。\n\n甲县教育局\n2024⟦ ⟧年⟦ ⟧5⟦ ⟧月⟦ ⟧6⟦ ⟧日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请于5月底前报送。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits } of repairsIn(findCjkLatinSpaces, file, document)) {
      const before = file.text.slice(Math.max(document.span.start, span.start - WORDS), span.start);
      const after = file.text.slice(span.end, span.end + WORDS);
      report({
        message: 'space',
        data: { before: before.replace(/^.*\s/s, ''), after: after.replace(/\s.*/s, '') },
        span,
        fixes: [{ title: '删去空格', kind: 'safe', edits }],
      });
    }
  },
);

/** Code units shown on either side. */
const WORDS = 4;
