import rule from '../../../server/src/core/rules/structure/heading-parallelism';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice(
        '一、提高认识\n　　要学习文件。\n　　二、落实责任\n　　𠮷镇要分工。\n　　三、⟦要抓好检查⟧\n　　要排查隐患。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice(
        '要做有心人，就要努力做一块海绵，多吸收。就要努力做一盏灯，多发光。⟦就是要努力做⟧一颗钉，多钻研。',
      ),
      genre: 'notice',
    },
    {
      text: notice(
        '一、要提高认识\n　　学习文件。\n　　二、⟦落实责任⟧\n　　明确分工。\n　　三、要抓好检查\n　　排查隐患。',
      ),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('一、提高认识\n　　学习文件。\n　　二、要落实责任\n　　明确分工。'),
      why: '只有两个',
      genre: 'notice',
    },
    {
      text: notice('就要努力做一块海绵。就要努力做一盏灯。就要努力做一颗钉。'),
      why: '整齐',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
