import rule from '../../../server/src/core/rules/fact/place-name';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `甲县教育局关于组织考察的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: notice('请赴⟦思茅市⟧考察。'),
      fixed: notice('请赴普洱市考察。'),
      genre: 'notice',
      severity: 'hint',
    },
    { text: notice('学员来自⟦江苏省上海市⟧等地。'), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷姓同学来自⟦广州市萝岗区⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷姓同学来自广州市黄埔区。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('学员来自江苏省、上海市等地。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
