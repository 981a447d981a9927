import rule from '../../../server/src/core/rules/speech/homophone-risk';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const talk = (text: string, eol = '\n') => speechPaper([`今天召开供水工作会议。${text}`], { eol });

testRule(rule, {
  bad: [
    { text: talk('⟦切忌⟧带水作业。'), fixed: talk('千万不要带水作业。'), genre: 'speech' },
    {
      text: talk('𠮷祥镇的水样⟦全不⟧达标。', '\r\n'),
      fixed: talk('𠮷祥镇的水样都不达标。', '\r\n'),
      genre: 'speech',
    },
    { text: talk('⟦期终⟧考核照常进行。'), fixed: talk('期末考核照常进行。'), genre: 'speech' },
    { text: talk('工程⟦中止⟧三个月。'), fixed: talk('工程暂停三个月。'), genre: 'speech' },
  ],
  good: [
    { why: '完全不', text: talk('这样做完全不行。'), genre: 'speech' },
    { why: '安全不能放松', text: talk('安全不能放松。'), genre: 'speech' },
    { why: '不是讲话', text: talk('切忌带水作业。'), genre: 'notice' },
  ],
});
