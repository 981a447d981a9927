import rule from '../../../server/src/core/rules/number/ordinal-arabic-title';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。由⟦第1书记⟧负责，落实“十四五”规划和⟦十4五⟧目标。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。由第一书记负责，落实“十四五”规划和十四五目标。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('⟦第3产业⟧单位参加。'), fixed: notice('第三产业单位参加。'), genre: 'notice' },
    { text: notice('学习⟦3中全会⟧精神。'), fixed: notice('学习三中全会精神。'), genre: 'notice' },
  ],
  good: [
    { text: notice('11季度报表。'), why: '不是季度', genre: 'notice' },
    { text: notice('13中学生参加。'), why: '学校名', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
