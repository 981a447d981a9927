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
    // Each holds one part of a condition.
    {
      text: `（2024年5月6日）\n\n同志们：\n　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。\n　　一、形势要看清\n　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(6)}\n　　二、责任要压实\n　　${'每座水库都有名字，每个名字后面都有一个人，白天看得见，夜里叫得应。'.repeat(6)}\n　　值班表由县防汛办公室按月汇总。\n`,
      genre: 'speech',
    },
    // Each holds one part of a condition.
    {
      text: `在全县防汛工作动员会上的讲话\n（2024年5月6日）\n\n同志们：\n　　今天召开全县防汛工作动员会，安排工作。\n　　${'每座水库都有名字，每个名字后面都有一个人，白天看得见，夜里叫得应。'.repeat(16)}\n　　请认真贯彻执行。\n`,
      genre: 'speech',
    },
  ],
});
