import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/missing-value',
    title: '缺少数字',
    severity: 'error',
    basis: [{ norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '内容、数字等准确' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    toDo: 'fill',
    explanation:
      '“共计处理来信达余件”“增长%”，该有数字的地方空着，意思就不完整。多半是起草时先留空，后来忘了补。',
    remedy: '核对数据，把数字补上；一时没有数据的，用“××”占位，定稿前补齐。',
    exceptions: [
      {
        text: '“其余件”“剩余项”“业余”等词里的“余”不提示。',
        example: { in: 'notice', text: '请填写剩余项，其余件数另报。' },
      },
      {
        text: '“完成了项目”“办了件好事”不缺数字，不提示。',
        example: { in: 'notice', text: '办了件好事，做了多次检查，达到了百分之五。' },
      },
      {
        text: '“人均收入达万元”“超亿元”是整数的习惯说法，不提示。',
        example: { in: 'notice', text: '人均收入达万元以上，投资超亿元。' },
      },
    ],
    messages: { missing: '“{phrase}”这里缺少数字，请核对后补上。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '共计处理来信来访⟦达余件⟧，群众满意。',
          fixed: '共计处理来信来访达××余件，群众满意。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '完成了项目建设，其余件数另报，人均收入达万元以上。',
          why: '没有缺数字',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const pattern of MISSING) {
      for (const { match, span } of numberMatches(document, pattern)) {
        const phrase = match[0];
        const head = match[1] ?? '';
        const newText = `${head}××${phrase.slice(head.length).replace('月', '××月').replace('日', '××日').replace(/^年/, '年')}`;
        const dated = phrase === '年月日' ? '年××月××日' : newText;
        report({
          message: 'missing',
          data: { phrase },
          span,
          fixes: [replaceFix('用“××”占位，定稿前补上', span, dated)],
        });
      }
    }
  },
);

const DONE = '处理|接待|受理|办理|办结|参加|完成|发放|走访|排查|整改|培训|检查';
const COUNTED =
  '人次|件|户|人|名|家|次|起|项(?!目)|个(?!别|人|体|性)|万元|亿元|吨|公里|平方米|亩|份|篇|条|场';
/** The first group is what stands before the number that is not there. */
const MISSING: readonly RegExp[] = [
  // 达余件, 处理余人
  new RegExp(`(达到?|大?约|共计?|总计|合计|累计|近|了|${DONE})余(?:${COUNTED})`, 'g'),
  // 共计人次
  /(达|共计|总计|合计|累计达|累计)(?:人次|件(?!数)|户(?![数籍外均])|个百分点|平方米(?!数)|[%％])/g,
  // 了项督查事项
  /(了)(?:项(?![目链圈下数上])|人次|个百分点|亿元|[%％])/g,
  // 增长%, 提高个百分点
  /((?:增长|下降|提高|降低|上升|减少|增加|占比|达到)|完成任务的)(?:[%％](?![A-Za-z\d])|个百分点)/g,
  // 第次会议
  /(?<![等次及门府宅])(第)[次届](?![序第])/g,
  /(?<=\d{4})年月日|(?<=(?:截至|自|于))年月日/g,
];
