import rule from '../../../server/src/core/rules/number/count-list-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice(
        '𠮷镇要办好。要抓好以下⟦两⟧个方面：一是学习，二是检查，三是整改。\n　　请认真执行。',
      ).replace(/\n/g, '\r\n'),
      fixed: notice(
        '𠮷镇要办好。要抓好以下三个方面：一是学习，二是检查，三是整改。\n　　请认真执行。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('存在⟦四⟧个问题。第一，设施老化。第二，人员不足。第三，经费紧张。\n　　请认真整改。'),
      fixed: notice('存在三个问题。第一，设施老化。第二，人员不足。第三，经费紧张。\n　　请认真整改。'),
      genre: 'notice',
    },
    {
      text: notice('提出⟦3⟧条建议：一是增加经费；二是增加人员。\n　　请予考虑。'),
      fixed: notice('提出2条建议：一是增加经费；二是增加人员。\n　　请予考虑。'),
      genre: 'notice',
    },
    {
      name: 'the list goes on at the heads of paragraphs',
      text: notice(
        '要把握⟦两⟧点：一是加强领导。\n　　各校都要重视。\n　　二是落实责任。\n　　三是严格检查。',
      ),
      fixed: notice('要把握三点：一是加强领导。\n　　各校都要重视。\n　　二是落实责任。\n　　三是严格检查。'),
      genre: 'notice',
    },
    {
      name: 'one too few, in a draft that is signed',
      text: notice('要把握⟦三⟧点：一是加强领导。\n　　二是落实责任。'),
      genre: 'notice',
    },
    {
      name: 'one too many at the end of a draft in progress',
      text: '在学习会上的发言\n\n同志们：\n　　我对自己有⟦两⟧点要求：第一，坚持学习；第二，坚持下基层；第三，坚持调研',
      genre: 'speech',
    },
    {
      name: 'ended with a full stop, in one paragraph, not signed',
      text: '在学习会上的发言\n\n同志们：\n　　我对自己有⟦三⟧点要求：第一，坚持学习；第二，坚持下基层。',
      genre: 'speech',
    },
  ],
  good: [
    {
      text: notice('要把握三点：一是加强领导。\n　　二是落实责任。\n　　三是严格检查。'),
      why: '列举跨段',
      genre: 'notice',
    },
    {
      text: '在学习会上的发言\n\n同志们：\n　　我对自己有三点要求：\n　　第一，坚持学习。\n　　第二，坚持下基层。\n',
      why: '第三点还没有写',
      genre: 'speech',
    },
    { text: notice('要把握三点：一是学习。\n　　请认真执行。'), why: '只有一项，不成列举', genre: 'notice' },
    {
      text: notice(
        '要把握两点：一是学习，二是检查。还有三点：一是安全，二是质量，三是进度。\n　　请认真执行。',
      ),
      why: '同一段里又从一数起，分不清',
      genre: 'notice',
    },
    {
      text: notice('要把握两点：一是加强领导，二是落实责任。\n　　（二）工作措施\n　　三是严格检查。'),
      why: '新的一节，不接着数',
      genre: 'notice',
    },
    {
      text: notice('要把握两点：一是加强领导，二是落实责任。\n　　会上提到，三是严格检查。'),
      why: '段首不是下一项，不接着数',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
