import rule from '../../../server/src/core/rules/speech/promise-count';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const TWO = ['一、看清难处', '管网老了。', '二、分清轻重', '先换主管，后换支管。'];
const talk = (promise: string, parts: readonly string[] = TWO, eol = '\n') =>
  speechPaper([`今天召开供水工作会议。${promise}`, ...parts, '谢谢大家！'], { eol });

testRule(rule, {
  bad: [
    { text: talk('下面，我讲⟦四⟧点意见。'), fixed: talk('下面，我讲两点意见。'), genre: 'speech' },
    {
      text: talk('我再强调⟦3⟧个问题。', TWO, '\r\n'),
      fixed: talk('我再强调2个问题。', TWO, '\r\n'),
      genre: 'speech',
    },
    {
      text: talk('借此机会，我谈⟦两⟧点体会。', [
        '第一，管网老了。',
        '第二，𠮷祥镇的水压不够。',
        '第三，夜里没有人值班。',
      ]),
      fixed: talk('借此机会，我谈三点体会。', [
        '第一，管网老了。',
        '第二，𠮷祥镇的水压不够。',
        '第三，夜里没有人值班。',
      ]),
      genre: 'speech',
    },
    {
      text: talk('下面，我从⟦三⟧个方面作一汇报。').replace('从⟦三⟧个方面作一汇报', '汇报⟦三⟧个方面的情况'),
      genre: 'experience-sharing',
    },
    {
      text: talk('我谈⟦三⟧个问题，供大家讨论。', [
        '第一个问题：水从哪里来？',
        '山上。',
        '第二个问题：水到哪里去？',
        '海里。',
      ]),
      genre: 'speech',
    },
    { text: talk('我向大家提⟦三⟧点希望。', ['一要立志。', '二要苦学。']), genre: 'speech' },
    {
      text: talk('下面，我强调⟦三⟧点。', ['一、为什么要抓？不抓不行。', '二、抓什么？就抓管网。']),
      genre: 'speech',
    },
  ],
  good: [
    { why: '第三点还没有写', text: speechPaper(['下面，我讲三点意见。', ...TWO]), genre: 'speech' },
    { why: '相符', text: talk('下面，我讲两点意见。'), genre: 'speech' },
    { why: '转述别人的话', text: talk('刚才，王局长讲了三点意见。'), genre: 'speech' },
    {
      why: '只写了一个部分',
      text: talk('下面，我讲三点意见。', ['一、看清难处', '管网老了。']),
      genre: 'speech',
    },
    { why: '没有分部分', text: talk('下面，我讲三点意见。', ['管网老了。']), genre: 'speech' },
    { why: '几点意见', text: talk('下面，我讲几点意见。'), genre: 'speech' },
    {
      why: '预告写在第一部分里',
      text: speechPaper(['一、看清难处', '这里我讲三点意见。', '二、分清轻重', '先换主管。']),
      genre: 'speech',
    },
    {
      why: '三个部分之后是不编号的结尾',
      text: talk('下面，我讲两点意见。', [...TWO, '同志们，水是命脉。']),
      genre: 'speech',
    },
  ],
});
