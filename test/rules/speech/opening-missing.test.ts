import rule from '../../../server/src/core/rules/speech/opening-missing';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const PARTS = ['一、看清难处', filler(240), '二、分清轻重', filler(240)];
const talk = (opening: readonly string[], marked = false, eol = '\n') =>
  speechPaper([...opening, ...PARTS], { salutation: marked ? '⟦同志们：⟧' : '同志们：', eol });
const SKELETON =
  '今天召开〔会议〕，主要任务是〔任务〕。刚才，〔发言〕。讲得都很好，我都同意。下面，我讲〔三〕点意见。';

testRule(rule, {
  bad: [
    { text: talk([], true), genre: 'speech' },
    { text: talk([], true, '\r\n'), genre: 'speech' },
    { text: talk(['𠮷祥镇的水管用了四十年。'], true), genre: 'speech' },
    {
      text: speechPaper(PARTS, { title: '在供水工作交流时的发言', salutation: '⟦各位领导、同志们：⟧' }),
      genre: 'experience-sharing',
    },
  ],
  good: [
    { why: '交代了会议', text: talk(['今天召开供水工作会议。']), genre: 'speech' },
    { why: '承接发言', text: talk(['刚才，三个水厂讲得很实在。']), genre: 'speech' },
    { why: '用设问开头', text: talk(['水从哪里来？']), genre: 'speech' },
    { why: '短稿', text: speechPaper([filler(60)]), genre: 'speech' },
    { why: '骨架本身就是开场', text: talk([SKELETON]), genre: 'speech' },
  ],
});
