import rule from '../../../server/src/core/rules/number/arithmetic-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　预算⟦由18.60亿元调减为17.90亿元，调减0.80亿元⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　疑难问题全部办结，⟦办结率100%以上⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　⟦受理矛盾纠纷132件，调解成功139件⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　全镇⟦23个行政村中已有17个村完成治理，治理率达到68%⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF, an astral character, a group of digits',
      text: notice('𠮷镇慰问⟦18户，每户慰问金500元，共计8 000元⟧。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('补助⟦12人，每人1.5万元，共需20万元⟧。'), genre: 'notice' },
    { text: notice('⟦应到20人，实到17人，请假2人⟧。'), genre: 'notice' },
    {
      name: 'a total under its items',
      text: notice('（一）春季开展活动30场。\n　　（二）夏季开展活动40场。\n　　⟦全年累计80场⟧。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('应到20人，实到17人，请假3人。'), why: '相符', genre: 'notice' },
    {
      text: notice('（一）春季开展活动30场。\n　　（二）夏季开展活动40场。\n　　全年累计70场。'),
      why: '相符',
      genre: 'notice',
    },
    {
      text: notice('（一）春季开展活动30场。\n　　（二）夏季培训教师。\n　　全年累计70场。'),
      why: '有一项没有这个单位',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
