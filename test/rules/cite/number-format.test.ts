import rule from '../../../server/src/core/rules/cite/number-format';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('按照《关于防汛的通知》（甲政发⟦（2023）12号⟧）执行。'),
      fixed: notice('按照《关于防汛的通知》（甲政发〔2023〕12号）执行。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: notice('国办发⟦〔2021〕第8号⟧文件已作部署。'),
      fixed: notice('国办发〔2021〕8号文件已作部署。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河段按甲水函⟦【2022】007号⟧办理。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河段按甲水函〔2022〕7号办理。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('按照国办发〔2024〕5号文件执行。'), genre: 'notice' },
    { text: notice('见（2024）乙01民终5号判决书。'), why: '案号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
