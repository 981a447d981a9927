import rule from '../../../server/src/core/rules/addressing/personal-report-form';
import { testRule } from '../../support/rule-tester';

const paper = (signature: string, title = '关于解决𠮷河学校修缮经费的请示', reason = '校舍失修') =>
  `${title}\n\n县人民政府：\n　　因${reason}，现申请修缮经费50万元。\n　　妥否，请批示。\n\n${signature}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦教育局局长　张三⟧'), severity: 'info' },
    { text: paper('⟦张三⟧') },
    { name: 'CRLF, indented', text: paper('　　　　⟦主任　王小明⟧').replace(/\n/g, '\r\n') },
  ],
  good: [
    paper('清河县教育局'),
    { text: paper('局长　张三', undefined, '落实李县长5月1日批示要求'), why: '交办事项' },
    { text: paper('张三', '关于个人请假的请示'), why: '个人事项' },
    { text: '', genre: 'request' },
    // Each holds one part of a condition.
    {
      text: '关于解决校舍修缮经费的请示\n\n　　我县部分校舍年久失修，现申请修缮经费50万元。\n　　妥否，请批示。\n\n局长　张三\n2024年5月6日\n',
    },
    {
      text: '关于解决校舍修缮经费的请示\n\n县人民政府：\n　　我县部分校舍年久失修，现申请修缮经费50万元。\n　　妥否，请批示。\n\n2024年5月6日\n',
    },
    {
      text: '关于解决校舍修缮经费的请示\n\n县人民政府：\n　　我县部分校舍年久失修，现申请修缮经费50万元。\n　　妥否，请批示。\n\n局长　张三\n局长　张三\n2024年5月6日\n',
    },
  ],
});
