import { findRepeatedTitles } from '../../cleanup/repeated-title';
import { deleteLines } from '../../edits';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/duplicate-title',
    title: '标题重复',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '一篇文稿只有一个标题' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    attachments: 'skip',
    explanation: '同一个标题连着出现两次，或者篇目里的题目和下面的标题几乎相同，多半是粘贴时带进来的。',
    remedy: '只保留一个标题；两处写法不一致的，先确定用哪一个。',
    exceptions: [
      {
        text: '副标题（破折号开头）、差别较大的两行标题不提示。',
        example: {
          text: lines(
            '凝心聚力 真抓实干',
            '——在甲县教育工作会议上的讲话',
            '',
            '同志们：',
            '　　今天的会议很重要，我讲两点意见。',
            '　　一要抓好安全，二要抓好质量。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: {
      same: '标题重复出现，应只保留一个。',
      alike: '标题和上面的“{first}”几乎相同，应统一写法，只保留一个。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '⟦甲县教育局关于做好安全工作的通知⟧',
            '',
            '各学校：',
            '　　各校要认真排查。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校要认真排查。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { first, second, inHeader, same } of findRepeatedTitles(document)) {
      const text = file.text.slice(first.start, first.end);
      const fix: Fix = inHeader
        ? { title: '删去篇目行', kind: 'suggest', edits: [deleteLines(file, first)] }
        : { title: '删去重复的标题', kind: same ? 'safe' : 'suggest', edits: [deleteLines(file, second)] };
      report({
        message: same ? 'same' : 'alike',
        data: { first: text },
        span: second,
        related: [{ span: first, message: '标题第一次出现在这里' }],
        fixes: [fix],
      });
    }
  },
);
