import rule from '../../../server/src/core/rules/speech/vocative-rhythm';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const talk = (salutation: string, second = '', eol = '\n', title?: string) =>
  speechPaper(['今天开会。', '一、看清难处', filler(1300), '二、分清轻重', second + filler(1300)], {
    salutation,
    eol,
    ...(title === undefined ? {} : { title }),
  });

testRule(rule, {
  bad: [
    { text: talk('⟦同志们：⟧'), fixed: talk('同志们：', '同志们，'), genre: 'speech' },
    {
      text: talk('⟦各位领导、同志们：⟧', '', '\r\n'),
      fixed: talk('各位领导、同志们：', '同志们，', '\r\n'),
      genre: 'speech',
    },
    { text: talk('⟦朋友们：⟧', '𠮷祥镇先开工。'), genre: 'speech' },
    {
      name: 'three within two hundred characters',
      text: speechPaper([`⟦同志们⟧，水是命脉。同志们，管网老了。同志们，不能再等了。${filler(100)}`]),
      genre: 'speech',
    },
  ],
  good: [
    { why: '转折处呼了一次', text: talk('同志们：', '同志们，'), genre: 'speech' },
    { why: '短稿', text: speechPaper(['今天开会。', filler(600)]), genre: 'speech' },
    {
      why: '引号里的呼语',
      text: speechPaper(['老队长喊：“同志们，上！”又喊：“同志们，快！”再喊：“同志们，稳住！”']),
      genre: 'speech',
    },
  ],
});
