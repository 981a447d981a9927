import rule from '../../../server/src/core/rules/public/publicity-form';
import { testRule } from '../../support/rule-tester';

const publicity = (body: string, title = '公示') =>
  `关于拟推荐人选的${title}\n\n　　经研究，拟推荐𠮷大山同志为优秀护林员人选，现予公示。\n　　${body}\n\n甲县林业局\n2024年9月9日\n`;

testRule(rule, {
  bad: [
    {
      name: 'no desk, CRLF',
      text: publicity('公示期为9月9日至13日。如有异议，⟦请在公示期内向我局反映⟧。').replace(/\n/g, '\r\n'),
      genre: 'publicity',
    },
    { name: 'no term', text: publicity('联系电话：5130227', '⟦公示⟧'), genre: 'publicity' },
  ],
  good: [
    {
      text: publicity('公示期5个工作日。如有异议，请致电5130227反映，电话见上。'),
      why: '写全了',
      genre: 'publicity',
    },
    { text: '', genre: 'publicity' },
  ],
});
