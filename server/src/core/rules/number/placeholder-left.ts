import { predatesRegulation } from '../../language/dated/predates-regulation';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/placeholder-left',
    title: '数字占位还没有补',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '定稿不留占位符' }],
    genres: 'any',
    fix: 'none',
    toDo: 'fill',
    explanation: '数字、单位前还留着“××”“XX”“___”或者“（数据待补）”，是起草时的占位，印发前要补齐。',
    remedy: '核对后补上实际的数字、日期；不需要的，连同后面的字一起删去。',
    exceptions: [
      {
        text: '标题、主送机关或者署名里也用“××”的，是范文、模板或者隐去名称的公开稿，不提示。',
        example: {
          text: '××县教育局关于做好安全工作的通知\n\n各学校：\n　　每年拨付××万元。\n　　特此通知。\n\n××县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '“×年×月×日”“××同志”等隐去姓名、地名的，不提示。',
        example: {
          in: 'notice',
          text: '××同志在××镇调查时指出，要办好学校。',
        },
      },
      {
        text: '2012年7月以前的文件，是公开时隐去数字的，不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　每年拨付XXX元。\n　　特此通知。\n\n甲县教育局\n1996年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '正写到单位、后面还没有字的，不提示。',
        example: { text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　今年投入××万', genre: 'notice' },
      },
    ],
    messages: { left: '这里还留着占位“{mark}”，请在定稿前补上。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '今年收入增长⟦××⟧%，形势较好。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    if (predatesRegulation(document)) return;
    const { title, recipients, signatures } = document;
    const frame = [title, recipients, ...signatures].map((node) => node?.text ?? '').join('');
    if (/[×xX○]{2}|某/.test(frame)) return;
    for (const pattern of LEFT) {
      for (const { match, span } of numberMatches(document, pattern)) {
        report({ message: 'left', data: { mark: match[0] }, span });
      }
    }
  },
);

/** A unit; the lookaheads name the words that begin with the same character. The last character of a text is still being typed. */
const UNIT =
  '(?:%|％|个百分点|万|亿|元(?![旦月素])|人次|项(?!目)|件|处(?![长室理置])|次(?!序)|吨|亩|台(?![湾州])|套|公里|平方米)(?!$)';
const LEFT: readonly RegExp[] = [
  /(?<=电话[：:]?[\s　]?)0\d{2,3}[-－—](?=$|[\s。；，）)])/gm,
  // A telephone that readers are to call; those of persons are masked on purpose.
  /(?<=(?:热线|联系|咨询|监督|举报|受理)电话[：:]?)\d{0,8}\*{2,}\d{0,6}/g,
  new RegExp(
    `(?<![A-Za-z0-9×])(?:×{1,4}|[XxＸ]{2,4}|(?<!_)_{2,}|(?<!＿)＿{2,}|(?<![?？])[?？]{2,})(?=${UNIT})`,
    'g',
  ),
  /(?<![*\w])\*{2,3}(?=(?:%|万元|亿元|人次|个百分点|件|项))(?![^*]*\*)/g,
  /[（(](?:数据|数字|具体数据|此处)?(?:待补充?|待填|待核实?|待定|略待)[^（）()]{0,6}[）)]|(?<![A-Za-z])TBD(?![A-Za-z])/g,
];
