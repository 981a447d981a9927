import rule from '../../../server/src/core/rules/punct/exclamation';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('务必按时报送⟦！⟧'), fixed: paper('务必按时报送。'), genre: 'notice' },
    {
      text: paper('严禁下河游泳⟦！⟧违者追责⟦！⟧'),
      fixed: paper('严禁下河游泳。违者追责。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('严禁在𠮷河游泳⟦！⟧').replace(/\n/g, '\r\n'),
      fixed: paper('严禁在𠮷河游泳。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('务必按时报送。'), why: '句号', genre: 'notice' },
    { text: paper('祝工作顺利！'), why: '祝愿', genre: 'notice' },
    { text: paper('《加油！》一文要学习。'), why: '书名号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
