import rule from '../../../server/src/core/rules/speech/closing-missing';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const BYLINE = '（2024年5月6日）';
const talk = (ending: readonly string[], eol = '\n', byline: string | undefined = BYLINE) =>
  speechPaper(['今天召开供水工作会议。', filler(420), filler(60), ...ending], { byline, eol });

testRule(rule, {
  bad: [
    {
      text: talk(['⟦图纸由供水公司保管。⟧']),
      fixed: talk(['图纸由供水公司保管。', '同志们，〔形势一句〕。让我们〔行动〕，为〔目标〕而努力！']),
      genre: 'speech',
    },
    { text: talk(['⟦图纸由供水公司保管。⟧'], '\r\n'), genre: 'speech' },
    { text: talk(['管网图纸已经补齐。⟦𠮷祥镇的图纸由镇里保管。⟧']), genre: 'speech' },
    {
      text: talk(['⟦图纸由我们公司保管。⟧']),
      name: 'a talk among peers ends modestly',
      fixed: talk([
        '图纸由我们公司保管。',
        '以上是我们的一些做法，离〔要求〕还有差距，离〔兄弟单位〕还有距离，不妥之处，请批评指正。谢谢大家！',
      ]),
      genre: 'experience-sharing',
    },
  ],
  good: [
    { why: '号召', text: talk(['让我们把水送到每一户！']), genre: 'speech' },
    { why: '致谢', text: talk(['谢谢大家。']), genre: 'speech' },
    { why: '希望', text: talk(['希望各水厂把水压稳住。']), genre: 'speech' },
    {
      why: '节录',
      text: talk(['图纸由供水公司保管。', '（这是××同志在供水工作会议上的讲话节录。）']),
      genre: 'speech',
    },
    {
      why: '短稿',
      text: speechPaper(['今天召开供水工作会议。', '图纸由供水公司保管。'], { byline: BYLINE }),
      genre: 'speech',
    },
  ],
});
