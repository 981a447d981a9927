import rule from '../../../server/src/core/rules/reply/attitude';
import { testRule } from '../../support/rule-tester';

const reply = (
  body: string,
  title = '甲市人民政府关于设立工业园的批复',
  end = '\n\n甲市人民政府\n2024年5月6日\n',
) =>
  `${title}\n\n乙县人民政府：\n　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：\n${body}${end}`;
const DRAFT = '经研究，〔同意／原则同意／暂不同意〕〔请示的事项〕。';

testRule(rule, {
  bad: [
    {
      name: '请酌情办理',
      text: reply('　　⟦请你县酌情办理⟧。\n　　此复。'),
      fixed: reply(`　　${DRAFT}\n　　此复。`),
      genre: 'reply',
    },
    {
      name: 'no word of it at all',
      text: reply('　　⟦工业园的建设关系全县发展。⟧\n　　此复。'),
      fixed: reply(`　　工业园的建设关系全县发展。\n　　${DRAFT}\n　　此复。`),
      genre: 'reply',
      severity: 'warning',
    },
    {
      name: 'CRLF and an astral character',
      text: reply('　　𠮷河工业园一事，⟦由你县自行研究决定⟧。').replace(/\n/g, '\r\n'),
      genre: 'reply',
    },
  ],
  good: [
    { text: reply('　　同意设立工业园。'), genre: 'reply' },
    { text: reply('　　暂不设立工业园，待条件成熟再议；现阶段不宜扩大规模。'), genre: 'reply' },
    { text: '', genre: 'reply' },
  ],
});
