import rule from '../../../server/src/core/rules/closing/transition-mismatch';
import { testRule } from '../../support/rule-tester';

const letter = (verb: string) =>
  `甲县自然资源局关于保护范围意见的复函\n\n县文化局：\n　　你局来函收悉。经研究，现${verb}如下：\n　　一、𠮷家祠堂的范围无意见。\n　　特此函复。\n\n甲县自然资源局\n2024年9月12日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF',
      text: letter('⟦报告⟧').replace(/\n/g, '\r\n'),
      fixed: letter('函复').replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
  ],
  good: [
    { text: letter('函复'), why: '相符', genre: 'letter' },
    { text: letter('答复'), why: '不是哪个文种专用的动词', genre: 'letter' },
    { text: '', genre: 'letter' },
  ],
});
