import rule from '../../../server/src/core/rules/suppression/unknown-rule';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于防汛工作的通知\n\n各学校：\n${body}\n\n甲县教育局\n2024年5月6日\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'nothing like it, beside one that is right',
      text: paper('<!-- biganzi-disable closing/typo, ⟦x⟧: 例 -->\n　　特次通知。'),
      genre,
    },
    {
      name: 'a reason without its colon, CRLF',
      text: paper('<!-- biganzi-disable closing/typo ⟦照录𠮷县来文⟧ -->\n　　特次通知。').replace(
        /\n/g,
        '\r\n',
      ),
      genre,
    },
    {
      name: 'turning on what is none',
      text: paper('　　请做好防范。\n<!-- biganzi-enable ⟦closing/typos⟧ -->\n　　特此通知。'),
      fixed: paper('　　请做好防范。\n<!-- biganzi-enable closing/typo -->\n　　特此通知。'),
      genre,
    },
  ],
  good: [
    { text: paper('<!-- biganzi-disable -->\n　　特次通知。'), genre, why: '关闭全部' },
    { text: paper('<!-- gw-disable closing -->\n　　特次通知。'), genre, why: '检查项的名称' },
    '',
  ],
});
