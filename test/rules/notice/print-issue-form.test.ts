import rule from '../../../server/src/core/rules/notice/print-issue-form';
import { testRule } from '../../support/rule-tester';

const notice = (title: string) => `${title}\n\n各学校：\n　　请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('甲县教育局关于印发⟦学校食堂管理办法（试行）⟧的通知'),
      fixed: notice('甲县教育局关于印发《学校食堂管理办法（试行）》的通知'),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF and an astral character',
      text: notice('甲县教育局关于印发⟦𠮷河片区\n校园安全工作方案⟧的通知').replace(/\n/g, '\r\n'),
      fixed: notice('甲县教育局关于印发《𠮷河片区\n校园安全工作方案》的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'the issuer said twice',
      text: notice('甲县教育局关于印发《⟦甲县教育局⟧值班制度》的通知'),
      fixed: notice('甲县教育局关于印发《值班制度》的通知'),
      genre: 'notice',
      severity: 'hint',
    },
  ],
  good: [
    { text: notice('甲县教育局关于印发《值班制度》的通知'), genre: 'notice' },
    { text: notice('甲县教育局转发乙市教育局值班制度的通知'), why: '转发', genre: 'notice' },
    {
      text: notice('甲县教育局关于印发《甲县教育系统值班制度》的通知'),
      why: '与发文机关不同',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
