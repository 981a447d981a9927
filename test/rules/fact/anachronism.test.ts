import rule from '../../../server/src/core/rules/fact/anachronism';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    { text: speech('战国时的⟦张仪游说诸侯，最终帮助秦国统一了中国⟧。'), genre: 'speech', severity: 'hint' },
    { name: 'marks in between', text: speech('⟦张仪用“连横”帮助秦统一了中国⟧。'), genre: 'speech' },
    {
      text: speech('岳飞精忠报国，抗击⟦蒙古⟧，名垂青史。'),
      fixed: speech('岳飞精忠报国，抗击金军，名垂青史。'),
      genre: 'speech',
    },
    {
      name: 'CRLF and an astral character',
      text: speech('𠮷县的同志讲，⟦吴国⟧在赤壁大胜。').replace(/\n/g, '\r\n'),
      fixed: speech('𠮷县的同志讲，孙权一方在赤壁大胜。').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('张仪以连横破合纵，为后来秦的强大出了力。'), genre: 'speech' },
    { text: speech('吴国后来偏安江东。赤壁之战以少胜多。'), genre: 'speech', why: '两句话' },
    { text: speech('岳飞抗击金军，戚继光在明朝抗击倭寇。'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
