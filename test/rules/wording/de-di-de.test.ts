import rule from '../../../server/src/core/rules/wording/de-di-de';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('有的单位抓⟦的⟧很紧，有的单位责任落实⟦的⟧不到位。'),
      fixed: paper('有的单位抓得很紧，有的单位责任落实得不到位。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('要采取有效⟦地⟧措施，保持良好⟦地⟧作风。'),
      fixed: paper('要采取有效的措施，保持良好的作风。'),
      genre: 'notice',
    },
    {
      text: paper('要更好⟦的⟧为群众服务，认真⟦得⟧完成各项任务，积极⟦的⟧参加培训。'),
      fixed: paper('要更好地为群众服务，认真地完成各项任务，积极地参加培训。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校做⟦地⟧非常好，深入⟦的⟧学习了文件。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校做得非常好，深入地学习了文件。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('工作的不足、成绩的取得、国力的不足都要看到。'), why: '“的”后面是名词', genre: 'notice' },
    {
      text: paper('进行深入的学习，得到有效的解决，有严格的执行标准。'),
      why: '动词作名词用',
      genre: 'notice',
    },
    { text: paper('各地情况不同，当地条件有限，土地问题突出。'), why: '“地”是名词', genre: 'notice' },
    { text: paper('应当取得成绩，值得认真学习，工作好得多。'), why: '“得”用得对', genre: 'notice' },
    {
      text: paper('要做的很多，要办的事不少，制定具体地方法规。'),
      why: '“要做的”“地方｜法规”',
      genre: 'notice',
    },
    { text: paper('“做的不周全”应写作做得不周全。'), why: '引号里举例', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
