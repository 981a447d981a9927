import rule from '../../../server/src/core/rules/speech/unspeakable';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const talk = (text: string, eol = '\n') =>
  speechPaper([`今天召开供水工作会议。${text}`, '谢谢大家！'], { eol });

testRule(rule, {
  bad: [
    { text: talk('任务分好了⟦（见附表3）⟧，抓紧办。'), fixed: talk('任务分好了，抓紧办。'), genre: 'speech' },
    {
      text: talk('𠮷祥镇⟦（以下简称镇里）⟧先开工。', '\r\n'),
      fixed: talk('𠮷祥镇先开工。', '\r\n'),
      genre: 'speech',
    },
    { text: talk('工期⟦3～5⟧天。'), fixed: talk('工期3到5天。'), genre: 'speech' },
    { text: talk('按照⟦清政发〔2024〕5号⟧的要求办。'), genre: 'speech' },
    { text: talk('到⟦https://example.com/water⟧报名。'), genre: 'speech' },
    { text: talk('各镇的任务⟦如下表⟧。'), genre: 'speech' },
  ],
  good: [
    { why: '念得出的括注', text: talk('今年（也就是开工的第二年）要完工。'), genre: 'speech' },
    { why: '政府工作报告', text: talk('任务分好了（详见附表）。'), genre: 'government-work-report' },
    { why: '改好了', text: talk('工期三到五天，大家手里的材料上有。'), genre: 'speech' },
  ],
});
