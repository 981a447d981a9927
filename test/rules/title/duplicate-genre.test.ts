import rule from '../../../server/src/core/rules/title/duplicate-genre';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '县人民政府') =>
  `${title}\n\n${recipient}：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县水利局关于修建水库的⟦请示的请示⟧'),
      fixed: paper('𠮷河县水利局关于修建水库的请示'),
      genre: 'request',
      severity: 'error',
    },
    {
      text: paper('𠮷河县水利局关于做好防汛工作的⟦通知通知⟧', '各乡镇水利站'),
      fixed: paper('𠮷河县水利局关于做好防汛工作的通知', '各乡镇水利站'),
      genre: 'notice',
    },
    {
      text: paper('关于做好防汛工作⟦通知的通知⟧', '各乡镇水利站'),
      fixed: paper('关于做好防汛工作的通知', '各乡镇水利站'),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF, a suffix',
      text: paper('𠮷河县水利局关于防汛情况\n⟦报告的报告⟧（修订）').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县水利局关于防汛情况\n的报告（修订）').replace(/\n/g, '\r\n'),
      genre: 'report',
    },
  ],
  good: [
    '',
    { text: paper('关于贯彻落实防汛意见的意见', '各乡镇水利站'), why: '另一份意见', genre: 'opinion' },
    { text: paper('关于废止防汛决定的决定', '各乡镇水利站'), why: '另一份决定', genre: 'decision' },
    { text: paper('国务院批转水利部报告的通知', '各省'), genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '\n县人民政府：\n　　现将有关情况报告如下。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n',
      genre: 'report',
    },
  ],
});
