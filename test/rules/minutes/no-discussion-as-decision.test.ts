import rule from '../../../server/src/core/rules/minutes/no-discussion-as-decision';
import { testRule } from '../../support/rule-tester';

const minutes = (...body: string[]) =>
  `清河县防汛工作专题会议纪要\n\n　　5月6日，张三主持召开会议。\n${body.map((line) => `　　${line}\n`).join('')}`;
const genre = 'minutes';

testRule(rule, {
  bad: [
    { text: minutes('会议决定，⟦争取⟧完成堤段加固。'), genre, severity: 'warning' },
    { text: minutes('会议同意采购方案，资金问题⟦再研究⟧。'), genre },
    {
      text: minutes(
        '会议议定由县水利局采购防汛物资并建立台账。',
        '⟦会议建议⟧由县水利局采购防汛物资并建立台账。',
      ),
      genre,
    },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: minutes('会议商定，𠮷河　堤段⟦尽可能⟧加固。').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    {
      text: minutes('会议建议尽快立项。', '会议议定，由县发展改革局办理立项。'),
      why: '正常的叙述顺序',
      genre,
    },
    { text: minutes('会议议定，由县水利局争取上级资金。'), why: '争取资金是工作', genre },
    {
      text: minutes('会议议定，由县水利局采购物资。', '会议建议各乡镇加强值守。'),
      why: '不是同一件事',
      genre,
    },
    { text: minutes('会议决定印发“可以考虑”清单。'), why: '引号里', genre },
    { text: '', genre },
  ],
});
