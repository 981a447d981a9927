import { replaceFix } from '../../edits';
import { looksOrSoundsAlike } from '../../formulations/alike';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/genre-misspelt',
    title: '标题末尾的文种写错了字',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '“会议记要”“工作计画”“情况通抱”，末尾两个字与一个文种只差一个同音或形近的字，多半是打错了。标题是一份文件的脸面，错在这里最显眼。',
    remedy: '改为正确的文种名称。',
    exceptions: [
      {
        text: '末尾本来就是另一个文种、另一个词的，不提示。',
        example: { text: '甲县教育局关于开学检查的通报\n\n各学校：\n　　现通报如下。\n', genre: 'bulletin' },
      },
    ],
    messages: { misspelt: '“{wrong}”应为“{right}”。' },
    examples: {
      bad: [
        {
          text: '甲县土地清理工作专题会议⟦记要⟧\n\n　　9月5日，副县长主持召开专题会议。会议议定：\n　　一、建立台账。\n',
          fixed:
            '甲县土地清理工作专题会议纪要\n\n　　9月5日，副县长主持召开专题会议。会议议定：\n　　一、建立台账。\n',
          genre: 'minutes',
        },
      ],
      good: [
        { text: '甲县会议纪要\n\n　　会议议定：\n　　一、建立台账。\n', why: '写对了', genre: 'minutes' },
      ],
    },
  },
  ({ document, report }) => {
    const { title } = document;
    if (!title) return;
    const plain = title.text.trimEnd();
    const bare = plain.replace(/(?:（[^（）]{0,20}）|[。．.])$/, '');
    const wrong = bare.slice(-2);
    if (WORDS.includes(wrong) || bare.length < 6) return;
    const right = WORDS.find(
      (word) =>
        (word.charAt(0) === wrong.charAt(0) && looksOrSoundsAlike(word.charAt(1), wrong.charAt(1))) ||
        (word.charAt(1) === wrong.charAt(1) && looksOrSoundsAlike(word.charAt(0), wrong.charAt(0))),
    );
    if (right === undefined || OTHER.test(bare)) return;
    const start = title.span.start + bare.length - 2;
    const span = { start, end: start + 2 };
    report({
      message: 'misspelt',
      data: { wrong, right },
      span,
      fixes: [replaceFix(`改为“${right}”`, span, right)],
    });
  },
);

const WORDS = [
  '通知',
  '通报',
  '通告',
  '公告',
  '公报',
  '公示',
  '请示',
  '报告',
  '批复',
  '决定',
  '决议',
  '意见',
  '议案',
  '纪要',
  '命令',
  '方案',
  '计划',
  '总结',
  '预案',
  '讲话',
  '议程',
  '复函',
];
/** Words that end a title and are like one of these by chance. */
const OTHER = inOrder([
  anyOf([
    /起诉|检查|申请|建议|提案|草案|答复|复信|回复|记录|倡议|立案|答案|备案|档案|图案|决策|一致|公式|公道|通过|同志/,
    /报考|公布|判决|规划|章程|日程|课程|规程|总纲|会议|动议|抗议|提议|协议|评议|审议|商议|争议|异议/,
  ]),
  /$/,
]);
