import rule from '../../../server/src/core/rules/punct/missing-comma';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('目前时间较短⟦ ⟧经费不足，请予支持。'),
      fixed: paper('目前时间较短，经费不足，请予支持。'),
      genre: 'notice',
    },
    { text: paper('该校规模较小⟦　⟧设施偏旧。'), fixed: paper('该校规模较小，设施偏旧。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('𠮷河水位较高⟦ ⟧堤防不足，要排查。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河水位较高，堤防不足，要排查。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('张三丰收 李四平安，各校要排查。'), why: '不是短句', genre: 'notice' },
    { text: paper('各校要全面 彻底排查，落实责任。'), why: '多余的空格', genre: 'notice' },
    { text: paper('水位较高，堤防不足。'), why: '有逗号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
