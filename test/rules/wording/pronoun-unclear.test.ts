import rule from '../../../server/src/core/rules/wording/pronoun-unclear';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: notice('⟦此事⟧关系重大。'), severity: 'hint', genre: 'notice' },
    {
      text: notice('一、基本情况\n　　⟦该项目⟧位于𠮷河镇。\n　　该项目投资大。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('⟦上述问题⟧要整改。'), genre: 'notice' },
  ],
  good: [
    { text: notice('其中，有3家单位未报送。'), why: '“其中”', genre: 'notice' },
    { text: notice('此外，要做好总结。'), why: '“此外”', genre: 'notice' },
    { text: notice('“该同志”一词　要改。'), why: '引号里提到', genre: 'notice' },
    { text: notice('李家坝项目位于县城。'), why: '写出名称', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
