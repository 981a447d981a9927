import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/missing-matter',
    title: '标题没有事由',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
    ],
    genres: ['notice', 'bulletin', 'report', 'request', 'reply', 'letter', 'opinion'],
    fix: 'none',
    explanation: '标题只写“通知”两个字，收文的人看不出是什么事，也不便登记、归档和引用。',
    remedy: '写明发文机关、事由和文种：××关于××的通知。',
    exceptions: [
      {
        text: '没有主送机关的便条、公告栏上的通知，不提示。',
        example: { text: '通知\n　　明天停水。\n', genre: 'notice' },
      },
      {
        text: '有“关于”的标题不提示。',
        example: {
          text: '甲县教育局关于开会的通知\n\n各科室：\n　　定于3月5日召开会议，请参加。\n\n甲县教育局\n2024年3月3日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { matter: '标题只有文种“{word}”，没有事由，请写成“××关于××的{word}”。' },
    examples: {
      bad: [
        {
          text: '⟦通知⟧\n\n各科室：\n　　定于3月5日召开会议，请参加。\n\n甲县教育局\n2024年3月3日\n',
          genre: 'notice',
        },
      ],
      good: [{ in: 'notice', text: '请认真落实。', why: '标题有事由' }],
    },
  },
  ({ document, report }) => {
    const { title, recipients } = document;
    if (!title || !recipients || !title.genreWord) return;
    const plain = title.plain.replace(/[\s\u3000]/g, '');
    const word = title.genreWord.text.replace(/[\s\u3000]/g, '');
    if (!/^(?:重要|紧急|补充)?(?:通知|通报|报告|请示|批复|函|意见)$/.test(plain)) return;
    report({ message: 'matter', data: { word }, span: title.span });
  },
);
