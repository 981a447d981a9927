import rule from '../../../server/src/core/rules/cite/unsourced';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      text: speech('正如⟦古人说⟧：“凡事预则立，不预则废。”要早作打算。'),
      genre: 'speech',
      severity: 'hint',
    },
    {
      name: 'a line of the Odes',
      text: speech('⟦古语云⟧：“他山之石，可以攻玉。”要向先进学习。'),
      fixed: speech('《诗经》说：“他山之石，可以攻玉。”要向先进学习。'),
      genre: 'speech',
    },
    {
      name: 'not in the library; CRLF and an astral character',
      text: speech('𠮷县的同志常讲，⟦有位哲人说⟧：“抓而不实，等于白抓一场又一场。”').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
    {
      name: 'prose without marks',
      text: speech('⟦国之废兴，在于政事；政事得失，由乎辅佐⟧。自古以来，人们都看重辅佐。'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('古人云：“众人同心，泰山可移。”'), genre: 'speech', why: '库中没有，也不称名言' },
    {
      text: speech('长风破浪会有时，直挂云帆济沧海。让我们一起努力。'),
      genre: 'speech',
      why: '诗句人人知晓',
    },
    { text: '', genre: 'speech' },
  ],
});
