import rule from '../../../server/src/core/rules/wording/repeated-char';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦有关有关⟧部门已经完成⟦了了⟧任务，这⟦是是⟧好事。'),
      fixed: paper('有关部门已经完成了任务，这是好事。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('教师⟦和和⟧学生在校内活动，⟦或者或者⟧外出。'),
      fixed: paper('教师和学生在校内活动，或者外出。'),
      genre: 'notice',
    },
    {
      text: paper('各校⟦要要⟧成立专班，我局⟦将将⟧通报情况。'),
      fixed: paper('各校要成立专班，我局将通报情况。'),
      genre: 'notice',
    },
    {
      text: paper('⟦加强校园安全管理加强校园安全管理⟧，落实责任。'),
      fixed: paper('加强校园安全管理，落实责任。'),
      genre: 'notice',
    },
    {
      text: paper('按照《甲县关于学校安全⟦的的⟧若干规定》和“谁主管⟦的的⟧单位谁负责”的要求，⟦不断不断⟧改进。'),
      fixed: paper('按照《甲县关于学校安全的若干规定》和“谁主管的单位谁负责”的要求，不断改进。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校⟦的的⟧围墙⟦已经已经⟧加固。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校的围墙已经加固。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('一是一，二是二，的的确确、方方面面、上上下下都要抓。'), genre: 'notice' },
    { text: paper('一个项目一个项目地抓，一步一步地推进，不了了之。'), why: '量词的重叠', genre: 'notice' },
    { text: paper('平等互利和和平共处，知识有了了解，我现在在学校。'), why: '“和｜和平”', genre: 'notice' },
    { text: paper('各企业企业年金、促进发展发展规划照旧执行。'), why: '“企业｜企业年金”', genre: 'notice' },
    {
      text: paper('不要要求过高，需要要件齐全，最要要紧的是将将士安顿好。'),
      why: '“要｜要求”',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
