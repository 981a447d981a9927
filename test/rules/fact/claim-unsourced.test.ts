import rule from '../../../server/src/core/rules/fact/claim-unsourced';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县秘书工作会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    { text: speech('这个做法⟦属全国首创⟧，反响很好。'), genre: 'speech', severity: 'hint' },
    { text: speech('这门手艺⟦起源于唐朝⟧，代代相传。'), genre: 'speech' },
    {
      name: 'CRLF and an astral character',
      text: speech('𠮷县建成了⟦全省首个⟧示范站。').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('这个站被省厅评为全省首个示范站。'), genre: 'speech', why: '有认定' },
    { text: speech('好作风源自日常。有人说“全国首创”。'), genre: 'speech', why: '不是断言；引号里提到' },
    { text: '', genre: 'speech' },
  ],
});
