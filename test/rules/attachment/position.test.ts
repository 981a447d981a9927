import rule from '../../../server/src/core/rules/attachment/position';
import { testRule } from '../../support/rule-tester';

const paper = (before: string, after: string, date = '2024年5月6日') =>
  `清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n${before}\n清河县教育局\n${date}\n${after}`;

testRule(rule, {
  bad: [
    {
      text: paper('', '　　⟦附件：读书活动方案⟧\n'),
      fixed: paper('\n　　附件：读书活动方案\n', ''),
      severity: 'warning',
    },
    {
      name: 'CRLF, astral',
      text: paper('', '　　⟦附件：𠮷河读书方案⟧\n').replace(/\n/g, '\r\n'),
      fixed: paper('\n　　附件：𠮷河读书方案\n', '').replace(/\n/g, '\r\n'),
    },
    { name: 'a list over two lines', text: paper('', '\n　　⟦附件：1.方案\n　　　　　2.书目⟧\n') },
  ],
  good: [
    paper('\n　　附件：读书活动方案\n', ''),
    { text: paper('', '\n附件：先进个人名单\n\n张三　李四\n王五　赵六\n'), why: '附件正文，不是附件说明' },
    { text: '', genre: 'notice' },
  ],
});
