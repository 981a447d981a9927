import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/double-colon',
    title: '一句话里两个冒号',
    severity: 'info',
    basis: [{ norm: 'punctuation', clause: '4.7', force: 'general', says: '一个句子里应避免冒号套用' }],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation: '一句话里套用两个冒号，读的人分不清各管到哪里。前一个多半可以改成逗号。',
    remedy: '前一个冒号改成逗号，或者分成两句。',
    exceptions: [
      {
        text: '时间、比例里的冒号不算。',
        example: {
          in: 'notice',
          text: '会议要求：上午8：30到会。',
        },
      },
      {
        text: '分项换行的不提示。',
        example: {
          in: 'notice',
          text: '会议指出要做到：\n　　一是排查：逐校逐班。\n　　二是整改：限期完成。',
        },
      },
      {
        text: '“联系人：……，电话：……”这类栏目不提示。',
        example: { in: 'notice', text: '联系人：张三，电话：12345。' },
      },
    ],
    messages: { double: '“{verb}”后面的冒号里又套了冒号，建议前一个改为逗号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '会议指出⟦：⟧要做到：一是排查，二是整改。',
          fixed: '会议指出，要做到：一是排查，二是整改。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '会议指出，要做到：一是排查，二是整改。',
          why: '只有一个冒号',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, DOUBLE)) {
      const verb = match[1]!;
      const span = { start: start + verb.length, end: start + verb.length + 1 };
      report({
        message: 'double',
        data: { verb },
        span,
        fixes: [replaceFix('改为逗号', span, '，', 'safe')],
      });
    }
  },
);

const DOUBLE =
  /(指出|强调|认为|提出|要求|明确|表示|决定)：(?=[^：。；！？“”《》（）\r\n]{1,40}[\u3400-\u9fff\ud840-\udfff]：(?!\d))/g;
