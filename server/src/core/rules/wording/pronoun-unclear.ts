import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/pronoun-unclear',
    title: '段首的指代不明',
    severity: 'hint',
    offByDefault: '段首承接小标题用“该”“其”在公文里很常见，读者一般看得明白，只供要求严格的单位开启。',
    basis: [{ norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确' }],
    genres: 'any',
    borders: 'either',
    fix: 'none',
    explanation:
      '一段开头就用“该”“其”“上述”，前面紧挨着的是小标题，读者要回头去找说的是谁。文件常被摘编、拆分传达，段落自身应当看得明白。',
    remedy: '写出名称：“该同志”改为姓名，“该项目”改为项目名称。',
    exceptions: [
      {
        text: '前一段是正文的，指代可以承接上文，不提示。',
        example: {
          in: 'notice',
          text: '李明同志任现职三年。\n　　该同志工作认真。',
        },
      },
      {
        text: '“其中”“其他”“其次”“此外”等不是代词的，不提示。',
        example: { in: 'notice', text: '其他事项另行通知，其次要做好总结。' },
      },
    ],
    messages: { unclear: '本段一开头就用“{word}”，前面是小标题或者没有正文，指代不明，建议写出名称。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦该同志⟧工作认真，现予表扬。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '其他事项另行通知。',
          why: '不是代词',
        },
      ],
    },
  },
  ({ document, report }) => {
    document.body.forEach((block, index) => {
      if (block.kind !== 'paragraph' || block.heading) return;
      if (document.body[index - 1]?.kind === 'paragraph') return;
      const match = UNCLEAR.exec(block.text);
      if (!match) return;
      const word = match[1]!;
      const end = block.span.start + match[0].length;
      report({ message: 'unclear', data: { word }, span: { start: end - word.length, end } });
    });
  },
);

const UNCLEAR = inOrder([
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?)?/,
  grouped(
    '(',
    anyOf([
      /该(?:同志|单位|公司|项目|企业|同学|村|局|县|市|校|镇|案|人|事)|其(?=[主工职年任家性])/,
      /此(?:人|事|举|案)(?!前|后|外|次|类)|上述(?:[\u4e00-\u9fff]{2})?/,
    ]),
    ')',
  ),
]);
