import rule from '../../../server/src/core/rules/cite/law-article';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('依照《防汛条例》⟦第120条⟧办理。'),
      fixed: notice('依照《防汛条例》第一百二十条办理。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: notice('依照《中华人民共和国刑法》⟦第10条第2款第3项⟧处理。'),
      fixed: notice('依照《中华人民共和国刑法》第十条第二款第三项处理。'),
      genre: 'notice',
    },
    {
      name: 'the order; CRLF and an astral character',
      text: notice('𠮷河水库依照《防洪法》第八条⟦第二项第三款⟧办理。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河水库依照《防洪法》第八条第三款第二项办理。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('依照《防洪法》第十五条第二款第三项办理。'), genre: 'notice' },
    {
      text: notice('依照《供水合同》第15条和本细则第3条办理。'),
      genre: 'notice',
      why: '合同；没有写明的法规',
    },
    { text: notice('“《防洪法》第15条”的写法应改正。'), genre: 'notice', why: '引号里提到' },
    { text: '', genre: 'notice' },
  ],
});
