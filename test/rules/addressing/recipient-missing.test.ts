import rule from '../../../server/src/core/rules/addressing/recipient-missing';
import { testRule } from '../../support/rule-tester';

const notice = (head: string, to: string, title = '清河县教育局关于做好𠮷河学校安全检查的通知') =>
  `${head}${title}\n\n${to}　　请做好安全检查，5月10日前报送结果。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n`;
const HEAD = '清河县教育局文件\n清教发〔2024〕5号\n\n';

testRule(rule, {
  bad: [
    {
      text: notice(HEAD, '', '⟦清河县教育局关于做好安全检查的通知⟧'),
      fixed: notice(HEAD, '〔主送机关〕：\n', '清河县教育局关于做好安全检查的通知'),
      severity: 'warning',
    },
    {
      name: 'CRLF, astral',
      text: notice(HEAD, '', '⟦清河县教育局关于做好𠮷河学校安全检查的通知⟧').replace(/\n/g, '\r\n'),
      fixed: notice(HEAD, '〔主送机关〕：\n').replace(/\n/g, '\r\n'),
    },
    {
      text: '⟦关于增加编制的请示⟧\n\n　　因工作需要，现申请增加事业编制2名。\n　　以上请示，请批复。\n\n清河县教育局\n2024年5月6日\n',
    },
  ],
  good: [notice(HEAD, '各学校：\n'), { text: '', genre: 'request' }],
});
