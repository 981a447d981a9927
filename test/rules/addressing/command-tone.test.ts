import rule from '../../../server/src/core/rules/addressing/command-tone';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, to: string, body: string, from: string) =>
  `${title}\n\n${to}\n　　${body}\n\n${from}\n2024年5月6日\n`;
const opinion = (body: string, to = '市人民政府：') =>
  paper('市商务局关于保护老字号的意见', to, body, '市商务局');
const letter = (body: string) => paper('甲县自来水厂关于商请检测的函', '县疾控中心：', body, '甲县自来水厂');

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: opinion('𠮷字号要保护。⟦市政府应⟧于6月底前研究到位，⟦不得拖延⟧。').replace(/\n/g, '\r\n'),
      genre: 'opinion',
    },
    { text: letter('请于7月25日前将检测安排⟦上报⟧我厂。'), genre: 'letter' },
    {
      text: paper('文明祭扫倡议书', '广大市民：', '凡违反者，⟦一律罚款500元⟧。', '甲县民政局'),
      genre: 'proposal-letter',
    },
    {
      text: paper(
        '邀请函',
        '尊敬的区文联：',
        '诚邀贵单位派员，⟦并责成贵单位提供节目⟧两个。',
        '竹园街道办事处',
      ),
      genre: 'open-letter',
    },
  ],
  good: [
    { text: opinion('各区政府务必抓好落实。', '各区人民政府：'), why: '下行意见', genre: 'opinion' },
    { text: letter('我厂已上报县政府。'), why: '报的是上级', genre: 'letter' },
    { text: '', genre: 'letter' },
  ],
});
