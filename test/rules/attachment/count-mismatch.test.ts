import rule from '../../../server/src/core/rules/attachment/count-mismatch';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, note: string, behind = '') =>
  `清河县教育局关于开展安全检查的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n${note}\n\n清河县教育局\n2024年5月6日\n${behind}`;
const TWO = '　　附件：1.检查方案\n　　　　　2.名单';
const page = (number: number, title: string) =>
  `\n附件${number}\n\n${title}\n\n　　检查组由3人组成，组长为张三。\n`;

testRule(rule, {
  bad: [
    { text: paper('请填写情况表（⟦附件3⟧）。', TWO), severity: 'error' },
    { text: paper('请填写情况表（见⟦附件1—3⟧）。', TWO) },
    { text: paper('请填写情况表（见⟦附件2⟧）。', '　　附件：检查方案') },
    {
      name: 'CRLF, astral; one page more than the list',
      text: paper('𠮷河学校请开展检查。', TWO, `${page(1, '检查方案')}${page(2, '名单')}`)
        .replace(/\n/g, '\r\n')
        .concat('⟦附件3⟧\r\n\r\n检查标准\r\n\r\n　　门窗完好，通道畅通。\r\n'),
    },
    {
      name: 'one page fewer',
      text: paper('请开展检查。', '　　⟦附件：1.检查方案\n　　　　　2.名单⟧', page(1, '检查方案')),
      severity: 'info',
    },
  ],
  good: [
    { text: paper('请开展检查。', TWO, `${page(1, '检查方案')}${page(2, '名单')}`), why: '数目相符' },
    { text: paper('请于附件2024版发布后填写。', TWO), why: '年份' },
    { text: '', genre: 'notice' },
  ],
});
