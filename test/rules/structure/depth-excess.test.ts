import rule from '../../../server/src/core/rules/structure/depth-excess';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('一、𠮷镇任务\n　　（一）检查\n　　1.查电\n　　（1）查线\n　　⟦①⟧每天查。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
    },
    {
      text: notice('一、任务\n　　（一）检查\n　　1.查屋\n　　要细。\n　　（1）查水\n　　⟦①⟧每月查。'),
      genre: 'notice',
    },
    {
      text: notice('一、工作\n　　（一）督导\n　　1.查人\n　　（1）查岗\n　　⟦①⟧每日查。\n　　二、要求'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('一、任务\n　　①查屋；\n　　②查线。'), why: '没有用满四层', genre: 'notice' },
    { text: notice('分为①②两项。'), why: '句中的圈码', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
