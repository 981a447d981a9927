import rule from '../../../server/src/core/rules/speech/no-levels';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const MARKED = '⟦在全县供水工作会议上的讲话⟧';
const talk = (first: string, second: string, title?: string, eol = '\n') =>
  speechPaper([`今天召开供水工作会议。${filler(100)}`, first + filler(1000), second + filler(1000)], {
    eol,
    ...(title === undefined ? {} : { title }),
  });

testRule(rule, {
  bad: [
    { text: talk('', '𠮷祥镇的水厂停了。', MARKED), genre: 'speech' },
    { text: talk('', '', MARKED, '\r\n'), genre: 'speech' },
    { text: talk('', '', '⟦在供水工作会议上的交流发言⟧'), genre: 'experience-sharing' },
    { text: talk('', '', '⟦把水送到每一户⟧'), genre: 'speech' },
  ],
  good: [
    {
      why: '小标题',
      text: speechPaper(['一、看清难处', filler(1000), '二、分清轻重', filler(1000)]),
      genre: 'speech',
    },
    { why: '第一、第二', text: talk('第一，', '第二，'), genre: 'speech' },
    { why: '一要、二要', text: talk('一要换管，', '二要换泵，'), genre: 'speech' },
    { why: '一方面、另一方面', text: talk('一方面，', '另一方面，'), genre: 'speech' },
    { why: '不到一千五百字', text: speechPaper([filler(900)]), genre: 'speech' },
  ],
});
