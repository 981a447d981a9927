import rule from '../../../server/src/core/rules/punct/run-on';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇学校少，学生多，教师缺，经费紧⟦，⟧随着人口流动，困难更大，要早作打算。').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: notice('𠮷镇学校少，学生多，教师缺，经费紧。随着人口流动，困难更大，要早作打算。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
    },
    {
      text: notice('要看到成绩，也要看到差距，既要敢闯，又要稳妥⟦，⟧总之，要实事求是，量力而行。'),
      fixed: notice('要看到成绩，也要看到差距，既要敢闯，又要稳妥。总之，要实事求是，量力而行。'),
      genre: 'notice',
    },
    {
      text: notice('甲校已改，乙校已改，丙校已改，丁校未改⟦，⟧另外，戊校停课，己校复课，均已上报。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('随着人口流动，学校少，学生多，教师缺，经费紧，困难更大，要早作打算。'),
      why: '在句首',
      genre: 'notice',
    },
    {
      text: notice('要做到“看得见，听得到，摸得着，靠得住，此外，信得过，用得上”。'),
      why: '引语',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
