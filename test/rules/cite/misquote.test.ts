import rule from '../../../server/src/core/rules/cite/misquote';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      text: speech('要有“⟦千磨万击还坚韧，任尔东西南北风⟧”的定力。'),
      fixed: speech('要有“千磨万击还坚劲，任尔东西南北风”的定力。'),
      genre: 'speech',
      severity: 'warning',
    },
    {
      name: 'a character too few',
      text: speech('老话讲，“⟦路漫漫其修远，吾将上下而求索⟧”。'),
      fixed: speech('老话讲，“路漫漫其修远兮，吾将上下而求索”。'),
      genre: 'speech',
    },
    {
      name: 'a character too many',
      text: speech('“⟦先天下之忧而忧，后天下之人乐而乐⟧”。'),
      fixed: speech('“先天下之忧而忧，后天下之乐而乐”。'),
      genre: 'speech',
    },
    {
      name: 'without marks, a look-alike, CRLF and an astral character',
      text: speech('𠮷县的干部要淡泊名利，⟦不以物喜，不以已悲⟧，甘于奉献。').replace(/\n/g, '\r\n'),
      fixed: speech('𠮷县的干部要淡泊名利，不以物喜，不以己悲，甘于奉献。').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
    {
      name: 'in the middle of a clause, a look-alike',
      text: speech('我们要⟦不以物喜，不以已悲⟧地做好每一件事。'),
      fixed: speech('我们要不以物喜，不以己悲地做好每一件事。'),
      genre: 'speech',
    },
    {
      name: 'half-width marks and two wrong characters',
      text: speech('林则徐说:“⟦苟利国家生死已,岂因祸福必趋之⟧”。'),
      fixed: speech('林则徐说:“苟利国家生死以,岂因祸福避趋之”。'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('把两句诗化用一下：“山重水复疑无路，柳暗花明又一春。”'), genre: 'speech' },
    { text: speech('“有朋自远方来，不亦乐乎”“学而时习之，不亦悦乎”。'), genre: 'speech', why: '通假字' },
    { text: speech('“凡事预则立，不预则废。”“天网恢恢，疏而不漏。”'), genre: 'speech', why: '异文' },
    { text: speech('要做到“横向到边、纵向到底”，“四个意识”“两个维护”记在心上。'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
