import rule from '../../../server/src/core/rules/title/redundant-verb';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '县人民政府') =>
  `${title}\n\n${recipient}：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县水利局关于⟦申请⟧增加编制的请示'),
      fixed: paper('𠮷河县水利局关于增加编制的请示'),
      genre: 'request',
      severity: 'info',
    },
    {
      text: paper('𠮷河县水利局关于⟦汇报⟧防汛工作情况的报告'),
      fixed: paper('𠮷河县水利局关于防汛工作情况的报告'),
      genre: 'report',
    },
    {
      text: paper('𠮷河县水利局关于⟦通知⟧召开防汛会议的通知', '各站'),
      fixed: paper('𠮷河县水利局关于召开防汛会议的通知', '各站'),
      genre: 'notice',
    },
    {
      text: paper('𠮷河县水利局关于⟦上报⟧关于防汛工作情况的报告'),
      fixed: paper('𠮷河县水利局关于防汛工作情况的报告'),
      genre: 'report',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('𠮷河县水利局关于\n⟦恳请⟧解决防汛经费的请示').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县水利局关于\n解决防汛经费的请示').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县水利局关于申请专利的请示'), why: '向第三方申请', genre: 'request' },
    { text: paper('𠮷河县水利局关于报告制度执行情况的报告'), why: '“报告制度”是一个词', genre: 'report' },
    { text: paper('𠮷河县水利局关于通报批评有关单位的通报', '各站'), why: '“通报批评”', genre: 'notice' },
    { text: paper('𠮷河县水利局关于拨付防汛经费的请示'), genre: 'request' },
  ],
});
