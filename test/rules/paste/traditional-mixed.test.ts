import rule from '../../../server/src/core/rules/paste/traditional-mixed';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('各校要加强⟦黨⟧的建设，认真组织学习，按时报送总结。'),
      fixed: paper('各校要加强党的建设，认真组织学习，按时报送总结。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('各校要把⟦経済⟧责任落实到每个岗位、每名教师，不留死角。'),
      fixed: paper('各校要把经济责任落实到每个岗位、每名教师，不留死角。'),
      genre: 'notice',
    },
    {
      text: paper('𠮷镇　各校要把责任落⟦實⟧到每个岗位、每名教师。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　各校要把责任落实到每个岗位、每名教师。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    {
      text: paper('请读《資治通鑑》，体会“學而時習之”的道理，写好读书笔记。'),
      why: '书名、引文',
      genre: 'notice',
    },
    { text: paper('请接待臺灣同胞和香港教育專業人員协会的代表。'), why: '港澳台', genre: 'notice' },
  ],
});
