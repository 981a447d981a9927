import rule from '../../../server/src/core/rules/title/inner-punctuation';
import { testRule } from '../../support/rule-tester';

const paper = (title: string) =>
  `${title}\n\n各乡镇人民政府：\n　　现将有关事项说明如下。\n\n𠮷河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县人民政府关于严防火灾⟦,⟧确保平安的通知'),
      fixed: paper('𠮷河县人民政府关于严防火灾　确保平安的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('关于防汛⟦，⟧抗旱⟦，⟧救灾的通知'),
      fixed: paper('关于防汛　抗旱　救灾的通知'),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('𠮷河县人民政府关于\n严防火灾⟦，⟧确保平安的通知').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县人民政府关于\n严防火灾　确保平安的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县人民政府关于印发“十四五”防汛、抗旱规划的通知'), genre: 'notice' },
    { text: paper('关于防汛工作（春季，第二批）的通知'), why: '括号里', genre: 'notice' },
    { text: paper('关于下拨10,000元经费的通知'), why: '数字里的分节号', genre: 'notice' },
  ],
});
