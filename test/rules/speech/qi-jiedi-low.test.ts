import rule from '../../../server/src/core/rules/speech/qi-jiedi-low';
import { testRule } from '../../support/rule-tester';
import { plainTalk, speechPaper, warmTalk } from '../../support/speech-paper';

testRule(rule, {
  bad: [
    { text: speechPaper(plainTalk(), { title: '⟦在全县供水改造动员会上的讲话⟧' }), genre: 'speech' },
    {
      text: speechPaper(plainTalk(), { title: '⟦在全县供水改造动员会上的讲话⟧', eol: '\r\n' }),
      genre: 'speech',
    },
    {
      text: speechPaper(['𠮷祥镇的工程已经立项。', ...plainTalk()], {
        title: '⟦在全县供水改造动员会上的讲话⟧',
      }),
      genre: 'speech',
    },
  ],
  good: [
    { text: speechPaper(warmTalk(), { title: '在全县供水改造动员会上的讲话' }), genre: 'speech' },
    {
      why: '短稿不打分',
      text: speechPaper(plainTalk().slice(0, 1), { title: '在全县供水改造动员会上的讲话' }),
      genre: 'speech',
    },
    {
      why: '政府工作报告',
      text: speechPaper(plainTalk(), { title: '政府工作报告', salutation: '各位代表：' }),
      genre: 'government-work-report',
    },
    { why: '致辞', text: speechPaper(plainTalk(), { title: '在水厂通水仪式上的致辞' }), genre: 'address' },
  ],
});
