import rule from '../../../server/src/core/rules/speech/rush-draft-checklist';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const TITLE = '在全县供水工作会议上的讲话';
const LINE = '今天召开供水工作会议。任务分好了（见附表3），抓紧办。';
const talk = (title: string, eol = '\n', line = LINE) => speechPaper([line, '谢谢大家！'], { title, eol });
const rush = { speech: { mode: 'rush' } } as const;

testRule(rule, {
  bad: [
    { text: talk(`⟦${TITLE}⟧`), genre: 'speech', settings: rush, severity: 'hint' },
    { text: talk(`⟦${TITLE}⟧`, '\r\n'), genre: 'speech', settings: rush },
    { text: talk('⟦在𠮷祥镇供水工作会议上的讲话⟧'), genre: 'speech', settings: rush },
  ],
  good: [{ why: '慢稿', text: talk(TITLE), genre: 'speech' }],
});
