import rule from '../../../server/src/core/rules/wording/blend';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('写材料⟦就是写得通顺即可⟧，⟦作为一名新同志来说⟧并不难。'),
      fixed: paper('写材料就是写得通顺，对一名新同志来说并不难。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('⟦由于岗位的特点决定了⟧工作的难度。⟦根据调查结果显示⟧，教师⟦深受学生所⟧欢迎。'),
      fixed: paper('岗位的特点决定了工作的难度。调查结果显示，教师深受学生欢迎。'),
      genre: 'notice',
    },
    {
      text: paper('事故⟦之所以发生的原因是⟧管理不严，⟦是因为责任不清造成的⟧。'),
      fixed: paper('事故之所以发生是因为管理不严，是因为责任不清。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦经过𠮷河学校的努力下⟧，工作⟦旨在服务师生为目的⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('经过𠮷河学校的努力，工作旨在服务师生。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: paper('⟦经过努力，使⟧校园面貌焕然一新。'), genre: 'notice', severity: 'hint' },
  ],
  good: [
    { text: paper('通过排查，我们消除了隐患。经过努力，使用率提高。'), why: '“使用”是词', genre: 'notice' },
    { text: paper('本着以人为本的原则，作为班主任，要以服务师生为目的。'), genre: 'notice' },
    { text: paper('根据调查显示屏的情况，由于雨大，会议决定推迟。'), genre: 'notice' },
    { text: paper('“作为教师来说”是病句。'), why: '引号里举例', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
