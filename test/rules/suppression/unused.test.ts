import rule from '../../../server/src/core/rules/suppression/unused';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于防汛工作的通知\n\n各学校：\n${body}\n\n甲县教育局\n2024年5月6日\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'one of two ids, the last',
      text: paper('<!-- biganzi-disable-next-line closing/typo, ⟦closing/duplicate⟧: 例 -->\n　　特次通知。'),
      fixed: paper('<!-- biganzi-disable-next-line closing/typo: 例 -->\n　　特次通知。'),
      genre,
    },
    {
      name: 'one of two ids, the first',
      text: paper('<!-- biganzi-disable-next-line ⟦closing/duplicate⟧、closing/typo -->\n　　特次通知。'),
      fixed: paper('<!-- biganzi-disable-next-line closing/typo -->\n　　特次通知。'),
      genre,
    },
    {
      name: 'a group, CRLF',
      text: paper('　　请做好防范。\n<!-- biganzi-disable ⟦closing/*⟧: 例 -->\n　　特此通知。').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: paper('　　请做好防范。\n　　特此通知。').replace(/\n/g, '\r\n'),
      genre,
    },
    {
      name: 'what it hides is only mentioned, and was hidden anyway',
      text: paper('<!-- biganzi-disable-file ⟦closing/typo⟧ -->\n　　不要写成“特次通知”。'),
      genre,
    },
    {
      name: 'a switch behind the place',
      text: paper('　　特次通知。\n<!-- biganzi-disable ⟦closing/typo⟧ -->'),
      genre,
    },
  ],
  good: [
    { text: paper('<!-- biganzi-disable-file closing/typo -->\n　　特次通知。'), genre, why: '全文关闭' },
    { text: paper('<!-- biganzi-disable closing -->\n　　特次通知。'), genre, why: '关闭一组' },
    { text: paper('　　特此通知。\n<!-- biganzi-enable closing/typo -->'), genre, why: '打开的注释' },
    {
      text: paper(
        '<!-- biganzi-disable suppression/unused -->\n<!-- biganzi-disable closing/typo -->\n　　特此通知。',
      ),
      genre,
      why: '这项检查也可以关闭',
    },
    {
      text: paper('<!-- biganzi-disable no/such-rule -->\n　　特此通知。'),
      genre,
      why: '编号不存在，另有规则',
    },
    { text: '<!-- biganzi-disable closing/typo -->\n夜里下了一场雨。\n', why: '不是公文' },
    '',
  ],
});
