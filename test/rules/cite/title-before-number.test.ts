import rule from '../../../server/src/core/rules/cite/title-before-number';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('按照⟦国办发〔2024〕5号《国务院办公厅关于加强防汛工作的通知》⟧办理。'),
      fixed: notice('按照《国务院办公厅关于加强防汛工作的通知》（国办发〔2024〕5号）办理。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: notice('现转发⟦乙教发〔2024〕9号文件《乙市教育局关于开展检查的通知》⟧，请执行。'),
      fixed: notice('现转发《乙市教育局关于开展检查的通知》（乙教发〔2024〕9号），请执行。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河防汛，⟦乙政发〔2023〕2号《关于防汛的意见》⟧已有部署。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河防汛，《关于防汛的意见》（乙政发〔2023〕2号）已有部署。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('按照《关于防汛的意见》（乙政发〔2023〕2号）办理。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
