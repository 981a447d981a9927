import { replaceFix } from '../../edits';
import type { FixKind } from '../../findings';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/de-di-de',
    title: '“的、地、得”混用',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '定语用“的”，状语用“地”，补语用“得”' }],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '“的”在名词前（恰当的机会），“地”在动词前（认真地做好），“得”在动词后、引出做得怎么样（做得不周全）。三个字读音相同，容易选错。' +
      '这里只看前后两个词就能断定的写法。',
    remedy: '定语改用“的”，状语改用“地”，补语改用“得”。',
    exceptions: [
      {
        text: '“工作的不足”“做的事”“来的很多人”里的“的”用得对，不提示。',
        example: {
          in: 'notice',
          text: '工作的不足、做的事、来的很多人都要记下来，保持认真的学习态度。',
        },
      },
      {
        text: '“认真的学习态度”“有效的组织形式”修饰的是名词，不提示。',
        example: { in: 'notice', text: '要保持认真的学习态度，形成有效的组织形式。' },
      },
      {
        text: '“大地、各地、当地”里的“地”，“值得、取得”里的“得”不提示。',
        example: { in: 'notice', text: '各地情况不同，当地条件有限，要取得成绩。' },
      },
    ],
    messages: {
      complement: '“{before}”后面说的是做得怎么样，这里的“{wrong}”应为“得”。',
      attribute: '“{before}”修饰的是名词，这里的“{wrong}”应为“的”。',
      adverbial: '“{before}”修饰的是动词，这里的“{wrong}”应为“地”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '有的学校做⟦的⟧不周全，要抓住恰当⟦地⟧机会整改，认真⟦的⟧做好各项工作。',
          fixed: '有的学校做得不周全，要抓住恰当的机会整改，认真地做好各项工作。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { pattern, right, message, kind } of PATTERNS) {
      for (const { match, start } of matchesIn(document, pattern)) {
        const [, before = '', wrong = ''] = match;
        const at = start + before.length;
        const span = { start: at, end: at + wrong.length };
        report({
          message,
          data: { before, wrong },
          span,
          fixes: [replaceFix(`改为“${right}”`, span, right, kind)],
        });
      }
    }
  },
);

interface Pattern {
  /** First group: the word before; second: the character at fault. */
  readonly pattern: RegExp;
  readonly right: string;
  readonly message: 'complement' | 'attribute' | 'adverbial';
  readonly kind: FixKind;
}

const DEGREE =
  '(?:还|都|也)?(?:不够|不太|不大|不很|不是很|不|很不|很|非常|十分|更加|更|比较|太|特别|相当|越来越|最|较|极其|极|挺|有些|有点|不怎么)';
const HOW =
  '(?:到位|彻底|全面|周全|周到|周密|扎实|深入|认真|细致|完善|清楚|明显|理想|透彻|准确|具体|顺利|及时|成功|出色|突出|漂亮|圆满|充分' +
  '|规范|仔细|详细|生动|深刻|牢固|严格|严密|主动|好|差|快|慢|远|稳|实|细|紧|足|够|严|透|准)';
const CLAUSE_END = '(?=[，。；、！？,;!?]|或|$)';
const MANNER =
  '(?:恰当|适当|正确|积极|认真|有效|具体|良好|重要|全面|主要|严重|严格|必要|充分|切实|合理|科学|合适|妥善|明确|深刻|宝贵|优良|扎实|更好)';
const NOUN =
  '(?:机会|时机|办法|措施|态度|问题|情况|作用(?!于)|基础|条件|制度|环境|成绩|手段|途径|原则|能力|水平|时间|人选|氛围|关系|意义|目' +
  '标|任务|经验|结果|效果|成效|作风|形象|建议|意见)';
/** Words that stand before a verb and seldom before a noun. */
const ADVERB =
  '(?:认真|积极|深入|切实|广泛|严格|全面|主动|自觉|及时|不断|逐步|逐渐|进一步|充分|有效|大力|努力|扎实|更好|顺利|圆满)';
/** Verbs with their complement or object: no noun. */
const VERB =
  '(?:做好|抓好|搞好|办好|管好|用好|做实|抓实|抓紧|做到|落实好|贯彻好|(?:完成|学习|开展|提高|加强|推动|促进|改进|解决|落实|贯彻|研' +
  '究|分析|讨论|组织|参加|履行|发挥)了|为[^，。；' +
  '的]{1,15}服务|贯彻(?:落实|执行|党的|上级|中央)|学习(?:贯彻|领会|党的|上级|中央|文件)|履行(?:职责|义务|职能|使命)|参加(?:会议|活' +
  '动|培训|学习)|完成(?:任务|工作|各项)|配合(?:做好|调查|检查))';

const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `((?<![所要叫当看么主监分保托举开承协督包合撰编书改填重新代创查])(?:做|办|写|搞|抓|干|管|走))([的地])(?=${DEGREE}${HOW}${CLAUSE_END})`,
      'g',
    ),
    right: '得',
    message: 'complement',
    kind: 'safe',
  },
  {
    pattern: new RegExp(
      `(考虑|准备|落实|执行|完成|开展|组织|安排|表现|处理|掌握|理解|领会|宣传|贯彻|推进|分析|讲|说)(的)(?=${DEGREE}${HOW}(?=[，。；！？,;!?]|$))`,
      'g',
    ),
    right: '得',
    message: 'complement',
    kind: 'suggest',
  },
  {
    pattern: new RegExp(`(${MANNER})(地)(?=${NOUN})`, 'g'),
    right: '的',
    message: 'attribute',
    kind: 'suggest',
  },
  {
    pattern: new RegExp(`(${ADVERB})([的得])(?=${VERB})`, 'g'),
    right: '地',
    message: 'adverbial',
    kind: 'safe',
  },
];
