import rule from '../../../server/src/core/rules/genre/report-used-as-request';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, body: string, eol = '\n'): string =>
  [title, '', '县人民政府：', body, '', '甲县水利局', '2024年5月6日', ''].join(eol);
const genre = 'report' as const;

testRule(rule, {
  bad: [
    {
      text: paper(
        '甲县水利局关于请求增加编制的⟦报告⟧',
        '　　我局人员不足，恳请增加编制5名。\n　　妥否，请批示。',
      ),
      fixed: paper('甲县水利局关于增加编制的请示', '　　我局人员不足，恳请增加编制5名。\n　　妥否，请批示。'),
      genre,
    },
    {
      text: paper('甲县水利局关于拨付𠮷水站经费的⟦报告⟧', '我站经费不足，请县政府拨付30万元。', '\r\n'),
      fixed: paper('甲县水利局关于拨付𠮷水站经费的请示', '我站经费不足，请县政府拨付30万元。', '\r\n'),
      genre,
    },
    {
      text: paper('甲县水利局关于成立河长办的⟦报告⟧', '　　为落实河长制，请批准成立河长办。\n　　特此报告。'),
      fixed: paper(
        '甲县水利局关于成立河长办的请示',
        '　　为落实河长制，请批准成立河长办。\n　　妥否，请批示。',
      ),
      genre,
    },
    {
      text: paper('关于要求解决办公用房的⟦报告⟧', '　　我局办公用房狭小，请予解决。'),
      fixed: paper('关于解决办公用房的请示', '　　我局办公用房狭小，请予解决。'),
      genre,
    },
  ],
  good: [
    {
      text: paper('甲县水利局关于请求解决经费请示办理情况的报告', '　　经费已经到位。\n　　特此报告。'),
      genre,
      why: '办理情况',
    },
    {
      text: paper('甲县水利局关于增加编制的报告', '　　今年我局增加编制5名，均已到岗。\n　　特此报告。'),
      genre,
      why: '没有请求',
    },
    {
      text: paper('甲县水利局关于拨付资金使用情况的报告', '　　已拨付资金30万元。恳请县政府解决缺口10万元。'),
      genre,
      why: '汇报为主',
    },
  ],
});
