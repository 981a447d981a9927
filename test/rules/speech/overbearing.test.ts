import rule from '../../../server/src/core/rules/speech/overbearing';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const share = (text: string, eol = '\n') =>
  speechPaper(['下面，我就管网改造的做法与大家作一交流。', text, '谢谢大家！'], {
    title: '在供水工作经验交流会上的发言',
    salutation: '各位领导、同志们：',
    eol,
  });

testRule(rule, {
  bad: [
    {
      text: share('换管之前，⟦你们务必⟧补齐图纸。'),
      fixed: share('换管之前，建议各位补齐图纸。'),
      genre: 'experience-sharing',
    },
    {
      text: share('⟦各位必须⟧先补齐图纸。', '\r\n'),
      fixed: share('请各位先补齐图纸。', '\r\n'),
      genre: 'experience-sharing',
    },
    { text: share('𠮷祥镇的做法值得一看，⟦你们不得⟧照搬。'), genre: 'experience-sharing' },
    { text: share('⟦谁不照办就追究谁⟧。'), genre: 'address' },
    {
      text: speechPaper(['今天召开供水工作会议。⟦你们必须⟧在汛期前换完主管。']),
      genre: 'speech',
      settings: { speech: { audience: 'peers' } },
    },
  ],
  good: [
    {
      why: '说自己的队伍',
      text: share('我们在公司立下规矩：谁不按图施工就处理谁。'),
      genre: 'experience-sharing',
    },
    { why: '引用的原话', text: share('客户在留言里写：“你们必须当天修好。”'), genre: 'experience-sharing' },
    { why: '商量的说法', text: share('建议各位先补齐图纸。'), genre: 'experience-sharing' },
    {
      why: '听众是下级',
      text: speechPaper(['今天召开供水工作会议。你们必须在汛期前换完主管。']),
      genre: 'speech',
    },
    {
      why: '用户选定听众是下级',
      text: share('换管之前，你们务必补齐图纸。'),
      genre: 'experience-sharing',
      settings: { speech: { audience: 'subordinates' } },
    },
  ],
});
