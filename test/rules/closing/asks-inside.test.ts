import rule from '../../../server/src/core/rules/closing/asks-inside';
import { testRule } from '../../support/rule-tester';

const reply = (body: string) =>
  `甲市人民政府关于设立园区的批复\n\n乙县人民政府：\n　　你县请示收悉。${body}\n　　此复。\n\n甲市人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: reply('𠮷园区拟同意设立，⟦妥否，请批示⟧，并抓紧筹备。').replace(/\n/g, '\r\n'),
      genre: 'reply',
    },
  ],
  good: [
    { text: reply('来文所问是否可行，现答复如下。同意设立。'), why: '转述来文', genre: 'reply' },
    { text: '', genre: 'reply' },
  ],
});
