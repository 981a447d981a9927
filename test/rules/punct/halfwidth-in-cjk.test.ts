import rule from '../../../server/src/core/rules/punct/halfwidth-in-cjk';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('第一⟦;⟧第二条⟦:⟧加强管理⟦!⟧'),
      fixed: paper('第一；第二条：加强管理！'),
      genre: 'notice',
      severity: 'warning',
    },
    { text: paper('要“抓早抓小”⟦,⟧落实责任。'), fixed: paper('要“抓早抓小”，落实责任。'), genre: 'notice' },
    { text: paper('各校⟦,⟧ 要排查。'), fixed: paper('各校，要排查。'), genre: 'notice' },
    { text: paper('要落实⟦"双责"⟧要求。'), fixed: paper('要落实“双责”要求。'), genre: 'notice' },
    { text: paper('各校要认真排查⟦.⟧'), fixed: paper('各校要认真排查。'), genre: 'notice' },
    {
      text: paper('请于2024年5月6日前报送⟦,⟧逾期不候。'),
      fixed: paper('请于2024年5月6日前报送，逾期不候。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('⟦(一)⟧在𠮷河边⟦,⟧要设警示牌。').replace(/\n/g, '\r\n'),
      fixed: paper('（一）在𠮷河边，要设警示牌。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: paper('邮箱为a.b@gov.cn，网址为www.gov.cn，文件名为“报告.docx”。'),
      why: '邮箱、网址、文件名',
      genre: 'notice',
    },
    { text: paper('读Learn to code, build and test it well一书。'), why: '英文', genre: 'notice' },
    { text: paper('代码为`a,b`，见[说明](a,b)。'), why: '代码和链接', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
