import rule from '../../../server/src/core/rules/structure/background-too-long';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const tasks = (count: number) => '要认真排查隐患。'.repeat(count);

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice(
        `⟦一、重大意义⟧\n　　𠮷镇的学校很重要。${tasks(30)}\n　　二、工作措施\n　　${tasks(60)}`,
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice(`⟦一、提高思想认识⟧\n　　${tasks(30)}\n　　二、重点工作\n　　${tasks(60)}`),
      genre: 'notice',
    },
    { text: notice(`⟦一、工作背景⟧\n　　${tasks(50)}\n　　二、重点工作\n　　${tasks(60)}`), genre: 'notice' },
  ],
  good: [
    {
      text: notice(`一、工作背景\n　　${tasks(10)}\n　　二、重点工作\n　　${tasks(20)}`),
      why: '正文短',
      genre: 'notice',
    },
    {
      text: notice(`一、提高认识，落实责任\n　　${tasks(50)}\n　　二、重点工作\n　　${tasks(60)}`),
      why: '写了怎么做',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
