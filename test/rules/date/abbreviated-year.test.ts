import rule from '../../../server/src/core/rules/date/abbreviated-year';
import { testRule } from '../../support/rule-tester';

const report = (body: string) =>
  `清河县教育局关于校舍建设情况的报告\n\n县人民政府：\n　　${body}\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n`;

testRule(rule, {
  bad: [
    {
      text: report('⟦05年⟧学校扩建。'),
      fixed: report('2005年学校扩建。'),
      genre: 'report',
      severity: 'warning',
    },
    { text: report('⟦98年⟧6月遭受水灾。'), fixed: report('1998年6月遭受水灾。'), genre: 'report' },
    { text: report('⟦二零年⟧完成改造。'), fixed: report('2020年完成改造。'), genre: 'report' },
    { text: report('自⟦86年⟧开始招生。'), fixed: report('自1986年开始招生。'), genre: 'report' },
    {
      name: 'CRLF and an astral character',
      text: report('𠮷河中学⟦12年⟧底建成。').replace(/\n/g, '\r\n'),
      fixed: report('𠮷河中学2012年底建成。').replace(/\n/g, '\r\n'),
      genre: 'report',
    },
    {
      name: 'a year behind that of the document is of the last century',
      text: report('⟦27年⟧6月建校，⟦24年⟧6月扩建。'),
      fixed: report('1927年6月建校，2024年6月扩建。'),
      genre: 'report',
    },
  ],
  good: [
    '',
    { text: report('建校50年以来，成绩显著。'), why: '时间长短', genre: 'report' },
    { text: report('他服刑10年6个月。'), why: '时间长短', genre: 'report' },
    { text: report('2008年3月开工，1998年建校。'), why: '四位年份', genre: 'report' },
    { text: report('学校有20年底蕴，近10年初步形成特色。'), genre: 'report' },
  ],
});
