import rule from '../../../server/src/core/rules/paste/timestamp-residue';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

const HEAD = (head: string) =>
  `${head}\n\n各学校：\n　　要早部署。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: HEAD('甲县教育局关于做好安全工作的通知⟦2024-05-06 10:20:30⟧'),
      fixed: HEAD('甲县教育局关于做好安全工作的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: HEAD('甲县教育局关于做好安全工作的通知\n⟦来源：甲县教育局　作者：张三　点击：20⟧'),
      fixed: HEAD('甲县教育局关于做好安全工作的通知'),
      genre: 'notice',
    },
    {
      text: HEAD('甲县教育局关于做好安全工作的通知\n⟦字号：[大 中 小]⟧'),
      fixed: HEAD('甲县教育局关于做好安全工作的通知'),
      genre: 'notice',
    },
    {
      text: HEAD('甲县教育局关于做好安全工作的通知\n⟦2024/05/06 10:20⟧'),
      fixed: HEAD('甲县教育局关于做好安全工作的通知'),
      genre: 'notice',
    },
    {
      text: `${HEAD('甲县教育局关于做好安全工作的通知')}⟦责任编辑：李四⟧\n⟦上一篇：关于放假的通知⟧\n⟦[打印] [关闭]⟧\n`,
      fixed: HEAD('甲县教育局关于做好安全工作的通知'),
      genre: 'notice',
    },
    {
      text: HEAD('𠮷镇教育办关于做好安全工作的通知\n⟦发布时间：2024年5月6日　浏览次数：20⟧').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: HEAD('𠮷镇教育办关于做好安全工作的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n⟦来源：甲县教育局网站⟧\n\n各学校：\n　　请认真执行。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('会议定于2024-05-08 9:30'), why: '时间就是内容', genre: 'notice' },
    { text: paper('时间：2024年5月8日9:30\n地点：县局'), why: '会议的时间', genre: 'notice' },
    {
      text: HEAD('甲县教育局值班记录').replace(
        '　　要早部署。',
        Array.from({ length: 8 }, (_, i) => `值班正常无事2024-05-0${i + 1} 08:30`).join('\n'),
      ),
      why: '值班记录',
      genre: 'notice',
    },
    { text: paper('资金来源：县财政。\n分管领导审核：王五'), why: '正文的栏目', genre: 'notice' },
    { text: HEAD('甲县教育局关于来源、作者和编辑职责的通知'), why: '标题里的词', genre: 'notice' },
  ],
});
