import rule from '../../../server/src/core/rules/report/reply-inquiry-mismatch';
import { testRule } from '../../support/rule-tester';

const paper = (matter: string, opening: string, eol = '\n'): string =>
  [
    `甲县教育局关于${matter}的报告`,
    '',
    '县人民政府办公室：',
    `　　${opening}`,
    '　　食堂𠮷均已取得许可证。',
    '　　特此报告。',
    '',
    '甲县教育局',
    '2024年5月6日',
    '',
  ].join(eol);
const quote = '《〔来文标题〕》（〔来文文号〕）收悉。';

testRule(rule, {
  bad: [
    {
      text: paper('答复食堂经营情况', '⟦现将情况报告如下：⟧'),
      fixed: paper('答复食堂经营情况', `${quote}现将情况报告如下：`),
      genre: 'report',
    },
    {
      text: paper('群众反映食堂收费问题核实情况', '⟦我局对全县学校食堂作了检查。⟧现报告如下：', '\r\n'),
      fixed: paper(
        '群众反映食堂收费问题核实情况',
        `${quote}我局对全县学校食堂作了检查。现报告如下：`,
        '\r\n',
      ),
      genre: 'report',
    },
    { text: paper('信访件督办情况', '⟦现将有关情况报告如下：⟧'), genre: 'report' },
  ],
  good: [
    { text: paper('答复食堂经营情况', '5月3日来函收悉。现将情况报告如下：'), genre: 'report' },
    {
      text: paper('食堂问题核查情况', '接县政府办电话通知，我局立即核查。'),
      genre: 'report',
      why: '口头交办',
    },
    { text: paper('食堂经营情况', '现将情况报告如下：'), genre: 'report', why: '不是答复' },
  ],
});
