import rule from '../../../server/src/core/rules/addressing/recipient-colon';
import { testRule } from '../../support/rule-tester';

const paper = (recipients: string) =>
  `清河县教育局关于开展安全检查的通知\n\n${recipients}\n　　为做好𠮷河学校安全工作，现就有关事项通知如下：\n　　一、检查时间为5月10日。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('各学校⟦，⟧'), fixed: paper('各学校：'), severity: 'warning' },
    { text: paper('各中小学校、⟦各幼儿园⟧'), fixed: paper('各中小学校、各幼儿园：') },
    { text: paper('各中小学校⟦。⟧'), fixed: paper('各中小学校：') },
    {
      name: 'CRLF, full-width space',
      text: paper('各学校　各幼儿园⟦:⟧').replace(/\n/g, '\r\n'),
      fixed: paper('各学校　各幼儿园：').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('各学校：'),
    { text: paper('各中小学校、各幼儿园：').replace(/\n/g, '\r\n'), why: '全角冒号' },
    { text: '', genre: 'notice' },
  ],
});
