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
    {
      text: '清河县教育局关于拨付经费的请示\n\n县人民政府：\n　　因校舍修缮，现申请拨付经费50万元。\n　　妥否，请批示。\n',
      why: '还没有写完',
    },
    {
      text: '清河县人民代表大会常务委员会关于加强预算监督的决定\n（2024年5月6日清河县第十八届人民代表大会常务委员会第二十次会议通过）\n\n　　为加强预算监督，作如下决定：\n　　一、加强审查。\n　　本决定自公布之日起施行。\n',
      why: '经会议通过的决定',
    },
    { text: paper('', '\n2004年5月6日\n'), why: '条例施行以前' },
    { text: '', genre: 'notice' },
  ],
});
