import rule from '../../../server/src/core/rules/punct/corner-quotes';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('推进⟦『一校一策』⟧，𠮷河镇落实。').replace(/\n/g, '\r\n'),
      fixed: notice('推进“一校一策”，𠮷河镇落实。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('开展“学⟦「双减」⟧”活动。'), fixed: notice('开展“学‘双减’”活动。'), genre: 'notice' },
  ],
  good: [{ text: '', genre: 'notice' }],
});
