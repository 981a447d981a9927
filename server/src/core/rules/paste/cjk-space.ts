import { findCjkSpaces } from '../../cleanup/cjk-space';
import { repairsIn } from '../../cleanup/repairs';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/cjk-space',
    title: '汉字之间有多余的空格',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '正文的汉字之间、汉字和标点之间不留空格' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '正文的汉字之间夹着空格，多半是从PDF粘贴时由折行变来的，排出来字距不匀，搜索也找不到。空格两边是同一个字（“是 是”）的，' +
      '可能多了一个字，只建议、不自动删。',
    remedy: '删去空格。',
    exceptions: [
      {
        text: '标题、称谓、署名、名单、表格里的空格不提示。',
        example: {
          text: lines(
            '乙县水利局关于做好防汛工作的通知',
            '',
            '各水管所：',
            '　　参会单位：水利局 财政局 教育局 卫健局，各派一人。',
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
        text: '“第一条　”“附件1 ”后面的空格，两字姓名、“同 志 们”一类拉开字距的，不提示。',
        example: {
          text: lines(
            '乙县水利局关于做好防汛工作的通知',
            '',
            '各水管所：',
            '　　主席台前排就座的有王 川、李 河、张大江，会期半天。',
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
        text: '两半一样长的口号（不忘初心 牢记使命）、几个机关并列、标准名称和记者署名里的空格，不提示。',
        example: {
          in: 'notice',
          text: '各校要围绕“不忘初心 牢记使命”主题，组织学习。',
        },
      },
      {
        text: '三个以上的空格和全角空格是版式，不提示。',
        example: {
          text: '乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　值班员　　王川，电话另告。\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '引号、括号、冒号旁边的空格只在清理全文时删去，不逐处提示。',
        example: { in: 'notice', text: '各校要办理： 登记，并（另行 ）通知。' },
      },
    ],
    messages: { space: '“{before}”和“{after}”之间有多余的空格，应删去。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校要及时办⟦ ⟧理，同时做好记录⟦ ⟧工作。',
          fixed: '各校要及时办理，同时做好记录工作。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, kind } of repairsIn(findCjkSpaces, file, document)) {
      if (kind === 'bracket') continue;
      const before = file.text.slice(Math.max(document.span.start, span.start - WORDS), span.start);
      const after = file.text.slice(span.end, span.end + WORDS);
      // Joined they would read as a character too many, which only the writer can tell.
      const isTwice = file.text.charAt(span.start - 1) === file.text.charAt(span.end);
      report({
        message: 'space',
        data: { before: before.replace(/^.*\s/s, ''), after: after.replace(/\s.*/s, '') },
        span,
        fixes: [{ title: '删去空格', kind: isTwice ? 'suggest' : 'safe', edits }],
      });
    }
  },
);

/** Code units shown on either side. */
const WORDS = 3;
