import rule from '../../../server/src/core/rules/wording/collocation';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要⟦增加教学质量⟧，⟦改善教学水平⟧，⟦发挥优良作风⟧。'),
      fixed: paper('要提高教学质量，提高教学水平，发扬优良作风。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('要依法⟦履行自己权利⟧，⟦采取入学手续⟧。'),
      fixed: paper('要依法行使自己权利，办理入学手续。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校⟦开阔学生的思维空间⟧，与大家⟦借此共勉⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校拓展学生的思维空间，与大家以此共勉。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('加强对外开放和国际合作，同时加大投入力度。'), why: '各有宾语', genre: 'notice' },
    {
      text: paper('加强地力提升力度监测，定向增加贷款并降低利率水平。'),
      why: '“水平”是“降低”的',
      genre: 'notice',
    },
    { text: paper('“加强力度”应说加大力度。'), why: '引号里举例', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
