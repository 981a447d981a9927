import rule from '../../../server/src/core/rules/cite/wrong-author';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      name: 'the nine characters of Zhu Sheng, half-width marks inside',
      text: speech('元末⟦刘伯温⟧的“高筑墙,广积粮,缓称王”，讲的是打基础。'),
      fixed: speech('元末朱升的“高筑墙,广积粮,缓称王”，讲的是打基础。'),
      genre: 'speech',
      severity: 'error',
    },
    {
      name: 'the author behind the quotation',
      text: speech('“咬定青山不放松，立根原在破岩中。”——⟦林则徐⟧'),
      fixed: speech('“咬定青山不放松，立根原在破岩中。”——郑燮'),
      genre: 'speech',
    },
    {
      name: 'in brackets, with dynasty and work',
      text: speech('“落红不是无情物，化作春泥更护花”（清·⟦袁枚⟧《己亥杂诗》），说的是奉献。'),
      fixed: speech('“落红不是无情物，化作春泥更护花”（清·龚自珍《己亥杂诗》），说的是奉献。'),
      genre: 'speech',
    },
    {
      name: 'this is …',
      text: speech('“位卑未敢忘忧国”，这是⟦辛弃疾⟧的诗句。'),
      fixed: speech('“位卑未敢忘忧国”，这是陆游的诗句。'),
      genre: 'speech',
    },
    {
      name: 'nobody is known as the author',
      text: speech('⟦孟子⟧说：“它山之石，可以攻玉。”'),
      fixed: speech('《诗经》说：“它山之石，可以攻玉。”'),
      genre: 'speech',
    },
    {
      name: 'a wrong work, CRLF and an astral character',
      text: speech('𠮷县的同志记得，《⟦论语⟧》中说：“生于忧患，死于安乐。”').replace(/\n/g, '\r\n'),
      fixed: speech('𠮷县的同志记得，《孟子》中说：“生于忧患，死于安乐。”').replace(/\n/g, '\r\n'),
      genre: 'speech',
      severity: 'warning',
    },
  ],
  good: [
    { text: speech('陆放翁有诗云：“纸上得来终觉浅，绝知此事要躬行。”'), genre: 'speech', why: '别名' },
    { text: speech('毛泽东常引用孔子的话：“三人行，必有我师焉。”'), genre: 'speech' },
    { text: speech('苏轼引用过“学而时习之，不亦说乎”。'), genre: 'speech', why: '引用' },
    { text: speech('王建说：“纸上得来终觉浅，绝知此事要躬行。”'), genre: 'speech', why: '也许是同事' },
    { text: speech('鲁迅说：“己所不欲，勿施于人。”'), genre: 'speech', why: '今人引古语' },
    { text: speech('《礼记》有言：“大学之道，在明明德，在亲民，在止于至善。”'), genre: 'speech' },
    { text: speech('从李白的“长风破浪会有时”到杜甫的“会当凌绝顶”，都是少年意气。'), genre: 'speech' },
    { text: speech('李白和杜甫是诗坛双星。“长风破浪会有时”，我们要有这样的气概。'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
