import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/trailing-punctuation',
    title: '标题末尾有标点',
    severity: 'warning',
    basis: [
      { norm: 'punctuation', clause: '附录B', force: 'general', says: '标题末尾一般不用点号' },
      { norm: 'custom', force: 'customary', says: '公文标题末尾不加标点' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '标题不是句子，末尾不加句号、逗号、冒号、分号、顿号。',
    remedy: '删去标题末尾的标点。',
    exceptions: [
      {
        text: '“（试行）”“（征求意见稿）”这样的括号不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知（试行）\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '讲话、简报的标题可以用问号、叹号，不提示。',
        example: { text: '我们为什么出发？\n\n同志们：\n　　今天我们召开会议。\n', genre: 'speech' },
      },
    ],
    messages: {
      mark: '标题末尾的“{mark}”多余，请删去。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于做好防汛工作的通知⟦。⟧\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document: { title }, report }) => {
    const mark = title?.endMark;
    if (!mark) return;
    const edits = [{ span: mark.span, newText: '' }];
    const fixes = [{ title: `删去“${mark.text}”`, kind: 'safe' as const, edits }];
    report({ message: 'mark', data: { mark: mark.text }, span: mark.span, fixes });
  },
);
