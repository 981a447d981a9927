import rule from '../../../server/src/core/rules/title/missing-guanyu-de';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '各学校', sign = '𠮷河县教育局') =>
  `${title}\n\n${recipient}：\n　　现将有关事项说明如下。\n\n${sign}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦𠮷河县教育局做好防汛工作的通知⟧'),
      fixed: paper('𠮷河县教育局关于做好防汛工作的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('⟦关于加强校园安全通知⟧'),
      fixed: paper('关于加强校园安全的通知'),
      genre: 'notice',
    },
    {
      text: paper('⟦清河县水利局申请增加经费请示⟧', '县人民政府', '清河县水利局'),
      fixed: paper('清河县水利局关于申请增加经费的请示', '县人民政府', '清河县水利局'),
      genre: 'request',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('⟦𠮷河县教育局\n开展安全检查通知⟧').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县教育局\n关于开展安全检查的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县教育局关于做好防汛工作的通知'), genre: 'notice' },
    { text: paper('放假通知'), why: '便条式标题', genre: 'notice' },
    { text: paper('𠮷河县教育局任免通知'), why: '任免', genre: 'notice' },
    { text: paper('𠮷河县教育局印发《安全检查方案》的通知'), why: '印发', genre: 'notice' },
    { text: paper('𠮷河县2023年国民经济统计公报'), why: '公报', genre: 'communique' },
  ],
});
