import rule from '../../../server/src/core/rules/punct/book-title-misuse';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　该校被授予⟦《文明窗口》⟧称号。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　该校被授予“文明窗口”称号。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: paper('要深入开展⟦《清朗专项行动》⟧。'),
      fixed: paper('要深入开展“清朗专项行动”。'),
      genre: 'notice',
    },
    { text: paper('荣获⟦《科技进步一等奖》⟧。'), fixed: paper('荣获“科技进步一等奖”。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('参加⟦《𠮷河治理研讨会》⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('参加“𠮷河治理研讨会”。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('开展《论语》读书活动。'), why: '书', genre: 'notice' },
    { text: paper('学习《关于开展主题教育的意见》。'), why: '文件', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
