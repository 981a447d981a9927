import { maskMentions } from '../../language/text/masked-text';
import { inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/no-quote-marks',
    title: '直接引语没有引号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.8', force: 'mandatory', says: '标示语段中直接引用的内容用引号' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'suppress',
    explanation:
      '“某某同志指出：”后面跟着原话，要用引号，否则分不清哪些是领导的话、哪些是自己的话；不是原话的，改用转述的写法。',
    remedy: '是原话的，加引号；不是原话的，把冒号改成逗号，写成“指出，要……”。',
    exceptions: [
      {
        text: '转述的写法“指出，要……”不提示。',
        example: { in: 'speech', text: '李主任强调，办公室工作没有小事，件件连着大局。' },
      },
      {
        text: '冒号后面分条列举的（一是、第一、1.），不提示。',
        example: { in: 'speech', text: '李主任要求：一是抓学习，二是抓落实，三是抓作风。' },
      },
      {
        text: '“实践说明：”“应当指出：”没有说话的人，不提示。',
        example: { in: 'speech', text: '应当指出：还有一些同志没有认识到这项工作的重要。' },
      },
    ],
    messages: { quote: '冒号后面若是原话，请加引号并核对原文；若是转述，请把冒号改为逗号。' },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　⟦王书记指出：办公室的服务要走在前面，想在前面。⟧我们要照着去做。\n',
          fixed:
            '在全县学习会上的讲话\n\n同志们：\n　　王书记指出：“办公室的服务要走在前面，想在前面。”我们要照着去做。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　王书记指出，要把服务做到前面。王书记强调：一是抓学习，二是抓落实。王书记说：“办公室要走在前面。”\n',
          why: '转述、分条和已加引号的',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      const masked = maskMentions(text, at.start, document.marks);
      for (const match of masked.matchAll(SAID)) {
        const [all, said = ''] = match;
        const start = at.start + match.index;
        const from = start + all.length - said.length;
        const span = { start, end: from + said.length };
        const fixes = [
          {
            title: '加上引号（请核对是否原话）',
            kind: 'suggest' as const,
            edits: [
              { span: { start: from, end: from }, newText: '“' },
              { span: { start: span.end, end: span.end }, newText: '”' },
            ],
          },
        ];
        report({ message: 'quote', span, fixes });
      }
    }
  },
);

/** Who speaks, by office or as a comrade; then a whole sentence without marks, which is no list. */
const SAID = inOrder(
  [
    /[\u4e00-\u9fff×]?(?:总书记|书记|主席|总理|部长|省长|市长|县长|区长|局长|主任|秘书长|同志)/,
    /(?:曾经?|多次|反复|明确|深刻|一再|在[^。：，“”]{2,20}[时上中])?(?:指出|强调|说过?|讲过?|要求)[：:]/,
    /((?!一是|一要|首先|第一|其一|[（(]?[一1①]|□)[^。！？：；\r\n“”"□]{10,120}[。！？])/,
  ],
  'g',
);
