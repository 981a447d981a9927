import rule from '../../../server/src/core/rules/cite/leader-quote-verify';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      text: speech('习近平总书记在讲话中强调：“⟦幸福都是奋斗出来的。⟧”这话很实在。'),
      genre: 'speech',
      severity: 'warning',
    },
    {
      name: 'the same words once',
      text: speech('邓小平同志说：“⟦发展才是硬道理这句话⟧”。邓小平同志说：“发展才是硬道理这句话”。'),
      genre: 'speech',
    },
    {
      name: 'CRLF and an astral character',
      text: speech('𠮷县人记得，毛主席说过：“⟦世界上怕就怕认真二字。⟧”').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('王主任强调：“办公室工作没有小事情。”'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
