import rule from '../../../server/src/core/rules/notice/forward-title-nesting';
import { testRule } from '../../support/rule-tester';

const notice = (title: string) => `${title}\n\n各学校：\n　　请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'passed on twice, ending once',
      text: notice('⟦甲县教育局转发乙市教育局转发丙省教育厅关于做好防溺水工作的通知⟧'),
      fixed: notice('甲县教育局转发丙省教育厅关于做好防溺水工作的通知'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'an opinion inside keeps its genre',
      text: notice('⟦甲县教育局关于转发乙市教育局关于转发丙省教育厅关于课后服务的意见的通知的通知⟧'),
      fixed: notice('甲县教育局转发丙省教育厅关于课后服务的意见的通知'),
      genre: 'notice',
    },
    {
      name: 'two lines, CRLF and an astral character',
      text: notice('⟦𠮷河县教育局关于转发乙市教育局关于\n做好防溺水工作的通知的通知⟧').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河县教育局转发乙市教育局关于做好防溺水工作的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('甲县教育局转发乙市教育局关于做好防溺水工作的通知'), genre: 'notice' },
    {
      text: notice('甲县教育局关于印发《关于转发〈防溺水工作意见〉的通知》的通知'),
      why: '书名号里的是原文件名',
      genre: 'notice',
    },
    { text: notice('甲县人民政府批转县教育局关于召开会议情况的报告的通知'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
