import rule from '../../../server/src/core/rules/suppression/reason-required';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于防汛工作的通知\n\n各学校：\n${body}\n\n甲县教育局\n2024年5月6日\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'once for two ids, CRLF',
      text: paper('⟦<!-- gw-disable closing/typo closing/duplicate -->⟧\n　　特次通知。').replace(
        /\n/g,
        '\r\n',
      ),
      genre,
      severity: 'warning',
    },
    { text: paper('⟦<!-- biganzi-disable-file closing/typo: -->⟧\n　　𠮷县特次通知。'), genre },
  ],
  good: [
    { text: paper('<!-- biganzi-disable: 照录 -->\n　　特次通知。'), genre, why: '关闭全部，有理由' },
    { text: paper('<!-- 这里待核 -->\n　　特此通知。'), genre, why: '别的注释' },
    '',
  ],
});
