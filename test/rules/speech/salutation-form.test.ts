import rule from '../../../server/src/core/rules/speech/salutation-form';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const BODY = ['今天召开供水工作会议，主要任务是安排管网改造。'];
const talk = (salutation: string, eol = '\n') => speechPaper(BODY, { salutation, eol });

testRule(rule, {
  bad: [
    { text: talk('同志们⟦！⟧'), fixed: talk('同志们：'), genre: 'speech' },
    { text: talk('各位代⟦表⟧', '\r\n'), fixed: talk('各位代表：', '\r\n'), genre: 'speech' },
    { text: talk('⟦ ⟧同志们：'), fixed: talk('同志们：'), genre: 'speech', severity: 'hint' },
    { text: talk('⟦同志们，尊敬的各位领导⟧：'), fixed: talk('尊敬的各位领导，同志们：'), genre: 'speech' },
    { text: talk('各位领导、同志们、⟦各位领导⟧：'), fixed: talk('各位领导、同志们：'), genre: 'speech' },
    {
      text: talk('⟦各位同事、尊敬的𠮷书记⟧：').replace('𠮷书记', '王书记'),
      fixed: talk('尊敬的王书记、各位同事：'),
      genre: 'experience-sharing',
    },
  ],
  good: [
    { text: talk('各位领导、同志们：'), genre: 'speech' },
    { text: talk('同志们：'), genre: 'speech' },
    { why: '半角冒号归标点规则管', text: talk('同志们:'), genre: 'speech' },
    { why: '外事场合', text: talk('女士们，先生们，朋友们：'), genre: 'address' },
    { why: '没有称谓', text: talk(''), genre: 'speech' },
  ],
});
