import rule from '../../../server/src/core/rules/speech/qi-caiqi-low';
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
      why: '事故处置',
      text: speechPaper(plainTalk(), { title: '在停水事故处置会上的讲话' }),
      genre: 'speech',
    },
    {
      why: '应急抢险',
      text: speechPaper(plainTalk(), { title: '在供水应急抢修动员会上的讲话' }),
      genre: 'speech',
    },
    {
      why: '经验交流以平实为好',
      text: speechPaper(plainTalk(), { title: '在供水工作交流会上的发言' }),
      genre: 'experience-sharing',
    },
  ],
});
