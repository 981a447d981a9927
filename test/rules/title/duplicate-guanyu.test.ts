import rule from '../../../server/src/core/rules/title/duplicate-guanyu';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '县人民政府') =>
  `${title}\n\n${recipient}：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县水利局关于⟦关于⟧修建水库的请示'),
      fixed: paper('𠮷河县水利局关于修建水库的请示'),
      genre: 'request',
      severity: 'warning',
    },
    {
      text: paper('𠮷河县水利局关于做好⟦关于⟧防汛工作的通知', '各站'),
      fixed: paper('𠮷河县水利局关于做好防汛工作的通知', '各站'),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('𠮷河县水利局关于请求\n⟦关于⟧修建水库的请示').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县水利局关于修建水库的请示').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县水利局关于有关于防汛的问题的报告'), why: '有关于', genre: 'report' },
    { text: paper('关于学习“关于防汛的讲话”的通知', '各站'), why: '引号里', genre: 'notice' },
  ],
});
