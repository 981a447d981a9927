import rule from '../../../server/src/core/rules/paste/html-residue';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('各校要⟦&ldquo;早部署&#8221;&mdash;&mdash;⟧早落实。'),
      fixed: paper('各校要“早部署”——早落实。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('各校要⟦&ldquo;⟧早部署、早落实。'),
      fixed: paper('各校要“早部署、早落实。'),
      genre: 'notice',
      name: 'half a pair of marks',
    },
    {
      text: paper('⟦<p style="color:red">⟧各校要早部署。⟦</p><p>⟧各校要早落实。⟦</p>⟧'),
      fixed: paper('各校要早部署。\n各校要早落实。'),
      genre: 'notice',
    },
    { text: paper('⟦“>⟧各校要早部署。'), fixed: paper('各校要早部署。'), genre: 'notice' },
    {
      text: paper('各校要早部署。\n⟦首页 > 通知公告 > 正文⟧\n　　要早落实。'),
      fixed: paper('各校要早部署。\n　　要早落实。'),
      genre: 'notice',
    },
    {
      text: paper('各校要早部署。⟦<script>var a=1;</script>⟧⟦document.write("a");⟧'),
      fixed: paper('各校要早部署。'),
      genre: 'notice',
    },
    {
      text: paper('各校⟦style="font-size:14px">⟧要早部署。'),
      fixed: paper('各校要早部署。'),
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n⟦“>甲县教育局关于做好安全工作的通知2024-05-06 10:20:30⟧\n\n各学校：\n　　要早部署。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      fixed: paper('要早部署。'),
      genre: 'notice',
      name: 'a repeated title',
    },
    {
      text: paper('𠮷镇　各校要早部署。⟦<br>⟧要早落实。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　各校要早部署。\n要早落实。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
    {
      text: paper('各校要⟦&amp;quot;早部署&quot;⟧，抓⟦&nbsp;&nbsp;⟧A类隐患，确保误差⟦&le;⟧5。'),
      fixed: paper('各校要“早部署”，抓  A类隐患，确保误差≤5。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('```\n<p>&nbsp;</p>\n```'), why: '代码块', genre: 'notice' },
    { text: paper('请填写<姓名>和<单位>。'), why: '中文的占位', genre: 'notice' },
    { text: paper('&未知; &abcxyz; 不是转义符。'), why: '不认识的名字', genre: 'notice' },
  ],
});
