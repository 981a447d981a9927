import rule from '../../../server/src/core/rules/speech/duration';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const TITLE = '在全县供水工作会议上的讲话';
const talk = (head: string, marked: boolean, characters = 600, eol = '\n') =>
  head.replace(/\n/g, eol) +
  speechPaper(['今天开会。', filler(characters)], { title: marked ? `⟦${TITLE}⟧` : TITLE, eol });
const front = (line: string) => `---\n${line}\n---\n`;
const option = (minutes: number, rate?: number) => ({
  options: { 'speech/duration': { minutes } },
  ...(rate === undefined ? {} : { speech: { rate } }),
});

testRule(rule, {
  bad: [
    { text: talk(front('时长: 2分钟'), true), genre: 'speech' },
    { text: talk(front('duration: 1'), true, 600, '\r\n'), genre: 'speech' },
    { text: talk('', true), genre: 'speech', settings: option(2) },
    { text: talk('', true, 500), genre: 'speech', settings: option(2, 120) },
    {
      text: speechPaper(['一、𠮷祥镇的水', filler(300), '二、县城的水', filler(300)], {
        title: `⟦${TITLE}⟧`,
      }),
      genre: 'speech',
      settings: option(1),
    },
  ],
  good: [
    { why: '设置的时间够用', text: talk('', false, 500), genre: 'speech', settings: option(5) },
    { why: '不是讲话', text: talk(front('时长: 1'), false), genre: 'notice' },
  ],
});
