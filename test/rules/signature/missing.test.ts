import rule from '../../../server/src/core/rules/signature/missing';
import { testRule } from '../../support/rule-tester';

const paper = (head: string, tail: string, issuer = '清河县教育局') =>
  `${head}${issuer}关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n${tail}`;

testRule(rule, {
  bad: [
    {
      name: 'an indented date',
      text: paper('', '\n　　　　⟦2024年5月6日⟧\n'),
      fixed: paper('', '\n　　　　清河县教育局\n　　　　2024年5月6日\n'),
      severity: 'info',
    },
    {
      name: 'no issuer in the title; CRLF, astral',
      text: '关于开展𠮷河读书活动的通知\n\n各学校：\n　　请开展读书活动。\n\n⟦2024年5月6日⟧\n'.replace(
        /\n/g,
        '\r\n',
      ),
      fixed:
        '关于开展𠮷河读书活动的通知\n\n各学校：\n　　请开展读书活动。\n\n〔发文机关〕\n2024年5月6日\n'.replace(
          /\n/g,
          '\r\n',
        ),
      genre: 'notice',
    },
    {
      name: 'a request',
      text: '清河县教育局关于拨付经费的请示\n\n县人民政府：\n　　因校舍修缮，现申请拨付经费50万元。\n　　妥否，请批示。\n\n⟦2024年5月6日⟧\n',
    },
  ],
  good: [
    paper('', '\n清河县教育局\n2024年5月6日\n'),
    { text: paper('清河县教育局文件\n清教发〔2024〕5号\n\n', '\n2024年5月6日\n'), why: '有红头' },
    { text: '', genre: 'notice' },
  ],
});
