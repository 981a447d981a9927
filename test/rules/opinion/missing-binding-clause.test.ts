import rule from '../../../server/src/core/rules/opinion/missing-binding-clause';
import { testRule } from '../../support/rule-tester';

const opinion = (
  word: string,
  body: string,
  recipient = '各县（区）教育局',
  end = '\n\n甲市教育局\n2024年5月6日\n',
) => `甲市教育局关于加强课后服务的${word}\n\n${recipient}：\n　　现提出如下意见：\n${body}${end}`;

testRule(rule, {
  bad: [
    {
      text: opinion('⟦意见⟧', '　　一、丰富课程。'),
      fixedBy: {
        '补“请结合实际参照执行。”': opinion('意见', '　　一、丰富课程。\n　　请结合实际参照执行。'),
        '补“请结合实际认真贯彻执行。”': opinion('意见', '　　一、丰富课程。\n　　请结合实际认真贯彻执行。'),
      },
      genre: 'opinion',
      severity: 'hint',
    },
    { text: opinion('⟦意见⟧', '　　一、开设书法课。', '所属各学校'), genre: 'opinion' },
    {
      name: 'CRLF and an astral character',
      text: opinion('⟦意见⟧', '　　一、开设𠮷他课。').replace(/\n/g, '\r\n'),
      fixed: opinion('意见', '　　一、开设𠮷他课。\n　　请结合实际参照执行。').replace(/\n/g, '\r\n'),
      genre: 'opinion',
    },
  ],
  good: [
    { text: opinion('意见', '　　一、各校抓好落实。'), genre: 'opinion' },
    { text: opinion('意见', '　　本意见自2024年6月1日起施行。'), genre: 'opinion' },
    { text: opinion('意见', '　　一、丰富课程。', '市人民政府'), why: '上行', genre: 'opinion' },
    { text: '', genre: 'opinion' },
  ],
});
